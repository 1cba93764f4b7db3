using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Distant farmed hills: a patchwork of meadows, corn and vines in rows with hedges between.</summary>
/// <param name="Green">Colour of the meadows, linear sRGB.</param>
/// <param name="PatternSeed">Seed of the patches.</param>
internal sealed record FieldStripsGround(Vector3 Green, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_straw = new(0.3f, 0.25f, 0.1f), s_hedge = new(0.03f, 0.05f, 0.02f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        const float Field = 85;
        Vector3 p = point.Position with { Y = 0 };
        p += 14 * new Vector3(Noise.Perlin(p / 60, PatternSeed + 3), 0, Noise.Perlin(p / 60, PatternSeed + 4));
        (float near, float second, uint cell) = Noise.Worley(p / Field, PatternSeed);
        float kind = Hash.ToUnit(Hash.Mix(cell)), tone = Hash.ToUnit(Hash.Mix(cell, 1)), broad = Noise.Fbm(p / 20, 3, PatternSeed + 5);
        Vector3 color = kind < 0.5f ? Green * (0.75f + (0.6f * tone)) : kind < 0.75f ? Vector3.Lerp(Green, s_straw, 0.7f) : Green * new Vector3(0.7f, 0.8f, 0.6f);
        if (kind > 0.6f)
        {
            float turn = tone * 3, row = MathF.Sin(((p.X * MathF.Cos(turn)) + (p.Z * MathF.Sin(turn))) * 1.4f);
            color *= 1 + (0.3f * row * Math.Clamp(1 - (point.Footprint / 2.5f), 0, 1));
        }

        color = Vector3.Lerp(color, s_hedge, 0.85f * (1 - Noise.SmoothStep(0.015f, 0.05f, second - near)));
        surface.BaseColor = Vector3.Max(color * (1 + (0.3f * broad)), Vector3.Zero);
    }
}
