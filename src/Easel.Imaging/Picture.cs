namespace Easel.Imaging;

/// <summary>
/// A finished picture: 8-bit sRGB with straight (not premultiplied) alpha, four bytes per pixel in the order R, G, B, A,
/// rows from top to bottom without padding. An opaque picture has alpha 255 everywhere.
/// </summary>
public sealed class Picture
{
    /// <summary>An all-transparent black picture.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is not positive.</exception>
    public Picture(int width, int height)
        : this(width, height, new byte[checked(4 * CheckSide(width) * CheckSide(height))])
    {
    }

    /// <summary>Wraps pixels without copying; the picture owns the array from here on.</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="rgba">byte[height × width × 4], R, G, B, A, straight alpha.</param>
    /// <exception cref="ArgumentException">The array does not have exactly width × height × 4 bytes.</exception>
    public Picture(int width, int height, byte[] rgba)
    {
        if (rgba.Length != checked(4 * CheckSide(width) * CheckSide(height)))
        {
            throw new ArgumentException($"{width}x{height} pixels need {4L * width * height} bytes, but got {rgba.Length}.", nameof(rgba));
        }

        Width = width;
        Height = height;
        Rgba = rgba;
    }

    /// <summary>Pixels per row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>byte[height × width × 4], R, G, B, A, straight alpha, sRGB. Owned by the picture; writing to it changes the picture.</summary>
    public byte[] Rgba { get; }

    private static int CheckSide(int side)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(side);
        return side;
    }
}
