using System.Numerics;
using System.Runtime.CompilerServices;

namespace Easel.Scenes.Randomness;

/// <summary>Smooth noise over space: gradient noise (Perlin 2002), fractal sums and cells (Worley 1996).</summary>
public static class Noise
{
    /// <summary>Gradient noise, about [−1, 1], mean 0, feature size 1.</summary>
    public static float Perlin(Vector3 p, uint seed = 0)
    {
        float fx = MathF.Floor(p.X), fy = MathF.Floor(p.Y), fz = MathF.Floor(p.Z);
        int ix = (int)fx, iy = (int)fy, iz = (int)fz;
        float x = p.X - fx, y = p.Y - fy, z = p.Z - fz;
        float u = Fade(x), v = Fade(y), w = Fade(z);
        float x00 = Lerp(Grad(ix, iy, iz, seed, x, y, z), Grad(ix + 1, iy, iz, seed, x - 1, y, z), u);
        float x10 = Lerp(Grad(ix, iy + 1, iz, seed, x, y - 1, z), Grad(ix + 1, iy + 1, iz, seed, x - 1, y - 1, z), u);
        float x01 = Lerp(Grad(ix, iy, iz + 1, seed, x, y, z - 1), Grad(ix + 1, iy, iz + 1, seed, x - 1, y, z - 1), u);
        float x11 = Lerp(Grad(ix, iy + 1, iz + 1, seed, x, y - 1, z - 1), Grad(ix + 1, iy + 1, iz + 1, seed, x - 1, y - 1, z - 1), u);
        return Lerp(Lerp(x00, x10, v), Lerp(x01, x11, v), w);
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
        uint h = ((uint)x * 0x8da6b343) ^ ((uint)y * 0xd8163841) ^ ((uint)z * 0xcb1ab31f) ^ (seed * 0x9e3779b9);
        h ^= h >> 15;
        h *= 0x2c1b3c6d;
        h ^= h >> 12;
        h *= 0x297a2d39;
        return h ^ (h >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Grad(int x, int y, int z, uint seed, float dx, float dy, float dz)
    {
        // Twelve edge directions of a cube, as in Perlin's improved noise.
        uint h = Lattice(x, y, z, seed) & 15;
        float u = h < 8 ? dx : dy;
        float v = h < 4 ? dy : h is 12 or 14 ? dx : dz;
        return ((h & 1) == 0 ? u : -u) + ((h & 2) == 0 ? v : -v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Fade(float t) => t * t * t * ((t * ((t * 6) - 15)) + 10);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Lerp(float a, float b, float t) => a + ((b - a) * t);
}
