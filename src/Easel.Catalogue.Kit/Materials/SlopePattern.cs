using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A mountain side from the near verge to far ranges: turf where it is level, broken rock where it is steep, woods and snow far off.</summary>
/// <param name="Turf">Colour of the grass, linear sRGB.</param>
/// <param name="Wood">Colour of distant woods.</param>
/// <param name="Snow">Share of level ground under snow, 0 to 1.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record SlopePattern(Vector3 Turf, Vector3 Wood, float Snow, uint PatternSeed) : SurfacePattern
{
    /// <summary>Height of lasting snow, metres.</summary>
    private const float Snowline = 430;

    private static readonly Vector3 s_dark = new(0.1f, 0.085f, 0.072f), s_straw = new(0.24f, 0.2f, 0.085f), s_snow = new(0.85f, 0.88f, 0.92f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float up = point.RestNormal.Y, wide = Noise.Fbm(p / 60, 3, PatternSeed), broad = Noise.Fbm(p / 6, 3, PatternSeed + 1) * PatternMath.Fade(5, point.Footprint), fine = Noise.Fbm(p / 0.5f, 3, PatternSeed + 2) * PatternMath.Fade(0.4f, point.Footprint);
        float layer = Noise.Fbm(new Vector3(p.X / 40, (p.Y + (0.3f * p.X)) / 1.7f, p.Z / 40), 3, PatternSeed + 3) * PatternMath.Fade(1.2f, point.Footprint);
        Vector3 rock = Vector3.Lerp(surface.BaseColor, s_dark, Math.Clamp(0.4f + (0.7f * layer) + (0.5f * broad), 0, 1)) * (1 + (0.4f * fine));
        float crack = 1 - Noise.SmoothStep(0.01f, 0.06f, MathF.Abs(Noise.Fbm(new Vector3(p.X, 0.5f * p.Y, p.Z) / 1.6f, 3, PatternSeed + 4)));
        rock *= 1 - (0.5f * crack * PatternMath.Fade(0.15f, point.Footprint));
        float soil = Noise.SmoothStep(0.66f, 0.84f, up + (0.18f * broad) + (0.1f * fine));
        Vector3 grass = Vector3.Lerp(Turf, s_straw, Math.Clamp(0.4f + (1.1f * wide) + (0.6f * broad), 0, 1)) * (1 + (0.35f * fine));
        Vector3 color = Vector3.Lerp(rock, grass, soil);

        // Far slopes are wooded, and bare above; snow lies on the heights.
        float far = Noise.SmoothStep(240, 700, MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)));
        float wooded = far * Noise.SmoothStep(-0.2f, 0.12f, Noise.Fbm(p / 230, 4, PatternSeed + 6) + 0.12f) * (1 - Noise.SmoothStep(180, 330, p.Y + (120 * wide)));
        color = Vector3.Lerp(color, Wood * (0.8f + (0.5f * Noise.Perlin(p / 13, PatternSeed + 7) * PatternMath.Fade(12, point.Footprint))), 0.9f * wooded);
        float snow = MathF.Max(Snow * Noise.SmoothStep(0.45f, 0.7f, up + (0.2f * broad)), far * Noise.SmoothStep(Snowline * 0.85f, Snowline * 1.15f, p.Y + (90 * wide)) * Noise.SmoothStep(0.5f, 0.66f, up + (0.15f * wide)));
        surface.BaseColor = Vector3.Max(Vector3.Lerp(color, s_snow, snow), Vector3.Zero);
        float bare = (1 - (0.6f * soil)) * (1 - (0.8f * snow));
        surface.BumpGradient += bare * ((PatternMath.NoiseGradient(p, 0.8f, 0.5f * PatternMath.Fade(0.8f, point.Footprint), PatternSeed + 8)) + PatternMath.NoiseGradient(p, 4, 0.08f * PatternMath.Fade(0.2f, point.Footprint), PatternSeed + 9) + PatternMath.NoiseGradient(p, 0.03f, 9 * far * PatternMath.Fade(25, point.Footprint), PatternSeed + 10));
    }
}
