using System.Runtime.InteropServices;
using SkiaSharp;

namespace Easel.Imaging.Encoding;

/// <summary>Turns pictures upright that were stored as the camera was held (EXIF orientation).</summary>
internal static class Orientation
{
    /// <summary>Whether width and height change places when turned upright.</summary>
    public static bool SwapsSides(SKEncodedOrigin origin) =>
        origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    /// <summary>The upright picture; the given one where it already is upright.</summary>
    /// <param name="stored">The picture as stored.</param>
    /// <param name="origin">Which corner of the scene the first stored pixel shows.</param>
    public static Picture Upright(Picture stored, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or 0)
        {
            return stored;
        }

        bool swaps = SwapsSides(origin);
        var upright = new Picture(swaps ? stored.Height : stored.Width, swaps ? stored.Width : stored.Height);
        Span<uint> target = MemoryMarshal.Cast<byte, uint>(upright.Rgba.AsSpan());
        Span<uint> source = MemoryMarshal.Cast<byte, uint>(stored.Rgba.AsSpan());
        int width = stored.Width, right = stored.Width - 1, bottom = stored.Height - 1;
        for (int i = 0, y = 0; y < upright.Height; y++)
        {
            for (int x = 0; x < upright.Width; x++, i++)
            {
                // Where the pixel that belongs at (x, y) is stored.
                (int sx, int sy) = origin switch
                {
                    SKEncodedOrigin.TopRight => (right - x, y),
                    SKEncodedOrigin.BottomRight => (right - x, bottom - y),
                    SKEncodedOrigin.BottomLeft => (x, bottom - y),
                    SKEncodedOrigin.LeftTop => (y, x),
                    SKEncodedOrigin.RightTop => (y, bottom - x),
                    SKEncodedOrigin.RightBottom => (right - y, bottom - x),
                    _ => (right - y, x),
                };
                target[i] = source[(sy * width) + sx];
            }
        }

        return upright;
    }
}
