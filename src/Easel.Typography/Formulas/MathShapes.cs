using System.Numerics;
using SkiaSharp;

namespace Easel.Typography.Formulas;

/// <summary>Shapes of formulas that no font has in the right size.</summary>
internal static class MathShapes
{
    /// <summary>A filled rectangle with its lower left corner at the origin.</summary>
    public static GlyphOutline Rule(float width, float height) => GlyphOutline.Of(
        [new OutlinePolygon([Vector2.Zero, new Vector2(width, 0), new Vector2(width, height), new Vector2(0, height)], [])]);

    /// <summary>A root sign: a short stroke, a heavy one down, a fine one up, and the rule over what is under the root.</summary>
    /// <param name="hook">Width of the strokes.</param>
    /// <param name="width">Width under the rule.</param>
    /// <param name="top">Height of the rule's upper edge.</param>
    /// <param name="bottom">Lowest point.</param>
    /// <param name="pen">Thickness of the rule.</param>
    public static GlyphOutline Root(float hook, float width, float top, float bottom, float pen)
    {
        float rule = top - (0.5f * pen), knee = bottom + (0.55f * (top - bottom) * MathF.Min(1, 1.1f / (top - bottom)));
        using SKPath fine = Line((0.02f, knee - (0.06f * hook)), (0.25f * hook, knee), (0.5f * hook, bottom + pen), (hook, rule), (hook + width, rule));
        using SKPath heavy = Line((0.25f * hook, knee), (0.5f * hook, bottom + pen));
        using SKPath sign = Stroke(fine, pen);
        using SKPath stroke = Stroke(heavy, 2.1f * pen);
        using SKPath both = sign.Op(stroke, SKPathOp.Union) ?? sign;
        return GlyphOutline.Of(OutlineBuilder.ToPolygons(both, 1, GlyphOutline.Tolerance));
    }

    /// <summary>A shape made taller, and a little wider, about its own middle.</summary>
    public static GlyphOutline Stretch(GlyphOutline outline, float factor)
    {
        float middle = outline.Bounds.Center.Y, wider = MathF.Sqrt(MathF.Sqrt(factor));
        return GlyphOutline.Of([.. outline.Polygons.Select(p => p.Map(v => new Vector2(v.X * wider, middle + ((v.Y - middle) * factor))))]);
    }

    private static SKPath Line(params ReadOnlySpan<(float X, float Y)> points)
    {
        var path = new SKPath();
        path.MoveTo(points[0].X, -points[0].Y);
        foreach ((float x, float y) in points[1..])
        {
            path.LineTo(x, -y);
        }

        return path;
    }

    private static SKPath Stroke(SKPath path, float width)
    {
        using var paint = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeJoin = SKStrokeJoin.Miter, StrokeMiter = 6, IsAntialias = true };
        var outline = new SKPath();

        // At a high resolution, for letters are one unit large here.
        return paint.GetFillPath(path, outline, 256f) ? outline : path;
    }
}
