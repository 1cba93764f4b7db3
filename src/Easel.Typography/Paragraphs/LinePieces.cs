using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography.Paragraphs;

/// <summary>Cuts text where lines may end: by UAX #14, by the words of scripts that have no spaces, and by hyphenation.</summary>
internal static class LinePieces
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The pieces in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">BCP 47 tag, or null.</param>
    /// <param name="hyphenate">True to divide words of that language.</param>
    public static ImmutableArray<LinePiece> Of(string text, string? language, bool hyphenate)
    {
        LineBreak[] breaks = Breaks(text, language, out bool[] hyphens, hyphenate);
        bool isJapanese = FontFallback.IsLanguage(language, "ja");
        ImmutableArray<LinePiece>.Builder pieces = ImmutableArray.CreateBuilder<LinePiece>();
        for (int start = 0, next; start < text.Length; start = next)
        {
            for (next = start + 1; next < text.Length && breaks[next] == LineBreak.None;)
            {
                next++;
            }

            int end = next;
            while (end > start && IsTrailing(text[end - 1]))
            {
                end--;
            }

            bool ends = next == text.Length || breaks[next] == LineBreak.Mandatory, hyphen = next < text.Length && (hyphens[next] || text[next - 1] == SoftHyphen);
            pieces.Add(new LinePiece(start, end, ends, hyphen, hyphen || (isJapanese && !ends && end == next && !JapanesePhrases.EndBefore(text, next))));
        }

        return WithoutEmpty(pieces);
    }

    private static LineBreak[] Breaks(string text, string? language, out bool[] hyphens, bool hyphenate)
    {
        int[] starts = new int[text.Length], codePoints = new int[text.Length];
        int count = 0, at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            starts[count] = at;
            codePoints[count++] = rune.Value;
            at += rune.Utf16SequenceLength;
        }

        bool isEastAsian = language is not null && new[] { "zh", "ja", "ko" }.Any(l => FontFallback.IsLanguage(language, l));
        LineBreak[] found = LineBreakRules.Find(codePoints.AsSpan(0, count), isEastAsian);
        var breaks = new LineBreak[text.Length];
        for (int i = 0; i < count; i++)
        {
            breaks[starts[i]] = found[i];
        }

        foreach (int position in WordSegmenter.Boundaries(text))
        {
            breaks[position] = breaks[position] == LineBreak.None ? LineBreak.Allowed : breaks[position];
        }

        hyphens = new bool[text.Length];
        if (hyphenate && Hyphenator.For(language) is { } hyphenator)
        {
            foreach (int position in hyphenator.Positions(text).Where(p => breaks[p] == LineBreak.None))
            {
                breaks[position] = LineBreak.Allowed;
                hyphens[position] = true;
            }
        }

        // A grapheme cluster is never torn.
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = StringInfo.GetNextTextElementLength(text, start);
            for (int i = start + 1; i < start + length; i++)
            {
                breaks[i] = LineBreak.None;
            }
        }

        return breaks;
    }

    /// <summary>What is not seen at the end of a line: spaces, line ends and marks of where lines may end.</summary>
    private static bool IsTrailing(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F' or '\u2007') || c is '\u200B' or SoftHyphen;

    /// <summary>A blank piece stays only where it is a line of its own; elsewhere it is white space before its neighbours.</summary>
    private static ImmutableArray<LinePiece> WithoutEmpty(ImmutableArray<LinePiece>.Builder pieces)
    {
        ImmutableArray<LinePiece>.Builder kept = ImmutableArray.CreateBuilder<LinePiece>(pieces.Count);
        foreach (LinePiece piece in pieces)
        {
            bool begins = kept.Count == 0 || kept[^1].EndsParagraph;
            if (piece.End > piece.Start || (begins && piece.EndsParagraph))
            {
                kept.Add(piece);
            }
            else if (piece.EndsParagraph)
            {
                kept[^1] = kept[^1] with { EndsParagraph = true, TakesHyphen = false, IsWithinPhrase = false };
            }
        }

        return kept.ToImmutable();
    }
}
