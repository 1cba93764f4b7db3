using SkiaSharp;

namespace Easel.Imaging;

/// <summary>Changes the size of pictures.</summary>
public static class Resampler
{
    /// <summary>Scales a picture so that it fits into a box with its sides in proportion; a new picture that the caller owns.</summary>
    public static Picture FitInto(Picture picture, int width, int height)
    {
        float scale = MathF.Min((float)width / picture.Width, (float)height / picture.Height);
        return Resize(picture, Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale)));
    }

    /// <summary>Resamples to exactly the given size with mipmaps and linear filtering; a new picture that the caller owns.</summary>
    public static Picture Resize(Picture picture, int width, int height) =>
        Resample(picture, width, height, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));

    /// <summary>Enlarges to exactly the given size with a Catmull–Rom cubic, which keeps edges crisp; a new picture that the caller owns.</summary>
    public static Picture Enlarge(Picture picture, int width, int height) =>
        Resample(picture, width, height, new SKSamplingOptions(SKCubicResampler.CatmullRom));

    private static Picture Resample(Picture picture, int width, int height, SKSamplingOptions sampling)
    {
        var result = new Picture(width, height);
        unsafe
        {
            fixed (byte* from = picture.Rgba, to = result.Rgba)
            {
                using var source = new SKPixmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul), (nint)from);
                using var target = new SKPixmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul), (nint)to);
                if (!source.ScalePixels(target, sampling))
                {
                    throw new InvalidOperationException($"A picture of {picture.Width}x{picture.Height} could not be scaled to {width}x{height}.");
                }
            }
        }

        return result;
    }
}
