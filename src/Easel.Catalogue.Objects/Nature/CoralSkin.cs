using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>The skin of corals: fine pits of polyps, paler upwards.</summary>
internal sealed record CoralSkin : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float pits = Noise.Perlin(point.Position * 55, point.Seed) * Math.Clamp(0.02f / MathF.Max(point.Footprint, 1e-4f), 0, 1), mottle = Noise.Fbm(point.Position * 4, 3, point.Seed + 1);
        surface.BaseColor = Vector3.Max(surface.BaseColor * (1 + (0.3f * pits) + (0.3f * mottle)), Vector3.Zero);
    }
}
