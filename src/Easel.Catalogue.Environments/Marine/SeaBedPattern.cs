using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Marine;

/// <summary>Pale sand under water: ripples of waves, shell grit and darker hollows.</summary>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record SeaBedPattern(uint PatternSeed) : SurfacePattern
{
    /// <summary>Length and height of a ripple, metres.</summary>
    private const float Ripple = 0.2f, RippleHeight = 0.022f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float patch = Noise.Fbm(p / 2.6f, 3, PatternSeed), grain = Noise.Perlin(p * 90, PatternSeed + 3) * Math.Clamp(0.015f / MathF.Max(point.Footprint, 1e-4f), 0, 1);
        surface.BaseColor *= 1 + (0.22f * patch) + (0.16f * grain);
        float fade = Math.Clamp((1.6f * 0.5f * Ripple / MathF.Max(point.Footprint, 1e-4f)) - 0.4f, 0, 1) * (0.4f + (0.6f * Noise.SmoothStep(-0.3f, 0.3f, patch)));
        if (fade > 0)
        {
            const float Step = 0.012f;
            float here = Wave(p);
            surface.BaseColor *= 1 + (0.1f * fade * here);
            surface.BumpGradient += new Vector3(Wave(p + new Vector3(Step, 0, 0)) - here, 0, Wave(p + new Vector3(0, 0, Step)) - here) * (0.5f * fade * RippleHeight / Step);
        }
    }

    private float Wave(Vector3 p)
    {
        float warp = (0.5f * Noise.Perlin(p / 0.7f, PatternSeed + 5)) + (1.5f * Noise.Perlin(p / 3.1f, PatternSeed + 6));
        return MathF.Sin((((p.Z * 0.92f) + (p.X * 0.38f)) / Ripple * MathF.Tau) + (warp * 2.4f));
    }
}
