using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography.Formulas;

namespace Easel.Typography;

/// <summary>
/// Sets mathematical formulas that are written on a line: fractions, roots, sums, integrals, indices and exponents, brackets that grow. The
/// notation is described in docs/typography.md. The faces are those of the style; <see cref="Style"/> has some that suit.
/// </summary>
public static class FormulaLayout
{
    /// <summary>Most chars of a formula.</summary>
    public const int LongestFormula = 2000;

    /// <summary>A style with the letters of mathematical books.</summary>
    public static TextStyle Style { get; } = new() { Role = FontRole.Serif, Family = "STIX Two Text" };

    /// <summary>Sets a formula at the size of the style.</summary>
    /// <param name="formula">What to set, such as <c>x = (-b +- sqrt(b^2 - 4ac)) / (2a)</c>.</param>
    /// <param name="style">Faces, size and alignment.</param>
    /// <param name="box">Where.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    /// <exception cref="ArgumentException">The formula is longer than <see cref="LongestFormula"/>.</exception>
    public static TextBlock Layout(string formula, TextStyle style, TextBox box, FontLibrary? library = null) =>
        Place(formula, Set(formula, style, library, out ImmutableArray<string> missing), style, style.Size, box, missing);

    /// <summary>Sets a formula as large as a box allows.</summary>
    /// <param name="formula">What to set.</param>
    /// <param name="style">Faces and alignment; its size is ignored.</param>
    /// <param name="box">Where.</param>
    /// <param name="maxSize">Largest font size, units of the box per em.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    /// <exception cref="ArgumentException">The formula is longer than <see cref="LongestFormula"/>.</exception>
    public static TextBlock Fit(string formula, TextStyle style, TextBox box, float maxSize = float.PositiveInfinity, FontLibrary? library = null)
    {
        MathBox set = Set(formula, style, library, out ImmutableArray<string> missing);
        TextBox ink = Ink(set);
        float size = ink.IsEmpty ? MathF.Min(maxSize, box.Height) : MathF.Min(maxSize, 0.9995f * MathF.Min(box.Width / ink.Width, box.Height / ink.Height));
        return Place(formula, set, style, size, box, missing);
    }

    private static MathBox Set(string formula, TextStyle style, FontLibrary? library, out ImmutableArray<string> missing)
    {
        if (formula.Length > LongestFormula)
        {
            throw new ArgumentException($"The formula has {formula.Length} characters; at most {LongestFormula} can be set.", nameof(formula));
        }

        var lacking = new SortedSet<string>(StringComparer.Ordinal);
        MathBox set = new MathSetter(library ?? FontLibrary.Default, style, lacking).Set(FormulaParser.Parse(formula), 1);
        missing = [.. lacking];
        return set;
    }

    private static TextBlock Place(string formula, MathBox set, TextStyle style, float size, TextBox box, ImmutableArray<string> missing)
    {
        TextBox ink = Ink(set);
        float x = style.Alignment switch
        {
            TextAlignment.Center => box.Center.X - (ink.Center.X * size),
            TextAlignment.Right or TextAlignment.End => box.Right - (ink.Right * size),
            _ => box.Left - (ink.Left * size),
        };
        float y = style.VerticalAlignment switch
        {
            VerticalAlignment.Top => box.Top - (ink.Top * size),
            VerticalAlignment.Bottom => box.Bottom - (ink.Bottom * size),
            _ => box.Center.Y - (ink.Center.Y * size),
        };
        TextBox bounds = ink.Place(size, new Vector2(x, y));
        float slack = 1e-4f * MathF.Max(box.Width, box.Height);
        ImmutableArray<PositionedGlyph> glyphs =
            [.. set.Marks.Select(m => new PositionedGlyph(m.Outline, new Vector2(x, y) + (m.Origin * size), m.Scale * size, m.At, m.Font))];
        return new TextBlock
        {
            Text = formula,
            Size = size,
            Lines = [new TextLine(formula, y, glyphs, bounds)],
            Bounds = bounds,
            Overflows = !ink.IsEmpty && (bounds.Left < box.Left - slack || bounds.Right > box.Right + slack
                || bounds.Bottom < box.Bottom - slack || bounds.Top > box.Top + slack),
            Missing = missing,
        };
    }

    private static TextBox Ink(MathBox set) => set.Marks.Where(m => !m.Outline.Polygons.IsEmpty)
        .Aggregate(default(TextBox), (box, m) => box.Union(m.Outline.Bounds.Place(m.Scale, m.Origin)));
}
