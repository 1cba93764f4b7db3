using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Styles.Motifs;

/// <summary>Smooth repeatable noise over the picture: values on a lattice (feature size 1), sums of octaves, and plain chance per cell.</summary>
internal static class Noise2
{
    private const uint LatticeX = 0x8da6b343, LatticeY = 0xd8163841, LatticeSeed = 0x9e3779b9;

    /// <summary>A number in [0, 1) for a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Cell(int x, int y, uint seed)
    {
        uint h = ((uint)x * LatticeX) ^ ((uint)y * LatticeY) ^ (seed * LatticeSeed);
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

    /// <summary>The smooth noise of eight places side by side, as <see cref="Value(float, float, uint)"/> gives it for each.</summary>
    public static Vector256<float> Value(Vector256<float> x, Vector256<float> y, uint seed)
    {
        Vector256<float> fx = Vector256.Floor(x), fy = Vector256.Floor(y), u = x - fx, v = y - fy, three = Vector256.Create(3f);
        u = u * u * (three - (u + u));
        v = v * v * (three - (v + v));
        Vector256<uint> left = Vector256.ConvertToInt32Native(fx).AsUInt32() * LatticeX, right = left + Vector256.Create(LatticeX);
        Vector256<uint> above = Vector256.ConvertToInt32Native(fy).AsUInt32() * LatticeY, below = above + Vector256.Create(LatticeY);
        above ^= Vector256.Create(seed * LatticeSeed);
        below ^= Vector256.Create(seed * LatticeSeed);
        Vector256<float> first = Scatter(left ^ above), third = Scatter(left ^ below);
        Vector256<float> top = first + ((Scatter(right ^ above) - first) * u), bottom = third + ((Scatter(right ^ below) - third) * u);
        return (top + ((bottom - top) * v)) * (1f / 16777216f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Scatter(Vector256<uint> h)
    {
        h = (h ^ (h >>> 15)) * 0x2c1b3c6du;
        h = (h ^ (h >>> 12)) * 0x297a2d39u;
        return Vector256.ConvertToSingle(((h ^ (h >>> 15)) >>> 8).AsInt32());
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
