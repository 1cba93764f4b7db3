using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Emission that fades from one rest height down to another, as in wax under a flame.</summary>
/// <param name="Dark">Rest height at which nothing is left, metres.</param>
/// <param name="Bright">Rest height of full strength, metres.</param>
internal sealed record VerticalGlow(float Dark, float Bright) : SurfacePattern
{
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float t = Math.Clamp((point.Rest.Y - Dark) / (Bright - Dark), 0, 1);
        surface.Emission *= t * t;
        surface.BaseColor *= 1 + (0.05f * Noise.Perlin(point.Rest * 70f, point.Seed));
    }
}
