using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Typography;

/// <summary>The shape of one glyph in em, its origin on the baseline, +Y up. Blank glyphs have no polygons.</summary>
/// <param name="Polygons">The filled areas, free of overlaps; curves are flattened to within <see cref="Tolerance"/>.</param>
/// <param name="Bounds">The smallest box around them; empty for blanks.</param>
public sealed record GlyphOutline(ImmutableArray<OutlinePolygon> Polygons, TextBox Bounds)
{
    /// <summary>Greatest distance of a flattened curve from the true one, em: a third of a pixel at letters 300 pixels high.</summary>
    public const float Tolerance = 0.001f;

    /// <summary>Nothing to draw.</summary>
    public static GlyphOutline Blank { get; } = new([], default);

    /// <summary>The shape made of polygons.</summary>
    internal static GlyphOutline Of(ImmutableArray<OutlinePolygon> polygons) =>
        polygons.IsEmpty ? Blank : new GlyphOutline(polygons, polygons.Aggregate(default(TextBox), (box, p) => box.Union(p.Bounds)));

    /// <summary>The shape turned a quarter clockwise about its origin.</summary>
    internal GlyphOutline Turned() => Of([.. Polygons.Select(p => p.Map(v => new Vector2(v.Y, -v.X)))]);

    /// <summary>Inked area, square em.</summary>
    public float Area => Polygons.Sum(p => p.Area);
}
