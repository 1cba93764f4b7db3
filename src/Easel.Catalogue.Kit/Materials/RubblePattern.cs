using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Bare ground: grains, clods and half sunken pebbles in patches of two tones.</summary>
/// <param name="Dark">Colour of darker patches against the ground, a factor.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record RubblePattern(Vector3 Dark, uint PatternSeed) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float wide = Noise.Fbm(p / 55, 4, PatternSeed), patch = Noise.Fbm(p / 3.3f, 3, PatternSeed + 3) * Fade(1.5f, point.Footprint), grain = Noise.Perlin(p * 70, PatternSeed + 5) * Fade(0.014f, point.Footprint);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, Dark, Math.Clamp(0.4f + (0.8f * wide) + (0.3f * patch), 0, 1)) * (1 + (0.2f * grain));
        if (point.Footprint < 0.5f)
        {
            const float Step = 0.01f;
            float here = Height(p, point.Footprint);
            surface.BumpGradient += new Vector3(
                Height(p + new Vector3(Step, 0, 0), point.Footprint) - here, 0, Height(p + new Vector3(0, 0, Step), point.Footprint) - here) / Step;
        }
    }

    private float Height(Vector3 p, float footprint)
    {
        float height = 0.055f * Noise.Fbm(p / 0.75f, 3, PatternSeed + 11) * Fade(0.3f, footprint);
        height += 0.008f * Noise.Fbm(p / 0.11f, 3, PatternSeed + 13) * Fade(0.05f, footprint);

        // Pebbles lie half sunken.
        float pebbles = Fade(0.05f, footprint);
        if (pebbles > 0)
        {
            (float f1, _, uint cell) = Noise.Worley(p / 0.19f, PatternSeed + 17);
            float size = 0.1f + (0.32f * MathF.Pow(Hash.ToUnit(Hash.Mix(cell)), 3));
            height += f1 < size ? pebbles * 0.16f * (MathF.Sqrt((size * size) - (f1 * f1)) - (0.2f * size)) * 0.6f : 0;
        }

        return height;
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
