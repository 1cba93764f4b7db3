using System.Numerics;
using Easel.Typography;

namespace Easel.Staging.Printing.Letters;

/// <summary>Distances from the border of a filled area, on a grid: positive inside, interpolated between the nodes.</summary>
internal sealed class GlyphField
{
    private readonly float[] _distance;

    private GlyphField(float[] distance, int columns, int rows, Vector2 origin, float cell)
    {
        (_distance, Columns, Rows, Origin, Cell) = (distance, columns, rows, origin, cell);
        Deepest = MathF.Max(0, distance.Max());
    }

    /// <summary>Nodes along x.</summary>
    public int Columns { get; }

    /// <summary>Nodes along y.</summary>
    public int Rows { get; }

    /// <summary>Place of the first node.</summary>
    public Vector2 Origin { get; }

    /// <summary>Distance of the nodes.</summary>
    public float Cell { get; }

    /// <summary>The greatest distance from the border: half of the widest stroke.</summary>
    public float Deepest { get; }

    /// <summary>The distance at a node.</summary>
    public float this[int x, int y] => _distance[(y * Columns) + x];

    /// <summary>Place of a node.</summary>
    public Vector2 Node(int x, int y) => Origin + new Vector2(x * Cell, y * Cell);

    /// <summary>Measures a filled area.</summary>
    /// <param name="polygon">The area.</param>
    /// <param name="cells">Cells across the mean stroke; more show finer corners.</param>
    /// <param name="margin">How far outside it is measured too, metres.</param>
    /// <param name="most">Most nodes along one side: bounds the work.</param>
    public static GlyphField Of(OutlinePolygon polygon, float cells = 9, float margin = 0, int most = 220)
    {
        TextBox box = polygon.Bounds.Inset(-margin, -margin);
        float longest = MathF.Max(box.Width, box.Height);
        float cell = MathF.Max(MathF.Max(polygon.StrokeWidth, 1e-6f) / cells, longest / (most - 4));
        int columns = (int)MathF.Ceiling(box.Width / cell) + 4, rows = (int)MathF.Ceiling(box.Height / cell) + 4;
        var origin = new Vector2(box.Center.X - (0.5f * (columns - 1) * cell), box.Center.Y - (0.5f * (rows - 1) * cell));
        (Vector2 A, Vector2 B)[] edges = [.. Edges(polygon)];
        var distance = new float[columns * rows];
        Parallel.For(0, rows, y =>
        {
            for (int x = 0; x < columns; x++)
            {
                distance[(y * columns) + x] = Distance(edges, origin + new Vector2(x * cell, y * cell));
            }
        });
        return new GlyphField(distance, columns, rows, origin, cell);
    }

    /// <summary>The distance at any point; far outside it is that of the nearest node.</summary>
    public float At(Vector2 p)
    {
        Vector2 q = (p - Origin) / Cell;
        int x = Math.Clamp((int)q.X, 0, Columns - 2), y = Math.Clamp((int)q.Y, 0, Rows - 2);
        float s = Math.Clamp(q.X - x, 0, 1), t = Math.Clamp(q.Y - y, 0, 1);
        return float.Lerp(float.Lerp(this[x, y], this[x + 1, y], s), float.Lerp(this[x, y + 1], this[x + 1, y + 1], s), t);
    }

    private static IEnumerable<(Vector2 A, Vector2 B)> Edges(OutlinePolygon polygon)
    {
        foreach (IReadOnlyList<Vector2> ring in (IEnumerable<IReadOnlyList<Vector2>>)[polygon.Outer, .. polygon.Holes])
        {
            for (int i = 0; i < ring.Count; i++)
            {
                yield return (ring[i], ring[(i + 1) % ring.Count]);
            }
        }
    }

    // Exact distance to all edges; the sign by the number of edges that a ray to the right crosses.
    private static float Distance((Vector2 A, Vector2 B)[] edges, Vector2 p)
    {
        float least = float.PositiveInfinity;
        bool inside = false;
        foreach ((Vector2 a, Vector2 b) in edges)
        {
            Vector2 e = b - a, w = p - a;
            float length = e.LengthSquared(), t = length > 0 ? Math.Clamp(Vector2.Dot(w, e) / length, 0, 1) : 0;
            least = MathF.Min(least, (w - (e * t)).LengthSquared());
            if ((a.Y > p.Y) != (b.Y > p.Y) && p.X < a.X + ((p.Y - a.Y) * e.X / e.Y))
            {
                inside = !inside;
            }
        }

        return inside ? MathF.Sqrt(least) : -MathF.Sqrt(least);
    }
}
