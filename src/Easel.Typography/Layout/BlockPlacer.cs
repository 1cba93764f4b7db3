using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography.Paragraphs;
using Easel.Typography.Shaping;

namespace Easel.Typography;

/// <summary>Places shaped lines in boxes.</summary>
internal static class BlockPlacer
{
    /// <summary>Half a thousandth is left over, so that rounding never puts ink outside.</summary>
    private const float Slack = 0.9995f;

    /// <summary>Everything about a block scales with the font size, so the largest size that fits is a quotient.</summary>
    public static float FittingSize(ImmutableArray<LineInk> lines, TextStyle style, TextBox box, float maxSize)
    {
        (float along, float across) = style.WritingMode == WritingMode.Horizontal ? (box.Width, box.Height) : (box.Height, box.Width);
        float width = MathF.Max(lines.Max(l => l.Width(style.WritingMode)), 1e-6f), depth = MathF.Max(Depth(lines, style), 1e-6f);
        return MathF.Min(maxSize, MathF.Min(along / width, across / depth) * Slack);
    }

    /// <summary>True when so many lines of a size have room in the boxes, by the height of the style's own letters.</summary>
    public static bool Holds(Paragraph paragraph, int[] starts, float size, ImmutableArray<TextBox> boxes)
    {
        TextStyle style = paragraph.Style;
        int box = 0;
        float used = 0;
        for (int k = 0; k < starts.Length; k++)
        {
            int end = (k + 1 < starts.Length ? starts[k + 1] : paragraph.Pieces.Length) - 1;
            if (used + BodyDepth > Room(boxes[box], style) / size && used > 0)
            {
                (box, used) = (box + 1, 0);
                if (box == boxes.Length)
                {
                    return false;
                }
            }

            used += style.LineHeight + (paragraph.Pieces[end].EndsParagraph ? style.ParagraphSpacing : 0);
        }

        return true;
    }

    /// <summary>
    /// Where lines flow through boxes: from the top of a box to the first baseline, from there to below the last line, and how much single
    /// letters may be taller or deeper, em.
    /// </summary>
    private const float ColumnAhead = 0.78f, BodyDepth = 1.02f, TallLetters = 0.25f;

    /// <summary>Places lines one below the other, in the next box where one is full.</summary>
    public static TextBlock Place(Paragraph paragraph, ImmutableArray<LineInk> lines, float size, ImmutableArray<TextBox> boxes)
    {
        ImmutableArray<TextLine>.Builder placed = ImmutableArray.CreateBuilder<TextLine>();
        bool overflows = false;
        for (int first = 0, box = 0, end; first < lines.Length; first = end, box++)
        {
            end = boxes.Length == 1 || box == boxes.Length - 1 ? lines.Length : FullAt(lines, first, paragraph.Style, size, boxes[box]);
            overflows |= PlaceInBox(paragraph, lines[first..end], size, boxes[box], boxes.Length > 1, placed);
        }

        return new TextBlock
        {
            Text = paragraph.Text,
            Size = size,
            Lines = placed.ToImmutable(),
            Bounds = placed.Aggregate(default(TextBox), (all, line) => all.Union(line.Bounds)),
            Overflows = overflows,
            Missing = paragraph.Missing,
        };
    }

    /// <summary>The first line that has no room in a box.</summary>
    private static int FullAt(ImmutableArray<LineInk> lines, int first, TextStyle style, float size, TextBox box)
    {
        float used = 0;
        int end = first;
        for (; end < lines.Length && (end == first || used + BodyDepth <= Room(box, style) / size); end++)
        {
            used += style.LineHeight + (lines[end].EndsParagraph ? style.ParagraphSpacing : 0);
        }

        return end;
    }

