using SkiaSharp;

namespace Easel.Imaging.Encoding;

/// <summary>Pictures to baseline JPEG files.</summary>
internal static class JpegEncoder
{
    /// <summary>From this quality on, colours are stored as finely as brightness: who asks for it wants to see no loss.</summary>
    private const int FineQuality = 90;

    /// <summary>Share of pixels like the one before them from which on a picture is flat: drawings have more, photographs less.</summary>
    private const double FlatShare = 0.6;

    /// <summary>Encodes a picture; what is transparent shows white. Colours are halved both ways (4:2:0), as eyes see them less sharply than brightness, except at high
    /// quality and in flat pictures, where coloured edges and text would get fringes.</summary>
    /// <param name="picture">What to encode; unchanged.</param>
    /// <param name="quality">0 to 100, higher is better.</param>
    /// <param name="metadata">What the file says of itself, or null for nothing.</param>
    /// <param name="cancellation">Looked at before the encoding, which takes a moment.</param>
    /// <returns>The file, owned by the caller.</returns>
    /// <exception cref="OperationCanceledException">The encoding was cancelled.</exception>
    public static byte[] Encode(Picture picture, int quality, PictureMetadata? metadata, CancellationToken cancellation)
    {
        PictureSurvey survey = PictureSurvey.Of(picture, new ParallelOptions { CancellationToken = cancellation });
        bool isFlat = survey.Repeated >= FlatShare * picture.Width * picture.Height;
        SKJpegEncoderDownsample sampling =
            quality >= FineQuality || isFlat ? SKJpegEncoderDownsample.Downsample444 : SKJpegEncoderDownsample.Downsample420;
        Picture opaque = survey.IsOpaque ? picture : OnWhite(picture);
        byte[] file = Encode(opaque, new SKJpegEncoderOptions(quality, sampling, SKJpegEncoderAlphaOption.Ignore));
        return metadata is null ? file : JpegXmp.Insert(file, metadata);
    }

    private static Picture OnWhite(Picture picture)
    {
        var opaque = new Picture(picture.Width, picture.Height);
        ReadOnlySpan<byte> source = picture.Rgba;
        Span<byte> target = opaque.Rgba;
        for (int i = 0; i < source.Length; i += 4)
        {
            int alpha = source[i + 3];
            for (int c = i; c < i + 3; c++)
            {
                target[c] = (byte)(((source[c] * alpha) + (byte.MaxValue * (byte.MaxValue - alpha)) + 127) / byte.MaxValue);
            }

            target[i + 3] = byte.MaxValue;
        }

        return opaque;
    }

    private static unsafe byte[] Encode(Picture picture, SKJpegEncoderOptions options)
    {
        using var space = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, space);
        fixed (byte* pixels = picture.Rgba)
        {
            using var pixmap = new SKPixmap(info, (nint)pixels);
            using SKData? file = pixmap.Encode(options);
            return file?.ToArray() ?? throw new InvalidOperationException("The picture could not be encoded.");
        }
    }
}
