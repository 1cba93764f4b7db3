using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Town;

/// <summary>Clear water over blue tiles: ripples, the tiles seen wavering through them, and the net that sunlight draws on the bed.</summary>
/// <param name="Eye">Where the viewer stands, metres.</param>
/// <param name="Glow">Radiance of lamps under water, 0 by day.</param>
/// <param name="PatternSeed">Seed of the ripples.</param>
internal sealed record PoolWaterPattern(Vector3 Eye, float Glow, uint PatternSeed) : SurfacePattern
{
    private const float Depth = 1.3f, Tile = 0.3f, Net = 0.75f;

    private static readonly Vector3 s_tile = new(0.16f, 0.56f, 0.62f), s_deep = new(0.03f, 0.27f, 0.38f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 }, slope = PatternMath.NoiseGradient(p, 1.5f, 0.02f, PatternSeed) + (PatternMath.NoiseGradient(p, 5, 0.0035f, PatternSeed + 1) * PatternMath.Fade(0.2f, point.Footprint));
        surface.BumpGradient += slope with { Y = 0 };

        // The line of sight bends down and meets the bed farther on.
        Vector3 sight = Vector3.Normalize(point.Position - Eye);
        float sine = MathF.Sqrt(MathF.Max(0, 1 - (sight.Y * sight.Y))) / 1.33f, reach = Depth * sine / MathF.Sqrt(1 - (sine * sine));
        Vector3 ahead = Vector3.Normalize(new Vector3(sight.X, 0, sight.Z) + new Vector3(0, 0, -1e-4f)), bed = p + (ahead * reach) + (slope * 1.6f);
        float u = (bed.X / Tile) - MathF.Floor(bed.X / Tile), v = (bed.Z / Tile) - MathF.Floor(bed.Z / Tile);
        float seam = MathF.Min(MathF.Min(u, 1 - u), MathF.Min(v, 1 - v)) < 0.05f ? PatternMath.Fade(0.12f, point.Footprint) : 0;
        Vector3 color = s_tile * (1 + (0.28f * seam));
        var q = new Vector3(bed.X / Net, 0.3f, bed.Z / Net);
        q += new Vector3(Noise.Perlin(q * 0.8f, PatternSeed + 3), 0, Noise.Perlin((q * 0.8f) + new Vector3(5.2f, 0, 1.3f), PatternSeed + 3)) * 0.55f;
        float line = 1 - MathF.Min(1, MathF.Abs(Noise.Perlin(q, PatternSeed + 4)) * 3.4f), fine = 1 - MathF.Min(1, MathF.Abs(Noise.Perlin((q * 1.9f) + new Vector3(3.1f, 0, 7.7f), PatternSeed + 5)) * 3.4f);
        float light = (line * line * line) + (0.5f * fine * fine * fine);
        color *= 0.85f + (0.75f * light * PatternMath.Fade(0.35f, point.Footprint));
        surface.BaseColor = Vector3.Lerp(color, s_deep, Math.Clamp(reach / 6, 0, 0.55f));
        surface.Emission = color * Glow;
    }
}
