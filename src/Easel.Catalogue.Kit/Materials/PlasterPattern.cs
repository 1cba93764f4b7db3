using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Painted plaster: fine grain, faint clouds, soil near the ground and streaks under ledges.</summary>
internal sealed record PlasterPattern : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float cloud = Noise.Fbm(p * 0.45f, 3, 11), streak = Noise.Perlin(new Vector3(p.X * 2.2f, p.Y * 0.16f, p.Z * 2.2f), 12);
        float soil = 1 - (0.22f * MathF.Exp(-MathF.Max(0, p.Y) / 0.6f) * (0.7f + (0.5f * cloud)));
        surface.BaseColor *= (1 + (0.09f * cloud) + (0.05f * streak)) * soil;
        float near = 1 - Noise.SmoothStep(0.006f, 0.03f, point.Footprint);
        if (near > 0)
        {
            surface.BumpGradient += near * 0.1f * new Vector3(Noise.Perlin(p * 120, 13), Noise.Perlin(p * 120, 14), Noise.Perlin(p * 120, 15));
        }
    }
}
