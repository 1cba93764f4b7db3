using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>Woven wire around a ball or cylinder about the rest axis of y: bright wires, dark between.</summary>
/// <param name="Pitch">From wire to wire, metres.</param>
/// <param name="Radius">Of the ball, metres.</param>
internal sealed record WireMesh(float Pitch, float Radius) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)), around = MathF.Atan2(p.X, p.Z) * MathF.Max(reach, 0.25f * Radius), along = MathF.Atan2(p.Y, reach) * Radius;
        float u = (around + along) / (Pitch * 1.414f), v = (around - along) / (Pitch * 1.414f);
        float wire = MathF.Max(Wire(u), Wire(v)), fade = PatternMath.Fade(Pitch, point.Footprint);
        float lit = float.Lerp(0.5f, wire, fade);
        surface.BaseColor *= 0.06f + (0.94f * lit);
        surface.Roughness = float.Lerp(0.7f, surface.Roughness, lit);
        surface.RestGradient += PatternMath.NoiseGradient(p, 1 / Pitch, 0.2f * Pitch * fade, 3);
    }

    private static float Wire(float x) => 1 - Noise.SmoothStep(0.2f, 0.3f, PatternMath.ToWhole(x));
}
