using System.Numerics;

namespace Easel.Scenes.Kit;

/// <summary>Closed flat shapes for <see cref="Shapes.Extrude"/> and <see cref="Shapes.Sweep"/>, counter-clockwise, centred, without
/// repeating the first point; and profiles for <see cref="Shapes.Lathe"/>.</summary>
public static class Outlines
{
    /// <summary>A circle as a regular polygon.</summary>
    public static List<Vector2> Circle(float radius, int segments = 32) => Ellipse(radius, radius, segments);

    /// <summary>An ellipse with half axes.</summary>
    public static List<Vector2> Ellipse(float halfWidth, float halfHeight, int segments = 32) =>
        [.. Enumerable.Range(0, segments).Select(i => MathF.Tau * i / segments)
            .Select(a => new Vector2(halfWidth * MathF.Cos(a), halfHeight * MathF.Sin(a)))];

    /// <summary>A rectangle with round corners.</summary>
    /// <param name="width">Along x, metres.</param>
    /// <param name="height">Along y, metres.</param>
    /// <param name="corner">Corner radius, metres; 0 for sharp corners.</param>
    /// <param name="segments">Segments per corner.</param>
    public static List<Vector2> Rectangle(float width, float height, float corner = 0, int segments = 4)
    {
        float w = width / 2, h = height / 2;
        Vector2[] corners = [new(w, h), new(-w, h), new(-w, -h), new(w, -h)];
        return corner > 0 ? Round(corners, MathF.Min(corner, MathF.Min(w, h) * 0.999f), segments) : [.. corners];
    }

    /// <summary>A regular polygon, or a star when the inner radius is smaller.</summary>
    /// <param name="points">Corners, or tips of the star; the first points up.</param>
    /// <param name="radius">To the corners, metres.</param>
    /// <param name="inner">Radius of the notches between the tips, or 0 for a plain polygon.</param>
    public static List<Vector2> Star(int points, float radius, float inner = 0)
    {
        int n = inner > 0 ? points * 2 : points;
        return [.. Enumerable.Range(0, n).Select(i =>
        {
            (float sin, float cos) = MathF.SinCos((MathF.PI / 2) + (MathF.Tau * i / n));
            return new Vector2(cos, sin) * (inner > 0 && i % 2 == 1 ? inner : radius);
        })];
    }

    /// <summary>Rounds every corner by the same radius.</summary>
    public static List<Vector2> Round(IReadOnlyList<Vector2> points, float radius, int segments = 4, bool closed = true) =>
        Round(points, [radius], segments, closed);

    /// <summary>Rounds each corner of a polygon or open profile with its own fillet.</summary>
    /// <param name="points">Corners.</param>
    /// <param name="radii">Radius per corner, metres, repeated when shorter; 0 keeps a corner sharp. A radius too large for its sides is
    /// reduced.</param>
    /// <param name="segments">Segments per fillet.</param>
    /// <param name="closed">False for an open profile, whose ends stay.</param>
    public static List<Vector2> Round(IReadOnlyList<Vector2> points, IReadOnlyList<float> radii, int segments = 4, bool closed = true)
    {
        int n = points.Count;
        var result = new List<Vector2>(n * (segments + 1));
        for (int i = 0; i < n; i++)
        {
            Vector2 p = points[i], toPrevious = points[(i + n - 1) % n] - p, toNext = points[(i + 1) % n] - p;
            float a = toPrevious.Length(), b = toNext.Length(), radius = radii[i % radii.Count];
            bool end = !closed && (i == 0 || i == n - 1);
            if (end || radius <= 0 || a < 1e-9f || b < 1e-9f)
            {
                result.Add(p);
                continue;
            }

            toPrevious /= a;
            toNext /= b;
            float angle = MathF.Acos(Math.Clamp(Vector2.Dot(toPrevious, toNext), -1, 1));
            if (angle > MathF.PI - 1e-3f || angle < 1e-3f)
            {
                result.Add(p);
                continue;
            }

            // The fillet touches both sides at the same distance from the corner, at most half of each side.
            float tangent = MathF.Tan(angle / 2), reach = MathF.Min(radius / tangent, 0.4999f * MathF.Min(a, b));
            if (!closed)
            {
                float sideA = i == 1 ? a : a / 2, sideB = i == n - 2 ? b : b / 2;
                reach = MathF.Min(radius / tangent, 0.9999f * MathF.Min(sideA, sideB));
            }

            float r = reach * tangent;
            Vector2 centre = p + (Vector2.Normalize(toPrevious + toNext) * (r / MathF.Sin(angle / 2)));
            Vector2 from = p + (toPrevious * reach) - centre, to = p + (toNext * reach) - centre;
            float start = MathF.Atan2(from.Y, from.X), sweep = MathF.Atan2((from.X * to.Y) - (from.Y * to.X), Vector2.Dot(from, to));
            for (int k = 0; k <= segments; k++)
            {
                (float sin, float cos) = MathF.SinCos(start + (sweep * k / segments));
                result.Add(centre + (new Vector2(cos, sin) * r));
            }
        }

        return result;
    }
}
