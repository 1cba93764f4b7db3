using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design;

/// <summary>Filled areas of one colour, a gradient or a picture.</summary>
/// <param name="Polygons">The areas, in units of the page, +Y up, origin at the lower left corner.</param>
/// <param name="Color">Fill, linear sRGB.</param>
/// <param name="Role">What they are.</param>
/// <param name="Text">The characters shown, for text; otherwise null.</param>
/// <param name="Glow">0 for print and paint; for luminous tubes, radiance in multiples of <paramref name="Color"/>.</param>
public sealed record PageShape(
    ImmutableArray<OutlinePolygon> Polygons, LinearRgb Color, PageRole Role, string? Text = null, float Glow = 0)
{
    /// <summary>Opacity of the whole, 0 to 1.</summary>
    public float Opacity { get; init; } = 1;

    /// <summary>A gradient in place of the colour, or null.</summary>
    public PageGradient? Gradient { get; init; }

    /// <summary>A picture in place of the colour, which covers the box around the areas and is cut to its sides; or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Whether areas that lie on one another an even number of times are holes; otherwise all that is enclosed is filled.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>Nothing is painted beyond this box, or null.</summary>
    public TextBox? Clip { get; init; }

    /// <summary>Nothing is painted beyond this outline, or null.</summary>
    public OutlinePolygon? Within { get; init; }
}
