using System.Numerics;
using Easel.Imaging;

namespace Easel.Design.Pages.Colors;

/// <summary>A colour by what the eye tells apart: the polar form of Ottosson's perceptual space.</summary>
/// <param name="Lightness">0 black to 1 white.</param>
/// <param name="Chroma">0 grey to about 0.3.</param>
/// <param name="Hue">Radians.</param>
internal readonly record struct OkLch(float Lightness, float Chroma, float Hue)
{
    /// <summary>From linear sRGB.</summary>
    public static OkLch Of(LinearRgb color)
    {
        Vector3 lab = OkLab.FromLinear(color.ToVector3());
        return new OkLch(lab.X, MathF.Sqrt((lab.Y * lab.Y) + (lab.Z * lab.Z)), MathF.Atan2(lab.Z, lab.Y));
    }

    /// <summary>The linear sRGB colour; where the screen has none so colourful, one of less chroma.</summary>
    public LinearRgb ToRgb()
    {
        float low = 0, high = Chroma;
        if (Fits(high))
        {
            return At(high);
        }

        for (int i = 0; i < 12; i++)
        {
            float middle = 0.5f * (low + high);
            (low, high) = Fits(middle) ? (middle, high) : (low, middle);
        }

        return At(low);
    }

    private LinearRgb At(float chroma) => LinearRgb.FromVector3(OkLab.ToLinear(new Vector3(Lightness, chroma * MathF.Cos(Hue), chroma * MathF.Sin(Hue))));

    /// <summary>Clamping to the screen's colours must not change it.</summary>
    private bool Fits(float chroma)
    {
        OkLch back = Of(At(chroma));
        return MathF.Abs(back.Lightness - Lightness) < 0.004f && MathF.Abs(back.Chroma - chroma) < 0.006f;
    }
}
