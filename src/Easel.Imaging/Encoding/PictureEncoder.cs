using SkiaSharp;

namespace Easel.Imaging.Encoding;

/// <summary>Pictures to file bytes.</summary>
public static class PictureEncoder
{
    /// <summary>Encodes a picture.</summary>
    /// <param name="picture">What to encode; unchanged.</param>
    /// <param name="format">File format.</param>
    /// <param name="quality">JPEG quality, 0 to 100, higher is better; ignored for PNG.</param>
    /// <param name="metadata">What the file says of itself (PNG: iTXt and XMP; JPEG: XMP), or null for nothing.</param>
    /// <param name="cancellation">Stops the encoding within a moment.</param>
    /// <returns>The file, owned by the caller.</returns>
    /// <exception cref="OperationCanceledException">The encoding was cancelled.</exception>
    public static byte[] Encode(
        Picture picture, PictureFormat format, int quality = 100, PictureMetadata? metadata = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(quality);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quality, 100);
        bool opaque = IsOpaque(picture);
        var info = new SKImageInfo(
            picture.Width, picture.Height, SKColorType.Rgba8888, opaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        unsafe
        {
            fixed (byte* pixels = picture.Rgba)
            {
                using var pixmap = new SKPixmap(info, (nint)pixels);
                cancellation.ThrowIfCancellationRequested();

                // A JPEG is done in a moment, and its encoder would complain on the console.
                using var bytes = new FileBytes(format == PictureFormat.Png ? cancellation : CancellationToken.None);
                bool isWhole = format switch
                {
                    PictureFormat.Png => pixmap.Encode(bytes, new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub | SKPngEncoderFilterFlags.Up, 4)),
                    PictureFormat.Jpeg => pixmap.Encode(bytes, new SKJpegEncoderOptions(quality)),
                    _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This format cannot be written."),
                };
                cancellation.ThrowIfCancellationRequested();
                byte[] file = isWhole ? bytes.ToArray() : throw new InvalidOperationException("The picture could not be encoded.");
                return metadata is null ? file
                    : format == PictureFormat.Png ? PngText.Insert(file, metadata)
                    : JpegXmp.Insert(file, metadata);
            }
        }
    }

    private static bool IsOpaque(Picture picture)
    {
        ReadOnlySpan<byte> rgba = picture.Rgba;
        for (int i = 3; i < rgba.Length; i += 4)
        {
            if (rgba[i] != 255)
            {
                return false;
            }
        }

        return true;
    }
}
