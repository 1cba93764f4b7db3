using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Natural stone, plaster, earthenware: clouds and grains of a second tone, and a rough surface.</summary>
/// <param name="Second">Multiplies the base colour in the other tone.</param>
/// <param name="Scale">Size of the clouds, metres.</param>
/// <param name="Bump">Height of the roughness as a share of its grain, 0 for polished, 0.7 for rough rock.</param>
/// <param name="Veins">Strength of thin dark veins, as in marble, 0 to 1.</param>
public sealed record StoneNoise(LinearRgb Second, float Scale = 0.12f, float Bump = 0.4f, float Veins = 0) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x570eu);
        float frequency = 1 / Scale;
        float clouds = Noise.Fbm(point.Rest * frequency, 4, seed);
        float grains = Noise.Perlin(point.Rest * (frequency * 22f), seed + 9) * PatternMath.Fade(Scale / 22, point.Footprint);
        float mix = Noise.SmoothStep(-0.5f, 0.6f, clouds + (0.45f * grains));
        if (Veins > 0)
        {
            Vector3 q = (point.Rest * (frequency * 0.7f)) + new Vector3(clouds * 0.9f);
            float vein = 1 - Noise.SmoothStep(0f, 0.09f, MathF.Abs(Noise.Perlin(q, seed + 5)));
            mix = Math.Clamp((mix * 0.35f) + (vein * Veins), 0, 1);
        }

        surface.BaseColor *= Vector3.Lerp(Vector3.One, Second.ToVector3(), mix);
        if (Bump > 0)
        {
            float fade = PatternMath.Fade(Scale / 8, point.Footprint);
            surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, frequency * 2.5f, Bump * Scale * 0.16f, seed + 2);
            surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, frequency * 9f, Bump * Scale * 0.04f * fade, seed + 3);
        }
    }
}
