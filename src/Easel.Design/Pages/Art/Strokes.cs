using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Lines whose thickness changes along them, as a pen or brush draws them.</summary>
internal static class Strokes
{
    /// <summary>A line through points that swells to its full thickness in the middle and tapers at both ends.</summary>
    public static OutlinePolygon Swelling(float thickness, params ReadOnlySpan<Vector2> points)
    {
        float n = MathF.Max(1, points.Length - 1);
        var widths = new float[points.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            widths[i] = thickness * (0.12f + (0.88f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * i / n)), 0.8f)));
        }

        return Along(points, widths);
    }

    /// <summary>A line through points that is thickest at its start.</summary>
    public static OutlinePolygon Tapering(float thickness, params ReadOnlySpan<Vector2> points)
    {
        var widths = new float[points.Length];
        for (int i = 0; i < widths.Length; i++)
        {
            widths[i] = thickness * (1 - (0.85f * i / MathF.Max(1, points.Length - 1)));
        }

        return Along(points, widths);
    }

    /// <summary>Points of a cubic Bézier curve.</summary>
    public static Vector2[] Curve(Vector2 a, Vector2 b, Vector2 c, Vector2 d, int steps = 28) => [.. Enumerable.Range(0, steps + 1).Select(i =>
    {
        float t = (float)i / steps, u = 1 - t;
        return (u * u * u * a) + (3 * u * u * t * b) + (3 * u * t * t * c) + (t * t * t * d);
    })];

    /// <summary>Points of a spiral that winds inwards.</summary>
    /// <param name="center">Its middle.</param>
    /// <param name="radius">Where it begins, from the middle.</param>
    /// <param name="from">Angle of its begin, radians.</param>
    /// <param name="turns">Whole turns; negative ones run clockwise.</param>
    public static Vector2[] Spiral(Vector2 center, float radius, float from, float turns) => [.. Enumerable.Range(0, 41).Select(i =>
    {
        float t = i / 40f;
        return center + Figures.Polar(radius * (1 - (0.86f * MathF.Pow(t, 0.8f))), from + (turns * MathF.Tau * t));
    })];

    private static OutlinePolygon Along(ReadOnlySpan<Vector2> points, float[] widths)
    {
        var left = new List<Vector2>();
        var right = new List<Vector2>();
        for (int i = 0; i < points.Length; i++)
        {
            Vector2 before = points[Math.Max(0, i - 1)], after = points[Math.Min(points.Length - 1, i + 1)];
            Vector2 along = Vector2.Normalize(after - before + new Vector2(1e-6f, 0));
            var across = new Vector2(-along.Y, along.X);
            left.Add(points[i] + (across * widths[i] * 0.5f));
            right.Add(points[i] - (across * widths[i] * 0.5f));
        }

        left.Reverse();
        return new OutlinePolygon([.. right, .. left], []);
    }
}
