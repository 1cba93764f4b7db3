using System.Numerics;
using System.Runtime.CompilerServices;

namespace Easel.Styles.Motifs;

/// <summary>Smooth repeatable noise over the picture: values on a lattice (feature size 1), sums of octaves, and plain chance per cell.</summary>
internal static class Noise2
{
    /// <summary>A number in [0, 1) for a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Cell(int x, int y, uint seed)
    {
        uint h = ((uint)x * 0x8da6b343) ^ ((uint)y * 0xd8163841) ^ (seed * 0x9e3779b9);
        h = (h ^ (h >> 15)) * 0x2c1b3c6d;
        h = (h ^ (h >> 12)) * 0x297a2d39;
        return ((h ^ (h >> 15)) >> 8) * (1f / 16777216f);
    }

    /// <summary>Smooth noise in [0, 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Value(float x, float y, uint seed)
    {
        float fx = MathF.Floor(x), fy = MathF.Floor(y);
        int ix = (int)fx, iy = (int)fy;
        float u = x - fx, v = y - fy;
        u = u * u * (3 - (2 * u));
        v = v * v * (3 - (2 * v));
        float top = float.Lerp(Cell(ix, iy, seed), Cell(ix + 1, iy, seed), u), bottom = float.Lerp(Cell(ix, iy + 1, seed), Cell(ix + 1, iy + 1, seed), u);
        return float.Lerp(top, bottom, v);
    }

    /// <summary>Octaves of halved size and strength, about [0, 1].</summary>
    public static float Fractal(float x, float y, uint seed, int octaves)
    {
        float sum = 0, share = 0.5f, total = 0;
        for (int k = 0; k < octaves; k++)
        {
            sum += share * Value(x, y, seed + (uint)k);
            total += share;
            (x, y, share) = ((1.97f * x) + 17.3f, (1.97f * y) + 5.1f, share * 0.5f);
        }

        return sum / total;
    }

    /// <summary>A displacement in [−1, 1] along both axes.</summary>
    public static Vector2 Warp(float x, float y, uint seed, int octaves) =>
        new((2 * Fractal(x, y, seed, octaves)) - 1, (2 * Fractal(x + 71.7f, y + 31.9f, seed + 101, octaves)) - 1);
}
