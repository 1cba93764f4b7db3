using Easel.Imaging;

namespace Easel.Design;

/// <summary>Contrast of two colours (WCAG 2.2, success criterion 1.4.3).</summary>
public static class Contrast
{
    /// <summary>The least ratio at which letters are easy to read.</summary>
    public const float Readable = 4.5f;

    /// <summary>Ratio of luminances, 1 (same) to 21 (black and white); the order does not matter.</summary>
    public static float Ratio(LinearRgb a, LinearRgb b)
    {
        float la = a.Luminance + 0.05f, lb = b.Luminance + 0.05f;
        return la > lb ? la / lb : lb / la;
    }

    /// <summary>The first of some colours that is readable on a ground; if none is, black or white, whichever stands out more.</summary>
    public static LinearRgb FirstReadable(IEnumerable<LinearRgb> colors, LinearRgb ground)
    {
        foreach (LinearRgb color in colors)
        {
            if (Ratio(color, ground) >= Readable)
            {
                return color;
            }
        }

        return Ratio(LinearRgb.White, ground) >= Ratio(LinearRgb.Black, ground) ? LinearRgb.White : LinearRgb.Black;
    }
}
