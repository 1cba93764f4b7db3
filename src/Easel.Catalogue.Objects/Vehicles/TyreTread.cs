using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>The tread of a tyre about the Y axis of its rest frame: two rows of slanted grooves beside a rib, and road dust on the walls.</summary>
/// <param name="Ring">Radius of the middle line of the tyre, metres.</param>
/// <param name="Half">Half width of the tyre, metres.</param>
internal sealed record TyreTread(float Ring, float Half) : SurfacePattern
{
    private const float Pitch = 0.0115f, Groove = 0.32f, Depth = 0.55f;
    private static readonly Vector3 s_dust = new(0.21f, 0.185f, 0.155f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)), outwards = (reach - Ring) / Half, across = p.Y / Half;
        float dust = Noise.Fbm(p / 0.03f, 3, point.Seed);

        // Dust lies in the flanks; the crown is worn clean by the road.
        float film = Math.Clamp((0.28f + (0.3f * dust)) * (1 - Noise.SmoothStep(0.35f, 0.85f, outwards)), 0, 0.5f);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, s_dust, film);
        float fade = PatternMath.Fade(Pitch, point.Footprint), tread = Noise.SmoothStep(0.28f, 0.4f, outwards);
        if (fade * tread <= 0)
        {
            return;
        }

        // A whole number of grooves round the wheel; those of the two sides meet the rib in turn.
        float count = MathF.Round(MathF.Tau * Ring / Pitch), side = MathF.Sign(across), slant = 0.55f * MathF.Abs(across);
        float place = (MathF.Atan2(p.X, p.Z) / MathF.Tau * count) + slant + (side > 0 ? 0.5f : 0), part = place - MathF.Floor(place);
        float rib = Noise.SmoothStep(0.1f, 0.16f, MathF.Abs(across)), edge = Groove * 0.5f, from = MathF.Abs(part - 0.5f);
        float groove = rib * (1 - Noise.SmoothStep(edge - 0.08f, edge + 0.08f, from)) * fade * tread;
        float wall = rib * fade * tread * MathF.Max(0, 1 - (MathF.Abs(from - edge) / 0.12f)) * MathF.Sign(part - 0.5f);
        surface.BaseColor *= 1 - (0.6f * groove);
        Vector3 around = new Vector3(p.Z, 0, -p.X) / MathF.Max(reach, 1e-4f);
        surface.RestGradient += around * (Depth * wall);
    }
}
