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
    /// <returns>The file, owned by the caller.</returns>
    public static byte[] Encode(
        Picture picture, PictureFormat format, int quality = 100, PictureMetadata? metadata = null)
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
                using SKData data = format switch
                {
                    PictureFormat.Png => pixmap.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub | SKPngEncoderFilterFlags.Up, 4)),
                    PictureFormat.Jpeg => pixmap.Encode(new SKJpegEncoderOptions(quality)),
                    _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This format cannot be written."),
                } ?? throw new InvalidOperationException("The picture could not be encoded.");
                byte[] file = data.ToArray();
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
