using Easel.Imaging;

namespace Easel.Studio.Tests.Editing;

/// <summary>Small pictures whose every pixel is known.</summary>
internal static class Pictures
{
    /// <summary>A picture from a colour a pixel, opaque.</summary>
    public static Picture Of(int width, int height, Func<int, int, (byte R, byte G, byte B)> color)
    {
        var picture = new Picture(width, height);
        for (int i = 0; i < width * height; i++)
        {
            (byte r, byte g, byte b) = color(i % width, i / width);
            new byte[] { r, g, b, 255 }.CopyTo(picture.Rgba.AsSpan(4 * i));
        }

        return picture;
    }

    /// <summary>No two pixels beside each other are alike.</summary>
    public static Picture Busy(int width, int height) =>
        Of(width, height, (x, y) => ((byte)((x * 37) ^ (y * 11)), (byte)((x * 5) + (y * 71)), (byte)(x * y)));

    /// <summary>A red disc before blue.</summary>
    public static Picture Disc(int width, int height, float radius) => Of(width, height, (x, y) =>
    {
        float dx = x + 0.5f - (0.5f * width), dy = y + 0.5f - (0.5f * height);
        return (dx * dx) + (dy * dy) < radius * radius ? ((byte)210, (byte)30, (byte)20) : ((byte)40, (byte)70, (byte)200);
    });

    /// <summary>A mask from an alpha a pixel.</summary>
    public static Picture Mask(int width, int height, Func<int, int, byte> alpha)
    {
        var mask = new Picture(width, height);
        for (int i = 0; i < width * height; i++)
        {
            mask.Rgba[(4 * i) + 3] = alpha(i % width, i / width);
        }

        return mask;
    }

    /// <summary>The four bytes of a pixel.</summary>
    public static (byte R, byte G, byte B, byte A) At(this Picture picture, int x, int y)
    {
        ReadOnlySpan<byte> p = picture.Rgba.AsSpan(4 * ((y * picture.Width) + x), 4);
        return (p[0], p[1], p[2], p[3]);
    }
}
