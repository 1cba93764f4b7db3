using System.Collections.Immutable;
using Easel.Typography.Shaping;

namespace Easel.Typography.Paragraphs;

/// <summary>A text that was itemised and measured once, to be divided into lines in several ways.</summary>
internal sealed class Paragraph
{
    private readonly BidiText _levels;
    private readonly ImmutableArray<TextRun> _runs;
    private readonly LineShaper _shaper;
    private readonly float[] _advance;
    private readonly float _hyphen;

    /// <summary>Itemises, shapes and measures.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="TextLayout.LongestText"/>.</exception>
    public Paragraph(string text, TextStyle style, FontLibrary library)
    {
        if (text.Length > TextLayout.LongestText)
        {
            throw new ArgumentException($"The text has {text.Length} characters; at most {TextLayout.LongestText} can be set.", nameof(text));
        }

        Text = text;
        Style = style;
        string? language = style.Language ?? LanguageGuess.Of(text);
        Pieces = LinePieces.Of(text, style.Language ?? language, style.Hyphenate && style.Language is not null);
        string shown = ShownText.Of(text);
        _levels = new BidiText(text, style.Direction);
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        _runs = new TextItemizer(style, language, library).Itemize(shown, _levels, missing);
        Missing = [.. missing];

        // _advance[i] is the pen's way over all chars before i, in logical order.
        var shaper = new TextShaper(style, language);
        _advance = new float[text.Length + 1];
        foreach (ShapedGlyph glyph in shaper.Shape(shown, _runs))
        {
            _advance[glyph.Cluster + 1] += glyph.Advance;
        }

        for (int i = 1; i < _advance.Length; i++)
        {
            _advance[i] += _advance[i - 1];
        }

        FontFace face = library.Find(style);
        _hyphen = face.AdvanceOf(face.GlyphOf(new System.Text.Rune('-')));
        _shaper = new LineShaper(text, shown, style, _runs, _levels, shaper);
        Gaps = new LineGaps(text, _advance);
    }

    /// <summary>The text, unchanged.</summary>
    public string Text { get; }

    /// <summary>How it is set.</summary>
    public TextStyle Style { get; }

    /// <summary>Its unbreakable pieces.</summary>
    public ImmutableArray<LinePiece> Pieces { get; }

    /// <summary>Text elements that no font covers.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>Where lines can be stretched.</summary>
    public LineGaps Gaps { get; }

    /// <summary>Width of a line of some pieces, em.</summary>
    /// <param name="first">First piece.</param>
    /// <param name="end">One past the last piece.</param>
    public float Width(int first, int end)
    {
        LinePiece last = Pieces[end - 1];
        return _advance[last.End] - _advance[Pieces[first].Start] + (last.TakesHyphen && end < Pieces.Length ? _hyphen : 0);
    }

    /// <summary>Shapes the lines of a division, each to its own width.</summary>
    /// <param name="starts">First piece of each line.</param>
    /// <param name="width">What a justified line is to fill, em; null leaves lines at their own width.</param>
    public ImmutableArray<LineInk> Shape(IReadOnlyList<int> starts, float? width) =>
    [
        .. starts.Select((first, k) =>
        {
            int end = k + 1 < starts.Count ? starts[k + 1] : Pieces.Length;
            return _shaper.Shape(Pieces[first].Start, Pieces[end - 1], width);
        }),
    ];
}
