using System.Numerics;

namespace Easel.Styles.Finishing;

/// <summary>
/// The Khronos PBR Neutral curve: colours come out as they were painted, and only highlights are compressed. For products and toys.
/// </summary>
/// <param name="contrast">Power about middle grey; 1 leaves the curve as it is.</param>
/// <param name="saturation">1 leaves colours as they are.</param>
internal sealed class NeutralCurve(float contrast, float saturation) : ToneCurve
{
    private const float StartCompression = 0.8f - 0.04f, Desaturation = 0.15f, MiddleGrey = 0.18f;

    /// <inheritdoc/>
    public override Vector3 Apply(Vector3 radiance)
    {
        Vector3 c = Vector3.Max(radiance, Vector3.Zero);
        if (contrast != 1)
        {
            // Contrast acts on luminance alone, so hues stay.
            float luminance = (0.2126f * c.X) + (0.7152f * c.Y) + (0.0722f * c.Z);
            c *= luminance > 1e-6f ? MathF.Pow(luminance / MiddleGrey, contrast - 1) : 0;
        }

        c = Saturate(c, saturation);

        // Fresnel reflection at normal incidence is taken off, so that base colours return unchanged.
        float least = MathF.Min(c.X, MathF.Min(c.Y, c.Z));
        c -= new Vector3(least < 0.08f ? least - (6.25f * least * least) : 0.04f);
        float peak = MathF.Max(c.X, MathF.Max(c.Y, c.Z));
        if (peak < StartCompression)
        {
            return Vector3.Max(c, Vector3.Zero);
        }

        const float d = 1 - StartCompression;
        float compressed = 1 - (d * d / (peak + d - StartCompression));
        c *= compressed / peak;
        float g = 1 - (1 / ((Desaturation * (peak - compressed)) + 1));
        return Vector3.Clamp(Vector3.Lerp(c, new Vector3(compressed), g), Vector3.Zero, Vector3.One);
    }
}
