using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>The soil of a field of flowers, and what the rows look like where plants are no longer seen one by one.</summary>
/// <param name="Crop">What grows.</param>
/// <param name="Rows">Where the rows run.</param>
/// <param name="Eye">Where the viewer stands (x, z), metres.</param>
/// <param name="Reach">Distance up to which plants stand on the soil, metres.</param>
/// <param name="FieldEnd">Distance at which the field ends, metres.</param>
/// <param name="PatternSeed">Seed of clods and spots.</param>
internal sealed record CropRowsPattern(FlowerCrop Crop, RowGrid Rows, Vector2 Eye, float Reach, float FieldEnd, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_soil = new(0.17f, 0.115f, 0.072f), s_meadow = new(0.12f, 0.17f, 0.05f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        var at = new Vector2(p.X, p.Z);
        float distance = Vector2.Distance(at, Eye), fine = Fade(0.3f, point.Footprint);
        Vector3 soil = Crop.Habit is CropHabit.Loose ? Crop.Green * 0.8f : s_soil;
        soil *= 1 + (0.35f * fine * Noise.Fbm(p / 0.3f, 2, PatternSeed)) + (0.12f * Noise.Perlin(p / 5, PatternSeed + 1));

        // Rows that are narrower than a pixel are one colour.
        (int row, float across) = Rows.At(at);
        float bed = 0.5f * Crop.BedWidth, soft = MathF.Max(0.08f, point.Footprint), inside = 1 - Noise.SmoothStep(bed - soft, bed + soft, MathF.Abs(across));
        float share = float.Lerp(Crop.BedWidth / Crop.RowSpacing, inside, Fade(Crop.RowSpacing, point.Footprint));
        Vector3 seen = Crop.Seen(row) * (1 + (0.16f * Noise.Perlin(p / 9, PatternSeed + 2)));
        float grown = Noise.SmoothStep(0.75f * Reach, Reach, distance) * share;
        Vector3 field = Vector3.Lerp(soil, seen, MathF.Max(grown, 0.25f * share));
        float beyond = Noise.SmoothStep(FieldEnd, FieldEnd + 14, distance + (8 * Noise.Perlin(p / 30, PatternSeed + 3)));
        surface.BaseColor = Vector3.Max(Vector3.Lerp(field, s_meadow * (1 + (0.2f * Noise.Perlin(p / 40, PatternSeed + 4))), beyond), Vector3.Zero);
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
