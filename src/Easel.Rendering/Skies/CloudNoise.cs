using System.Numerics;
using System.Runtime.CompilerServices;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>
/// Two tileable volumes that shape all clouds: <see cref="Mass"/> (gradient noise with billows) and <see cref="Billow"/> (inverted Worley
/// noise, the look of cauliflower). Baked once per process; other clouds look elsewhere in the same tile.
/// </summary>
internal sealed class CloudNoise
{
    /// <summary>Voxels along each side of the tile; a power of two.</summary>
    public const int Size = 64;

    private const uint Seed = 0x5eedc10d;

    private static readonly Lazy<CloudNoise> Baked = new(() => new CloudNoise());

    private readonly byte[] _mass = new byte[Size * Size * Size];
    private readonly byte[] _billow = new byte[Size * Size * Size];

    private CloudNoise() => Parallel.For(0, Size, BakeSlice);

    /// <summary>The one instance.</summary>
    public static CloudNoise Shared => Baked.Value;

    /// <summary>Large shapes, about 0 to 1, mean near 0.5; one unit of <paramref name="p"/> is one tile with four masses along each side.</summary>
    public float Mass(Vector3 p) => Read(_mass, p);

    /// <summary>Round bumps with creases between them, about 0 to 1, mean near 0.5; four bumps a tile.</summary>
    public float Billow(Vector3 p) => Read(_billow, p);

    /// <summary>Gradient noise of period <paramref name="period"/>, about [−1, 1].</summary>
    public static float TiledPerlin(Vector3 p, int period, uint seed)
    {
        float fx = MathF.Floor(p.X), fy = MathF.Floor(p.Y), fz = MathF.Floor(p.Z);
        Vector3 f = p - new Vector3(fx, fy, fz);
        Vector3 w = f * f * f * ((f * ((f * 6) - new Vector3(15))) + new Vector3(10));
        float sum = 0;
        for (int corner = 0; corner < 8; corner++)
        {
            int dx = corner & 1, dy = (corner >> 1) & 1, dz = corner >> 2;
            uint h = Cell((int)fx + dx, (int)fy + dy, (int)fz + dz, period, seed) & 15;
            float x = f.X - dx, y = f.Y - dy, z = f.Z - dz;
            float u = h < 8 ? x : y, v = h < 4 ? y : h is 12 or 14 ? x : z;
            float gradient = ((h & 1) == 0 ? u : -u) + ((h & 2) == 0 ? v : -v);
            sum += gradient * (dx == 0 ? 1 - w.X : w.X) * (dy == 0 ? 1 - w.Y : w.Y) * (dz == 0 ? 1 - w.Z : w.Z);
        }

        return sum;
    }

    /// <summary>Inverted distance to the nearest of random points, one a cell, with period <paramref name="period"/>: 1 at a point, 0 far off.</summary>
    public static float TiledWorley(Vector3 p, int period, uint seed)
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
                float perlin = TiledPerlin(p * 4, 4, Seed + 3) + (0.5f * TiledPerlin(p * 8, 8, Seed + 4)) + (0.25f * TiledPerlin(p * 16, 16, Seed + 5));

                // Gains and offsets centre both on one half and use the whole byte.
                int i = (((z * Size) + y) * Size) + x;
                _billow[i] = ToByte(0.5f + ((billow - 0.5f) * 1.6f));
                _mass[i] = ToByte(0.5f + (perlin * 0.36f) + ((billow - 0.5f) * 0.9f));
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
