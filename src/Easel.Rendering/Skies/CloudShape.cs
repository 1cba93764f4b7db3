using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>
/// Depth below the surface of a repeating field of cumuli, in metres, tabulated. Being a distance, it lets rays leap through clear air, and
/// noise added to it bulges walls as much as tops.
/// </summary>
internal sealed class CloudShape
{
    /// <summary>Side of the repeating square, relative to the layer's scale.</summary>
    public const float TileScale = 4.6f;

    private const int Columns = 256, Layers = 20;

    // Metres over which balls melt into each other and into the flat base, relative to the layer's scale.
    private const float Melt = 0.012f;

    private readonly float _reach;
    private readonly float _columnsPerMetre;
    private readonly float _layersPerMetre;
    private readonly float _floor;
    private readonly float[] _depth = new float[Columns * Columns * Layers];

    /// <summary>Strews the clouds and bakes the table.</summary>
    public CloudShape(CloudLayer layer, float covered, uint seed, ParallelOptions parallel)
    {
        float tile = layer.Scale * TileScale, thickness = MathF.Max(50, layer.Top - layer.Bottom), cell = tile / Columns;
        _columnsPerMetre = 1 / cell;

        // One layer below the base and one above the top.
        _layersPerMetre = (Layers - 3) / thickness;
        _floor = -1 / _layersPerMetre;
        _reach = 0.08f * layer.Scale;
        List<CloudPuff>[] rows = ByRow(CloudPuff.Scatter(layer, tile, covered, seed), cell);
        float melt = Melt * layer.Scale;
        Parallel.For(0, Columns, parallel, row => BakeRow(row, rows[row], cell, melt));
    }

    /// <summary>Depth at a place, metres above the layer's base: positive inside, at most <see cref="Reach"/> away outside.</summary>
    public float Depth(float x, float y, float z)
    {
        x *= _columnsPerMetre;
        z *= _columnsPerMetre;
        y = Math.Clamp((y - _floor) * _layersPerMetre, 0, Layers - 1.001f);
        float fx = MathF.Floor(x), fz = MathF.Floor(z);
        int iy = (int)y;
        const int mask = Columns - 1;
        int x0 = ((int)fx & mask) * Layers, x1 = (((int)fx + 1) & mask) * Layers;
        int z0 = (((int)fz & mask) * Columns * Layers) + iy, z1 = ((((int)fz + 1) & mask) * Columns * Layers) + iy;
        float tx = x - fx, ty = y - iy, tz = z - fz;
        float[] d = _depth;
        float a = Lerp(d[z0 + x0], d[z0 + x0 + 1], ty), b = Lerp(d[z0 + x1], d[z0 + x1 + 1], ty);
        float c = Lerp(d[z1 + x0], d[z1 + x0 + 1], ty), e = Lerp(d[z1 + x1], d[z1 + x1 + 1], ty);
        float near = Lerp(a, b, tx), far = Lerp(c, e, tx);
        return Lerp(near, far, tz);
    }

    /// <summary>Furthest distance that the table tells apart, metres.</summary>
    public float Reach => _reach;

    private static float Lerp(float a, float b, float t) => a + ((b - a) * t);

    /// <summary>The smaller of two depths, rounded where they are about equal.</summary>
    private static float SoftMin(float a, float b, float k)
    {
        float h = MathF.Max(0, k - MathF.Abs(a - b)) / k;
        return MathF.Min(a, b) - (0.25f * h * h * k);
    }

    /// <summary>The balls that touch each row of the table, with their reach.</summary>
    private List<CloudPuff>[] ByRow(List<CloudPuff> puffs, float cell)
    {
        var rows = new List<CloudPuff>[Columns];
        for (int i = 0; i < Columns; i++)
        {
            rows[i] = [];
        }

        foreach (CloudPuff puff in puffs)
        {
            float reach = puff.Radius + _reach;
            int first = (int)MathF.Ceiling((puff.Centre.Z - reach) / cell), last = (int)MathF.Floor((puff.Centre.Z + reach) / cell);
            for (int row = first; row <= last; row++)
            {
                // The copy of the ball next to this row.
                int wrapped = row & (Columns - 1);
                rows[wrapped].Add(puff with { Centre = puff.Centre with { Z = puff.Centre.Z + ((wrapped - row) * cell) } });
            }
        }

        return rows;
    }

    private void BakeRow(int row, List<CloudPuff> puffs, float cell, float melt)
    {
        Span<float> depths = _depth.AsSpan(row * Columns * Layers, Columns * Layers);
        depths.Fill(-_reach);
        foreach (CloudPuff puff in puffs)
        {
            float dz = (row * cell) - puff.Centre.Z, reach = puff.Radius + _reach, chord = (reach * reach) - (dz * dz);
            if (chord <= 0)
            {
                continue;
            }

            float half = MathF.Sqrt(chord);
            int first = (int)MathF.Ceiling((puff.Centre.X - half) / cell), last = (int)MathF.Floor((puff.Centre.X + half) / cell);
            for (int column = first; column <= last; column++)
            {
                float dx = (column * cell) - puff.Centre.X, across = (dx * dx) + (dz * dz);
                Span<float> pillar = depths.Slice((column & (Columns - 1)) * Layers, Layers);
                Raise(pillar, puff, across, melt);
            }
        }

        // The flat base, where rising air begins to condense.
        for (int i = 0; i < depths.Length; i++)
        {
            depths[i] = SoftMin(depths[i], _floor + ((i % Layers) / _layersPerMetre), melt);
        }
    }

    /// <summary>Melts a ball into the depths over one node of the ground, four layers at once.</summary>
    private void Raise(Span<float> pillar, in CloudPuff puff, float across, float melt)
    {
        ref float first = ref MemoryMarshal.GetReference(pillar);
        for (int k = 0; k < Layers; k += Vector128<float>.Count)
        {
            Vector128<float> layer = Vector128.Create((float)k, k + 1, k + 2, k + 3);
            Vector128<float> dy = Vector128.Create(_floor) + (layer / _layersPerMetre) - Vector128.Create(puff.Centre.Y);
            Vector128<float> depth = Vector128.Create(puff.Radius) - Vector128.Sqrt(Vector128.Create(across) + (dy * dy));
            Vector128<float> old = Vector128.LoadUnsafe(ref Unsafe.Add(ref first, k));
            Vector128<float> near = Vector128.GreaterThan(depth, old - Vector128.Create(melt));
            if (Vector128.ExtractMostSignificantBits(near) == 0)
            {
                continue;
            }

            // The larger of both depths, rounded where they are about equal.
            Vector128<float> h = Vector128.Max(Vector128<float>.Zero, Vector128.Create(melt) - Vector128.Abs(old - depth)) / melt;
            Vector128<float> joined = Vector128.Max(old, depth) + (h * h * (0.25f * melt));
            Vector128.ConditionalSelect(near, joined, old).StoreUnsafe(ref Unsafe.Add(ref first, k));
        }
    }
}
