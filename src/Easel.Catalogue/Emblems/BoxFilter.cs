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
        float[] result = [.. grid];
        int height = grid.Length / width;
        float[] line = new float[Math.Max(width, height)];
        for (int round = 0; round < rounds; round++)
        {
            for (int y = 0; y < height; y++)
            {
                Line(result, y * width, 1, width, radius, line);
            }

            for (int x = 0; x < width; x++)
            {
                Line(result, x, width, height, radius, line);
            }
        }

        return result;
    }

    private static void Line(float[] grid, int start, int step, int length, int radius, float[] line)
    {
        double sum = 0;
        for (int i = 0; i < length; i++)
        {
            line[i] = grid[start + (i * step)];
        }

        for (int i = -radius; i <= radius; i++)
        {
            sum += line[Math.Clamp(i, 0, length - 1)];
        }

        double share = 1.0 / ((2 * radius) + 1);
        for (int i = 0; i < length; i++)
        {
            grid[start + (i * step)] = (float)(sum * share);
            sum += line[Math.Min(i + radius + 1, length - 1)] - line[Math.Max(i - radius, 0)];
        }
    }
}
