using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Marine;

/// <summary>The surface of the water seen from below: it glows, brighter where waves let the sky through and towards the sun.</summary>
/// <param name="Sun">The place of the surface (x, z) where the sun stands, metres.</param>
/// <param name="Glow">Radiance of its bright parts, linear sRGB.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record WaterCeilingPattern(Vector2 Sun, Vector3 Glow, uint PatternSeed) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float wave = Noise.Fbm(p / new Vector3(2.2f, 1, 1.5f), 4, PatternSeed);
        float bright = Noise.SmoothStep(-0.35f, 0.55f, wave), glint = MathF.Pow(MathF.Max(0, 1 - (MathF.Abs(wave) * 2.4f)), 3);
        float near = 1 / (1 + (Vector2.DistanceSquared(new Vector2(p.X, p.Z), Sun) / 90));
        surface.Emission = Glow * (0.35f + (0.45f * bright) + (0.3f * glint) + (2.6f * near * (0.4f + bright)));
    }
}
