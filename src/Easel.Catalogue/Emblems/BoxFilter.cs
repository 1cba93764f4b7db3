namespace Easel.Catalogue.Emblems;

/// <summary>Smooths grids by running means: a few rounds come near a Gaussian. Beyond the border the border's values go on.</summary>
internal static class BoxFilter
{
    /// <summary>A smoothed copy.</summary>
    /// <param name="grid">Values, row by row.</param>
    /// <param name="width">Values per row.</param>
    /// <param name="radius">Each mean takes so many neighbours on either side.</param>
    /// <param name="rounds">How often.</param>
    public static float[] Smooth(float[] grid, int width, int radius, int rounds)
    {
        int height = grid.Length / width;
        float[] from = [.. grid], to = new float[grid.Length];
        double[] sums = new double[width];
        for (int round = 0; round < rounds; round++)
        {
            for (int y = 0; y < height; y++)
            {
                Along(from.AsSpan(y * width, width), to.AsSpan(y * width, width), radius);
            }

            Down(to, from, width, height, radius, sums);
        }

        return from;
    }

    private static void Along(ReadOnlySpan<float> from, Span<float> to, int radius)
    {
        double sum = 0, share = 1.0 / ((2 * radius) + 1);
        for (int i = -radius; i <= radius; i++)
        {
            sum += from[Math.Clamp(i, 0, from.Length - 1)];
        }

        for (int i = 0; i < from.Length; i++)
        {
            to[i] = (float)(sum * share);
            sum += from[Math.Min(i + radius + 1, from.Length - 1)] - from[Math.Max(i - radius, 0)];
        }
    }

    /// <summary>All columns at once, row by row: memory is read as it lies.</summary>
    private static void Down(float[] from, float[] to, int width, int height, int radius, double[] sums)
    {
        double share = 1.0 / ((2 * radius) + 1);
        ReadOnlySpan<float> Row(int y) => from.AsSpan(Math.Clamp(y, 0, height - 1) * width, width);
        Array.Clear(sums);
        for (int y = -radius; y <= radius; y++)
        {
            ReadOnlySpan<float> row = Row(y);
            for (int x = 0; x < width; x++)
            {
                sums[x] += row[x];
            }
        }

        for (int y = 0; y < height; y++)
        {
            Span<float> target = to.AsSpan(y * width, width);
            ReadOnlySpan<float> next = Row(y + radius + 1), last = Row(y - radius);
            for (int x = 0; x < width; x++)
            {
                target[x] = (float)(sums[x] * share);
                sums[x] += next[x] - last[x];
            }
        }
    }
}
