using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Ground cut through with a spade: roots under the sod, dark soil, a paler bed below, with stones in it.</summary>
/// <param name="Top">Height of its upper edge, metres.</param>
/// <param name="Depth">Height of the cut, metres.</param>
internal sealed record SoilCutPattern(float Top, float Depth) : SurfacePattern
{
    private static readonly Vector3 s_humus = new(0.045f, 0.027f, 0.016f), s_soil = new(0.16f, 0.09f, 0.05f), s_clay = new(0.36f, 0.23f, 0.13f), s_stone = new(0.36f, 0.32f, 0.28f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position / Depth;
        float deep = (Top - point.Position.Y) / Depth, wave = 0.1f * Noise.Fbm(p * 1.1f, 3, 271), grain = Noise.Fbm(p * 9, 3, 272);
        Vector3 color = Vector3.Lerp(s_humus, s_soil, Noise.SmoothStep(0.12f, 0.3f, deep + wave));
        color = Vector3.Lerp(color, s_clay, Noise.SmoothStep(0.58f, 0.66f, deep + wave)) * (1 + (0.45f * grain));
        (float near, _, uint cell) = Noise.Worley(p * new Vector3(3.4f, 4.4f, 3.4f), 273);
        float size = 0.1f + (0.26f * Hash.ToUnit(Hash.Mix(cell)));
        if (deep > 0.22f && Hash.ToUnit(Hash.Mix(cell, 1)) < 0.5f)
        {
            color = Vector3.Lerp(color, s_stone * (0.6f + (0.7f * Hash.ToUnit(Hash.Mix(cell, 2)))), 1 - Noise.SmoothStep(size - 0.05f, size, near));
        }

        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
        surface.BumpGradient += PatternMath.NoiseGradient(p, 6, 0.03f, 274);
    }
}
