using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>Dust that has settled: pale and dull on what faces up, thin everywhere.</summary>
/// <param name="Amount">0 to 1.</param>
public sealed record Dust(float Amount = 0.7f) : SurfacePattern
{
    private static readonly Vector3 Pale = LinearRgb.FromHex("#b3aa9a").ToVector3();

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0xd057u);
        float up = Noise.SmoothStep(-0.2f, 0.9f, point.RestNormal.Y), cloud = Noise.Fbm(point.Rest / 0.05f, 4, seed);
        float dust = Math.Clamp(Amount * ((0.22f + (0.75f * up)) * (1 + (0.35f * cloud))), 0, 0.9f);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Pale, dust);
        surface.Metallic *= 1 - dust;
        surface.Coat *= 1 - dust;
        surface.Transmission *= 1 - (0.8f * dust);
        surface.Roughness = float.Lerp(surface.Roughness, 1, dust);
    }
}
