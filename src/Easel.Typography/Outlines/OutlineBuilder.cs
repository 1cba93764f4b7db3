using System.Collections.Immutable;
using System.Numerics;
using SkiaSharp;

namespace Easel.Typography;

/// <summary>Turns Skia paths (+Y down) into polygons with holes (+Y up).</summary>
internal static class OutlineBuilder
{
    /// <summary>Contours of less area than this (square units of the result) are dust of the path operations.</summary>
    private const float SmallestArea = 1e-7f;

    /// <summary>Flattens a path, whose overlaps are removed first, into polygons.</summary>
    /// <param name="path">Any path; its fill rule is honoured.</param>
    /// <param name="scale">Units of the result per unit of the path.</param>
    /// <param name="tolerance">Greatest distance of a chord from its curve, units of the result.</param>
    public static ImmutableArray<OutlinePolygon> ToPolygons(SKPath path, float scale, float tolerance)
    {
        using var simple = new SKPath();

        // Strokes of one glyph may overlap (instances of variable fonts do); a filled area must know only its true border.
        SKPath source = path.Simplify(simple) ? simple : path;
        return Nest(Flatten(source, scale, tolerance));
    }

    private static List<Vector2[]> Flatten(SKPath path, float scale, float tolerance)
    {
        var contours = new List<Vector2[]>();
        var points = new List<Vector2>();
        Span<SKPoint> p = stackalloc SKPoint[4];
        using SKPath.RawIterator iterator = path.CreateRawIterator();
        SKPathVerb verb;
        Vector2 Map(SKPoint q) => new(q.X * scale, -q.Y * scale);
        while ((verb = iterator.Next(p)) != SKPathVerb.Done)
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    Finish(points, contours);
                    points.Add(Map(p[0]));
                    break;
                case SKPathVerb.Line:
                    points.Add(Map(p[1]));
                    break;
                case SKPathVerb.Quad:
                    AddRational(points, Map(p[0]), Map(p[1]), Map(p[2]), 1, tolerance);
                    break;
                case SKPathVerb.Conic:
                    AddRational(points, Map(p[0]), Map(p[1]), Map(p[2]), iterator.ConicWeight(), tolerance);
                    break;
                case SKPathVerb.Cubic:
                    AddCubic(points, Map(p[0]), Map(p[1]), Map(p[2]), Map(p[3]), tolerance);
                    break;
            }
        }

        Finish(points, contours);
        return contours;
    }

    /// <summary>Quadratic Bézier curve with a weight on its middle point; 1 makes it an ordinary parabola.</summary>
    private static void AddRational(List<Vector2> points, Vector2 a, Vector2 b, Vector2 c, float weight, float tolerance)
    {
        // A parabola leaves its chord by at most |a - 2b + c| / 4; cutting it in n parts divides that by n squared.
        int n = Steps((a - (2 * b) + c).Length() * 0.25f * MathF.Max(1, weight), tolerance);
        for (int i = 1; i <= n; i++)
        {
            float t = (float)i / n, s = 1 - t, middle = 2 * s * t * weight;
            points.Add(((s * s * a) + (middle * b) + (t * t * c)) / ((s * s) + middle + (t * t)));
        }
    }

    private static void AddCubic(List<Vector2> points, Vector2 a, Vector2 b, Vector2 c, Vector2 d, float tolerance)
    {
        // The second derivative of a cubic is at most 6 times its larger second difference; the chord error is an eighth of that.
        float bend = MathF.Max((a - (2 * b) + c).Length(), (b - (2 * c) + d).Length());
        int n = Steps(bend * 0.75f, tolerance);
        for (int i = 1; i <= n; i++)
        {
            float t = (float)i / n, s = 1 - t;
            points.Add((s * s * s * a) + (3 * s * s * t * b) + (3 * s * t * t * c) + (t * t * t * d));
        }
    }

    private static int Steps(float deviation, float tolerance) => Math.Clamp((int)MathF.Ceiling(MathF.Sqrt(deviation / tolerance)), 1, 64);

    private static void Finish(List<Vector2> points, List<Vector2[]> contours)
    {
        // Repeated points would give edges without direction.
        var clean = new List<Vector2>(points.Count);
        foreach (Vector2 p in points)
        {
            if (clean.Count == 0 || p != clean[^1])
            {
                clean.Add(p);
            }
        }

        while (clean.Count > 1 && clean[0] == clean[^1])
        {
            clean.RemoveAt(clean.Count - 1);
        }

        if (clean.Count >= 3 && MathF.Abs(OutlinePolygon.SignedArea([.. clean])) > SmallestArea)
        {
            contours.Add([.. clean]);
        }

        points.Clear();
    }

    /// <summary>Groups contours that do not cross: those inside an even number of others are filled, the rest are holes of the smallest
    /// filled one around them.</summary>
    private static ImmutableArray<OutlinePolygon> Nest(List<Vector2[]> contours)
    {
        float[] areas = [.. contours.Select(c => MathF.Abs(OutlinePolygon.SignedArea(c)))];
        var depth = new int[contours.Count];
        var parent = new int[contours.Count];
        for (int i = 0; i < contours.Count; i++)
        {
            parent[i] = -1;
            for (int j = 0; j < contours.Count; j++)
            {
                if (i != j && areas[j] > areas[i] && Contains(contours[j], contours[i]))
                {
                    depth[i]++;
                    if (parent[i] < 0 || areas[j] < areas[parent[i]])
                    {
                        parent[i] = j;
                    }
                }
            }
        }

        ImmutableArray<OutlinePolygon>.Builder polygons = ImmutableArray.CreateBuilder<OutlinePolygon>();
        for (int i = 0; i < contours.Count; i++)
        {
            if (depth[i] % 2 == 0)
            {
                IEnumerable<ImmutableArray<Vector2>> holes = Enumerable.Range(0, contours.Count)
                    .Where(j => depth[j] % 2 == 1 && parent[j] == i).Select(j => Wind(contours[j], counterClockwise: false));
                polygons.Add(new OutlinePolygon(Wind(contours[i], counterClockwise: true), [.. holes]));
            }
        }

        return polygons.ToImmutable();
    }

    private static ImmutableArray<Vector2> Wind(Vector2[] contour, bool counterClockwise) =>
        OutlinePolygon.SignedArea(contour) > 0 == counterClockwise ? [.. contour] : [.. contour.Reverse()];

    /// <summary>Most of the inner contour's vertices decide, because contours may touch in single points.</summary>
    private static bool Contains(Vector2[] outer, Vector2[] inner)
    {
        int votes = 0;
        foreach (Vector2 p in inner)
        {
            votes += IsInside(outer, p) ? 1 : -1;
        }

        return votes > 0;
    }

    private static bool IsInside(Vector2[] polygon, Vector2 p)
    {
        bool inside = false;
        for (int i = 0, j = polygon.Length - 1; i < polygon.Length; j = i++)
        {
            Vector2 a = polygon[i], b = polygon[j];
            if (a.Y > p.Y != b.Y > p.Y && p.X < a.X + ((b.X - a.X) * (p.Y - a.Y) / (b.Y - a.Y)))
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
