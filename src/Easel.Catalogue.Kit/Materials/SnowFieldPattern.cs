using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Lying snow: furrowed by wind, with crystals that catch the light near by.</summary>
/// <param name="Wind">Where the wind blows (x, z), unit length.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record SnowFieldPattern(Vector2 Wind, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_snow = new(0.85f, 0.875f, 0.915f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float patch = Noise.Fbm(p / 3.1f, 3, PatternSeed) * Fade(1.5f, point.Footprint);
        float grain = Noise.Perlin(p * 120, PatternSeed + 3) * Fade(0.008f, point.Footprint);
        surface.BaseColor = Vector3.Clamp(s_snow * (1 + (0.025f * patch) + (0.035f * grain)), Vector3.Zero, new Vector3(0.94f));

        // A crust that was blown smooth lies between furrowed powder.
        surface.Roughness = float.Lerp(0.85f, 0.5f, Noise.SmoothStep(0.05f, 0.35f, patch));
        float fade = Fade(0.22f, point.Footprint);
        if (fade > 0)
        {
            const float Step = 0.02f;
            float here = Height(p, point.Footprint);
            surface.BumpGradient += new Vector3(
                Height(p + new Vector3(Step, 0, 0), point.Footprint) - here, 0, Height(p + new Vector3(0, 0, Step), point.Footprint) - here) * (fade / Step);
        }
    }

    private float Height(Vector3 p, float footprint)
    {
        float along = (p.X * Wind.X) + (p.Z * Wind.Y), across = (p.X * -Wind.Y) + (p.Z * Wind.X);
        float furrow = Noise.Fbm(new Vector3(along / 1.7f, 0, across / 0.42f), 3, PatternSeed + 7);
        float strength = Noise.SmoothStep(-0.3f, 0.3f, Noise.Perlin(p / 7.3f, PatternSeed + 9));
        return (0.034f * strength * MathF.Abs(furrow)) + (0.006f * Noise.Perlin(p / 0.09f, PatternSeed + 11) * Fade(0.05f, footprint));
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
