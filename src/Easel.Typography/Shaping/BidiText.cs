using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography.Shaping;

/// <summary>Embedding levels of a text of one or more paragraphs, by char.</summary>
internal sealed class BidiText
{
    private readonly BidiClass[] _classes;
    private readonly byte[] _levels;
    private readonly byte[] _baseLevels;

    /// <summary>Resolves the levels.</summary>
    public BidiText(string text, TextDirection direction)
    {
        _classes = new BidiClass[text.Length];
        _levels = new byte[text.Length];
        _baseLevels = new byte[text.Length];
        int[] starts = new int[text.Length];
        int[] codePoints = new int[text.Length];
        int count = 0, at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            starts[count] = at;
            codePoints[count++] = rune.Value;
            Array.Fill(_classes, BidiData.ClassOf(rune.Value), at, rune.Utf16SequenceLength);
            at += rune.Utf16SequenceLength;
        }

        for (int first = 0, last; first < count; first = last)
        {
            for (last = first + 1; last < count && _classes[starts[last - 1]] != BidiClass.B;)
            {
                last++;
            }

            int end = last < count ? starts[last] : text.Length;
            BidiClass[] classes = [.. Enumerable.Range(first, last - first).Select(i => _classes[starts[i]])];
            int level = direction switch
            {
                TextDirection.LeftToRight => 0,
                TextDirection.RightToLeft => 1,
                _ => BidiParagraph.FirstStrongLevel(classes) ?? 0,
            };
            byte[] levels = BidiParagraph.Levels(classes, codePoints.AsSpan(first, last - first), level);
            for (int i = first; i < last; i++)
            {
                int next = i + 1 < count ? starts[i + 1] : text.Length;
                Array.Fill(_levels, levels[i - first], starts[i], next - starts[i]);
            }

            Array.Fill(_baseLevels, (byte)level, starts[first], end - starts[first]);
        }
    }

    /// <summary>Level of a char before its line is known.</summary>
    public int LevelAt(int index) => _levels[index];

    /// <summary>Level of the paragraph that a char belongs to.</summary>
    public int BaseLevelAt(int index) => index < _baseLevels.Length ? _baseLevels[index] : 0;

    /// <summary>Levels of the chars of a line (rule L1).</summary>
    public byte[] LineLevels(int start, int end)
    {
        byte[] levels = _levels[start..end];
        BidiParagraph.ResetWhiteSpace(_classes.AsSpan(start, end - start), levels, 0, end - start, BaseLevelAt(start));
        return levels;
    }
}
