namespace Easel.Typography;

/// <summary>How text is set.</summary>
public sealed record TextStyle
{
    /// <summary>The kind of type face.</summary>
    public FontRole Role { get; init; } = FontRole.Sans;

    /// <summary>Weight: 400 regular, 700 bold, 900 black; the nearest available one is used.</summary>
    public int Weight { get; init; } = 400;

    /// <summary>True for slanted letters, where the face has them.</summary>
    public bool Italic { get; init; }

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
}
