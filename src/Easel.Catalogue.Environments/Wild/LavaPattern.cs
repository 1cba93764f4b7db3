using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>Cooled lava in plates and ropes, with cracks that glow, and molten streams on the slopes.</summary>
/// <param name="Land">Where it is molten.</param>
/// <param name="Glow">Radiance of what is molten.</param>
/// <param name="Eye">Where the viewer stands (x, z), metres: round him the ground has cooled.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record LavaPattern(VolcanoLand Land, float Glow, Vector2 Eye, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_hot = new(1, 0.42f, 0.09f), s_warm = new(0.85f, 0.09f, 0.012f), s_ash = new(0.13f, 0.118f, 0.11f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float broad = Noise.Fbm(p / 14, 3, PatternSeed), fine = Noise.Fbm(p / 0.5f, 3, PatternSeed + 2) * PatternMath.Fade(0.4f, point.Footprint);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, s_ash, Math.Clamp(0.35f + (1.2f * broad), 0, 1)) * (1 + (0.4f * fine));

        // Plates: cells whose rims sink and, in places, show the glow below.
        float distance = Vector2.Distance(new Vector2(p.X, p.Z), Eye), near = PatternMath.Fade(0.9f, point.Footprint);
        (float f1, float f2, uint cell) = Noise.Worley((p / 1.9f) + new Vector3(0.25f * broad, 0, 0.25f * fine), PatternSeed + 4);
        float rim = f2 - f1, crack = 1 - Noise.SmoothStep(0.015f, 0.07f, rim);
        surface.BaseColor *= 1 - (0.6f * near * crack);
        surface.BaseColor *= 0.85f + (0.3f * Hash.ToUnit(cell));
        float hot = Noise.SmoothStep(0.02f, 0.3f, Noise.Fbm(p / 21, 3, PatternSeed + 6)) * Noise.SmoothStep(7, 13, distance) * (1 - Noise.SmoothStep(150, 420, distance));
        float ember = hot * (1 - Noise.SmoothStep(0.01f, 0.06f, rim));
        ember = float.Lerp(0.06f * hot, ember, near);

        float molten = distance > 300 ? Land.Molten(p.X, p.Z) : 0;
        if (molten > 0)
        {
            float crust = Noise.SmoothStep(0.02f, 0.3f, Noise.Fbm(p / 17, 4, PatternSeed + 8));
            ember = MathF.Max(ember, molten * (1 - (0.75f * crust)));
        }

        surface.Emission += Vector3.Lerp(s_warm, s_hot, Math.Clamp(1.4f * ember, 0, 1)) * (Glow * ember);
        surface.BumpGradient += PatternMath.NoiseGradient(p, 1.1f, 0.1f * PatternMath.Fade(0.5f, point.Footprint), PatternSeed + 10) + PatternMath.NoiseGradient(p, 8, 0.02f * PatternMath.Fade(0.08f, point.Footprint), PatternSeed + 11);
    }
}
