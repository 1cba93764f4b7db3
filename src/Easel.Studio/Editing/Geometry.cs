using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Flips, turns and zooms.</summary>
internal static class Geometry
{
    /// <summary>Left becomes right, or top bottom.</summary>
    public static Picture Flip(Picture picture, bool down) => Sample(picture, picture.Width, picture.Height, (x, y) =>
        down ? (x, picture.Height - 1 - y) : (picture.Width - 1 - x, y));

    /// <summary>Turns clockwise. By quarters exactly, with the sides swapped where needed; by other angles within the frame, mirrored at its edges.</summary>
    public static Picture Rotate(Picture picture, float degrees)
    {
        int width = picture.Width, height = picture.Height;
        degrees = ((degrees % 360) + 360) % 360;
        switch (degrees)
        {
            case 90:
                return Sample(picture, height, width, (x, y) => (y, height - 1 - x));
            case 180:
                return Sample(picture, width, height, (x, y) => (width - 1 - x, height - 1 - y));
            case 270:
                return Sample(picture, height, width, (x, y) => (width - 1 - y, x));
        }

        (float sin, float cos) = MathF.SinCos(degrees * MathF.PI / 180);
        Vector3[] light = [.. Enumerable.Range(0, width * height).Select(i => LightTable.Of(picture, i))];
        Picture turned = Layers.Copy(picture);
        Parallel.For(0, height, y =>
        {
            for (int x = 0; x < width; x++)
            {
                float dx = x - (0.5f * (width - 1)), dy = y - (0.5f * (height - 1));
                float fromX = (cos * dx) + (sin * dy) + (0.5f * (width - 1)), fromY = (cos * dy) - (sin * dx) + (0.5f * (height - 1));
                LightTable.Write(turned, (y * width) + x, Membrane.Bilinear(light, width, Mirror(fromX, width - 1), Mirror(fromY, height - 1)));
            }
        });
        return turned;
    }

    /// <summary>Shows the part with the subject as large as the frame, in the frame's proportions.</summary>
    public static Picture Zoom(Picture picture, CancellationToken cancellation)
    {
        const float Margin = 1.3f, Least = 0.3f, Usual = 0.8f;
        (Vector2 low, Vector2 high) = Saliency.Find(picture, cancellation);
        float share = Math.Clamp(Margin * MathF.Max(high.X - low.X, high.Y - low.Y), Least, Usual);
        int width = Math.Max(1, (int)(share * picture.Width)), height = Math.Max(1, (int)(share * picture.Height));
        Vector2 center = 0.5f * (low + high);
        int left = Math.Clamp((int)((center.X * picture.Width) - (width / 2f)), 0, picture.Width - width);
        int top = Math.Clamp((int)((center.Y * picture.Height) - (height / 2f)), 0, picture.Height - height);
        return AreaScaler.Scale(Layers.Crop(picture, new PixelBox(left, top, width, height)), picture.Width, picture.Height, cancellation);
    }

    /// <summary>Shows the picture smaller, with more around it.</summary>
    public static Picture Widen(Picture picture, CancellationToken cancellation)
    {
        const float Share = 0.7f;
        int width = Math.Max(1, (int)(Share * picture.Width)), height = Math.Max(1, (int)(Share * picture.Height));
        Picture small = AreaScaler.Scale(picture, width, height, cancellation);
        return EdgeExtension.Place(small, picture.Width, picture.Height, (picture.Width - width) / 2, (picture.Height - height) / 2, cancellation);
    }

    private static float Mirror(float x, float most)
    {
        float m = MathF.Abs(x) % (2 * MathF.Max(most, 1));
        return m > most ? (2 * most) - m : m;
    }

    private static Picture Sample(Picture picture, int width, int height, Func<int, int, (int X, int Y)> from)
    {
        var result = new Picture(width, height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                (int fx, int fy) = from(x, y);
                picture.Rgba.AsSpan(4 * ((fy * picture.Width) + fx), 4).CopyTo(result.Rgba.AsSpan(4 * ((y * width) + x)));
            }
        }

        return result;
    }
}
