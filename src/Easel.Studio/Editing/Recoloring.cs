using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Gives a part of a picture another colour, its light and shade kept.</summary>
internal static class Recoloring
{
    /// <summary>Recolours what the weights select.</summary>
    /// <param name="picture">The picture; unchanged.</param>
    /// <param name="color">The colour, linear light.</param>
    /// <param name="weights">How far each pixel is meant, or null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Picture Apply(Picture picture, Vector3 color, float[]? weights, CancellationToken cancellation)
    {
        Vector3 target = OkLab.FromLinear(color);
        float mean = MeanLightness(picture, weights);
        Picture recolored = Filters.Map(picture, c => Paint(c, target, mean), cancellation);
        return weights is null ? recolored : Layers.Mix(picture, recolored, i => weights[i], cancellation);
    }

    private static Vector3 Paint(Vector3 c, Vector3 target, float mean)
    {
        Vector3 lab = OkLab.FromLinear(c);

        // Highlights and deep shadows keep their own lightness, the middle moves to that of the new colour.
        float middle = 4 * lab.X * (1 - lab.X);
        float lightness = Math.Clamp(lab.X + ((target.X - mean) * Math.Clamp(1.3f * middle, 0, 1) * 0.8f), 0, 1);
        float chroma = Math.Clamp(1.6f * MathF.Sqrt(MathF.Max(0, lightness * (1 - lightness)) * 4), 0, 1);
        return OkLab.ToLinear(new Vector3(lightness, target.Y * chroma, target.Z * chroma));
    }

    private static float MeanLightness(Picture picture, float[]? weights)
    {
        float sum = 0, total = 1e-6f;
        for (int i = 0; i < picture.Width * picture.Height; i += 7)
        {
            float w = weights?[i] ?? 1;
            sum += w * OkLab.FromLinear(LightTable.Of(picture, i)).X;
            total += w;
        }

        return sum / total;
    }
}
