using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Randomness;

/// <summary>Smooth noise over space: gradient noise (Perlin 2002), fractal sums and cells (Worley 1996).</summary>
public static class Noise
{
    // Odd factors that spread the coordinates of the lattice over all bits.
    private const uint LatticeX = 0x8da6b343, LatticeY = 0xd8163841, LatticeZ = 0xcb1ab31f, LatticeSeed = 0x9e3779b9;

    /// <summary>Gradient noise, about [−1, 1], mean 0, feature size 1.</summary>
    public static float Perlin(Vector3 p, uint seed = 0)
    {
        float fx = MathF.Floor(p.X), fy = MathF.Floor(p.Y), fz = MathF.Floor(p.Z);
        float x = p.X - fx, y = p.Y - fy, z = p.Z - fz;

        // All eight corners of the cell side by side: x varies fastest, z slowest.
        uint x0 = (uint)(int)fx * LatticeX, x1 = ((uint)(int)fx + 1) * LatticeX;
        uint y0 = (uint)(int)fy * LatticeY, y1 = ((uint)(int)fy + 1) * LatticeY;
        uint z0 = ((uint)(int)fz * LatticeZ) ^ (seed * LatticeSeed), z1 = (((uint)(int)fz + 1) * LatticeZ) ^ (seed * LatticeSeed);
        Vector256<uint> h = Vector256.Create(x0, x1, x0, x1, x0, x1, x0, x1) ^ Vector256.Create(y0, y0, y1, y1, y0, y0, y1, y1)
            ^ Vector256.Create(Vector128.Create(z0), Vector128.Create(z1));
        h ^= h >>> 15;
        h *= Vector256.Create(0x2c1b3c6du);
        h ^= h >>> 12;
        h *= Vector256.Create(0x297a2d39u);
        h = (h ^ (h >>> 15)) & Vector256.Create(15u);

        // Twelve edge directions of a cube, as in Perlin's improved noise.
        Vector256<float> dx = Vector256.Create(x) - Vector256.Create(0f, 1, 0, 1, 0, 1, 0, 1), dy = Vector256.Create(y) - Vector256.Create(0f, 0, 1, 1, 0, 0, 1, 1);
        Vector256<float> dz = Vector256.Create(Vector128.Create(z), Vector128.Create(z - 1));
        Vector256<float> first = Vector256.ConditionalSelect(Vector256.LessThan(h, Vector256.Create(8u)).AsSingle(), dx, dy);
        Vector256<float> second = Vector256.ConditionalSelect(Vector256.Equals(h & Vector256.Create(13u), Vector256.Create(12u)).AsSingle(), dx, dz);
        second = Vector256.ConditionalSelect(Vector256.LessThan(h, Vector256.Create(4u)).AsSingle(), dy, second);
        Vector256<float> slope = (first.AsUInt32() ^ (h << 31)).AsSingle() + (second.AsUInt32() ^ ((h >>> 1) << 31)).AsSingle();

        // Even corners to the lower half, odd ones to the upper: blend along x, then y, then z.
        slope = Vector256.Shuffle(slope, Vector256.Create(0, 2, 4, 6, 1, 3, 5, 7));
        Vector128<float> alongX = slope.GetLower() + ((slope.GetUpper() - slope.GetLower()) * Fade(x));
        float v = Fade(y);
        return Lerp(Lerp(alongX[0], alongX[1], v), Lerp(alongX[2], alongX[3], v), Fade(z));
    }

    /// <summary>Fractal Brownian motion: octaves of <see cref="Perlin"/>, each twice as fine and half as strong. About [−1, 1].</summary>
    public static float Fbm(Vector3 p, int octaves, uint seed = 0)
    {
        float sum = 0, amplitude = 0.5f;
        for (int i = 0; i < octaves; i++)
        {
            sum += amplitude * Perlin(p, seed + (uint)i);
            p = new Vector3((p.Y * 1.6f) + (p.Z * 1.2f), (p.Y * 0.72f) - (p.X * 1.6f) - (p.Z * 0.96f), (p.Z * 1.28f) - (p.X * 1.2f) - (p.Y * 0.96f));
            amplitude *= 0.5f;
        }

        return sum * 1.6f;
    }

    /// <summary>Distances to the nearest and second nearest of randomly placed points, one per unit cell, and the nearest cell's hash.</summary>
    public static (float F1, float F2, uint Cell) Worley(Vector3 p, uint seed = 0)
    {
        int ix = (int)MathF.Floor(p.X), iy = (int)MathF.Floor(p.Y), iz = (int)MathF.Floor(p.Z);
        float f1 = float.MaxValue, f2 = float.MaxValue;
        uint cell = 0;
        for (int dz = -1; dz <= 1; dz++)
        {
            for (int dy = -1; dy <= 1; dy++)
            {
                for (int dx = -1; dx <= 1; dx++)
                {
                    uint h = Lattice(ix + dx, iy + dy, iz + dz, seed);
                    var q = new Vector3(
                        ix + dx + Hash.ToUnit(h), iy + dy + Hash.ToUnit(Hash.Mix(h + 1)), iz + dz + Hash.ToUnit(Hash.Mix(h + 2)));
                    float d = Vector3.DistanceSquared(p, q);
                    if (d < f1)
                    {
                        f2 = f1;
                        f1 = d;
                        cell = h;
                    }
                    else if (d < f2)
                    {
                        f2 = d;
                    }
                }
            }
        }

        return (MathF.Sqrt(f1), MathF.Sqrt(f2), cell);
    }

    /// <summary>0 below <paramref name="edge0"/>, 1 above <paramref name="edge1"/>, a smooth cubic between.</summary>
    public static float SmoothStep(float edge0, float edge1, float x)
    {
        float t = Math.Clamp((x - edge0) / (edge1 - edge0), 0, 1);
        return t * t * (3 - (2 * t));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Lattice(int x, int y, int z, uint seed)
    {
        uint h = ((uint)x * LatticeX) ^ ((uint)y * LatticeY) ^ ((uint)z * LatticeZ) ^ (seed * LatticeSeed);
        h ^= h >> 15;
        h *= 0x2c1b3c6d;
        h ^= h >> 12;
        h *= 0x297a2d39;
        return h ^ (h >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Fade(float t) => t * t * t * ((t * ((t * 6) - 15)) + 10);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Lerp(float a, float b, float t) => a + ((b - a) * t);
}
