using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Weathered stone: mottled, cracked, with lichen on top and a wet foot.</summary>
/// <param name="WetBelow">Height in the world up to which it is wet, metres; 0 for dry.</param>
/// <param name="Snow">Share of the upper sides under snow, 0 to 1.</param>
/// <param name="Moss">Share of the upper sides under moss, 0 to 1.</param>
internal sealed record BoulderPattern(float WetBelow, float Snow, float Moss = 0) : SurfacePattern
{
    private static readonly Vector3 s_lichen = new(0.3f, 0.31f, 0.2f);
    private static readonly Vector3 s_moss = new(0.085f, 0.12f, 0.03f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float mottle = Noise.Fbm(p * 2.3f, 4, point.Seed);
        float grain = Noise.Perlin(p * 60, point.Seed + 3) * Math.Clamp(0.02f / MathF.Max(point.Footprint, 1e-4f), 0, 1);
        float crack = 1 - Noise.SmoothStep(0.005f, 0.05f, MathF.Abs(Noise.Fbm((p * 1.4f) + new Vector3(3), 3, point.Seed + 5)));
        Vector3 color = surface.BaseColor * (1 + (0.35f * mottle) + (0.18f * grain) - (0.45f * crack));
        float lichen = Noise.SmoothStep(0.12f, 0.3f, Noise.Fbm(p * 3.7f, 3, point.Seed + 9)) * Noise.SmoothStep(0.2f, 0.7f, point.RestNormal.Y);
        color = Vector3.Lerp(color, s_lichen, 0.5f * lichen);
        if (Moss > 0)
        {
            float cushion = Noise.SmoothStep(0.95f - Moss, 1.25f - Moss, point.RestNormal.Y + (0.7f * mottle) + (0.12f * grain));
            color = Vector3.Lerp(color, s_moss * (1 + (0.45f * grain) + (0.5f * mottle)), cushion);
        }

        float wet = WetBelow > 0 ? 1 - Noise.SmoothStep(WetBelow * 0.4f, WetBelow, p.Y + (0.12f * mottle)) : 0;
        color *= 1 - (0.55f * wet);
        surface.Roughness = float.Lerp(surface.Roughness, 0.22f, wet);
        color = Vector3.Lerp(color, new Vector3(0.85f, 0.88f, 0.93f), Snow * Noise.SmoothStep(0.45f, 0.7f, point.RestNormal.Y + (0.2f * mottle)));
        surface.BaseColor = Vector3.Max(color, Vector3.Zero);

        const float Step = 0.01f;
        float fade = Math.Clamp(0.06f / MathF.Max(point.Footprint, 1e-4f), 0, 1);
        if (fade > 0.05f)
        {
            float here = Height(p, point.Seed);
            surface.BumpGradient += new Vector3(
                Height(p + new Vector3(Step, 0, 0), point.Seed) - here,
                Height(p + new Vector3(0, Step, 0), point.Seed) - here,
                Height(p + new Vector3(0, 0, Step), point.Seed) - here) * (fade / Step);
        }
    }

    private static float Height(Vector3 p, uint seed) => 0.03f * Noise.Fbm(p * 9, 3, seed + 21);
}
