using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>A picture cut by straight lines in a few slanting directions, again and again, finer where something was asked for.</summary>
internal sealed class Shards
{
    /// <summary>Most cuts from the whole to a shard, and those that surroundings get.</summary>
    private const int Deepest = 8, Shallow = 5;

    /// <summary>Directions of the cuts, radians: steep and flat slants by turns, never level.</summary>
    private static readonly float[] Steep = [1.15f, 1.95f, 1.42f, 1.72f], Flat = [0.36f, -0.42f, 0.14f, -0.2f];

    private readonly List<(Vector2 Normal, float Offset, int Low, int High)> _nodes = [];
    private readonly List<(Vector2 Middle, float Size)> _leaves = [];

    /// <summary>Cuts a motif.</summary>
    public Shards(Motif motif)
    {
        float w = motif.Width, h = motif.Height;
        Cut(motif, [Vector2.Zero, new(w, 0), new(w, h), new(0, h)], 0, 1);
    }

    /// <summary>Middle and size of each shard, pixels.</summary>
    public IReadOnlyList<(Vector2 Middle, float Size)> Leaves => _leaves;

    /// <summary>The shard at a place, and the distance to its nearest edge, pixels.</summary>
    public (int Leaf, float Gap) At(Vector2 p)
    {
        float gap = float.PositiveInfinity;
        int node = _nodes.Count > 0 ? 0 : ~0;
        while (node >= 0)
        {
            (Vector2 normal, float offset, int low, int high) = _nodes[node];
            float side = Vector2.Dot(normal, p) - offset;
            gap = MathF.Min(gap, MathF.Abs(side));
            node = side < 0 ? low : high;
        }

        return (~node, gap);
    }

    // Negative numbers are leaves.
    private int Cut(Motif motif, List<Vector2> outline, int depth, uint path)
    {
        Vector2 least = outline.Aggregate(Vector2.Min), most = outline.Aggregate(Vector2.Max), middle = outline.Aggregate(Vector2.Zero, (a, b) => a + b) / outline.Count;
        float size = MathF.Max(most.X - least.X, most.Y - least.Y);
        float chance = Noise2.Cell((int)path, 1, motif.Seed), place = Noise2.Cell((int)path, 2, motif.Seed);
        bool isThing = motif.Frame is null || Touches(motif, middle, 0.25f * size);
        if (depth >= (isThing ? Deepest : Shallow) || size < motif.Pixels(90, 6) || (depth >= Shallow && chance > 0.8f))
        {
            _leaves.Add((middle, size));
            return ~(_leaves.Count - 1);
        }

        float[] ways = most.X - least.X > 0.9f * (most.Y - least.Y) ? Steep : Flat;
        (float sin, float cos) = MathF.SinCos(ways[(int)(chance * 3.99f)]);
        var normal = new Vector2(-sin, cos);
        float offset = Vector2.Dot(normal, middle + (((most - least) * (place - 0.5f)) * 0.4f));
        var low = new List<Vector2>();
        var high = new List<Vector2>();
        for (int i = 0; i < outline.Count; i++)
        {
            Vector2 a = outline[i], b = outline[(i + 1) % outline.Count];
            float sa = Vector2.Dot(normal, a) - offset, sb = Vector2.Dot(normal, b) - offset;
            (sa < 0 ? low : high).Add(a);
            if (sa < 0 != sb < 0)
            {
                Vector2 on = Vector2.Lerp(a, b, sa / (sa - sb));
                low.Add(on);
                high.Add(on);
            }
        }

        if (low.Count < 3 || high.Count < 3)
        {
            _leaves.Add((middle, size));
            return ~(_leaves.Count - 1);
        }

        int node = _nodes.Count;
        _nodes.Add(default);
        int lower = Cut(motif, low, depth + 1, path * 2), upper = Cut(motif, high, depth + 1, (path * 2) + 1);
        _nodes[node] = (normal, offset, lower, upper);
        return node;
    }

    private static bool Touches(Motif motif, Vector2 middle, float reach)
    {
        foreach (Vector2 d in (ReadOnlySpan<Vector2>)[Vector2.Zero, Vector2.UnitX, -Vector2.UnitX, Vector2.UnitY, -Vector2.UnitY])
        {
            Vector2 p = middle + (d * reach);
            if (motif.ElementAt((int)p.X, (int)p.Y) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
