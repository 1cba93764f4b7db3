using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;

namespace Easel.Design.Pages.Art;

/// <summary>Prints pictures in the inks of a page, so that picture and type are of one piece.</summary>
internal static class PicturePrint
{
    /// <summary>Share of pixels that become black or white when the range of a picture is stretched.</summary>
    private const float Clipped = 0.015f;

    /// <summary>Steps of lightness.</summary>
    private const int Levels = 256;

    /// <summary>A picture printed otherwise; transparent parts stay so.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="look">How.</param>
    /// <param name="palette">The inks.</param>
    public static Picture Print(Picture picture, PictureLook look, Palette palette)
    {
        if (look == PictureLook.Plain)
        {
            return picture;
        }

        float[] light = Lightness(picture);
        (float low, float high) = Range(picture, light);
        LinearRgb[] ramp = Ramp(palette);
        var printed = new byte[picture.Rgba.Length];
        float cell = MathF.Max(4, MathF.Sqrt((float)picture.Width * picture.Height) / 150);
        for (int i = 0; i < light.Length; i++)
        {
            float t = Math.Clamp((light[i] - low) / MathF.Max(0.02f, high - low), 0, 1);
            LinearRgb color = look == PictureLook.Halftone ? Dotted(i % picture.Width, i / picture.Width, t, cell, ramp) : ramp[(int)(t * (Levels - 1))];
            printed[4 * i] = Srgb.EncodeByte(color.R);
            printed[(4 * i) + 1] = Srgb.EncodeByte(color.G);
            printed[(4 * i) + 2] = Srgb.EncodeByte(color.B);
            printed[(4 * i) + 3] = picture.Rgba[(4 * i) + 3];
        }

        return new Picture(picture.Width, picture.Height, printed);
    }

    private static float[] Lightness(Picture picture)
    {
        var light = new float[picture.Width * picture.Height];
        for (int i = 0; i < light.Length; i++)
        {
            LinearRgb c = LinearRgb.FromSrgb8(picture.Rgba[4 * i], picture.Rgba[(4 * i) + 1], picture.Rgba[(4 * i) + 2]);
            light[i] = MathF.Cbrt(MathF.Max(0, c.Luminance));
        }

        return light;
    }

    private static (float Low, float High) Range(Picture picture, float[] light)
    {
        var counts = new int[Levels];
        int all = 0;
        for (int i = 0; i < light.Length; i++)
        {
            if (picture.Rgba[(4 * i) + 3] > 127)
            {
                counts[Math.Clamp((int)(light[i] * (Levels - 1)), 0, Levels - 1)]++;
                all++;
            }
        }

        float At(float share)
        {
            int sum = 0;
            for (int k = 0; k < Levels; k++)
            {
                sum += counts[k];
                if (sum >= share * all)
                {
                    return k / (Levels - 1f);
                }
            }

            return 1;
        }

        return (At(Clipped), At(1 - Clipped));
    }

    /// <summary>From a dark of the page over its accent to its lightest colour, even to the eye.</summary>
    private static LinearRgb[] Ramp(Palette p)
    {
        LinearRgb[] own = [p.Ground, p.Ink, p.Second, p.Third];
        LinearRgb dark = own.MinBy(c => c.Luminance), light = own.MaxBy(c => c.Luminance);
        OkLch hue = OkLch.Of(p.Accent), deep = OkLch.Of(dark), pale = OkLch.Of(light);
        dark = new OkLch(MathF.Min(deep.Lightness, 0.24f), MathF.Max(0.03f, deep.Chroma), deep.Chroma > 0.02f ? deep.Hue : hue.Hue).ToRgb();
        light = new OkLch(MathF.Max(pale.Lightness, 0.94f), MathF.Min(pale.Chroma, 0.05f), pale.Hue).ToRgb();
        float middle = Math.Clamp((hue.Lightness - 0.2f) / 0.75f, 0.35f, 0.65f);
        var ramp = new LinearRgb[Levels];
        for (int i = 0; i < Levels; i++)
        {
            float t = i / (Levels - 1f);
            Vector3 c = t < middle ? OkLab.Mix(dark.ToVector3(), p.Accent.ToVector3(), t / middle) : OkLab.Mix(p.Accent.ToVector3(), light.ToVector3(), (t - middle) / (1 - middle));
            ramp[i] = LinearRgb.FromVector3(c);
        }

        return ramp;
    }

    /// <summary>Dots on a screen at 45 degrees over flat tints of light and accent.</summary>
    private static LinearRgb Dotted(int x, int y, float t, float cell, LinearRgb[] ramp)
    {
        float u = (x + y) * 0.70710678f / cell, v = (x - y) * 0.70710678f / cell;
        float screen = 0.5f + (0.25f * (MathF.Cos(u * MathF.Tau) + MathF.Cos(v * MathF.Tau)));

        // The screen is compared with the tone over about one pixel, so that dots have smooth edges.
        float ink = Math.Clamp(((1 - (0.08f + (0.84f * t))) - screen) * cell * 0.5f + 0.5f, 0, 1);
        LinearRgb under = t > 0.55f ? ramp[Levels - 1] : ramp[(int)(0.55f * (Levels - 1))];
        float soft = Math.Clamp((t - 0.45f) / 0.2f, 0, 1);
        under = LinearRgb.Lerp(ramp[(int)(0.5f * (Levels - 1))], under, soft);
        return LinearRgb.Lerp(under, ramp[0], ink);
    }
}
