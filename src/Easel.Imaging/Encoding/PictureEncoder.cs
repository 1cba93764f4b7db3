using Easel.Imaging.Encoding.Png;

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
        return format switch
        {
            PictureFormat.Png => PngEncoder.Encode(picture, metadata, threads: 0, cancellation),
            PictureFormat.Jpeg => JpegEncoder.Encode(picture, quality, metadata, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This format cannot be written."),
        };
    }
}
