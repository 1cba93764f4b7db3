using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Typography;

/// <summary>Filled areas of one colour in a coloured glyph.</summary>
/// <param name="Polygons">The areas.</param>
/// <param name="Color">Fill, linear sRGB; of a gradient, the mean colour.</param>
/// <param name="Opacity">0 to 1.</param>
public sealed record ColorLayer(ImmutableArray<OutlinePolygon> Polygons, LinearRgb Color, float Opacity)
{
    /// <summary>The layer scaled about the origin, then moved.</summary>
    public ColorLayer Place(float scale, Vector2 offset) => this with { Polygons = [.. Polygons.Select(p => p.Place(scale, offset))] };
}
