using System.Numerics;

namespace Easel.Styles.Finishing;

/// <summary>
/// The last touch of a print: an S-curve that gives real blacks and clean whites, and two temperatures, a cool one in the shadows and a
/// warm one in the lights. Works on display light; hues of middle tones stay.
/// </summary>
/// <param name="Contrast">Strength of the S-curve, 0 to 1.</param>
/// <param name="Warmth">Strength of the two temperatures, 0 to 1.</param>
/// <param name="White">Display light that becomes white, a little below 1.</param>
internal sealed record Grade(float Contrast, float Warmth, float White = 1)
{
    // Multipliers of equal luminance at full strength.
    private static readonly Vector3 Shadows = new(0.80f, 1.0f, 1.42f), Lights = new(1.10f, 0.99f, 0.80f);

    /// <summary>Grades one colour, linear sRGB in [0, 1].</summary>
    public Vector3 Apply(Vector3 display)
    {
        float luminance = (0.2126f * display.X) + (0.7152f * display.Y) + (0.0722f * display.Z);
        if (luminance <= 0)
        {
            return display;
        }

        // The square root is close to how light the tone looks; the curve bends about the middle of that scale.
        float tone = MathF.Min(1, MathF.Sqrt(luminance / White)), bent = tone * tone * (3 - (2 * tone));
        bent = float.Lerp(tone, bent, Contrast);
        float wanted = bent * bent;
        Vector3 tint = Vector3.One + (Warmth * (((1 - tone) * (1 - tone) * (Shadows - Vector3.One)) + (tone * tone * (Lights - Vector3.One))));
        Vector3 graded = display * tint;
        graded *= wanted / MathF.Max(1e-6f, (0.2126f * graded.X) + (0.7152f * graded.Y) + (0.0722f * graded.Z));

        // What would be brighter than the paper turns paler instead.
        float peak = MathF.Max(graded.X, MathF.Max(graded.Y, graded.Z));
        return peak > 1 ? Vector3.Lerp(graded, new Vector3(wanted), (peak - 1) / MathF.Max(1e-6f, peak - wanted)) : graded;
    }
}
