using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Land in map colours on the sea of a school globe.</summary>
internal sealed record GlobePattern : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 d = point.RestNormal;
        float land = Noise.SmoothStep(0.03f, 0.06f, Noise.Fbm(d * 1.7f, 5, 12));
        Vector3 tint = Vector3.Lerp(new Vector3(0.3f, 0.42f, 0.15f), new Vector3(0.62f, 0.42f, 0.16f), Noise.SmoothStep(-0.1f, 0.15f, Noise.Perlin(d * 3, 5)));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, tint, land);
    }
}
