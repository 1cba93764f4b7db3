using System.Globalization;
using Easel.Typography.Unicode;

namespace Easel.Typography.Tests.Unicode;

/// <summary>The tests of UAX #14 and UAX #29.</summary>
public sealed class LineBreakConformanceTests
{
    [Fact]
    public void Find_LineBreakTest_AllAsExpected()
    {
        List<string> faults = [];
        int count = 0;
        foreach (string line in Ucd.Lines("auxiliary/LineBreakTest.txt"))
        {
            int[] text = Ucd.CodePoints(line.Replace('÷', ' ').Replace('×', ' '));
            string result = "×" + string.Concat(text.Zip(LineBreakRules.Find(text)).Skip(1).Select(p => p.Second == LineBreak.None ? "×" : "÷")) + "÷";
            string expected = string.Concat(line.Where(c => c is '÷' or '×'));
            if (result != expected)
            {
                faults.Add($"{line}: {result}");
            }

            count++;
        }

        Assert.True(faults.Count == 0, $"{faults.Count} of {count}\n" + string.Join('\n', faults.Take(20)));
        Assert.True(count > 7000);
    }

    [Fact]
    public void TextElements_GraphemeBreakTest_AllAsExpected()
    {
        // Grapheme clusters are the runtime's; this says that it has those of our version of Unicode.
        List<string> faults = [];
        foreach (string line in Ucd.Lines("auxiliary/GraphemeBreakTest.txt"))
        {
            // Surrogates alone cannot stand in a string of characters.
            if (line.Contains("D800", StringComparison.Ordinal))
            {
                continue;
            }

            string text = string.Concat(Ucd.CodePoints(line.Replace('÷', ' ').Replace('×', ' ')).Select(char.ConvertFromUtf32));
            string[] expected = [.. line.Trim('÷', ' ').Split('÷').Select(c => string.Concat(Ucd.CodePoints(c.Replace('×', ' ')).Select(char.ConvertFromUtf32)))];
            var elements = new List<string>();
            for (int i = 0; i < text.Length; i += elements[^1].Length)
            {
                elements.Add(StringInfo.GetNextTextElement(text, i));
            }

            if (!elements.SequenceEqual(expected))
            {
                faults.Add(line);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }
}
