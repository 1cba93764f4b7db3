using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Easel.Typography;

/// <summary>Finds where lines may end, and chooses among those places so that lines come out even.</summary>
internal static class LineBreaker
{
    /// <summary>A piece of text that is never broken.</summary>
    /// <param name="Start">First char.</param>
    /// <param name="End">One past the last char, trailing white space left out.</param>
    /// <param name="EndsParagraph">True when a line break must follow.</param>
    public readonly record struct Word(int Start, int End, bool EndsParagraph);

    private const string NeverAtLineStart = ",.;:!?)]}%’”»、。，．：；！？）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private const string NeverAtLineEnd = "([{‘“«（「『【〈《";

    /// <summary>The unbreakable pieces in order. Lines may end at white space, after hyphens and dashes, and between East Asian characters
    /// (UAX #14 in small).</summary>
    public static ImmutableArray<Word> Words(string text)
    {
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        int start = -1, end = 0;
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = StringInfo.GetNextTextElementLength(text, i);
            char c = text[i];
            if (c is '\n' or '\r' or '\u2028')
            {
                words.Add(new Word(start < 0 ? i : start, start < 0 ? i : end, true));
                start = -1;
                continue;
            }

            if (IsBreakingSpace(c))
            {
                if (start >= 0)
                {
                    words.Add(new Word(start, end, false));
                }

                start = -1;
                continue;
            }

            if (start >= 0 && MayBreakBetween(text, end - 1, i))
            {
                words.Add(new Word(start, end, false));
                start = -1;
            }

            start = start < 0 ? i : start;
            end = i + length;
        }

        if (start >= 0)
        {
            words.Add(new Word(start, end, true));
        }
        else if (words.Count > 0)
        {
            words[^1] = words[^1] with { EndsParagraph = true };
        }

        return words.ToImmutable();
    }

    /// <summary>
    /// Divides words into exactly <paramref name="lines"/> lines so that the longest is as short as possible and, among such divisions,
    /// the squares of the widths are least. Returns the first word of each line, or null when paragraphs or too few words forbid it.
    /// </summary>
    /// <param name="words">The pieces.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="width">Width of the line from one char to another (exclusive).</param>
    public static int[]? Balance(ImmutableArray<Word> words, int lines, Func<int, int, float> width)
    {
        int n = words.Length;
        if (lines < 1 || lines > n)
        {
            return null;
        }

        // best[k, j]: cost of setting the first j words in k lines; from[k, j]: where the last of those lines begins.
        var best = new (float Longest, float Squares)[lines + 1, n + 1];
        var from = new int[lines + 1, n + 1];
        for (int k = 0; k <= lines; k++)
        {
            for (int j = 0; j <= n; j++)
            {
                best[k, j] = k == 0 && j == 0 ? (0, 0) : (float.PositiveInfinity, float.PositiveInfinity);
            }
        }

        for (int k = 1; k <= lines; k++)
        {
            for (int j = k; j <= n; j++)
            {
                // A line never runs across the end of a paragraph, nor stops inside one at a place that is no break.
                for (int i = j - 1; i >= k - 1 && (i == j - 1 || !words[i].EndsParagraph); i--)
                {
                    if (float.IsPositiveInfinity(best[k - 1, i].Longest))
                    {
                        continue;
                    }

                    float w = width(words[i].Start, words[j - 1].End);
                    (float Longest, float Squares) cost = (MathF.Max(best[k - 1, i].Longest, w), best[k - 1, i].Squares + (w * w));
                    if (cost.CompareTo(best[k, j]) < 0)
                    {
                        best[k, j] = cost;
                        from[k, j] = i;
                    }
                }
            }
        }

        if (float.IsPositiveInfinity(best[lines, n].Longest))
        {
            return null;
        }

        var starts = new int[lines];
        for (int k = lines, j = n; k >= 1; k--)
        {
            j = starts[k - 1] = from[k, j];
        }

        return starts;
    }

    private static bool IsBreakingSpace(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F' or '\u2007') || c == '\u200B';

    private static bool MayBreakBetween(string text, int before, int after)
    {
        char b = text[before], a = text[after];
        if (NeverAtLineStart.Contains(a) || NeverAtLineEnd.Contains(b))
        {
            return false;
        }

        // A hyphen before a digit is a minus sign or part of a number range.
        return (b is '-' or '‐' or '–' or '—' && !char.IsDigit(a) && before > 0 && !char.IsWhiteSpace(text[before - 1]))
            || IsIdeographic(text, after) || IsIdeographic(text, before);
    }

    private static bool IsIdeographic(string text, int index)
    {
        int start = char.IsLowSurrogate(text[index]) && index > 0 ? index - 1 : index;
        if (!Rune.TryGetRuneAt(text, start, out Rune rune))
        {
            return false;
        }

        int v = rune.Value;
        return v is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);
    }
}
