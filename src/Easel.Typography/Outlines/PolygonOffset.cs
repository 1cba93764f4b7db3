using System.Collections.Immutable;
using System.Numerics;
using SkiaSharp;

namespace Easel.Typography;

/// <summary>Makes filled areas thinner or fatter by an even distance.</summary>
public static class PolygonOffset
{
    /// <summary>Path operations lose small features of small paths: they work on paths of about this extent.</summary>
    private const float WorkingExtent = 4000;

    /// <summary>Flattening of the result, shares of the distance.</summary>
    private const float RelativeTolerance = 0.08f;

    /// <summary>Offsets the border: inwards for a negative <paramref name="distance"/> (thin parts vanish), outwards for a positive one
    /// (near parts merge).</summary>
    /// <param name="polygons">Filled areas.</param>
    /// <param name="distance">How far the border moves, in their units.</param>
    /// <param name="hasCorners">Whether corners stay sharp, as those of letters are, instead of being rounded.</param>
    public static ImmutableArray<OutlinePolygon> Offset(ImmutableArray<OutlinePolygon> polygons, float distance, bool hasCorners = false)
    {
        TextBox bounds = polygons.Aggregate(default(TextBox), (box, p) => box.Union(p.Bounds));
        float extent = MathF.Max(bounds.Width, bounds.Height);
        if (extent <= 0 || distance == 0)
        {
            return polygons;
        }

        float scale = WorkingExtent / extent;
        using var path = new SKPath { FillType = SKPathFillType.EvenOdd };
        foreach (OutlinePolygon polygon in polygons)
        {
            Add(path, polygon.Outer, scale);
            foreach (ImmutableArray<Vector2> hole in polygon.Holes)
            {
                Add(path, hole, scale);
            }
        }

        // A stroke along the border reaches half its width to either side: taken away it thins, added it fattens.
        using var paint = new SKPaint
        {
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 2 * MathF.Abs(distance) * scale,
            StrokeJoin = hasCorners ? SKStrokeJoin.Miter : SKStrokeJoin.Round,
            StrokeMiter = 3,
        };
        using var stroke = new SKPath();
        paint.GetFillPath(path, stroke);
        using var result = new SKPath();
        SKPathOp operation = distance < 0 ? SKPathOp.Difference : SKPathOp.Union;
        return path.Op(stroke, operation, result)
            ? OutlineBuilder.ToPolygons(result, 1 / scale, MathF.Abs(distance) * RelativeTolerance)
            : [];
    }

    private static void Add(SKPath path, ImmutableArray<Vector2> contour, float scale) =>
        path.AddPoly([.. contour.Select(p => new SKPoint(p.X * scale, -p.Y * scale))]);
}
