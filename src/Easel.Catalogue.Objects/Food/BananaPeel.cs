using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>Banana peel along rest x: green and brown towards the stalk, a dark tip, fine brown freckles and edges.</summary>
/// <param name="Length">Of the fruit, metres.</param>
/// <param name="Freckles">Strength, 0 to 1.</param>
internal sealed record BananaPeel(float Length, float Freckles) : SurfacePattern
{
    private static readonly Vector3 Green = new(0.42f, 0.5f, 0.06f), Brown = new(0.11f, 0.06f, 0.022f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float t = p.X / Length, broad = Noise.Perlin(new Vector3(p.X * 22, p.Y * 60, p.Z * 60), point.Seed);
        Vector3 color = surface.BaseColor * (1 + (0.07f * broad));
        float green = (1 - Noise.SmoothStep(0.06f, 0.24f, t)) + (0.55f * Noise.SmoothStep(0.86f, 0.97f, t));
        color = Vector3.Lerp(color, color * 0.35f + Green * 0.5f, 0.7f * Math.Clamp(green, 0, 1));
        float tip = Noise.SmoothStep(0.955f, 0.975f, t + (0.006f * broad)) + (1 - Noise.SmoothStep(0.0f, 0.03f, t));

        // Freckles are short dashes along the fruit.
        (float nearest, _, uint cell) = Noise.Worley(new Vector3(p.X * 95, p.Y * 190, p.Z * 190), point.Seed);
        float freckle = cell % 5 == 0 ? (1 - Noise.SmoothStep(0.1f, 0.24f, nearest)) * PatternMath.Fade(0.002f, point.Footprint) * Freckles : 0;
        surface.BaseColor = Vector3.Lerp(color, Brown, Math.Clamp(tip + (0.7f * freckle), 0, 1));
        surface.Roughness = Math.Clamp(surface.Roughness + (0.3f * tip), 0.02f, 1);
    }
}
