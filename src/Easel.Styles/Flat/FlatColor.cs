using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>Gives every class its colour by fill, tone, distance and mood.</summary>
internal static class FlatColor
{
    // Share of the evening's colour in shaded leaves, per tone.
    private const float EveningShade = 0.07f;

    /// <summary>The colour of a class, linear.</summary>
    public static Vector3 Of(FlatFill fill, int c, FlatMood mood)
    {
        bool element = FlatClass.IsAsked(c);
        int layer = FlatClass.Layer(c), tone = FlatClass.Tone(c);
        if (fill.Kind == FrameMaterialKind.Text || (fill.Shines && mood.LampsShine))
        {
            const float lampHaze = 0.13f;
            return layer == 0 ? fill.Color : OkLab.Mix(fill.Color, mood.Ramp[Math.Min(layer, mood.Ramp.Length - 1)], lampHaze * layer);
        }

        // Elements keep the colour that was asked for; the environment turns to the palette of the hour with distance.
        Vector3 color = fill.Color * mood.Light;
        if (!element)
        {
            // Ground catches more of the evening's light than walls, and warmer.
            bool isLow = mood.LampsShine && fill.Kind is FrameMaterialKind.Ground && layer < 4;
            float share = mood.RampShare[layer] * (isLow ? 0.32f : mood.LampsShine && fill.Kind is FrameMaterialKind.Foliage ? 0.75f : 1);
            color = OkLab.Mix(color, mood.Ramp[Math.Min(isLow ? layer + 3 : layer, mood.Ramp.Length - 1)], share);
        }

        // Leaves in the shade take on the colour of the evening.
        if (element && mood.LampsShine && fill.Kind == FrameMaterialKind.Foliage && tone < 3)
        {
            color = OkLab.Mix(color, mood.Ramp[Math.Min(1, mood.Ramp.Length - 1)], EveningShade * (2.5f - tone));
        }

        // Contrast between tones fades with distance as well.
        float contrast = element ? 1 : 1 - (0.13f * layer);
        Vector3 shade = Vector3.Lerp(Vector3.One, mood.Shade, contrast);
        const float gloss = 0.34f;
        if (element && mood.LampsShine && fill.Kind == FrameMaterialKind.Foliage)
        {
            // Against the sky of the evening leaves need less shade to be seen.
            return tone switch { 0 => color * shade, 1 => color * Vector3.SquareRoot(shade), 2 => color, _ => Lighter(color, contrast) };
        }

        return tone switch
        {
            0 => color * shade * Vector3.Lerp(Vector3.One, shade, 0.6f),
            1 => color * shade,
            2 => color,
            _ when fill.Kind == FrameMaterialKind.Glass => Vector3.Lerp(color, Vector3.One, gloss * contrast),
            _ => Lighter(color, contrast),
        };
    }

    /// <summary>The lit tone: lighter but as colourful.</summary>
    private static Vector3 Lighter(Vector3 color, float contrast)
    {
        Vector3 lab = OkLab.FromLinear(color);
        const float step = 0.055f;
        return OkLab.ToLinear(lab + new Vector3(step * contrast, 0, 0));
    }
}
