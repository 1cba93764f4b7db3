using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Techniques that look at more than one pixel.</summary>
internal static class Painterly
{
    /// <summary>Unsharp masking.</summary>
    public static Picture Sharpen(Picture picture, float amount, CancellationToken cancellation)
    {
        Picture soft = PlaneBlur.Run(picture, 1, null, cancellation);
        return Each(picture, cancellation, i =>
        {
            Vector3 code = LightTable.Encode(LightTable.Of(picture, i));
            return LightTable.Decode(code + ((code - LightTable.Encode(LightTable.Of(soft, i))) * (0.7f * amount)));
        });
    }

    /// <summary>Darkens the corners.</summary>
    public static Picture Vignette(Picture picture, float amount) => Each(picture, default, i =>
    {
        float dx = ((i % picture.Width) + 0.5f - (0.5f * picture.Width)) / picture.Width, dy = ((i / picture.Width) + 0.5f - (0.5f * picture.Height)) / picture.Height;
        float r2 = 2 * ((dx * dx) + (dy * dy));
        return LightTable.Of(picture, i) * (1 - (MathF.Min(1, amount) * r2 * MathF.Sqrt(r2)));
    });

    private static Picture Each(Picture picture, CancellationToken cancellation, Func<int, Vector3> color)
    {
        Picture result = Layers.Copy(picture);
        Parallel.For(0, picture.Height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int i = y * picture.Width; i < (y + 1) * picture.Width; i++)
            {
                LightTable.Write(result, i, color(i));
            }
        });
        return result;
    }
}
