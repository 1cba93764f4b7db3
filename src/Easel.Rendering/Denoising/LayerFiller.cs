namespace Easel.Rendering.Denoising;

/// <summary>Gives pixels that were not lit the light of their neighbours, before anything is filtered.</summary>
internal static class LayerFiller
{
    /// <summary>Weight that even the least alike neighbour has: any light is better than none.</summary>
    private const float LeastWeight = 1e-4f;

    /// <summary>Neighbours may differ by this share of the depth before they count less.</summary>
    private const float SameDepth = 0.01f;

    /// <summary>Fills the pixels of a row. In a chequerboard all four neighbours of such a pixel are lit, so the order does not matter.</summary>
    public static void FillRow(FeatureBuffers features, Layer layer, int y)
    {
        for (int x = 0; x < features.Width; x++)
        {
            int i = features.Index(x, y);
            if (features.IsUnlit[i])
            {
                Fill(features, layer, i, y);
            }
        }
    }

    private static void Fill(FeatureBuffers features, Layer layer, int i, int y)
    {
        float r = 0, g = 0, b = 0, variance = 0, sum = 0;
        for (int side = 0; side < 4; side++)
        {
            int step = (side & 1) == 0 ? -1 : 1, row = y + (side < 2 ? 0 : step), j = i + (side < 2 ? step : step * features.Stride);
            if ((uint)row >= (uint)features.Height || features.Depth[j] <= 0 || features.IsUnlit[j])
            {
                continue;
            }

            float alike = (features.NormalX[i] * features.NormalX[j]) + (features.NormalY[i] * features.NormalY[j]) + (features.NormalZ[i] * features.NormalZ[j]);
            alike = MathF.Max(alike, 0);
            float apart = (features.Depth[j] - features.Depth[i]) / (SameDepth * features.Depth[i]);
            float weight = (LeastWeight + (alike * alike * alike * alike / (1 + (apart * apart)))) * MathF.Max(layer.Trust[j], LeastWeight);
            r += layer.R[j] * weight;
            g += layer.G[j] * weight;
            b += layer.B[j] * weight;
            variance += layer.Variance[j] * weight;
            sum += weight;
        }

        if (sum <= 0)
        {
            return;
        }

        (layer.R[i], layer.G[i], layer.B[i], layer.Variance[i]) = (r / sum, g / sum, b / sum, variance / sum);
        layer.Trust[i] = Layer.TrustOf(layer.Albedo.Luminance(i));
    }
}
