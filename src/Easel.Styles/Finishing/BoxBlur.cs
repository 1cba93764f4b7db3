namespace Easel.Styles.Finishing;

/// <summary>Two box filters in a row along each axis: nearly a bell, at a cost that does not depend on its width.</summary>
internal static class BoxBlur
{
    private const int Columns = 32;

    /// <summary>Blurs a plane in place; beyond the picture it is 0.</summary>
    public static void Run(float[] plane, int width, int radius, ParallelOptions options)
    {
        int height = plane.Length / width;
        float[] other = new float[plane.Length];
        for (int pass = 0; pass < 2; pass++)
        {
            Parallel.For(0, height, options, y => BlurRow(plane, other, y * width, width, radius));

            // Columns side by side, so that memory is read along rows.
            Parallel.For(0, (width + Columns - 1) / Columns, options, block =>
                BlurColumns(other, plane, width, height, block * Columns, Math.Min(width, (block + 1) * Columns), radius));
        }
    }

    private static void BlurRow(float[] from, float[] to, int row, int width, int radius)
    {
        float sum = 0, share = 1f / ((2 * radius) + 1);
        for (int x = -radius; x < width; x++)
        {
            sum += x + radius < width ? from[row + x + radius] : 0;
            sum -= x - radius - 1 >= 0 ? from[row + x - radius - 1] : 0;
            if (x >= 0)
            {
                to[row + x] = sum * share;
            }
        }
    }

    private static void BlurColumns(float[] from, float[] to, int width, int height, int first, int end, int radius)
    {
        Span<float> sums = stackalloc float[Columns];
        sums.Clear();
        float share = 1f / ((2 * radius) + 1);
        for (int y = -radius; y < height; y++)
        {
            int enter = (y + radius) * width, leave = (y - radius - 1) * width;
            for (int x = first; x < end; x++)
            {
                float sum = sums[x - first];
                sum += y + radius < height ? from[enter + x] : 0;
                sum -= leave >= 0 ? from[leave + x] : 0;
                sums[x - first] = sum;
                if (y >= 0)
                {
                    to[(y * width) + x] = sum * share;
                }
            }
        }
    }
}
