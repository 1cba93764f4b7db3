using System.Numerics;
using System.Runtime.CompilerServices;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>How high a model reaches over each cell of its footprint: tells where something can rest on a thing that has no tagged surface.</summary>
internal sealed class HeightField
{
    /// <summary>Cells along each side of the footprint.</summary>
    private const int Cells = 24;

    /// <summary>What it costs to go from the middle of a strip to a higher place: heights for each length of the thing.</summary>
    private const float Sideways = 0.2f;

    // Shared models are asked for many times; entries live as long as their model.
    private static readonly ConditionalWeakTable<Model, HeightField> Cache = [];

    private readonly float[] _heights = new float[Cells * Cells];
    private readonly Bounds _box;

    private HeightField(Model model)
    {
        _box = model.Bounds;
        Array.Fill(_heights, float.NegativeInfinity);
        foreach (Part part in model.Parts.Where(p => !p.IsPile))
        {
            ReadOnlySpan<Vector3> positions = part.Mesh.Positions.AsSpan();
            ReadOnlySpan<int> indices = part.Mesh.Indices.AsSpan();
            for (int t = 0; t + 2 < indices.Length; t += 3)
            {
                Raise(positions[indices[t]], positions[indices[t + 1]], positions[indices[t + 2]]);
            }
        }
    }

    /// <summary>The field of a model.</summary>
    public static HeightField Of(Model model) => Cache.GetValue(model, static m => new HeightField(m));

    /// <summary>The best place for a thing: level ground under all of it, high, near the middle.</summary>
    /// <param name="half">Half of the thing's width and depth, metres in model space.</param>
    /// <returns>The middle of the thing's base, model space.</returns>
    public Vector3 Rest(Vector2 half)
    {
        Vector2 cell = new(_box.Size.X / Cells, _box.Size.Z / Cells);
        int reachX = Math.Clamp((int)(0.6f * half.X / MathF.Max(1e-6f, cell.X)), 0, Cells / 2), reachZ = Math.Clamp((int)(0.6f * half.Y / MathF.Max(1e-6f, cell.Y)), 0, Cells / 2);
        Vector3 best = _box.Center with { Y = _box.Max.Y };
        float bestCost = float.MaxValue;
        for (int z = reachZ; z < Cells - reachZ; z++)
        {
            for (int x = reachX; x < Cells - reachX; x++)
            {
                (float top, float mean) = Under(x, z, reachX, reachZ);
                if (float.IsNegativeInfinity(top))
                {
                    continue;
                }

                var at = new Vector3(_box.Min.X + ((x + 0.5f) * cell.X), top, _box.Min.Z + ((z + 0.5f) * cell.Y));
                Vector3 d = (at - _box.Center) / Vector3.Max(new Vector3(1e-6f), _box.Size);
                float cost = (2 * (top - mean) / _box.Size.Y) + ((_box.Max.Y - top) / _box.Size.Y * 0.5f) + (0.5f * new Vector2(d.X, d.Z).Length());
                if (cost < bestCost)
                {
                    (best, bestCost) = (at, cost);
                }
            }
        }

        return best;
    }

    /// <summary>Whether the footprint is longer along z than along x.</summary>
    public bool IsLongInDepth => _box.Size.Z > 1.2f * _box.Size.X;

    /// <summary>The highest point over a strip across the middle of the footprint.</summary>
    /// <param name="share">Middle of the strip along the longer side, −0.5 to 0.5.</param>
    /// <param name="half">Half of its width, share of that side.</param>
    public Vector3 Top(float share, float half)
    {
        int first = Math.Clamp((int)((share + 0.5f - half) * Cells), 0, Cells - 1), last = Math.Clamp((int)((share + 0.5f + half) * Cells), first, Cells - 1);
        float along = share + 0.5f;
        Vector3 best = At(along, 0.5f, _box.Min.Y);
        float bestScore = float.NegativeInfinity;
        for (int across = Cells / 4; across < Cells - (Cells / 4); across++)
        {
            for (int i = first; i <= last; i++)
            {
                float h = _heights[IsLongInDepth ? (i * Cells) + across : (across * Cells) + i], at = (i + 0.5f) / Cells;

                // Of equal heights the one in the middle of the strip.
                float score = h - (MathF.Abs(at - along) * Sideways * _box.Size.Y);
                (best, bestScore) = score > bestScore ? (At(at, (across + 0.5f) / Cells, h), score) : (best, bestScore);
            }
        }

        return best;
    }

    private Vector3 At(float along, float across, float height) => IsLongInDepth
        ? new Vector3(_box.Min.X + (across * _box.Size.X), height, _box.Min.Z + (along * _box.Size.Z))
        : new Vector3(_box.Min.X + (along * _box.Size.X), height, _box.Min.Z + (across * _box.Size.Z));

    // Highest and mean height under a window; empty cells count as the bottom.
    private (float Top, float Mean) Under(int x, int z, int reachX, int reachZ)
    {
        float top = float.NegativeInfinity, sum = 0;
        int count = 0;
        for (int k = z - reachZ; k <= z + reachZ; k++)
        {
            for (int i = x - reachX; i <= x + reachX; i++)
            {
                float h = _heights[(k * Cells) + i];
                top = MathF.Max(top, h);
                sum += float.IsNegativeInfinity(h) ? _box.Min.Y : h;
                count++;
            }
        }

        return (top, sum / count);
    }

    // Small triangles raise the cells of their corners; large ones every cell whose middle they cover.
    private void Raise(Vector3 a, Vector3 b, Vector3 c)
    {
        Raise(a);
        Raise(b);
        Raise(c);
        (int x0, int z0) = Cell(Vector3.Min(a, Vector3.Min(b, c)));
        (int x1, int z1) = Cell(Vector3.Max(a, Vector3.Max(b, c)));
        float area = ((b.X - a.X) * (c.Z - a.Z)) - ((c.X - a.X) * (b.Z - a.Z));
        if ((x1 - x0 < 2 && z1 - z0 < 2) || MathF.Abs(area) < 1e-12f)
        {
            return;
        }

        for (int z = z0; z <= z1; z++)
        {
            for (int x = x0; x <= x1; x++)
            {
                float px = _box.Min.X + ((x + 0.5f) * _box.Size.X / Cells), pz = _box.Min.Z + ((z + 0.5f) * _box.Size.Z / Cells);
                float u = (((px - a.X) * (c.Z - a.Z)) - ((c.X - a.X) * (pz - a.Z))) / area, v = (((b.X - a.X) * (pz - a.Z)) - ((px - a.X) * (b.Z - a.Z))) / area;
                if (u >= 0 && v >= 0 && u + v <= 1)
                {
                    int i = (z * Cells) + x;
                    _heights[i] = MathF.Max(_heights[i], a.Y + (u * (b.Y - a.Y)) + (v * (c.Y - a.Y)));
                }
            }
        }
    }

    private void Raise(Vector3 p)
    {
        (int x, int z) = Cell(p);
        int i = (z * Cells) + x;
        _heights[i] = MathF.Max(_heights[i], p.Y);
    }

    private (int X, int Z) Cell(Vector3 p) => (
        Math.Clamp((int)((p.X - _box.Min.X) / MathF.Max(1e-6f, _box.Size.X) * Cells), 0, Cells - 1),
        Math.Clamp((int)((p.Z - _box.Min.Z) / MathF.Max(1e-6f, _box.Size.Z) * Cells), 0, Cells - 1));
}
