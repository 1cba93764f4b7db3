namespace Easel.Catalogue.Emblems;

/// <summary>
/// Exact Euclidean distance transform of a grid in linear time, after Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled
/// Functions" (2012).
/// </summary>
internal static class DistanceTransform
{
    private const float Far = 1e12f;

    /// <summary>
    /// Signed distance to the outline of a shape from how much of each pixel it covers: positive inside, pixels. Pixels on the outline
    /// count by their cover, so that it lies where it was drawn and not in steps of whole pixels.
    /// </summary>
    public static float[] Signed(float[] coverage, int width)
    {
        float[] outside = new float[coverage.Length], inside = new float[coverage.Length];
        for (int i = 0; i < coverage.Length; i++)
        {
            float a = coverage[i];
            outside[i] = a >= 1 ? 0 : a <= 0 ? Far : Square(MathF.Max(0, 0.5f - a));
            inside[i] = a >= 1 ? Far : a <= 0 ? 0 : Square(MathF.Max(0, a - 0.5f));
        }

        Transform(outside, width);
        Transform(inside, width);
        for (int i = 0; i < coverage.Length; i++)
        {
            inside[i] = MathF.Sqrt(inside[i]) - MathF.Sqrt(outside[i]);
        }

        return inside;
    }

    private static float Square(float x) => x * x;

    /// <summary>Squared distances, in place.</summary>
    private static void Transform(float[] grid, int width)
    {
        int height = grid.Length / width, longest = Math.Max(width, height);
        float[] line = new float[longest], borders = new float[longest + 1];
        int[] roots = new int[longest];
        for (int x = 0; x < width; x++)
        {
            Line(grid, x, width, height, line, roots, borders);
        }

        for (int y = 0; y < height; y++)
        {
            Line(grid, y * width, 1, width, line, roots, borders);
        }
    }

    /// <summary>The lower envelope of the parabolas that stand on the values of a line.</summary>
    private static void Line(float[] grid, int start, int step, int length, float[] line, int[] roots, float[] borders)
    {
        for (int i = 0; i < length; i++)
        {
            line[i] = grid[start + (i * step)];
        }

        int k = 0;
        roots[0] = 0;
        borders[0] = float.NegativeInfinity;
        borders[1] = float.PositiveInfinity;
        for (int q = 1; q < length; q++)
        {
            float s = Crossing(line, roots[k], q);
            while (k > 0 && s <= borders[k])
            {
                s = Crossing(line, roots[--k], q);
            }

            if (s > borders[k])
            {
                k++;
            }

            roots[k] = q;
            borders[k] = k == 0 ? float.NegativeInfinity : s;
            borders[k + 1] = float.PositiveInfinity;
        }

        k = 0;
        for (int q = 0; q < length; q++)
        {
            while (borders[k + 1] < q)
            {
                k++;
            }

            float d = q - roots[k];
            grid[start + (q * step)] = (d * d) + line[roots[k]];
        }
    }

    // In double precision: the values of far pixels would swallow the places.
    private static float Crossing(float[] line, int p, int q) =>
        (float)((((double)line[q] + ((double)q * q)) - ((double)line[p] + ((double)p * p))) / (2.0 * (q - p)));
}
