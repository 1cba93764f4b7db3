using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Puts pictures together in linear light.</summary>
internal static class Layers
{
    /// <summary>A copy that may be changed.</summary>
    public static Picture Copy(Picture picture) => new(picture.Width, picture.Height, (byte[])picture.Rgba.Clone());

    /// <summary>The part of a picture inside a box that lies within it.</summary>
    public static Picture Crop(Picture picture, PixelBox box)
    {
        var part = new Picture(box.Width, box.Height);
        for (int y = 0; y < box.Height; y++)
        {
            picture.Rgba.AsSpan(4 * (((box.Top + y) * picture.Width) + box.Left), 4 * box.Width).CopyTo(part.Rgba.AsSpan(4 * y * box.Width));
        }

        return part;
    }

    /// <summary>Lays a picture over another, in place; what lies outside is cut off.</summary>
    public static void Over(Picture target, Picture layer, int left, int top)
    {
        int firstX = Math.Max(0, -left), endX = Math.Min(layer.Width, target.Width - left);
        for (int y = Math.Max(0, -top); y < Math.Min(layer.Height, target.Height - top); y++)
        {
            for (int x = firstX; x < endX; x++)
            {
                Blend(target, ((top + y) * target.Width) + left + x, LightTable.Of(layer, (y * layer.Width) + x), layer.Rgba[(4 * ((y * layer.Width) + x)) + 3] / 255f);
            }
        }
    }

    /// <summary>Lays a colour with some opacity over a pixel.</summary>
    public static void Blend(Picture target, int pixel, Vector3 light, float alpha)
    {
        if (alpha <= 0)
        {
            return;
        }

        float below = target.Rgba[(4 * pixel) + 3] / 255f * (1 - alpha), total = alpha + below;
        LightTable.Write(target, pixel, ((light * alpha) + (LightTable.Of(target, pixel) * below)) / total);
        target.Rgba[(4 * pixel) + 3] = (byte)((total * 255) + 0.5f);
    }

    /// <summary>From one picture to another of the same size by an amount a pixel; at 0 and 1 the bytes of either, untouched.</summary>
    public static Picture Mix(Picture from, Picture to, Func<int, float> amount, CancellationToken cancellation)
    {
        var result = new Picture(from.Width, from.Height);
        Parallel.For(0, from.Height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int i = y * from.Width; i < (y + 1) * from.Width; i++)
            {
                float t = amount(i);
                if (t <= 0 || t >= 1)
                {
                    (t <= 0 ? from : to).Rgba.AsSpan(4 * i, 4).CopyTo(result.Rgba.AsSpan(4 * i));
                    continue;
                }

                float a = (1 - t) * from.Rgba[(4 * i) + 3] / 255f, b = t * to.Rgba[(4 * i) + 3] / 255f, total = a + b;
                Vector3 light = total > 0 ? ((LightTable.Of(from, i) * a) + (LightTable.Of(to, i) * b)) / total : Vector3.Zero;
                LightTable.Write(result, i, light);
                result.Rgba[(4 * i) + 3] = (byte)((total * 255) + 0.5f);
            }
        });
        return result;
    }
}
