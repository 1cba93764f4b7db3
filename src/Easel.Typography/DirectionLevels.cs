using System.Text;
using HarfBuzzSharp;

namespace Easel.Typography;

/// <summary>
/// Embedding levels of a paragraph: the part of the Unicode bidirectional algorithm (UAX #9) that plain text without explicit embeddings
/// needs — strong letters, numbers within right-to-left text, and neutrals between them.
/// </summary>
internal static class DirectionLevels
{
    private enum Kind
    {
        Left,
        Right,
        Number,
        Neutral,
    }

    /// <summary>One level per char: 0 left to right, 1 right to left, 2 left to right within right to left.</summary>
    public static int[] Of(string text)
    {
        var kinds = new Kind[text.Length];
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            for (int i = 0; i < rune.Utf16SequenceLength; i++)
            {
                kinds[at++] = KindOf(rune);
            }
        }

        // The first strong letter sets the direction of the paragraph (rules P2 and P3).
        Kind basis = Array.Find(kinds, k => k is Kind.Left or Kind.Right) == Kind.Right ? Kind.Right : Kind.Left;
        var levels = new int[text.Length];
        Kind before = basis;
        for (int i = 0; i < kinds.Length;)
        {
            int end = i;
            while (end < kinds.Length && kinds[end] == kinds[i])
            {
                end++;
            }

            // Neutrals between letters of one direction take it, others take the paragraph's (N1, N2); numbers count as what precedes them.
            Kind kind = kinds[i];
            Kind after = end < kinds.Length ? (kinds[end] == Kind.Number ? before : kinds[end]) : basis;
            Kind resolved = kind == Kind.Neutral ? (before == after ? before : basis) : kind;
            int level = resolved switch
            {
                Kind.Right => 1,
                Kind.Number => before == Kind.Right ? 2 : 0,
                _ => basis == Kind.Right ? 2 : 0,
            };
            Array.Fill(levels, level, i, end - i);
            before = kind is Kind.Left or Kind.Right ? kind : before;
            i = end;
        }

        return levels;
    }

    /// <summary>Puts runs into visual order, left to right (rule L2).</summary>
    public static TextRun[] VisualOrder(IEnumerable<TextRun> runs)
    {
        TextRun[] order = [.. runs];
        int highest = order.Length == 0 ? 0 : order.Max(r => r.Level);
        for (int level = highest; level >= 1; level--)
        {
            for (int i = 0; i < order.Length;)
            {
                int end = i;
                while (end < order.Length && order[end].Level >= level)
                {
                    end++;
                }

                Array.Reverse(order, i, end - i);
                i = end + 1;
            }
        }

        return order;
    }

    private static Kind KindOf(Rune rune)
    {
        if (Rune.IsDigit(rune))
        {
            return Kind.Number;
        }

        if (!Rune.IsLetter(rune) && Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark))
        {
            return Kind.Neutral;
        }

        Script script = UnicodeFunctions.Default.GetScript((uint)rune.Value);
        return script == Script.Common || script == Script.Inherited ? Kind.Neutral
            : script.HorizontalDirection == Direction.RightToLeft ? Kind.Right : Kind.Left;
    }
}
