using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Making;

/// <summary>What fingers leave in plasticine: broad dents, and here and there the curved ridges of a print.</summary>
/// <param name="Size">Size of a print, metres.</param>
internal sealed record Thumbprints(float Size) : SurfacePattern
{
    /// <summary>Share of places with a print, ridges across it, and how deep dents and ridges are relative to their length.</summary>
    private const float Share = 0.5f, Ridges = 9, Dent = 0.075f, Ridge = 0.22f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x7b0du);
        surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 1 / Size, Dent * Size, seed) + PatternMath.NoiseGradient(point.Rest, 3.1f / Size, 0.3f * Dent * Size, seed + 1);
        Vector3 p = point.Rest / Size;
        (float near, float next, uint cell) = Noise.Worley(p, seed + 2);
        float fade = PatternMath.Fade(Size / Ridges, point.Footprint);
        if (fade > 0 && Hash.ToUnit(cell) < Share)
        {
            // Loops around the middle of the print, weaker towards its rim.
            float inside = Noise.SmoothStep(0, 0.25f, next - near) * Noise.SmoothStep(0.62f, 0.3f, near);
            Vector3 outwards = PatternMath.NoiseGradient(point.Rest, 0.8f / Size, Size, seed + 3);
            float length = outwards.Length();
            float wave = MathF.Cos(MathF.Tau * Ridges * (near + (0.12f * Noise.Perlin(p * 1.7f, seed + 4))));
            surface.BumpGradient += length > 1e-6f ? outwards / length * (Ridge * wave * inside * fade) : Vector3.Zero;
        }

        // Colours were kneaded together: faint streaks.
        surface.BaseColor *= 1 + (0.05f * Noise.Perlin(p * new Vector3(0.7f, 2.2f, 0.7f), seed + 5));
    }
}
