using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A face of rock: beds of two tones that dip and waver, cracks and stains that run down, moss on what lies flat, a wet foot.</summary>
/// <param name="Second">Colour of every other bed, linear sRGB.</param>
/// <param name="Bed">Height of a bed, metres.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record RockFacePattern(Vector3 Second, float Bed, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_snow = new(0.84f, 0.87f, 0.92f);

    /// <summary>How strongly beds tell from each other, 0 to 1.</summary>
    public float Contrast { get; init; } = 1;

    /// <summary>Colour of moss and grass on ledges, linear sRGB, and how much of them it covers, 0 to 1, in W.</summary>
    public Vector4 Moss { get; init; }

    /// <summary>Share of the ledges under snow, 0 to 1.</summary>
    public float Snow { get; init; }

    /// <summary>Height up to which it is wet, metres.</summary>
    public float WetBelow { get; init; } = -100;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float up = point.RestNormal.Y, broad = Noise.Fbm(p / (6 * Bed), 2, PatternSeed), fine = Noise.Fbm(p / (0.35f * Bed), 3, PatternSeed + 3) * PatternMath.Fade(0.3f * Bed, point.Footprint);
        float layer = (p.Y / Bed) + (0.09f * p.X / Bed * 0.4f) + (1.1f * broad) + (0.12f * fine);
        float bed = Noise.Fbm(new Vector3(0, layer, 0.37f), 3, PatternSeed + 5) * 1.6f, thin = Noise.Perlin(new Vector3(0.2f, layer * 5.3f, p.X / (9 * Bed)), PatternSeed + 6);
        Vector3 color = Vector3.Lerp(surface.BaseColor, Second, Math.Clamp(0.5f + (Contrast * ((1.1f * bed) + (0.35f * thin))), 0, 1));

        // Stains run down from the ledges.
        float stain = Noise.Fbm(new Vector3(p.X / (0.5f * Bed), p.Y / (7 * Bed), p.Z / (0.5f * Bed)), 3, PatternSeed + 7);
        color *= (1 + (0.34f * fine) + (0.16f * broad)) * (1 - (0.42f * Noise.SmoothStep(0.08f, 0.45f, stain)));
        float crack = 1 - Noise.SmoothStep(0.004f, 0.035f, MathF.Abs(Noise.Fbm(new Vector3(p.X / Bed, p.Y / (2.2f * Bed), p.Z / Bed), 3, PatternSeed + 9)));
        color *= 1 - (0.22f * crack * PatternMath.Fade(0.08f * Bed, point.Footprint));
        if (Moss.W > 0)
        {
            float cushion = Noise.SmoothStep(1.05f - Moss.W, 1.35f - Moss.W, up + (0.55f * fine) + (0.35f * broad));
            color = Vector3.Lerp(color, new Vector3(Moss.X, Moss.Y, Moss.Z) * (1 + (0.6f * fine)), cushion);
        }

        float wet = 1 - Noise.SmoothStep(WetBelow, WetBelow + (0.6f * Bed), p.Y + (0.5f * Bed * fine));
        color *= 1 - (0.5f * wet);
        surface.Roughness = float.Lerp(surface.Roughness, 0.25f, wet);
        surface.BaseColor = Vector3.Max(Vector3.Lerp(color, s_snow, Snow * Noise.SmoothStep(0.35f, 0.6f, up + (0.2f * fine))), Vector3.Zero);
        surface.BumpGradient += PatternMath.NoiseGradient(p, 2.2f / Bed, 0.1f * Bed * PatternMath.Fade(0.5f * Bed, point.Footprint), PatternSeed + 11)
            + PatternMath.NoiseGradient(p, 9 / Bed, 0.02f * Bed * PatternMath.Fade(0.12f * Bed, point.Footprint), PatternSeed + 12);
    }
}
