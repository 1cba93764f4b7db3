namespace Easel.Rendering.Denoising;

/// <summary>
/// Takes single pixels away that stand out of filtered light. What is left of a rare bright path is unlike all its neighbours, so the filter keeps
/// it; but light divided by albedo has no texture of its own, and what is thin has neighbours along its length.
/// </summary>
/// <param name="features">Guides.</param>
/// <param name="layer">Filtered light.</param>
internal sealed class Despeckler(FeatureBuffers features, Layer layer)
{
    /// <summary>A pixel may outshine its second-brightest neighbour, or fall short of its second-darkest, by this factor.</summary>
    private const float MostContrast = 1.15f;

    /// <summary>Luminance below which nothing stands out.</summary>
    private const float LeastLuminance = 1e-4f;

    /// <summary>Neighbours with a surface that are needed to judge a pixel.</summary>
    private const int LeastNeighbours = 5;

    /// <summary>Factor on the light of a pixel: 1 but for specks.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    public float Scale(int x, int y)
    {
        int i = features.Index(x, y), count = 0;
        if (features.Depth[i] <= 0)
        {
            return 1;
        }

        // The two extremes on either side of all neighbours: one outlier beside a speck does not save it.
        float first = 0, second = 0, last = float.PositiveInfinity, lastButOne = float.PositiveInfinity;
        for (int row = Math.Max(y - 1, 0); row <= Math.Min(y + 1, features.Height - 1); row++)
        {
            for (int column = x - 1; column <= x + 1; column++)
            {
                int j = features.Index(column, row);
                if (j == i || features.Depth[j] <= 0)
                {
                    continue;
                }

                count++;
                float other = Luminance(j);
                (first, second) = other > first ? (other, first) : (first, MathF.Max(second, other));
                (last, lastButOne) = other < last ? (other, last) : (last, MathF.Min(lastButOne, other));
            }
        }

        float own = Luminance(i);
        return count < LeastNeighbours || own < LeastLuminance ? 1
            : own > MostContrast * second ? MathF.Max(MostContrast * second, LeastLuminance) / own
            : own * MostContrast < lastButOne ? lastButOne / (MostContrast * own)
            : 1;
    }

    private float Luminance(int i) => (0.2126f * layer.R[i]) + (0.7152f * layer.G[i]) + (0.0722f * layer.B[i]);
}
