using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography.Shaping;

namespace Easel.Typography.Paragraphs;

/// <summary>Shapes single lines: kerning and joining change where a line is cut, and directions are put in order line by line.</summary>
internal sealed class LineShaper(string text, string shown, TextStyle style, ImmutableArray<TextRun> runs, BidiText levels, TextShaper shaper)
{
    /// <summary>Shapes a line.</summary>
    /// <param name="start">First char.</param>
    /// <param name="last">Its last piece.</param>
    /// <param name="width">What it is to fill when it does not end its paragraph, em; null leaves it at its own width.</param>
    public LineInk Shape(int start, LinePiece last, float? width)
    {
        LineText line = Cut(start, last.End);
        if (last.TakesHyphen && !last.EndsParagraph)
        {
            line = line.Insert([(line.Text.Length, "-")]);
        }

        LineInk ink = Measure(line, start, last);
        if (width is not float full || last.EndsParagraph)
        {
            return ink;
        }

        float space = full - ink.Width(style.WritingMode);
        if (space > 0 && style.WritingMode == WritingMode.Horizontal && KashidaJustifier.Insert(line, space) is { } longer)
        {
            LineInk stretched = Measure(longer, start, last);
            (line, ink) = stretched.Width(style.WritingMode) <= full ? (longer, stretched) : (line, ink);
            space = full - ink.Width(style.WritingMode);
        }

        return GapJustifier.Spread(ink.Glyphs, text, space) is { } spread ? Measure(spread, start, last) : ink;
    }

    /// <summary>The runs of a part of the text, counted from its beginning, with the levels of a line.</summary>
    private LineText Cut(int start, int end)
    {
        byte[] lineLevels = levels.LineLevels(start, end);
        var cut = new List<TextRun>();
        foreach (TextRun run in runs.Where(r => r.Start < end && r.End > start))
        {
            int from = Math.Max(run.Start, start), to = Math.Min(run.End, end);
            for (int next; from < to; from = next)
            {
                for (next = from + 1; next < to && lineLevels[next - start] == lineLevels[from - start];)
                {
                    next++;
                }

                cut.Add(run with { Start = from - start, Length = next - from, Level = lineLevels[from - start] });
            }
        }

        return new LineText(shown[start..end], [.. cut], [.. Enumerable.Range(start, end - start)]);
    }

    private LineInk Measure(LineText line, int start, LinePiece last) =>
        Measure([.. EmojiPainter.Paint(line.Text, shaper.Shape(line.Text, line.Runs)).Select(g => g with { Cluster = line.Source[g.Cluster] })], start, last);

    private LineInk Measure(ImmutableArray<ShapedGlyph> glyphs, int start, LinePiece last)
    {
        var inks = new List<(TextBox Box, char Character)>();
        Vector2 pen = default;
        foreach (ShapedGlyph glyph in glyphs)
        {
            GlyphOutline outline = glyph.Outline;
            if (!outline.Polygons.IsEmpty)
            {
                inks.Add((outline.Bounds.Place(glyph.Scale, pen + glyph.Offset), text[glyph.Cluster]));
            }

            pen += glyph.Step;
        }

        bool isRow = style.WritingMode == WritingMode.Horizontal, isRight = (levels.BaseLevelAt(start) & 1) == 1;
        TextBox blank = isRow ? new TextBox(0, 0, 0, 0.7f) : new TextBox(-0.35f, 0, 0.7f, 0);
        (float hangStart, float hangEnd) = style.HangingPunctuation && inks.Count > 1 ? Hang(inks, isRow, isRight) : (0, 0);
        return new LineInk(
            start, last.End, glyphs, inks.Count == 0 ? blank : inks.Aggregate(default(TextBox), (all, ink) => all.Union(ink.Box)),
            hangStart, hangEnd, last.EndsParagraph, isRight);
    }

    /// <summary>How far the outer marks hang out: one that hangs whole leaves the edge to the ink of its neighbour.</summary>
    private static (float Start, float End) Hang(List<(TextBox Box, char Character)> inks, bool isRow, bool isRight)
    {
        ((TextBox first, char firstChar), (TextBox second, _)) = (inks[0], inks[1]);
        ((TextBox final, char finalChar), (TextBox next, _)) = (inks[^1], inks[^2]);
        float atStart = isRow ? second.Left - first.Left : first.Top - second.Top, atEnd = isRow ? final.Right - next.Right : next.Bottom - final.Bottom;
        return (MathF.Max(0, atStart) * (isRight ? HangingMarks.AtEnd(firstChar) : HangingMarks.AtStart(firstChar)),
            MathF.Max(0, atEnd) * (isRight ? HangingMarks.AtStart(finalChar) : HangingMarks.AtEnd(finalChar)));
    }
}
