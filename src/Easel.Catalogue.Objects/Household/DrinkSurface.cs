using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>
/// The surface of coffee or tea: dark in the middle, lighter where it is thin along the wall, a ring of foam there that breaks up in swirls, and
/// small bubbles in it.
/// </summary>
/// <param name="Radius">Of the surface, metres.</param>
internal sealed record DrinkSurface(float Radius) : SurfacePattern
{
    private const float BubbleSpacing = 0.0026f;

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)) / Radius;
        float swirl = Noise.Fbm(new Vector3(p.X * 60, 0.5f, p.Z * 60), 3, point.Seed);
        Vector3 light = (surface.BaseColor * 3.2f) + new Vector3(0.03f, 0.016f, 0.006f);
        float thin = Noise.SmoothStep(0.94f + (0.03f * swirl), 1, reach);

        // Foam gathers along the wall and drifts off in threads.
        float drift = Noise.Fbm(new Vector3(p.X * 110, reach * 5, p.Z * 110), 4, point.Seed + 8);
        float foam = Noise.SmoothStep(0.78f, 0.98f, reach + (0.16f * swirl) + (0.1f * drift)) * (0.55f + (0.45f * Noise.SmoothStep(-0.3f, 0.4f, drift)));
        float gathered = foam * Noise.SmoothStep(-0.2f, 0.3f, Noise.Perlin(p * 45, point.Seed + 3));
        (float nearest, _, uint cell) = Noise.Worley(new Vector3(p.X / BubbleSpacing, 0.5f, p.Z / BubbleSpacing), point.Seed);
        float bubble = cell % 2 == 0 ? (1 - Noise.SmoothStep(0.3f, 0.42f, nearest)) * gathered * PatternMath.Fade(BubbleSpacing * 0.8f, point.Footprint) : 0;
        surface.BaseColor = Vector3.Lerp(surface.BaseColor * (1 + (0.25f * swirl)), light, Math.Clamp((0.7f * thin) + (0.55f * foam) + (0.6f * bubble), 0, 1));
        surface.Roughness += 0.25f * foam;
    }
}
