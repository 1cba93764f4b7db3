using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Rock by the sea: dipping beds and joints, weed and black algae where waves wash, lichen above them, turf on what lies flat and high.</summary>
/// <param name="Second">Colour of every other bed, linear sRGB.</param>
/// <param name="Bed">Height of a bed, metres.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record CoastRockPattern(Vector3 Second, float Bed, uint PatternSeed) : SurfacePattern
{
    /// <summary>From which height turf grows, metres.</summary>
    private const float TurfAbove = 3.4f;

    private static readonly Vector3 s_algae = new(0.022f, 0.024f, 0.02f), s_weed = new(0.055f, 0.062f, 0.018f), s_lichen = new(0.42f, 0.27f, 0.06f), s_turf = new(0.085f, 0.13f, 0.034f),
        s_straw = new(0.2f, 0.19f, 0.075f), s_snow = new(0.84f, 0.87f, 0.92f);

    /// <summary>Up to which height it is wet, metres.</summary>
    public float WetBelow { get; init; }

    /// <summary>Share of what lies flat under snow, 0 to 1.</summary>
    public float Snow { get; init; }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float up = point.RestNormal.Y, broad = Noise.Fbm(p / (7 * Bed), 3, PatternSeed), fine = Noise.Fbm(p / (0.4f * Bed), 3, PatternSeed + 3) * PatternMath.Fade(0.3f * Bed, point.Footprint);

        // Beds dip towards one side and are cut by upright joints.
        float layer = ((p.Y + (0.22f * p.X) + (0.13f * p.Z)) / Bed) + (0.9f * broad) + (0.15f * fine);
        float bed = Noise.Fbm(new Vector3(0, layer, 0.3f), 3, PatternSeed + 5) * 1.5f;
        Vector3 color = Vector3.Lerp(surface.BaseColor, Second, Math.Clamp(0.42f + bed, 0, 1)) * (1 + (0.34f * fine) + (0.3f * broad));
        float joint = 1 - Noise.SmoothStep(0.006f, 0.05f, MathF.Abs(Noise.Fbm(new Vector3(p.X / Bed, p.Y / (3 * Bed), p.Z / Bed), 3, PatternSeed + 9)));
        color *= 1 - (0.5f * joint * PatternMath.Fade(0.08f * Bed, point.Footprint));

        // By height: weed and black algae, bare rock, lichen, turf.
        float height = p.Y + (0.5f * fine) + (0.8f * broad), wet = 1 - Noise.SmoothStep(WetBelow, WetBelow + 0.7f, height);
        color = Vector3.Lerp(color, Vector3.Lerp(s_algae, s_weed, Noise.SmoothStep(-0.1f, 0.3f, fine + (0.4f * up) - 0.3f)), 0.75f * wet);
        float patch = Noise.SmoothStep(0.14f, 0.3f, Noise.Fbm(p / 0.55f, 4, PatternSeed + 13)) * (1 - wet) * Noise.SmoothStep(0.9f, 1.9f, height) * PatternMath.Fade(0.3f, point.Footprint);
        color = Vector3.Lerp(color, s_lichen * (0.8f + (0.6f * fine)), 0.55f * patch);
        float turf = Noise.SmoothStep(0.62f, 0.8f, up + (0.3f * fine)) * Noise.SmoothStep(TurfAbove - 1.5f, TurfAbove + 2, height);
        Vector3 grass = Vector3.Lerp(s_turf, s_straw, Math.Clamp(0.35f + (1.3f * broad) + (0.7f * fine), 0, 1));
        color = Vector3.Lerp(color, grass * (0.9f + (0.35f * fine)), turf);
        color = Vector3.Lerp(color, s_snow, Snow * (1 - wet) * Noise.SmoothStep(0.4f, 0.65f, up + (0.2f * fine)));
        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
        surface.Roughness = float.Lerp(surface.Roughness, 0.22f, wet * (1 - turf));
        float rough = (1 - (0.6f * turf)) * Bed;
        surface.BumpGradient += PatternMath.NoiseGradient(p, 2 / Bed, 0.11f * rough * PatternMath.Fade(0.5f * Bed, point.Footprint), PatternSeed + 11)
            + PatternMath.NoiseGradient(p, 8 / Bed, 0.025f * rough * PatternMath.Fade(0.12f * Bed, point.Footprint), PatternSeed + 12);
    }
}
