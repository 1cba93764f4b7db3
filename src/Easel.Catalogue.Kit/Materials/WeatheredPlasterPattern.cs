using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Lime plaster laid on by hand and weathered: broad clouds of tone, streaks below ledges, damp at its foot, a trowelled surface.</summary>
internal sealed record WeatheredPlasterPattern : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float cloud = Noise.Fbm(p * 0.7f, 4, 211), streak = Noise.Fbm(new Vector3(p.X * 2.6f, p.Y * 0.22f, p.Z * 2.6f), 3, 212), fine = Noise.Fbm(p * 6, 3, 213) * PatternMath.Fade(0.1f, point.Footprint);
        float damp = MathF.Exp(-MathF.Max(0, p.Y - 0.15f) / 0.5f) * (0.6f + (0.8f * Noise.Perlin(p * 1.7f, 214)));
        surface.BaseColor *= (1 + (0.2f * cloud) + (0.07f * fine)) * (1 - (0.16f * Noise.SmoothStep(0.1f, 0.5f, streak))) * (1 - (0.3f * Math.Clamp(damp, 0, 1)));
        surface.BaseColor *= Vector3.Lerp(Vector3.One, new Vector3(1.04f, 0.97f, 0.9f), Math.Clamp(0.5f + (1.4f * cloud), 0, 1));
        surface.BumpGradient += PatternMath.NoiseGradient(p, 3.1f, 0.02f * PatternMath.Fade(0.2f, point.Footprint), 215) + PatternMath.NoiseGradient(p, 13, 0.005f * PatternMath.Fade(0.05f, point.Footprint), 216);
    }
}
