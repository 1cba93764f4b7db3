using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Typography;

/// <summary>
/// Sets text: cuts it into runs, shapes them, breaks balanced lines and places the glyph outlines. A pure function of text, style, box and
/// fonts. Line feeds in the text end lines.
/// </summary>
public static class TextLayout
{
    /// <summary>A line more is worth this much larger letters: below it, fewer lines read better.</summary>
    private const float GainPerLine = 1.12f;

    /// <summary>Sets text at the size of the style, in as few lines as the box's width allows.</summary>
    /// <param name="text">What to set.</param>
    /// <param name="style">How.</param>
    /// <param name="box">Where.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public static TextBlock Layout(string text, TextStyle style, TextBox box, FontLibrary? library = null)
    {
        var paragraph = new Paragraph(text, style, library ?? FontLibrary.Default);
        IReadOnlyList<LineInk>? lines = null;
        for (int count = 1; count <= paragraph.Words.Length; count++)
        {
            // Words wider than the box cannot be helped: the division with most lines is then the narrowest.
            lines = paragraph.Divide(count) ?? lines;
            if (lines is not null && lines.Max(l => l.Ink.Width) * style.Size <= box.Width)
            {
                break;
            }
        }

        return Place(paragraph, lines ?? [], style.Size, box);
    }

    /// <summary>Sets text as large as the box allows.</summary>
    /// <param name="text">What to set.</param>
    /// <param name="style">How; its size is ignored.</param>
    /// <param name="box">Where.</param>
    /// <param name="maxLines">Most lines to use, unless the text itself has more.</param>
    /// <param name="maxSize">Largest font size, units of the box per em.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public static TextBlock Fit(
        string text, TextStyle style, TextBox box, int maxLines = 3, float maxSize = float.PositiveInfinity, FontLibrary? library = null)
    {
        var paragraph = new Paragraph(text, style, library ?? FontLibrary.Default);
        IReadOnlyList<LineInk> best = [];
        float bestSize = 0;
        int most = Math.Max(maxLines, paragraph.Words.Count(w => w.EndsParagraph));
        for (int count = 1; count <= most; count++)
        {
            if (paragraph.Divide(count) is { } lines && FittingSize(lines, style, box, maxSize) is float size && size > bestSize * GainPerLine)
            {
                (best, bestSize) = (lines, size);
            }
        }

        return Place(paragraph, best, bestSize, box);
    }

    /// <summary>Everything about a block scales with the font size, so the largest size that fits is a quotient.</summary>
    private static float FittingSize(IReadOnlyList<LineInk> lines, TextStyle style, TextBox box, float maxSize)
    {
        // Half a thousandth is left over, so that rounding never puts ink outside.
        const float Slack = 0.9995f;
        float width = MathF.Max(lines.Max(l => l.Ink.Width), 1e-6f), height = MathF.Max(InkHeight(lines, style), 1e-6f);
        return MathF.Min(maxSize, MathF.Min(box.Width / width, box.Height / height) * Slack);
    }

    private static float InkHeight(IReadOnlyList<LineInk> lines, TextStyle style) =>
        lines[0].Ink.Top + ((lines.Count - 1) * style.LineHeight) - lines[^1].Ink.Bottom;

    private static TextBlock Place(Paragraph paragraph, IReadOnlyList<LineInk> lines, float size, TextBox box)
    {
        TextStyle style = paragraph.Style;
        ImmutableArray<TextLine>.Builder placed = ImmutableArray.CreateBuilder<TextLine>();
        TextBox bounds = default;
        if (lines.Count > 0)
        {
            float height = InkHeight(lines, style) * size;
            float top = style.VerticalAlignment switch
            {
                VerticalAlignment.Top => box.Top,
                VerticalAlignment.Bottom => box.Bottom + height,
                _ => box.Center.Y + (height * 0.5f),
            };
            float baseline = top - (lines[0].Ink.Top * size);
            foreach (LineInk line in lines)
            {
                TextLine set = PlaceLine(paragraph.Text, line, size, baseline, style, box);
                placed.Add(set);
                bounds = bounds.Union(set.Bounds);
                baseline -= style.LineHeight * size;
            }
        }

        float slack = 1e-4f * MathF.Max(box.Width, box.Height);
        return new TextBlock
        {
            Text = paragraph.Text,
            Size = size,
            Lines = placed.ToImmutable(),
            Bounds = bounds,
            Overflows = !bounds.IsEmpty && (bounds.Left < box.Left - slack || bounds.Right > box.Right + slack
                || bounds.Bottom < box.Bottom - slack || bounds.Top > box.Top + slack),
            Missing = paragraph.Missing,
        };
    }

    private static TextLine PlaceLine(string text, LineInk line, float size, float baseline, TextStyle style, TextBox box)
    {
        float pen = style.Alignment switch
        {
            TextAlignment.Left => box.Left - (line.Ink.Left * size),
            TextAlignment.Right => box.Right - (line.Ink.Right * size),
            _ => box.Center.X - (line.Ink.Center.X * size),
        };
        ImmutableArray<PositionedGlyph>.Builder glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>(line.Glyphs.Length);
        TextBox bounds = default;
        foreach (ShapedGlyph glyph in line.Glyphs)
        {
            var origin = new Vector2(pen + (glyph.Offset.X * size), baseline + (glyph.Offset.Y * size));
            var positioned = new PositionedGlyph(glyph.Face.Outline(glyph.Glyph), origin, size, glyph.Cluster, glyph.Face.Name);
            glyphs.Add(positioned);
            bounds = bounds.Union(positioned.Bounds);
            pen += glyph.Advance * size;
        }

        return new TextLine(text[line.Start..line.End], baseline, glyphs.MoveToImmutable(), bounds);
    }
}
