using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Plane figures, counter-clockwise.</summary>
internal static class Figures
{
    /// <summary>Straight pieces in a whole circle.</summary>
    private const int Steps = 96;

    /// <summary>A rectangle.</summary>
    public static OutlinePolygon Box(TextBox box) => PageShapes.RoundedBox(box, 0);

    /// <summary>A rectangle with round corners.</summary>
    public static OutlinePolygon Round(TextBox box, float radius) => PageShapes.RoundedBox(box, radius);

    /// <summary>A line of even thickness inside a rectangle.</summary>
    public static OutlinePolygon Frame(TextBox box, float thickness, float radius = 0) => PageShapes.Ring(box, radius, thickness);

    /// <summary>A disc.</summary>
    public static OutlinePolygon Disc(Vector2 center, float radius) => new(Arc(center, radius, 0, MathF.Tau, includeEnd: false), []);

    /// <summary>A ring.</summary>
    public static OutlinePolygon Ring(Vector2 center, float outer, float inner) =>
        new(Arc(center, outer, 0, MathF.Tau, includeEnd: false), [[.. Arc(center, inner, 0, MathF.Tau, includeEnd: false).Reverse()]]);

    /// <summary>A slice of a disc between two angles, counter-clockwise from +X, radians.</summary>
    public static OutlinePolygon Sector(Vector2 center, float radius, float from, float to) => new([center, .. Arc(center, radius, from, to)], []);

    /// <summary>A slice of a ring.</summary>
    public static OutlinePolygon Band(Vector2 center, float outer, float inner, float from, float to) =>
        new([.. Arc(center, outer, from, to), .. Arc(center, inner, from, to).Reverse()], []);

    /// <summary>A star, or a wavy seal when the inner radius is near the outer.</summary>
    public static OutlinePolygon Star(Vector2 center, int points, float outer, float inner, float turn = MathF.PI / 2)
    {
        var p = ImmutableArray.CreateBuilder<Vector2>(2 * points);
        for (int i = 0; i < 2 * points; i++)
        {
            p.Add(center + Polar(i % 2 == 0 ? outer : inner, turn + (i * MathF.PI / points)));
        }

        return new OutlinePolygon(p.ToImmutable(), []);
    }

    /// <summary>A line of even thickness along points.</summary>
    public static OutlinePolygon Line(float thickness, params ReadOnlySpan<Vector2> points)
    {
        var left = new List<Vector2>();
        var right = new List<Vector2>();
        for (int i = 0; i < points.Length; i++)
        {
            Vector2 before = points[Math.Max(0, i - 1)], after = points[Math.Min(points.Length - 1, i + 1)];
            Vector2 along = Vector2.Normalize(after - before + new Vector2(1e-6f, 0));
            var across = new Vector2(-along.Y, along.X);
            left.Add(points[i] + (across * thickness * 0.5f));
            right.Add(points[i] - (across * thickness * 0.5f));
        }

        left.Reverse();
        return new OutlinePolygon([.. right, .. left], []);
    }

    /// <summary>A smooth closed curve through points (Catmull and Rom).</summary>
    public static OutlinePolygon Smooth(ReadOnlySpan<Vector2> points, int steps = 12)
    {
        var curve = ImmutableArray.CreateBuilder<Vector2>();
        int n = points.Length;
        for (int i = 0; i < n; i++)
        {
            Vector2 a = points[(i + n - 1) % n], b = points[i], c = points[(i + 1) % n], d = points[(i + 2) % n];
            for (int k = 0; k < steps; k++)
            {
                float t = (float)k / steps, t2 = t * t, t3 = t2 * t;
                curve.Add(0.5f * ((2 * b) + ((c - a) * t) + (((2 * a) - (5 * b) + (4 * c) - d) * t2) + (((3 * b) - a - (3 * c) + d) * t3)));
            }
        }

        return new OutlinePolygon(curve.ToImmutable(), []);
    }

    /// <summary>A leaf from its foot to its tip.</summary>
    public static OutlinePolygon Leaf(Vector2 foot, Vector2 tip, float width)
    {
        Vector2 along = tip - foot;
        var across = new Vector2(-along.Y, along.X);
        across = across.LengthSquared() > 0 ? Vector2.Normalize(across) * width * 0.5f : across;
        var right = new List<Vector2>();
        var left = new List<Vector2>();
        for (int i = 0; i <= 14; i++)
        {
            float t = i / 14f, swell = MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(t, 0.8f))), 0.9f);
            right.Add(foot + (along * t) - (across * swell));
            left.Add(foot + (along * t) + (across * swell));
        }

        left.Reverse();
        return new OutlinePolygon([.. right, .. left], []);
    }

    /// <summary>The same figure turned about a point.</summary>
    public static OutlinePolygon Turn(OutlinePolygon figure, Vector2 about, float angle)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        Vector2 Map(Vector2 p)
        {
            Vector2 d = p - about;
            return about + new Vector2((d.X * cos) - (d.Y * sin), (d.X * sin) + (d.Y * cos));
        }

        return new OutlinePolygon([.. figure.Outer.Select(Map)], [.. figure.Holes.Select(h => h.Select(Map).ToImmutableArray())]);
    }

    /// <summary>Mirrored at the vertical line through x.</summary>
    public static OutlinePolygon Mirror(OutlinePolygon figure, float x) => new(
        [.. figure.Outer.Select(p => new Vector2((2 * x) - p.X, p.Y)).Reverse()], [.. figure.Holes.Select(h => h.Select(p => new Vector2((2 * x) - p.X, p.Y)).Reverse().ToImmutableArray())]);

    /// <summary>A vector of a length at an angle.</summary>
    public static Vector2 Polar(float radius, float angle) => new(radius * MathF.Cos(angle), radius * MathF.Sin(angle));

    /// <summary>Points of an arc.</summary>
    public static ImmutableArray<Vector2> Arc(Vector2 center, float radius, float from, float to, bool includeEnd = true)
    {
        int n = Math.Max(2, (int)MathF.Ceiling(Steps * MathF.Abs(to - from) / MathF.Tau));
        var points = ImmutableArray.CreateBuilder<Vector2>(n + 1);
        for (int i = 0; i < n + (includeEnd ? 1 : 0); i++)
        {
            points.Add(center + Polar(radius, float.Lerp(from, to, (float)i / n)));
        }

        return points.ToImmutable();
    }
}
