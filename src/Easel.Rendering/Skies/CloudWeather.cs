using System.Numerics;

namespace Easel.Rendering.Skies;

/// <summary>
/// Where clouds gather, seen from above: a tileable map whose values are ranks, evenly spread over [0, 1], so that a threshold covers an
/// exact share of the sky.
/// </summary>
internal sealed class CloudWeather
{
    /// <summary>Cloud masses along each side of the tile.</summary>
    public const int Masses = 8;

    private const int Size = 256;

    private readonly float[] _rank = new float[Size * Size];

    /// <summary>Bakes the map.</summary>
    public CloudWeather(uint seed, ParallelOptions parallel)
    {
        float[] value = new float[Size * Size];
        Parallel.For(0, Size, parallel, y =>
        {
            for (int x = 0; x < Size; x++)
            {
                Vector3 p = new Vector3(x, y, 0) / Size;
                value[(y * Size) + x] = (0.3f * Octave(p, 3, seed)) + Octave(p, Masses, seed + 1) + (0.5f * Octave(p, 2 * Masses, seed + 2))
                    + (0.22f * Octave(p, 4 * Masses, seed + 3)) + (0.9f * CloudNoise.TiledWorley(p * Masses, Masses, seed + 4));
            }
        });

        int[] order = new int[value.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(value, order);
        for (int i = 0; i < order.Length; i++)
        {
            _rank[order[i]] = (i + 0.5f) / order.Length;
        }
    }

    /// <summary>Rank of a place, 0 (clearest) to 1 (thickest); one unit is one tile.</summary>
    public float Rank(float x, float z)
    {
        x *= Size;
        z *= Size;
        float fx = MathF.Floor(x), fz = MathF.Floor(z);
        const int mask = Size - 1;
        int x0 = (int)fx & mask, x1 = (x0 + 1) & mask, z0 = ((int)fz & mask) * Size, z1 = (z0 + Size) & (mask * Size);
        float tx = x - fx;
        float a = _rank[z0 + x0], b = _rank[z0 + x1], c = _rank[z1 + x0], d = _rank[z1 + x1];
        float near = a + ((b - a) * tx), far = c + ((d - c) * tx);
        return near + ((far - near) * (z - fz));
    }

    private static float Octave(Vector3 p, int period, uint seed) => CloudNoise.TiledPerlin(p * period, period, seed);
}
