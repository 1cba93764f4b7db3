using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;

namespace Easel.Design.Pages;

/// <summary>How light and how busy the two ends of a picture are.</summary>
/// <param name="QuietAtFoot">Whether texts disturb less at the foot than at the head.</param>
/// <param name="Head">Mean colour of the upper third.</param>
/// <param name="Foot">Mean colour of the lower third.</param>
internal readonly record struct PictureTone(bool QuietAtFoot, LinearRgb Head, LinearRgb Foot)
{
    /// <summary>Samples along each side.</summary>
    private const int Samples = 48;

    /// <summary>Ends lighter than this (OKLab) bear dark letters on a light shade.</summary>
    private const float Light = 0.76f;

    /// <summary>Measures a picture; before there is one, the foot counts as quiet and dark.</summary>
    public static PictureTone Of(Picture? picture)
    {
        if (picture is null)
        {
            return new PictureTone(true, LinearRgb.Gray(0.2f), LinearRgb.Gray(0.05f));
        }

        var light = new float[Samples, Samples];
        Vector3 head = default, foot = default;
        for (int y = 0; y < Samples; y++)
        {
            for (int x = 0; x < Samples; x++)
            {
                int at = 4 * ((((2 * y) + 1) * picture.Height / (2 * Samples) * picture.Width) + (((2 * x) + 1) * picture.Width / (2 * Samples)));
                LinearRgb c = LinearRgb.FromSrgb8(picture.Rgba[at], picture.Rgba[at + 1], picture.Rgba[at + 2]);
                light[y, x] = OkLch.Of(c).Lightness;
                (head, foot) = y < Samples / 3 ? (head + c.ToVector3(), foot) : y >= 2 * Samples / 3 ? (head, foot + c.ToVector3()) : (head, foot);
            }
        }

        float Busy(int from, int to)
        {
            float sum = 0;
            for (int y = from; y < to; y++)
            {
                for (int x = 1; x < Samples; x++)
                {
                    sum += MathF.Abs(light[y, x] - light[y, x - 1]) + (y > from ? MathF.Abs(light[y, x] - light[y - 1, x]) : 0);
                }
            }

            return sum / ((to - from) * Samples);
        }

        float n = Samples * (Samples / 3f);

        // Letters at the foot are usual: the head must be clearly quieter.
        return new PictureTone(Busy(2 * Samples / 3, Samples) <= 1.6f * Busy(0, Samples / 3), LinearRgb.FromVector3(head / n), LinearRgb.FromVector3(foot / n));
    }

    /// <summary>A dark of the picture's own hue for light letters, or a light one where that end is very light.</summary>
    public LinearRgb Shade(bool atFoot)
    {
        OkLch c = OkLch.Of(atFoot ? Foot : Head);
        return c.Lightness > Light ? new OkLch(0.95f, MathF.Min(0.03f, c.Chroma), c.Hue).ToRgb() : new OkLch(0.2f, MathF.Min(0.06f, c.Chroma), c.Hue).ToRgb();
    }
}
