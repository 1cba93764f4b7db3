using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Signed distances in the plane for cutting windows, lamps and doors: negative inside.</summary>
internal static class Mask
{
    /// <summary>A polygon with rounded corners, as a distance function.</summary>
    public static Func<float, float, float> Polygon(float corner, params ReadOnlySpan<Vector2> points)
    {
        List<Vector2> ring = corner > 0 ? Outlines.Round([.. points], corner, 5) : [.. points];
        Vector2 low = ring[0], high = ring[0];
        foreach (Vector2 p in ring)
        {
            (low, high) = (Vector2.Min(low, p), Vector2.Max(high, p));
        }

        // Far from the polygon the distance to its box is good enough.
        return (x, y) =>
        {
            var p = new Vector2(x, y);
            Vector2 d = Vector2.Max(Vector2.Max(low - p, p - high), Vector2.Zero);
            return d.LengthSquared() > 0.04f ? d.Length() : Distance(ring, p);
        };
    }

    /// <summary>A rectangle with rounded corners.</summary>
    public static float Rectangle(float x, float y, float halfWidth, float halfHeight, float corner)
    {
        float dx = MathF.Abs(x) - halfWidth + corner, dy = MathF.Abs(y) - halfHeight + corner;
        return MathF.Min(MathF.Max(dx, dy), 0) + new Vector2(MathF.Max(dx, 0), MathF.Max(dy, 0)).Length() - corner;
    }

    private static float Distance(List<Vector2> ring, Vector2 p)
    {
        float best = float.MaxValue;
        bool inside = false;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            Vector2 a = ring[j], e = ring[i] - a, w = p - a;
            Vector2 d = w - (e * Math.Clamp(Vector2.Dot(w, e) / MathF.Max(1e-12f, e.LengthSquared()), 0, 1));
            best = MathF.Min(best, d.LengthSquared());
            if ((a.Y > p.Y) != (ring[i].Y > p.Y) && p.X < a.X + (e.X * (p.Y - a.Y) / e.Y))
            {
                inside = !inside;
            }
        }

        return inside ? -MathF.Sqrt(best) : MathF.Sqrt(best);
    }
}
