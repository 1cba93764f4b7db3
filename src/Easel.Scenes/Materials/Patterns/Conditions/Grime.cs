using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>Dirt: a brown film that gathers below and in hollows, with splashes and drips.</summary>
/// <param name="Amount">0 to 1.</param>
/// <param name="Height">Height of the thing, metres; the lower third is dirtiest.</param>
/// <param name="Scale">Size of smears, metres.</param>
public sealed record Grime(float Amount, float Height, float Scale = 0.1f) : SurfacePattern
{
    private static readonly Vector3 Mud = LinearRgb.FromHex("#5a4630").ToVector3();

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x6212u);
        Vector3 q = point.Rest / Scale;
        float low = 1 - Noise.SmoothStep(0.05f, 0.65f, point.Rest.Y / MathF.Max(Height, 1e-3f)), smear = Noise.Fbm(q, 5, seed);
        float drip = Noise.Fbm(q * new Vector3(5, 0.5f, 5), 3, seed + 6);
        (float f1, _, uint cell) = Noise.Worley(q * 3.2f, seed + 9);
        float splash = PatternMath.Cover((0.42f * Hash.ToUnit(Hash.Mix(cell, 2u)) * (0.3f + low)) - f1, MathF.Max(0.04f, 3.2f * point.Footprint / Scale));
        float film = Math.Clamp((0.26f + (0.8f * smear) + (0.35f * drip) + (0.8f * low)) * Amount, 0, 0.94f), dirt = MathF.Max(film, 0.9f * splash * Amount);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Mud * (0.85f + (0.4f * smear)), dirt);
        surface.Metallic *= 1 - dirt;
        surface.Coat *= 1 - dirt;
        surface.Transmission *= 1 - dirt;
        surface.Specular *= 1 - (0.6f * dirt);
        surface.Roughness = float.Lerp(surface.Roughness, 0.95f, dirt);
    }
}
