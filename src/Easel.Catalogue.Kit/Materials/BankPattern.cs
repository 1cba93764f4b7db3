using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Land beside water: gravel at its edge and under it, something else higher up.</summary>
/// <param name="Land">What is higher up.</param>
/// <param name="Shore">The gravel.</param>
/// <param name="From">Height from which it is land, metres.</param>
internal sealed record BankPattern(SurfacePattern Land, LakeshorePattern Shore, float From) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float share = Noise.SmoothStep(From - 0.2f, From + 0.1f, point.Position.Y);
        if (share >= 1)
        {
            Land.Apply(point, ref surface);
            return;
        }

        SurfaceSample land = surface;
        Shore.Apply(point, ref surface);
        if (share > 0)
        {
            Land.Apply(point, ref land);
            surface.BaseColor = Vector3.Lerp(surface.BaseColor, land.BaseColor, share);
            surface.BumpGradient = Vector3.Lerp(surface.BumpGradient, land.BumpGradient, share);
            surface.Roughness = float.Lerp(surface.Roughness, land.Roughness, share);
        }
    }
}
