using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Ice: clear in places, clouded by bubbles in others, with white fracture planes inside and frost on the outside.</summary>
/// <param name="Scale">Distance between fractures, metres.</param>
public sealed record IceCracks(float Scale = 0.12f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x1ceu);
        Vector3 q = point.Rest / Scale;
        var bend = new Vector3(Noise.Perlin(q, seed), Noise.Perlin(q, seed + 1), Noise.Perlin(q, seed + 2));
        float pixel = point.Footprint / Scale, width = MathF.Max(0.016f, pixel);
        (float f1, float f2, _) = Noise.Worley((q * 0.8f) + (0.35f * bend), seed + 3);
        float crack = (1 - Noise.SmoothStep(0.2f * width, width, f2 - f1)) * (0.016f / width) * Noise.SmoothStep(-0.25f, 0.25f, bend.X);
        float feather = MathF.Max(0, 1 - ((f2 - f1) * 5)) * 0.25f * Noise.SmoothStep(0, 0.4f, bend.Y);
        float cloud = Noise.SmoothStep(-0.1f, 0.65f, Noise.Fbm(q * 0.7f, 4, seed + 5)) * 0.55f;
        float white = Math.Clamp(crack + feather + cloud, 0, 1);
        surface.Transmission *= 1 - (0.9f * white);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, new Vector3(0.93f, 0.97f, 1), 0.7f * white);
        surface.Roughness = Math.Clamp(surface.Roughness + (0.25f * cloud) + (0.05f * Noise.Perlin(q * 6, seed + 6)), 0.02f, 1);
        surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 3 / Scale, 0.02f * Scale, seed + 7);
    }
}
