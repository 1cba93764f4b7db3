using System.Runtime.Intrinsics;

namespace Easel.Styles.Motifs;

/// <summary>Blurs of planes whose rim continues outwards; the cost does not depend on the radius.</summary>
internal static class PlaneFilter
{
    private const int Columns = 32;

    /// <summary>Box means over (2 radius + 1)² pixels, run a number of times; 3 runs are nearly a bell.</summary>
    /// <returns>A new plane.</returns>
    public static float[] Blur(float[] plane, int width, int radius, int passes, ParallelOptions options)
    {
        int height = plane.Length / width;
        float[] result = (float[])plane.Clone();
        if (radius < 1)
        {
            return result;
        }

        float[] other = new float[plane.Length];
        for (int pass = 0; pass < passes; pass++)
        {
            Parallel.For(0, height, options, y => Row(result, other, y * width, width, radius));

            // Columns side by side, so that memory is read along rows.
            Parallel.For(0, (width + Columns - 1) / Columns, options, block =>
                Strip(other, result, width, height, block * Columns, Math.Min(width, (block + 1) * Columns), radius));
        }

        return result;
    }

    private static void Row(float[] from, float[] to, int row, int width, int radius)
    {
        float share = 1f / ((2 * radius) + 1), sum = radius * from[row];
        for (int x = 0; x < radius; x++)
        {
            sum += from[row + Math.Min(x, width - 1)];
        }

        for (int x = 0; x < width; x++)
        {
            sum += from[row + Math.Min(x + radius, width - 1)];
            to[row + x] = sum * share;
            sum -= from[row + Math.Max(x - radius, 0)];
        }
    }

    private static void Strip(float[] from, float[] to, int width, int height, int first, int end, int radius)
    {
        Span<float> sums = stackalloc float[Columns];
        float share = 1f / ((2 * radius) + 1);
        for (int x = first; x < end; x++)
        {
            sums[x - first] = radius * from[x];
        }

        for (int y = 0; y < radius; y++)
        {
            int row = Math.Min(y, height - 1) * width;
            for (int x = first; x < end; x++)
            {
                sums[x - first] += from[row + x];
            }
        }

        for (int y = 0; y < height; y++)
        {
            int enter = Math.Min(y + radius, height - 1) * width, leave = Math.Max(y - radius, 0) * width;
            int x = first;
            for (; x <= end - Vector256<float>.Count; x += Vector256<float>.Count)
            {
                Vector256<float> sum = Vector256.LoadUnsafe(ref sums[x - first]) + Vector256.LoadUnsafe(ref from[enter + x]);
                (sum * share).StoreUnsafe(ref to[(y * width) + x]);
                (sum - Vector256.LoadUnsafe(ref from[leave + x])).StoreUnsafe(ref sums[x - first]);
            }

            for (; x < end; x++)
            {
                float sum = sums[x - first] + from[enter + x];
                to[(y * width) + x] = sum * share;
                sums[x - first] = sum - from[leave + x];
            }
        }
    }
}
