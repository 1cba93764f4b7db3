using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Outlines of the parts of figures. Angles in radians, counter-clockwise from +X.</summary>
internal static class FigureShapes
{
    /// <summary>Greatest distance of a chord from its circle, pixels.</summary>
    private const float Tolerance = 0.04f;

    /// <summary>A polygon through points, whichever way they run.</summary>
    public static OutlinePolygon Polygon(params ReadOnlySpan<Vector2> points) => OutlinePolygon.SignedArea(points) >= 0
        ? new OutlinePolygon([.. points], []) : new OutlinePolygon([.. points.ToArray().Reverse()], []);

    /// <summary>A disc.</summary>
    public static OutlinePolygon Disc(Vector2 center, float radius) => new([.. Arc(center, radius, 0, MathF.Tau).SkipLast(1)], []);

    /// <summary>A slice of a ring, or of a disc where <paramref name="inner"/> is 0.</summary>
    public static OutlinePolygon Slice(Vector2 center, float inner, float outer, float from, float to)
    {
        if (to - from >= MathF.Tau - 1e-4f)
        {
            OutlinePolygon disc = Disc(center, outer);
            return inner <= 0 ? disc : disc with { Holes = [[.. Disc(center, inner).Outer.Reverse()]] };
        }

        IEnumerable<Vector2> back = inner <= 0 ? [center] : Arc(center, inner, from, to).Reverse();
        return Polygon([.. Arc(center, outer, from, to), .. back]);
    }

    /// <summary>Points along an arc, both ends included.</summary>
    public static IEnumerable<Vector2> Arc(Vector2 center, float radius, float from, float to)
    {
        float step = 2 * MathF.Acos(1 - MathF.Min(0.5f, Tolerance / MathF.Max(radius, Tolerance)));
        int steps = Math.Clamp((int)MathF.Ceiling(MathF.Abs(to - from) / step), 2, 512);
        for (int i = 0; i <= steps; i++)
        {
            float angle = from + ((to - from) * i / steps);
            yield return center + (radius * new Vector2(MathF.Cos(angle), MathF.Sin(angle)));
        }
    }

    /// <summary>A stroke of even thickness with round joins and ends, as pieces that overlap.</summary>
    public static ImmutableArray<OutlinePolygon> Stroke(IReadOnlyList<Vector2> points, float thickness)
    {
        ImmutableArray<OutlinePolygon>.Builder pieces = ImmutableArray.CreateBuilder<OutlinePolygon>();
        for (int i = 0; i < points.Count; i++)
        {
            pieces.Add(Disc(points[i], 0.5f * thickness));
            if (i > 0 && Vector2.Distance(points[i - 1], points[i]) > 1e-3f)
            {
                Vector2 along = Vector2.Normalize(points[i] - points[i - 1]);
                Vector2 side = 0.5f * thickness * new Vector2(-along.Y, along.X);
                pieces.Add(Polygon(points[i - 1] + side, points[i - 1] - side, points[i] - side, points[i] + side));
            }
        }

        return pieces.ToImmutable();
    }

    /// <summary>The head of an arrow.</summary>
    public static OutlinePolygon Arrowhead(Vector2 tip, Vector2 direction, float size)
    {
        Vector2 along = Vector2.Normalize(direction), side = new(-along.Y, along.X);
        return Polygon(tip, tip - (size * along) + (0.5f * size * side), tip - (0.72f * size * along), tip - (size * along) - (0.5f * size * side));
    }

    /// <summary>Points on a cubic Bézier curve, both ends included.</summary>
    public static Vector2[] Curve(Vector2 a, Vector2 b, Vector2 c, Vector2 d, int steps = 32) => [.. Enumerable.Range(0, steps + 1).Select(i =>
    {
        float t = i / (float)steps, s = 1 - t;
        return (s * s * s * a) + (3 * s * s * t * b) + (3 * s * t * t * c) + (t * t * t * d);
    })];

    /// <summary>A path of straight pieces with its corners rounded.</summary>
    public static Vector2[] Rounded(IReadOnlyList<Vector2> path, float radius)
    {
        List<Vector2> points = [path[0]];
        for (int i = 1; i + 1 < path.Count; i++)
        {
            Vector2 back = path[i - 1] - path[i], on = path[i + 1] - path[i];
            float r = MathF.Min(radius, 0.5f * MathF.Min(back.Length(), on.Length()));
            if (r < 0.5f)
            {
                points.Add(path[i]);
                continue;
            }

            Vector2 a = path[i] + (r * Vector2.Normalize(back)), d = path[i] + (r * Vector2.Normalize(on));
            points.AddRange(Curve(a, Vector2.Lerp(a, path[i], 0.55f), Vector2.Lerp(d, path[i], 0.55f), d, 8));
        }

        points.Add(path[^1]);
        return [.. points];
    }
}
