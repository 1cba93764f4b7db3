using System.Numerics;
using System.Runtime.CompilerServices;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>
/// A tileable volume of <see cref="Billow"/>s (inverted Worley noise, the look of cauliflower) that roughens all clouds. Baked once per
/// process; other clouds look elsewhere in the same tile.
/// </summary>
internal sealed class CloudNoise
{
    /// <summary>Voxels along each side of the tile; a power of two.</summary>
    public const int Size = 64;

    private const uint Seed = 0x5eedc10d;

    private static readonly Lazy<CloudNoise> Baked = new(() => new CloudNoise());

    private readonly byte[] _billow = new byte[Size * Size * Size];

    private CloudNoise() => Parallel.For(0, Size, BakeSlice);

    /// <summary>The one instance.</summary>
    public static CloudNoise Shared => Baked.Value;

    /// <summary>Round bumps with creases between them, about 0 to 1, mean near 0.5; one unit of <paramref name="p"/> is one tile of four bumps a side.</summary>
    public float Billow(Vector3 p) => Read(_billow, p);

    /// <summary>Inverted distance to the nearest of random points, one a cell, with period <paramref name="period"/>: 1 at a point, 0 far off.</summary>
    private static float TiledWorley(Vector3 p, int period, uint seed)
    {
        int ix = (int)MathF.Floor(p.X), iy = (int)MathF.Floor(p.Y), iz = (int)MathF.Floor(p.Z);
        float nearest = 4;
        for (int dz = -1; dz <= 1; dz++)
        {
            for (int dy = -1; dy <= 1; dy++)
            {
                for (int dx = -1; dx <= 1; dx++)
                {
                    uint h = Cell(ix + dx, iy + dy, iz + dz, period, seed);
                    var q = new Vector3(ix + dx + ((h & 1023) / 1024f), iy + dy + (((h >> 10) & 1023) / 1024f), iz + dz + ((h >> 20) / 4096f));
                    nearest = MathF.Min(nearest, Vector3.DistanceSquared(p, q));
                }
            }
        }

        return MathF.Max(0, 1 - MathF.Sqrt(nearest));
    }

    private static uint Cell(int x, int y, int z, int period, uint seed) =>
        Hash.Mix((uint)(((((Wrap(z, period) * period) + Wrap(y, period)) * period) + Wrap(x, period)) + 1) ^ seed);

    private static int Wrap(int i, int period) => i < 0 ? i + period : i >= period ? i - period : i;

    private void BakeSlice(int z)
    {
        for (int y = 0; y < Size; y++)
        {
            for (int x = 0; x < Size; x++)
            {
                Vector3 p = new Vector3(x, y, z) / Size;
                float coarse = TiledWorley(p * 4, 4, Seed), middle = TiledWorley(p * 8, 8, Seed + 1), fine = TiledWorley(p * 16, 16, Seed + 2);
                float billow = (0.6f * coarse) + (0.28f * middle) + (0.12f * fine);

                // Gain and offset centre it on one half and use the whole byte.
                _billow[(((z * Size) + y) * Size) + x] = ToByte(0.5f + ((billow - 0.5f) * 1.6f));
            }
        }
    }

    private static byte ToByte(float v) => (byte)((Math.Clamp(v, 0, 1) * 255) + 0.5f);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe float Read(byte[] volume, Vector3 p)
    {
        p *= Size;
        float fx = MathF.Floor(p.X), fy = MathF.Floor(p.Y), fz = MathF.Floor(p.Z);
        const int mask = Size - 1;
        int x0 = (int)fx & mask, x1 = (x0 + 1) & mask;
        int y0 = ((int)fy & mask) * Size, y1 = (y0 + Size) & (mask * Size);
        int z0 = ((int)fz & mask) * Size * Size, z1 = (z0 + (Size * Size)) & (mask * Size * Size);
        float x = p.X - fx, y = p.Y - fy, z = p.Z - fz;
        fixed (byte* v = volume)
        {
            float a = Lerp(v[z0 + y0 + x0], v[z0 + y0 + x1], x), b = Lerp(v[z0 + y1 + x0], v[z0 + y1 + x1], x);
            float c = Lerp(v[z1 + y0 + x0], v[z1 + y0 + x1], x), d = Lerp(v[z1 + y1 + x0], v[z1 + y1 + x1], x);
            float near = a + ((b - a) * y), far = c + ((d - c) * y);
            return (near + ((far - near) * z)) * (1 / 255f);
        }
    }

    private static float Lerp(int a, int b, float t) => a + ((b - a) * t);
}
