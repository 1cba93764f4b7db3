using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>Straw laid down a roof: fine streaks along rest Y, courses that show as soft steps.</summary>
internal sealed record ThatchPattern : SurfacePattern
{
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float streak = Noise.Fbm(new Vector3(p.X * 26, p.Y * 1.6f, 3), 3, point.Seed), patch = Noise.Fbm(new Vector3(p.X * 0.7f, p.Y * 0.9f, 9), 3, point.Seed + 1);
        float course = (p.Y * 1.9f) + (0.25f * Noise.Perlin(new Vector3(p.X * 2.2f, p.Y, 5), point.Seed)), step = course - MathF.Floor(course), fine = 1 - Noise.SmoothStep(0.02f, 0.09f, point.Footprint);
        surface.BaseColor *= 1 + (0.5f * fine * streak) + (0.16f * patch) - (0.2f * Noise.SmoothStep(0.82f, 1, step));
        surface.RestGradient += new Vector3(0.8f * fine * Noise.Perlin(new Vector3(p.X * 40, p.Y * 2, 7), point.Seed), 0, 0);
    }
}
