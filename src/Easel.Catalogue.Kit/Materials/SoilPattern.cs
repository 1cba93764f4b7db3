using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Crumbly garden soil.</summary>
internal sealed record SoilPattern : SurfacePattern
{
    private const float CrumbsPerMetre = 140;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest * CrumbsPerMetre;
        float crumb = Noise.Perlin(p, 11) + (0.5f * Noise.Perlin(p * 2.1f, 12));
        surface.BaseColor *= 0.85f + (0.5f * crumb);
        const float Step = 0.15f;
        surface.BumpGradient += new Vector3(
            Noise.Perlin(p + new Vector3(Step, 0, 0), 11) - Noise.Perlin(p, 11), 0, Noise.Perlin(p + new Vector3(0, 0, Step), 11) - Noise.Perlin(p, 11)) * (0.5f / Step);
    }
}
