using System.Numerics;

namespace Easel.Scenes.Kit;

/// <summary>Smooth lines through points.</summary>
public static class Splines
{
    /// <summary>A centripetal Catmull–Rom spline through all points: no loops or overshoot, however unevenly they lie.</summary>
    /// <param name="points">At least two; repeated neighbours are skipped.</param>
    /// <param name="perSpan">Segments between neighbouring points.</param>
    /// <param name="closed">Whether the last point joins the first (which is then not repeated in the result).</param>
    public static List<Vector3> CatmullRom(IReadOnlyList<Vector3> points, int perSpan = 8, bool closed = false)
    {
        List<Vector3> p = [];
        foreach (Vector3 q in points)
        {
            if (p.Count == 0 || Vector3.DistanceSquared(p[^1], q) > 1e-14f)
            {
                p.Add(q);
            }
        }

        if (p.Count < 3)
        {
            closed = false;
        }

        int spans = closed ? p.Count : p.Count - 1;
        var result = new List<Vector3>((spans * perSpan) + 1);
        for (int i = 0; i < spans; i++)
        {
            Vector3 b = p[i], c = p[(i + 1) % p.Count];
            Vector3 a = i > 0 || closed ? p[(i + p.Count - 1) % p.Count] : b + (b - c);
            Vector3 d = i + 2 < p.Count || closed ? p[(i + 2) % p.Count] : c + (c - b);

            // Knots by the square root of the distance (Barry and Goldman's pyramid).
            float t1 = Knot(a, b), t2 = t1 + Knot(b, c), t3 = t2 + Knot(c, d);
            for (int k = 0; k < perSpan; k++)
            {
                float t = t1 + ((t2 - t1) * k / perSpan);
                Vector3 ab = Vector3.Lerp(a, b, t / t1), bc = Vector3.Lerp(b, c, (t - t1) / (t2 - t1)), cd = Vector3.Lerp(c, d, (t - t2) / (t3 - t2));
                Vector3 abc = Vector3.Lerp(ab, bc, t / t2), bcd = Vector3.Lerp(bc, cd, (t - t1) / (t3 - t1));
                result.Add(Vector3.Lerp(abc, bcd, (t - t1) / (t2 - t1)));
            }
        }

        if (!closed && p.Count > 0)
        {
            result.Add(p[^1]);
        }

        return result;

        static float Knot(Vector3 u, Vector3 v) => MathF.Sqrt(MathF.Max(1e-6f, Vector3.Distance(u, v)));
    }

    /// <summary>The same in the plane.</summary>
    public static List<Vector2> CatmullRom2D(IReadOnlyList<Vector2> points, int perSpan = 8, bool closed = false) =>
        [.. CatmullRom([.. points.Select(p => new Vector3(p, 0))], perSpan, closed).Select(p => new Vector2(p.X, p.Y))];

    /// <summary>A cubic Bézier arc from a to d with handles b and c, as <paramref name="segments"/> + 1 points.</summary>
    public static List<Vector3> Bezier(Vector3 a, Vector3 b, Vector3 c, Vector3 d, int segments = 16)
    {
        var result = new List<Vector3>(segments + 1);
        for (int i = 0; i <= segments; i++)
        {
            float t = (float)i / segments, s = 1 - t;
            result.Add((a * (s * s * s)) + (b * (3 * s * s * t)) + (c * (3 * s * t * t)) + (d * (t * t * t)));
        }

        return result;
    }
}
