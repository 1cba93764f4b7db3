using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>A net of cracks: coarse ones that gape and a fine net in part of the fields.</summary>
/// <param name="Scale">Distance between coarse cracks, metres.</param>
/// <param name="Width">Width of a coarse crack as a share of that.</param>
public sealed record Cracks(float Scale = 0.09f, float Width = 0.045f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0xc2acu);
        Vector3 q = point.Rest / Scale;
        q += 0.16f * new Vector3(Noise.Fbm(q * 2.5f, 3, seed), Noise.Fbm(q * 2.5f, 3, seed + 11), Noise.Fbm(q * 2.5f, 3, seed + 22));
        float some = Noise.SmoothStep(-0.25f, 0.3f, Noise.Perlin(q * 0.6f, seed + 5)), pixel = point.Footprint / Scale;
        float crack = MathF.Max(
            Line(Noise.Worley(q, seed + 1), Width * (0.4f + some), 1.2f * pixel),
            0.8f * some * Line(Noise.Worley(q * 3.1f, seed + 2), 1.4f * Width, 3.4f * pixel));
        surface.BaseColor *= 1 - (0.86f * crack);
        surface.Coat *= 1 - crack;
        surface.Specular *= 1 - crack;
        surface.Metallic *= 1 - (0.7f * crack);
        surface.Transmission *= 1 - (0.6f * crack);
        surface.Roughness = float.Lerp(surface.Roughness, 0.9f, crack);
    }

    private static float Line((float F1, float F2, uint Cell) cell, float width, float pixel)
    {
        float seen = MathF.Max(width, 0.7f * pixel);
        return (1 - Noise.SmoothStep(0.4f * seen, seen, cell.F2 - cell.F1)) * MathF.Min(1, width / seen);
    }
}
