using System.Numerics;

namespace Easel.Studio.Editing;

/// <summary>
/// Spreads known values smoothly over unknown pixels by a pyramid: going up, known values are averaged; coming down, what a level does not
/// know it takes from the coarser one. Close to the membrane that solves Laplace's equation, in time linear in the pixels.
/// </summary>
internal static class Membrane
{
    /// <summary>Fills a plane in place.</summary>
    /// <param name="values">One value a pixel; where the weight is 1 it stays.</param>
    /// <param name="weights">How far each value is known, 0 to 1.</param>
    /// <param name="width">Pixels per row.</param>
    public static void Fill(Vector3[] values, float[] weights, int width)
    {
        int height = values.Length / width;
        if (width == 1 && height == 1)
        {
            return;
        }

        int halfWidth = (width + 1) / 2, halfHeight = (height + 1) / 2;
        var coarse = new Vector3[halfWidth * halfHeight];
        float[] coarseWeights = new float[coarse.Length];
        Parallel.For(0, halfHeight, y =>
        {
            for (int x = 0; x < halfWidth; x++)
            {
                Vector3 sum = Vector3.Zero;
                float total = 0;
                for (int ty = 2 * y; ty < Math.Min(height, (2 * y) + 2); ty++)
                {
                    for (int tx = 2 * x; tx < Math.Min(width, (2 * x) + 2); tx++)
                    {
                        float w = weights[(ty * width) + tx];
                        sum += w * values[(ty * width) + tx];
                        total += w;
                    }
                }

                int i = (y * halfWidth) + x;
                coarse[i] = total > 0 ? sum / total : Vector3.Zero;
                coarseWeights[i] = MathF.Min(1, total);
            }
        });
        Fill(coarse, coarseWeights, halfWidth);
        Parallel.For(0, height, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                if (weights[i] < 1)
                {
                    values[i] = Vector3.Lerp(Bilinear(coarse, halfWidth, (0.5f * x) - 0.25f, (0.5f * y) - 0.25f), values[i], weights[i]);
                }
            }
        });
    }

    /// <summary>A value between pixels; beyond the border the border's own.</summary>
    public static Vector3 Bilinear(Vector3[] plane, int width, float x, float y)
    {
        int height = plane.Length / width;
        x = Math.Clamp(x, 0, width - 1);
        y = Math.Clamp(y, 0, height - 1);
        int left = (int)x, top = (int)y, right = Math.Min(left + 1, width - 1), bottom = Math.Min(top + 1, height - 1);
        Vector3 upper = Vector3.Lerp(plane[(top * width) + left], plane[(top * width) + right], x - left);
        return Vector3.Lerp(upper, Vector3.Lerp(plane[(bottom * width) + left], plane[(bottom * width) + right], x - left), y - top);
    }
}
