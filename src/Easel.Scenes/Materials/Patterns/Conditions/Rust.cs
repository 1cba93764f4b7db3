using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>Rust that has eaten through paint or bare iron: flaking patches with dark rims, running down in streaks.</summary>
/// <param name="Amount">0 a few spots to 1 nothing else left.</param>
/// <param name="Scale">Size of large patches, metres.</param>
public sealed record Rust(float Amount = 0.6f, float Scale = 0.09f) : SurfacePattern
{
    private static readonly Vector3 Deep = LinearRgb.FromHex("#4a2312").ToVector3(), Red = LinearRgb.FromHex("#8f4419").ToVector3();
    private static readonly Vector3 Bright = LinearRgb.FromHex("#c47a35").ToVector3();

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x2057u);
        Vector3 q = point.Rest / Scale;
        float patches = Noise.Fbm(q, 5, seed), streak = Noise.Fbm(q * new Vector3(3.2f, 0.35f, 3.2f), 2, seed + 7);
        float field = patches + (0.35f * streak) + (0.12f * Noise.Perlin(q * 14, seed + 8) * PatternMath.Fade(Scale / 14, point.Footprint));
        float least = float.Lerp(0.62f, -0.75f, Amount);
        float mask = Noise.SmoothStep(least, least + 0.07f, field), stain = Noise.SmoothStep(least - 0.35f, least + 0.05f, field + (0.2f * streak));
        float hue = Noise.Fbm((q * 2.3f) + new Vector3(5), 4, seed + 3), fine = Noise.Perlin(q * 26, seed + 4) * PatternMath.Fade(Scale / 26, point.Footprint);
        Vector3 rust = Vector3.Lerp(Vector3.Lerp(Deep, Red, Noise.SmoothStep(-0.55f, 0.15f, hue)), Bright, 0.7f * Noise.SmoothStep(0.05f, 0.6f, hue + (0.3f * fine)));
        rust *= 1 + (0.3f * fine);

        // Around the patches the surface is stained; their rim is the dark edge of what flakes off.
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, surface.BaseColor * new Vector3(0.78f, 0.52f, 0.34f), 0.75f * stain * (1 - mask));
        float rim = mask * (1 - Noise.SmoothStep(0.05f, 0.16f, field - least));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Vector3.Lerp(rust, Deep * 0.6f, 0.6f * rim), mask);
        surface.Metallic *= 1 - mask;
        surface.Coat *= 1 - mask;
        surface.Transmission *= 1 - mask;
        surface.Specular = float.Lerp(surface.Specular, 0.02f, mask);
        surface.Roughness = float.Lerp(surface.Roughness + (0.15f * stain), 0.92f, mask);
        surface.BumpGradient += mask * PatternMath.NoiseGradient(point.Rest, 9 / Scale, 0.012f * Scale * PatternMath.Fade(Scale / 9, point.Footprint), seed + 5);
    }
}
