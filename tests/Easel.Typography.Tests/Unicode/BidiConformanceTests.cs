using System.Globalization;
using Easel.Typography.Unicode;

namespace Easel.Typography.Tests.Unicode;

/// <summary>The conformance tests of UAX #9: all of them, in all directions of the paragraph.</summary>
public sealed class BidiConformanceTests
{
    [Fact]
    public void Levels_BidiCharacterTest_AllAsExpected()
    {
        int count = 0;
        foreach (string line in Ucd.Lines("BidiCharacterTest.txt"))
        {
            string[] fields = line.Split(';');
            int[] text = Ucd.CodePoints(fields[0]);
            BidiClass[] classes = [.. text.Select(BidiData.ClassOf)];
            int baseLevel = fields[1] == "2" ? BidiParagraph.FirstStrongLevel(classes) ?? 0 : int.Parse(fields[1], CultureInfo.InvariantCulture);
            Assert.Equal(fields[2], baseLevel.ToString(CultureInfo.InvariantCulture));
            Check(line, fields[3], fields[4], classes, text, baseLevel);
            count++;
        }

        Assert.True(count > 90_000, $"{count}");
    }

    [Fact]
    public void Levels_BidiTest_AllAsExpected()
    {
        string levels = "", order = "";
        int count = 0;
        foreach (string line in Ucd.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                levels = line["@Levels:".Length..].Trim();
            }
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
            {
                order = line["@Reorder:".Length..].Trim();
            }
            else if (line[0] != '@')
            {
                string[] fields = line.Split(';');
                BidiClass[] classes = [.. fields[0].Trim().Split(' ').Select(Enum.Parse<BidiClass>)];
                int directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                foreach ((int bit, int? wish) in (ReadOnlySpan<(int, int?)>)[(1, null), (2, 0), (4, 1)])
                {
                    if ((directions & bit) != 0)
                    {
                        Check(line, levels, order, classes, [], wish ?? BidiParagraph.FirstStrongLevel(classes) ?? 0);
                        count++;
                    }
                }
            }
        }

        Assert.True(count > 700_000, $"{count}");
    }

    private static void Check(string line, string levels, string order, BidiClass[] classes, int[] text, int baseLevel)
    {
        byte[] result = BidiParagraph.Levels(classes, text, baseLevel);
        BidiParagraph.ResetWhiteSpace(classes, result, 0, result.Length, baseLevel);
        string[] shown = [.. result.Select((level, i) => BidiParagraph.IsRemoved(classes[i]) ? "x" : level.ToString(CultureInfo.InvariantCulture))];
        if (string.Join(' ', shown) != levels)
        {
            Assert.Fail($"{line}: level {baseLevel}, expected {levels}, was {string.Join(' ', shown)}");
        }

        int[] kept = [.. Enumerable.Range(0, result.Length).Where(i => !BidiParagraph.IsRemoved(classes[i]))];
        string visual = string.Join(' ', VisualOrder.Of(kept, i => result[i]));
        if (visual != order)
        {
            Assert.Fail($"{line}: order {order}, was {visual}");
        }
    }
}
