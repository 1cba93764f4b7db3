using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>Year rings of a sawn stem in the XZ plane of rest coordinates, whose radius is 1: dark heart, pale sap wood, cracks from the middle.</summary>
internal sealed record YearRings : SurfacePattern
{
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        const float Years = 15;
        Vector3 q = point.Rest with { Y = 0 };
        float r = q.Length(), turn = MathF.Atan2(q.X, q.Z), wander = 0.05f * Noise.Perlin(q * 2.3f, point.Seed);
        float year = (r + wander) * Years, ring = Noise.SmoothStep(0.3f, 0.95f, year - MathF.Floor(year));
        float fade = Math.Clamp(0.4f / (Years * MathF.Max(point.Footprint * 8, 1e-3f)), 0.35f, 1);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, new Vector3(0.66f, 0.53f, 0.4f), fade * ring * (0.6f + (0.4f * Noise.Perlin(new Vector3(MathF.Floor(year), 0.5f, 0.5f), point.Seed))));
        surface.BaseColor *= Vector3.Lerp(new Vector3(0.8f, 0.68f, 0.58f), Vector3.One, Noise.SmoothStep(0.15f, 0.75f, r));
        surface.BaseColor *= Vector3.Lerp(Vector3.One, new Vector3(0.42f, 0.33f, 0.27f), Noise.SmoothStep(0.94f, 1, r + wander));

        // A few drying cracks.
        float crack = PatternMath.ToWhole((turn / MathF.Tau * 5) + (0.12f * Noise.Perlin(q * 5, point.Seed + 1))) * r;
        surface.BaseColor *= 1 - (0.55f * Noise.SmoothStep(0.012f, 0.002f, crack) * Noise.SmoothStep(0.95f, 0.5f, r));
    }
}
