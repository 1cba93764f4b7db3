using System.Collections.Immutable;

namespace Easel.Typography;

/// <summary>How text is set.</summary>
public sealed record TextStyle
{
    /// <summary>The kind of type face.</summary>
    public FontRole Role { get; init; } = FontRole.Sans;

    /// <summary>Name of a family of <see cref="FontLibrary.Families"/>, to be used before the role's usual one; null leaves it to the role.</summary>
    public string? Family { get; init; }

    /// <summary>Weight: 400 regular, 700 bold, 900 black; the nearest available one is used.</summary>
    public int Weight { get; init; } = 400;

    /// <summary>True for slanted letters, where the face has them.</summary>
    public bool Italic { get; init; }

    /// <summary>
    /// BCP 47 tag of the language, such as <c>tr</c>, <c>zh-Hant</c> or <c>ur</c>: it decides between regional forms of letters, faces and places
    /// of hyphens. Null has it guessed from the letters, which tells Chinese, Japanese, Korean, Urdu and Persian apart.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>Which way paragraphs run.</summary>
    public TextDirection Direction { get; init; } = TextDirection.Auto;

    /// <summary>Whether lines are rows or columns.</summary>
    public WritingMode WritingMode { get; init; } = WritingMode.Horizontal;

    /// <summary>Units of the box per em (the font size); ignored by <see cref="TextLayout.Fit"/>.</summary>
    public float Size { get; init; } = 1;

    /// <summary>Extra space between letters in em; never added within scripts whose letters join.</summary>
    public float LetterSpacing { get; init; }

    /// <summary>Distance of baselines in em: 1.0 to 1.15 for display, 1.4 to 1.55 for running text.</summary>
    public float LineHeight { get; init; } = 1.15f;

    /// <summary>How lines stand from left to right.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Center;

    /// <summary>How the block stands from top to bottom.</summary>
    public VerticalAlignment VerticalAlignment { get; init; } = VerticalAlignment.Middle;

    /// <summary>How the places are chosen where lines end.</summary>
    public LineBreaking LineBreaking { get; init; } = LineBreaking.Auto;

    /// <summary>
    /// True lets words be hyphenated in languages whose patterns are there; <see cref="Language"/> must name one, for patterns of the wrong
    /// language divide words wrongly. Soft hyphens in the text always may.
    /// </summary>
    public bool Hyphenate { get; init; }

    /// <summary>True lets quotation marks, full stops, commas and hyphens at the ends of lines hang out into the margin.</summary>
    public bool HangingPunctuation { get; init; }

    /// <summary>Additional distance between paragraphs, em.</summary>
    public float ParagraphSpacing { get; init; }

    /// <summary>Additional OpenType features, such as <c>tnum</c>, <c>smcp</c> or <c>liga=0</c>.</summary>
    public ImmutableArray<string> Features { get; init; } = [];
}
