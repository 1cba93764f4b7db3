using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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

    private CloudNoise()
    {
        Vector3[] coarse = Points(4, Seed), middle = Points(8, Seed + 1), fine = Points(16, Seed + 2);
        Parallel.For(0, Size, z => BakeSlice(z, coarse, middle, fine));
    }

    /// <summary>The one instance.</summary>
    public static CloudNoise Shared => Baked.Value;

    /// <summary>Round bumps with creases between them, about 0 to 1, mean near 0.5; one unit of <paramref name="p"/> is one tile of four bumps a side.</summary>
    public float Billow(Vector3 p) => Read(_billow, p);

    /// <summary>One random point in every cell of a tile, relative to the cell's corner.</summary>
    private static Vector3[] Points(int period, uint seed)
    {
        var points = new Vector3[period * period * period];
        for (int i = 0; i < points.Length; i++)
        {
            uint h = Hash.Mix((uint)(i + 1) ^ seed);
            points[i] = new Vector3((h & 1023) / 1024f, ((h >> 10) & 1023) / 1024f, (h >> 20) / 4096f);
        }

        return points;
    }

    /// <summary>Inverted distances of four voxels in a row to the nearest of the random points, one a cell, with period
    /// <paramref name="period"/>: 1 at a point, 0 far off. No cell is narrower than four voxels.</summary>
    private static Vector128<float> TiledWorley(Vector3[] points, int period, int x, int y, int z)
    {
        float scale = (float)period / Size;
        Vector128<float> px = Vector128.Create((float)x, x + 1, x + 2, x + 3) * scale, nearest = Vector128.Create(4f);
        float py = y * scale, pz = z * scale;
        int ix = (int)(x * scale), iy = (int)py, iz = (int)pz;
        for (int dz = -1; dz <= 1; dz++)
        {
            for (int dy = -1; dy <= 1; dy++)
            {
                int row = ((Wrap(iz + dz, period) * period) + Wrap(iy + dy, period)) * period;
                for (int dx = -1; dx <= 1; dx++)
                {
                    Vector3 q = new Vector3(ix + dx, iy + dy, iz + dz) + points[row + Wrap(ix + dx, period)];
                    Vector128<float> away = px - Vector128.Create(q.X);
                    float dyy = py - q.Y, dzz = pz - q.Z;
                    nearest = Vector128.Min(nearest, (away * away) + Vector128.Create((dyy * dyy) + (dzz * dzz)));
                }
            }
        }

        return Vector128.Max(Vector128<float>.Zero, Vector128<float>.One - Vector128.Sqrt(nearest));
    }

    private static int Wrap(int i, int period) => i < 0 ? i + period : i >= period ? i - period : i;

    private void BakeSlice(int z, Vector3[] coarse, Vector3[] middle, Vector3[] fine)
    {
        for (int y = 0; y < Size; y++)
        {
            for (int x = 0; x < Size; x += Vector128<float>.Count)
            {
                Vector128<float> billow = (TiledWorley(coarse, 4, x, y, z) * 0.6f) + (TiledWorley(middle, 8, x, y, z) * 0.28f)
                    + (TiledWorley(fine, 16, x, y, z) * 0.12f);
                for (int k = 0; k < Vector128<float>.Count; k++)
                {
                    // Gain and offset centre it on one half and use the whole byte.
                    _billow[(((z * Size) + y) * Size) + x + k] = ToByte(0.5f + ((billow[k] - 0.5f) * 1.6f));
                }
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
