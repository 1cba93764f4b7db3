using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Fine parallel scratches of brushed or rolled metal.</summary>
/// <param name="Along">Unit direction of the scratches in rest coordinates.</param>
/// <param name="Strength">0 to 1.</param>
public sealed record BrushedMetal(Vector3 Along, float Strength = 0.5f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float along = Vector3.Dot(point.Rest, Along);
        Vector3 across = point.Rest - (Along * along);
        uint seed = Hash.Mix(point.Seed, 0xb5edu);
        float coarse = Noise.Perlin((across * 220f) + (Along * (along * 4f)), seed) * PatternMath.Fade(0.0045f, point.Footprint);
        float fine = Noise.Perlin((across * 1400f) + (Along * (along * 12f)), seed + 1) * PatternMath.Fade(0.0007f, point.Footprint);
        float scratch = (0.6f * coarse) + (0.4f * fine);
        surface.BaseColor *= 1 + (0.12f * Strength * scratch);
        surface.Roughness = Math.Clamp(surface.Roughness + (0.18f * Strength * scratch), 0.02f, 1);
    }
}
