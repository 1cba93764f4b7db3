using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design;

/// <summary>Filled areas of one colour.</summary>
/// <param name="Polygons">The areas, in units of the page, +Y up, origin at the lower left corner.</param>
/// <param name="Color">Fill, linear sRGB.</param>
/// <param name="Role">What they are.</param>
/// <param name="Text">The characters shown, for text; otherwise null.</param>
/// <param name="Glow">0 for print and paint; for luminous tubes, radiance in multiples of <paramref name="Color"/>.</param>
public sealed record PageShape(
    ImmutableArray<OutlinePolygon> Polygons, LinearRgb Color, PageRole Role, string? Text = null, float Glow = 0);
