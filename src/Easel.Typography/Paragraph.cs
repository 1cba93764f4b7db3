using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Typography;

/// <summary>A text that was itemised and measured once, to be divided into lines in several ways.</summary>
internal sealed class Paragraph
{
    private readonly ImmutableArray<TextRun> _runs;
    private readonly float[] _advance;

    /// <summary>Itemises, shapes and measures.</summary>
    public Paragraph(string text, TextStyle style, FontLibrary library)
    {
        Text = text;
        Style = style;
        Words = LineBreaker.Words(text);

        // Line ends have no glyph and are nobody's to draw.
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        _runs = TextItemizer.Itemize(text, style, library, missing);
        Missing = [.. missing];

        // _advance[i] is the pen's way over all chars before i, in logical order.
        _advance = new float[text.Length + 1];
        foreach (ShapedGlyph glyph in TextShaper.Shape(text, _runs, style.LetterSpacing))
        {
            _advance[glyph.Cluster + 1] += glyph.Advance;
        }

        for (int i = 1; i < _advance.Length; i++)
        {
            _advance[i] += _advance[i - 1];
        }
    }

    /// <summary>The text, unchanged.</summary>
    public string Text { get; }

    /// <summary>How it is set.</summary>
    public TextStyle Style { get; }

    /// <summary>Its unbreakable pieces.</summary>
    public ImmutableArray<LineBreaker.Word> Words { get; }

    /// <summary>Text elements that no font covers.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>The most even division into a number of lines, or null when there is none.</summary>
    public IReadOnlyList<LineInk>? Divide(int lines)
    {
        int[]? starts = LineBreaker.Balance(Words, lines, (start, end) => _advance[end] - _advance[start]);
        return starts is null ? null
            : [.. starts.Select((word, k) => ShapeLine(Words[word].Start, Words[(k + 1 < starts.Length ? starts[k + 1] : Words.Length) - 1].End))];
    }

    /// <summary>Lines are shaped anew: kerning and joining change where a line is cut.</summary>
    private LineInk ShapeLine(int start, int end)
    {
        IEnumerable<TextRun> runs = _runs.Where(r => r.Start < end && r.End > start).Select(r =>
        {
            int from = Math.Max(r.Start, start);
            return r with { Start = from, Length = Math.Min(r.End, end) - from };
        });
        ImmutableArray<ShapedGlyph> glyphs = TextShaper.Shape(Text, runs, Style.LetterSpacing);
        TextBox ink = default;
        float pen = 0;
        foreach (ShapedGlyph glyph in glyphs)
        {
            GlyphOutline outline = glyph.Face.Outline(glyph.Glyph);
            if (!outline.Polygons.IsEmpty)
            {
                ink = ink.Union(outline.Bounds.Place(1, new Vector2(pen + glyph.Offset.X, glyph.Offset.Y)));
            }

            pen += glyph.Advance;
        }

        return new LineInk(start, end, glyphs, ink.IsEmpty ? new TextBox(0, 0, 0, 0.7f) : ink);
    }
}
