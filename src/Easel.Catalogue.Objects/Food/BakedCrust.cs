using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>The skin of something baked: darker in drifts, freckled by blisters, finely wrinkled.</summary>
/// <param name="Browning">Strength of the change of colour, 0 to 1.</param>
internal sealed record BakedCrust(float Browning) : SurfacePattern
{
    private const float Blister = 0.0055f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float broad = Noise.Fbm(p * 42, 3, point.Seed), fine = Noise.Perlin(p * 420, point.Seed + 1) * PatternMath.Fade(0.0024f, point.Footprint);
        (float nearest, _, uint cell) = Noise.Worley(p / Blister, point.Seed + 2);
        float blister = cell % 3 == 0 ? (1 - Noise.SmoothStep(0.12f, 0.42f, nearest)) * PatternMath.Fade(Blister, point.Footprint) : 0;
        float brown = Browning * ((0.55f * broad) + (0.12f * fine) + (0.3f * blister));
        surface.BaseColor *= new Vector3(1 - (0.34f * brown), 1 - (0.52f * brown), 1 - (0.7f * brown));
        surface.Roughness = Math.Clamp(surface.Roughness + (0.12f * fine) - (0.08f * broad), 0.05f, 1);
        surface.RestGradient += PatternMath.NoiseGradient(p, 260, 0.00022f * PatternMath.Fade(0.004f, point.Footprint), point.Seed + 3);
    }
}
