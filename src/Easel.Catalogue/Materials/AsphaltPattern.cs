using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A road of asphalt: grit, worn tracks, patches; in rain a film of water and puddles that mirror.</summary>
/// <param name="Wetness">0 dry, 1 rain.</param>
internal sealed record AsphaltPattern(float Wetness) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float broad = Noise.Fbm(p * 0.22f, 3, 31), medium = Noise.Fbm(p * 1.9f, 3, 32);
        float near = 1 - Noise.SmoothStep(0.003f, 0.016f, point.Footprint);
        float grit = near > 0 ? near * Noise.Perlin(p * 160, 33) : 0;
        surface.BaseColor *= 1 + (0.16f * broad) + (0.12f * medium) + (0.42f * grit);
        surface.Roughness = 0.86f;
        surface.BumpGradient += new Vector3(grit * 0.35f, 0, near * 0.35f * Noise.Perlin(p * 160, 34));
        if (Wetness <= 0)
        {
            return;
        }

        // Water stands where the road is low, and darkens and smooths the rest.
        float low = Noise.Fbm(new Vector3(p.X / 2.6f, 0, p.Z / 4.5f), 4, 35), puddle = Wetness * Noise.SmoothStep(-0.08f, 0.10f, low);
        surface.BaseColor *= 1 - (0.5f * Wetness);
        surface.Roughness = float.Lerp(float.Lerp(0.86f, 0.30f, Wetness), 0.035f, puddle);
        surface.Specular = float.Lerp(0.04f, 0.025f, puddle);
        surface.BumpGradient *= 1 - puddle;
        float ripple = puddle * 0.006f * (1 - Noise.SmoothStep(0.02f, 0.1f, point.Footprint));
        surface.BumpGradient += new Vector3(ripple * Noise.Perlin(p * 9, 36), 0, ripple * Noise.Perlin(p * 9, 37));
    }
}
