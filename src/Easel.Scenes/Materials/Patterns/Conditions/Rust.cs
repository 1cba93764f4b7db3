using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>
/// Rust that has eaten through paint or bare metal. Old rust is dark brown and pitted, young rust at the rims of the patches orange and
/// powdery; what is left of the paint is chalky, blistered beside the patches, and stained below them where water ran down.
/// </summary>
/// <param name="Amount">0 a few spots to 1 nothing else left.</param>
/// <param name="Scale">Size of large patches, metres.</param>
/// <param name="Height">Height of the thing, metres: its lower third, where it is splashed, rusts first; 0 for even rust.</param>
/// <param name="Edges">Edges, ends and joints, where paint is thin and water stays: they rust first; null for none.</param>
public sealed record Rust(float Amount = 0.6f, float Scale = 0.09f, float Height = 0, EdgeField? Edges = null) : SurfacePattern
{
    private static readonly Vector3 Black = LinearRgb.FromHex("#27150e").ToVector3(), Deep = LinearRgb.FromHex("#4b2716").ToVector3(), Red = LinearRgb.FromHex("#6e3a21").ToVector3();
    private static readonly Vector3 Bright = LinearRgb.FromHex("#9c5729").ToVector3(), Stain = new(0.66f, 0.4f, 0.24f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x2057u);
        Vector3 q = point.Rest / Scale;
        float grain = PatternMath.Fade(Scale / 20, point.Footprint), least = float.Lerp(0.7f, -0.7f, Amount) + (Edges is null ? 0 : 0.4f);

        // Whole regions are eaten away and others hardly touched.
        float region = (0.75f * Noise.Perlin(q * 0.3f, seed + 11)) + (0.72f * (Edges?.Nearness(point.Rest) ?? 0))
            + (Height > 0 ? 0.34f * (1 - Noise.SmoothStep(0.05f, 0.5f, point.Rest.Y / Height)) : 0);
        float field = Field(q, 5, seed) + region + (0.11f * Noise.Perlin(q * 13, seed + 8) * PatternMath.Fade(Scale / 13, point.Footprint));
        float mask = Noise.SmoothStep(least, least + 0.05f, field), beside = Noise.SmoothStep(least - 0.22f, least + 0.02f, field);

        // Water carries rust down in thin runs: what lies above here decides.
        float run = 0.5f + (0.5f * Noise.Perlin(q * new Vector3(11, 0.6f, 11), seed + 7));
        float above = region + MathF.Max(Field(q + new Vector3(0, 0.35f, 0), 3, seed), Field(q + new Vector3(0, 0.8f, 0), 3, seed) - 0.12f);
        float streak = Noise.SmoothStep(least - 0.02f, least + 0.3f, above) * Noise.SmoothStep(0.35f, 0.8f, run);

        // Paint that is left: chalky, a little blistered beside the patches.
        Vector3 paint = surface.BaseColor;
        var grey = new Vector3(Vector3.Dot(paint, new Vector3(0.2126f, 0.7152f, 0.0722f)));
        paint = Vector3.Lerp(paint, grey + new Vector3(0.04f), 0.22f * Amount) * (0.92f + (0.16f * Noise.Perlin(q * 3.1f, seed + 9)));
        paint = Vector3.Lerp(paint, paint * Stain, Math.Clamp((0.55f * beside) + (0.85f * streak), 0, 0.92f));

        // Rust: dark and thick in the middle of old patches, bright where it is young, in grains of many browns.
        float age = Noise.SmoothStep(0.04f, 0.5f, field - least), hue = Noise.Fbm((q * 2.7f) + new Vector3(5), 4, seed + 3);
        float fine = Noise.Perlin(q * 31, seed + 4) * grain, dot = Noise.Perlin(q * 12, seed + 14) * PatternMath.Fade(Scale / 12, point.Footprint);
        Vector3 rust = Vector3.Lerp(Deep, Red, Noise.SmoothStep(-0.5f, 0.35f, hue + (0.35f * dot)));
        rust = Vector3.Lerp(rust, Bright, 0.8f * Noise.SmoothStep(0.3f, 1f, (0.8f * (1 - age)) + (0.8f * hue) + (0.45f * fine) - 0.1f));
        rust = Vector3.Lerp(rust, Black, 0.75f * Noise.SmoothStep(0.22f, 0.5f, (0.7f * dot) + (0.35f * fine) + (0.3f * age) - (0.25f * hue)));
        rust *= 1 + (0.35f * fine);

        // The broken edge of the paint casts a thin dark line on the rust.
        float rim = mask * (1 - Noise.SmoothStep(0.02f, 0.07f, field - least));
        surface.BaseColor = Vector3.Lerp(paint, rust * (1 - (0.55f * rim)), mask);
        surface.Metallic *= (1 - mask) * (1 - (0.5f * Math.Max(beside, streak)));
        surface.Coat *= (1 - mask) * (1 - (0.65f * Amount)) * (1 - (0.6f * beside));
        surface.Transmission *= 1 - mask;
        surface.Specular = float.Lerp(surface.Specular, 0.02f, mask);
        surface.Roughness = float.Lerp(Math.Clamp(surface.Roughness + (0.18f * Amount) + (0.25f * MathF.Max(beside, streak)), 0, 1), 0.94f, mask);
        float relief = MathF.Max(mask, 0.35f * beside);
        surface.BumpGradient += relief * PatternMath.NoiseGradient(point.Rest, 7 / Scale, 0.014f * Scale * PatternMath.Fade(Scale / 7, point.Footprint), seed + 5);
        surface.BumpGradient += mask * PatternMath.NoiseGradient(point.Rest, 24 / Scale, 0.005f * Scale * PatternMath.Fade(Scale / 24, point.Footprint), seed + 6);
    }

    private static float Field(Vector3 q, int octaves, uint seed) =>
        Noise.Fbm(q, octaves, seed) + (0.3f * Noise.Fbm(q * new Vector3(3.2f, 0.35f, 3.2f), 2, seed + 17));
}
