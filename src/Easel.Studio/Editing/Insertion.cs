using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Puts something that was cut out into a picture, in the picture's light.</summary>
internal static class Insertion
{
    /// <summary>Alpha from which a pixel belongs to what was cut out, 0 to 255.</summary>
    private const byte Visible = 12;

    /// <summary>Linear light that pictures have on average, and how far a darker or brighter one changes what is put into it.</summary>
    private const float UsualLight = 0.24f, LightExponent = 0.4f, Cast = 0.35f;

    /// <summary>Width and darkness of the shadow below, and its height relative to the thing's width.</summary>
    private const float ShadowWidth = 0.52f, ShadowDepth = 0.5f, ShadowHeight = 0.09f;

    /// <summary>The visible part of what was cut out, or null when nothing is visible.</summary>
    public static Picture? Trim(Picture cutout)
    {
        PixelBox box = PixelBox.Around(cutout.Width, cutout.Height, i => cutout.Rgba[(4 * i) + 3] > Visible);
        return box.IsEmpty ? null : Layers.Crop(cutout, box);
    }

    /// <summary>Puts a trimmed picture into a box, as large as fits, standing on its lower edge.</summary>
    /// <param name="target">Changed.</param>
    /// <param name="thing">What was cut out and trimmed.</param>
    /// <param name="box">Where; it may reach out of the picture.</param>
    /// <param name="hasShadow">Whether it stands on something.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Put(Picture target, Picture thing, PixelBox box, bool hasShadow, CancellationToken cancellation)
    {
        Picture fitted = AreaScaler.Fit(thing, Math.Max(1, box.Width), Math.Max(1, box.Height), cancellation);
        int left = box.Left + ((box.Width - fitted.Width) / 2), top = box.Bottom - fitted.Height;
        Vector3 gains = Match(target, box);
        fitted = Filters.Map(fitted, c => Vector3.Min(c * gains, Vector3.One), cancellation);
        if (hasShadow)
        {
            Shade(target, new Vector2(left + (0.5f * fitted.Width), top + (0.985f * fitted.Height)), fitted.Width);
        }

        Layers.Over(target, fitted, left, top);
    }

    /// <summary>Gains that bring studio light to the light around a place.</summary>
    public static Vector3 Match(Picture target, PixelBox box)
    {
        Vector3 sum = Vector3.Zero;
        int count = 0;
        for (int y = Math.Max(0, box.Top - (box.Height / 2)); y < Math.Min(target.Height, box.Bottom + (box.Height / 2)); y += 3)
        {
            for (int x = Math.Max(0, box.Left - (box.Width / 2)); x < Math.Min(target.Width, box.Right + (box.Width / 2)); x += 3)
            {
                sum += LightTable.Of(target, (y * target.Width) + x);
                count++;
            }
        }

        Vector3 mean = count > 0 ? sum / count : new Vector3(UsualLight);
        float luminance = MathF.Max(0.01f, Filters.Luminance(mean));
        float gain = Math.Clamp(MathF.Pow(luminance / UsualLight, LightExponent), 0.4f, 1.25f);
        return gain * Vector3.Clamp(Vector3.Lerp(Vector3.One, mean / luminance, Cast), new Vector3(0.6f), new Vector3(1.5f));
    }

    private static void Shade(Picture target, Vector2 center, float width)
    {
        float across = ShadowWidth * width, down = MathF.Max(1, ShadowHeight * width);
        for (int y = Math.Max(0, (int)(center.Y - down)); y <= Math.Min(target.Height - 1, (int)(center.Y + down)); y++)
        {
            for (int x = Math.Max(0, (int)(center.X - across)); x <= Math.Min(target.Width - 1, (int)(center.X + across)); x++)
            {
                float dx = (x - center.X) / across, dy = (y - center.Y) / down, r2 = (dx * dx) + (dy * dy);
                int i = (y * target.Width) + x;
                if (r2 < 1)
                {
                    LightTable.Write(target, i, LightTable.Of(target, i) * (1 - (ShadowDepth * (1 - r2) * (1 - r2))));
                }
            }
        }
    }
}