    private static bool PlaceInBox(
        Paragraph paragraph, ImmutableArray<LineInk> lines, float size, TextBox box, bool isColumn, ImmutableArray<TextLine>.Builder placed)
    {
        TextStyle style = paragraph.Style;
        bool isRow = style.WritingMode == WritingMode.Horizontal;

        // In columns that stand side by side the first baselines must be at one height, whatever letters are in them.
        float ahead = isColumn ? ColumnAhead : Ahead(lines[0], isRow);
        float depth = isColumn ? Advance(lines, style) + BodyDepth : Depth(lines, style), room = Room(box, style);
        float top = style.VerticalAlignment switch
        {
            _ when isColumn => 0,
            VerticalAlignment.Top => 0,
            VerticalAlignment.Bottom => room - (depth * size),
            _ => 0.5f * (room - (depth * size)),
        };
        float baseline = top + (ahead * size), hang = 0;
        TextBox bounds = default;
        foreach (LineInk line in lines)
        {
            TextLine set = isRow ? PlaceRow(paragraph.Text, line, size, box.Top - baseline, style, box)
                : PlaceColumn(paragraph.Text, line, size, box.Right - baseline, style, box);
            placed.Add(set);
            bounds = bounds.Union(set.Bounds);
            hang = MathF.Max(hang, MathF.Max(line.HangStart, line.HangEnd) * size);
            baseline += (style.LineHeight + (line.EndsParagraph ? style.ParagraphSpacing : 0)) * size;
        }

        float slack = 1e-4f * MathF.Max(box.Width, box.Height), x = slack + (isRow ? hang : 0), y = slack + (isRow ? isColumn ? TallLetters * size : 0 : hang);
        return !bounds.IsEmpty && (bounds.Left < box.Left - x || bounds.Right > box.Right + x || bounds.Bottom < box.Bottom - y || bounds.Top > box.Top + y);
    }

    private static TextLine PlaceRow(string text, LineInk line, float size, float baseline, TextStyle style, TextBox box)
    {
        float left = line.Ink.Left + line.HangStart, right = line.Ink.Right - line.HangEnd;
        float pen = Side(style.Alignment, line.IsRightToLeft) switch
        {
            < 0 => box.Left - (left * size),
            > 0 => box.Right - (right * size),
            _ => box.Center.X - (0.5f * (left + right) * size),
        };
        return PlaceGlyphs(text, line, size, new Vector2(pen, baseline), baseline);
    }

    private static TextLine PlaceColumn(string text, LineInk line, float size, float axis, TextStyle style, TextBox box)
    {
        float top = line.Ink.Top - line.HangStart, bottom = line.Ink.Bottom + line.HangEnd;
        float pen = Side(style.Alignment, false) switch
        {
            < 0 => box.Top - (top * size),
            > 0 => box.Bottom - (bottom * size),
            _ => box.Center.Y - (0.5f * (top + bottom) * size),
        };
        return PlaceGlyphs(text, line, size, new Vector2(axis, pen), axis);
    }

    private static TextLine PlaceGlyphs(string text, LineInk line, float size, Vector2 pen, float baseline)
    {
        ImmutableArray<PositionedGlyph>.Builder glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>(line.Glyphs.Length);
        TextBox bounds = default;
        foreach (ShapedGlyph glyph in line.Glyphs)
        {
            var positioned = new PositionedGlyph(glyph.Outline, pen + (glyph.Offset * size), size * glyph.Scale, glyph.Cluster, glyph.Face.Name) { Art = glyph.Art };
            glyphs.Add(positioned);
            bounds = bounds.Union(positioned.Bounds);
            pen += glyph.Step * size;
        }

        return new TextLine(text[line.Start..line.End], baseline, glyphs.MoveToImmutable(), bounds);
    }

    /// <summary>−1 for the left (or the top of a column), 1 for the right (or the bottom), 0 for the middle.</summary>
    private static int Side(TextAlignment alignment, bool isRightToLeft) => alignment switch
    {
        TextAlignment.Left => -1,
        TextAlignment.Right => 1,
        TextAlignment.Start or TextAlignment.Justify => isRightToLeft ? 1 : -1,
        TextAlignment.End => isRightToLeft ? -1 : 1,
        _ => 0,
    };

    /// <summary>From the first line's outer edge of ink to the last line's, em.</summary>
    private static float Depth(ImmutableArray<LineInk> lines, TextStyle style)
    {
        bool isRow = style.WritingMode == WritingMode.Horizontal;
        return Ahead(lines[0], isRow) + Advance(lines, style) - (isRow ? lines[^1].Ink.Bottom : lines[^1].Ink.Left);
    }

    /// <summary>Ink above the first baseline, or right of the first column's axis, em.</summary>
    private static float Ahead(LineInk line, bool isRow) => isRow ? line.Ink.Top : line.Ink.Right;

    /// <summary>From the first baseline to the last, em.</summary>
    private static float Advance(ImmutableArray<LineInk> lines, TextStyle style) =>
        ((lines.Length - 1) * style.LineHeight) + (lines[..^1].Count(l => l.EndsParagraph) * style.ParagraphSpacing);

    private static float Room(TextBox box, TextStyle style) => style.WritingMode == WritingMode.Horizontal ? box.Height : box.Width;
}
