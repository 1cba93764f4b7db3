using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A road of asphalt: grit, worn tracks, patches.</summary>
/// <param name="LaneMiddle">World x of the middle of a lane that runs along z, metres.</param>
/// <param name="LaneWidth">From one lane to the next, metres.</param>
internal sealed record AsphaltPattern(float LaneMiddle, float LaneWidth) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float broad = Noise.Fbm(p * 0.22f, 3, 31), medium = Noise.Fbm(p * 1.9f, 3, 32);
        float near = 1 - Noise.SmoothStep(0.003f, 0.016f, point.Footprint);
        float grit = near > 0 ? near * Noise.Perlin(p * 160, 33) : 0;
        surface.BaseColor *= (1 + (0.26f * broad) + (0.14f * medium) + (0.42f * grit)) * Wear(p, broad, medium);
        surface.BaseColor *= Repairs(p, point.Footprint);
        surface.Roughness = 0.86f;
        surface.BumpGradient += new Vector3(grit * 0.35f, 0, near * 0.35f * Noise.Perlin(p * 160, 34));
    }

    /// <summary>Wheels polish two pale tracks in each lane; oil drips between them; dirt gathers towards the kerbs.</summary>
    private float Wear(Vector3 p, float broad, float medium)
    {
        const float TrackHalf = 0.78f, TrackWidth = 0.24f, OilWidth = 0.22f;
        float lane = (p.X - LaneMiddle) / LaneWidth, off = (lane - MathF.Round(lane)) * LaneWidth;
        float track = (MathF.Abs(off) - TrackHalf) / TrackWidth, oil = off / OilWidth, kerb = MathF.Max(0, MathF.Abs(lane - 0.5f) - 0.78f);
        return 1 + (0.11f * MathF.Exp(-track * track) * (1 + broad)) - (0.13f * MathF.Exp(-oil * oil) * (0.7f + medium)) - (MathF.Min(0.3f, 1.4f * kerb) * (0.8f + (0.6f * medium)));
    }

    /// <summary>Trenches that were filled with fresher asphalt, and tarred cracks: a factor of the brightness.</summary>
    private static float Repairs(Vector3 p, float footprint)
    {
        const float Cell = 5.5f;
        float cx = MathF.Floor(p.X / 3.1f), cz = MathF.Floor(p.Z / Cell), factor = 1;
        uint cell = Hash.Mix((uint)(int)cx, (uint)(int)cz, 38);
        if (Hash.ToUnit(cell) < 0.3f)
        {
            // A rectangle within its cell, its edge sealed with tar.
            float u = p.X - ((cx + 0.5f) * 3.1f), v = p.Z - ((cz + 0.5f) * Cell);
            float halfX = 0.4f + (0.9f * Hash.ToUnit(Hash.Mix(cell, 1))), halfZ = 0.6f + (1.7f * Hash.ToUnit(Hash.Mix(cell, 2)));
            float inside = MathF.Min(halfX - MathF.Abs(u), halfZ - MathF.Abs(v)), soft = MathF.Max(footprint, 0.01f);
            float fresh = Hash.ToUnit(Hash.Mix(cell, 3)) < 0.5f ? 0.78f : 1.12f;
            factor = float.Lerp(1, fresh, Math.Clamp((inside / soft) + 0.5f, 0, 1));
            factor *= 1 - (0.25f * Math.Clamp(1 - ((MathF.Abs(inside) - 0.02f) / soft), 0, 1) * MathF.Min(1, 0.04f / soft));
        }

        // Cracks follow the zero line of a slow noise, here and there.
        float near = 1 - Noise.SmoothStep(0.01f, 0.05f, footprint), where = Noise.Perlin(p * 0.19f, 39);
        if (near > 0 && where > 0.05f)
        {
            float line = MathF.Abs(Noise.Perlin(p * 0.55f, 40) + (0.18f * Noise.Perlin(p * 3.1f, 41)));
            factor *= 1 - (0.4f * near * (1 - Noise.SmoothStep(0.002f, 0.010f, line)));
        }

        return factor;
    }
}
