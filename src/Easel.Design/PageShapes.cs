using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography;

namespace Easel.Design;

/// <summary>Simple figures of pages.</summary>
internal static class PageShapes
{
    /// <summary>Straight pieces in a quarter of a circle.</summary>
    private const int CornerSteps = 8;

    /// <summary>A filled rectangle with round corners.</summary>
    public static OutlinePolygon RoundedBox(TextBox box, float radius) => new(Contour(box, radius), []);

    /// <summary>A line of even thickness just inside a rectangle with round corners.</summary>
    public static OutlinePolygon Ring(TextBox box, float radius, float thickness) =>
        new(Contour(box, radius), [[.. Contour(box.Inset(thickness, thickness), MathF.Max(0, radius - thickness)).Reverse()]]);

    /// <summary>A square standing on a corner.</summary>
    public static OutlinePolygon Lozenge(Vector2 center, float width, float height) => new(
        [
            center - new Vector2(0, height * 0.5f), center + new Vector2(width * 0.5f, 0),
            center + new Vector2(0, height * 0.5f), center - new Vector2(width * 0.5f, 0),
        ],
        []);

    /// <summary>A star with one tip up.</summary>
    public static OutlinePolygon Star(Vector2 center, float outer, float inner, int points) =>
        new([.. Enumerable.Range(0, 2 * points).Select(i => (Angle: (MathF.PI * 0.5f) + (MathF.PI * i / points), Radius: i % 2 == 0 ? outer : inner)).Select(q => center + (new Vector2(MathF.Cos(q.Angle), MathF.Sin(q.Angle)) * q.Radius))], []);

    /// <summary>A horizontal rule that tapers towards both ends.</summary>
    public static OutlinePolygon TaperedRule(Vector2 center, float width, float thickness) => Lozenge(center, width, thickness);

    /// <summary>A soft wave under handwriting, thickest in the middle.</summary>
    public static OutlinePolygon Swash(Vector2 center, float width, float thickness)
    {
        const int Steps = 32;
        var lower = ImmutableArray.CreateBuilder<Vector2>();
        var upper = new List<Vector2>();
        for (int i = 0; i <= Steps; i++)
        {
            float t = (2f * i / Steps) - 1;
            float y = 0.018f * width * MathF.Sin(t * 4.2f);
            float half = thickness * (0.12f + (0.38f * (1 - (t * t))));
            lower.Add(center + new Vector2(t * width * 0.5f, y - half));
            upper.Add(center + new Vector2(t * width * 0.5f, y + half));
        }

        upper.Reverse();
        lower.AddRange(upper);
        return new OutlinePolygon(lower.ToImmutable(), []);
    }

    private static ImmutableArray<Vector2> Contour(TextBox box, float radius)
    {
        radius = Math.Clamp(radius, 0, MathF.Min(box.Width, box.Height) * 0.5f);
        if (radius <= 0)
        {
            return [new(box.Left, box.Bottom), new(box.Right, box.Bottom), new(box.Right, box.Top), new(box.Left, box.Top)];
        }

        ImmutableArray<Vector2>.Builder points = ImmutableArray.CreateBuilder<Vector2>();
        TextBox centers = box.Inset(radius, radius);
        Vector2[] corners = [new(centers.Right, centers.Bottom), new(centers.Right, centers.Top), new(centers.Left, centers.Top), new(centers.Left, centers.Bottom)];
        for (int corner = 0; corner < 4; corner++)
        {
            for (int i = 0; i <= CornerSteps; i++)
            {
                float angle = (corner - 1 + ((float)i / CornerSteps)) * MathF.PI * 0.5f;
                Vector2 p = corners[corner] + (radius * new Vector2(MathF.Cos(angle), MathF.Sin(angle)));

                // Full half circles meet in one point.
                if (points.Count == 0 || Vector2.DistanceSquared(points[^1], p) > 1e-12f * radius * radius)
                {
                    points.Add(p);
                }
            }
        }

        if (Vector2.DistanceSquared(points[0], points[^1]) <= 1e-12f * radius * radius)
        {
            points.RemoveAt(points.Count - 1);
        }

        return points.ToImmutable();
    }
}
