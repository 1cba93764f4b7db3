using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Printing.Letters;

/// <summary>Points spread evenly over a filled area, none nearer to another than a distance (dart throwing over the grid's nodes).</summary>
internal static class Scatter
{
    /// <summary>Most points of one area: bounds the work.</summary>
    private const int Most = 4000;

    /// <summary>The points, in an order that depends on the stream alone.</summary>
    /// <param name="field">The area.</param>
    /// <param name="spacing">Least distance, metres.</param>
    /// <param name="wanted">Which distances from the border are wanted.</param>
    /// <param name="stream">Random numbers.</param>
    public static List<Vector2> Over(GlyphField field, float spacing, Func<float, bool> wanted, RandomStream stream)
    {
        var candidates = new List<(uint Key, Vector2 At)>();
        for (int y = 0; y < field.Rows; y++)
        {
            for (int x = 0; x < field.Columns; x++)
            {
                if (wanted(field[x, y]))
                {
                    candidates.Add((Hash.Mix(stream.Seed, (uint)x, (uint)y), field.Node(x, y)));
                }
            }
        }

        candidates.Sort((a, b) => a.Key.CompareTo(b.Key));
        return Thin(candidates.Select(c => c.At), spacing);
    }

    /// <summary>Points along the middle of the strokes, evenly spaced.</summary>
    public static List<Vector2> AlongMiddle(GlyphField field, float spacing)
    {
        var ridge = new List<(float Depth, Vector2 At)>();
        for (int y = 2; y < field.Rows - 2; y++)
        {
            for (int x = 2; x < field.Columns - 2; x++)
            {
                float d = field[x, y];
                bool isRidge = d > 0.45f * field.Deepest
                    && ((d >= field[x - 2, y] && d >= field[x + 2, y]) || (d >= field[x, y - 2] && d >= field[x, y + 2]));
                if (isRidge)
                {
                    ridge.Add((d, field.Node(x, y)));
                }
            }
        }

        // Neighbours follow each other: a walk along the strokes keeps the spacing even.
        var points = new List<Vector2>();
        var left = ridge.Select(r => r.At).ToList();
        while (left.Count > 0 && points.Count < Most)
        {
            Vector2 next = points.Count == 0 ? left[0] : left.MinBy(q => points.Min(p => Vector2.DistanceSquared(p, q)));
            points.Add(next);
            left.RemoveAll(q => Vector2.DistanceSquared(q, next) < spacing * spacing);
        }

        return points;
    }

    private static List<Vector2> Thin(IEnumerable<Vector2> candidates, float spacing)
    {
        var taken = new Dictionary<(int, int), List<Vector2>>();
        var points = new List<Vector2>();
        foreach (Vector2 p in candidates)
        {
            (int cx, int cy) = ((int)MathF.Floor(p.X / spacing), (int)MathF.Floor(p.Y / spacing));
            bool isFree = true;
            for (int dy = -1; dy <= 1 && isFree; dy++)
            {
                for (int dx = -1; dx <= 1 && isFree; dx++)
                {
                    isFree = !taken.TryGetValue((cx + dx, cy + dy), out List<Vector2>? near) || near.TrueForAll(q => Vector2.DistanceSquared(p, q) >= spacing * spacing);
                }
            }

            if (isFree && points.Count < Most)
            {
                points.Add(p);
                (taken.TryGetValue((cx, cy), out List<Vector2>? cell) ? cell : taken[(cx, cy)] = []).Add(p);
            }
        }

        return points;
    }
}
