using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>The rind of a watermelon: jagged dark stripes from end to end on a netted lighter green; its axis is the rest axis of y.</summary>
/// <param name="Radius">Of the fruit, metres.</param>
/// <param name="Stripes">Around.</param>
internal sealed record MelonRind(float Radius, int Stripes) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest / Radius;
        float angle = MathF.Atan2(p.X, p.Z), jag = (0.1f * Noise.Fbm(new Vector3(p.X, p.Y * 2, p.Z) * 5, 3, 31)) + (0.05f * Noise.Fbm(p * 17, 2, 32));
        float at = ((angle + jag) / MathF.Tau * Stripes) + 0.25f, toMiddle = PatternMath.ToWhole(at), ends = Noise.SmoothStep(1.02f, 0.8f, MathF.Abs(p.Y));
        float stripe = 1 - Noise.SmoothStep(0.14f + (0.06f * Noise.Perlin(p * 6, 33)), 0.22f, toMiddle);
        float net = Noise.SmoothStep(0.1f, 0.5f, Noise.Fbm(p * 24, 3, 34)) * (1 - stripe);
        Vector3 dark = surface.BaseColor * new Vector3(0.16f, 0.28f, 0.2f);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor * (1 + (0.16f * Noise.Fbm(p * 4, 2, 35))), dark, ((0.92f * stripe) + (0.3f * net)) * (0.4f + (0.6f * ends)));
    }
}
