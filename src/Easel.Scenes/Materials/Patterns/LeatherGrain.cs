using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Leather: pebbled cells with darker creases, and broad wear.</summary>
/// <param name="Cells">Cells per metre.</param>
/// <param name="Bump">Height of the pebbles as a share of their width.</param>
public sealed record LeatherGrain(float Cells = 260, float Bump = 0.2f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x1ea7u);
        float wear = Noise.Fbm(point.Rest * 11f, 2, seed);
        surface.BaseColor *= 1 + (0.1f * wear);
        surface.Roughness = Math.Clamp(surface.Roughness - (0.08f * wear), 0.05f, 1);
        float fade = PatternMath.Fade(1 / Cells, point.Footprint);
        if (fade <= 0)
        {
            return;
        }

        (float f1, float f2, _) = Noise.Worley(point.Rest * Cells, seed);
        surface.BaseColor *= 1 - (0.3f * fade * (1 - Noise.SmoothStep(0f, 0.25f, f2 - f1)));
        surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, Cells * 0.8f, Bump * fade / Cells, seed + 1);
    }
}
