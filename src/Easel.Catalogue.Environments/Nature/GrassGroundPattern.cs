using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Grassland seen from any distance: tufts near by, patches farther off, and fields, hedges and woods on far hills.</summary>
/// <param name="Grass">Mean colour of the grass as seen from above, linear sRGB.</param>
/// <param name="Dry">Colour of drier patches.</param>
/// <param name="Wood">Colour of distant woods.</param>
/// <param name="Flowers">Mean colour of flowers and how much of the ground they cover, 0 to 1, in W.</param>
/// <param name="Eye">Where the camera stands (x, z), metres: fields begin far from it.</param>
/// <param name="Path">A trodden path.</param>
/// <param name="Snow">Share of the ground under snow, 0 to 1.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record GrassGroundPattern(Vector3 Grass, Vector3 Dry, Vector3 Wood, Vector4 Flowers, Vector2 Eye, MeadowPath Path, float Snow, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_thatch = new(0.115f, 0.1f, 0.042f);

    /// <summary>Size of the gaps between tufts, metres: where they blur, only their mean is left.</summary>
    private const float NearFeature = 0.03f;

    private static readonly Vector3 s_snow = new(0.84f, 0.87f, 0.92f);

    /// <summary>Colour of the path, linear sRGB.</summary>
    public Vector3 PathColor { get; init; } = new(0.27f, 0.2f, 0.125f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float distance = Vector2.Distance(new Vector2(p.X, p.Z), Eye);
        float wide = Noise.Fbm(p / 38, 3, PatternSeed);
        float middle = Noise.Perlin(p / 2.3f, PatternSeed + 5) * Fade(0.6f, point.Footprint);
        float fine = Noise.Perlin(p / 0.045f, PatternSeed + 9) * Fade(0.02f, point.Footprint);
        Vector3 color = Vector3.Lerp(Grass, Dry, Math.Clamp(0.32f + (0.55f * wide) + (0.25f * middle), 0, 1));
        color *= 1 + (0.22f * middle) + (0.3f * fine);

        // Between the blades near by lie moss, shade and last year's leaves.
        float near = Fade(NearFeature, point.Footprint) * (1 - Noise.SmoothStep(9, 26, distance));
        if (near > 0)
        {
            float litter = Noise.Perlin(new Vector3(p.X / 0.017f, 0, p.Z / 0.03f), PatternSeed + 13) * Fade(0.012f, point.Footprint);
            float bare = Noise.SmoothStep(-0.15f, 0.55f, Noise.Perlin(p / 0.21f, PatternSeed + 15) + (0.6f * fine) + (0.35f * middle));
            Vector3 floor = Vector3.Lerp(color * 0.62f, s_thatch * (1 + (0.3f * wide)), 0.55f * bare) * (1 + (0.5f * litter));
            color = Vector3.Lerp(color, floor, near);
        }

        if (Flowers.W > 0 && distance < 420)
        {
            // Beds far off lie foreshortened: bands of colour, broken by grass.
            float bed = Noise.SmoothStep(0, 0.4f, Noise.Perlin(p / 13, PatternSeed + 21) + (0.3f * Noise.Perlin(p / 3.1f, PatternSeed + 22) * Fade(1.5f, point.Footprint)));
            color = Vector3.Lerp(color, new Vector3(Flowers.X, Flowers.Y, Flowers.Z), Flowers.W * bed * (1 - Noise.SmoothStep(240, 420, distance)));
        }

        float worn = 1 - (Path.HalfWidth > 0 ? Noise.SmoothStep(0.02f, 0.08f + point.Footprint, Path.Distance(p.X, p.Z)) : Noise.SmoothStep(0.34f, 0.62f, Path.Distance(p.X, p.Z)));
        if (worn > 0)
        {
            float grit = 1 + (0.35f * fine) + (0.25f * middle);
            color = Vector3.Lerp(color, PathColor * grit, worn);
        }

        float far = Noise.SmoothStep(260, 900, distance);
        if (far > 0)
        {
            color = Vector3.Lerp(color, Farmland(p, point.Footprint), far);
        }

        color = Vector3.Lerp(color, s_snow, Snow * Noise.SmoothStep(-0.5f, -0.1f, middle + (0.6f * wide) + Snow - 0.6f));
        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
        const float Step = 0.02f;
        float bump = 0.5f * Fade(0.03f, point.Footprint);
        if (bump > 0.01f)
        {
            surface.BumpGradient += new Vector3(
                Noise.Perlin((p + new Vector3(Step, 0, 0)) / 0.045f, PatternSeed + 9) - (fine / MathF.Max(Fade(0.02f, point.Footprint), 0.01f)),
                0,
                Noise.Perlin((p + new Vector3(0, 0, Step)) / 0.045f, PatternSeed + 9) - (fine / MathF.Max(Fade(0.02f, point.Footprint), 0.01f))) * bump;
        }
    }

    /// <summary>A patchwork of fields with dark hedges between them, and woods on some slopes.</summary>
    private Vector3 Farmland(Vector3 p, float footprint)
    {
        Vector3 warped = p + (new Vector3(Noise.Perlin(p / 160, PatternSeed + 31), 0, Noise.Perlin(p / 160, PatternSeed + 32)) * 40);
        (float f1, float f2, uint cell) = Noise.Worley(warped / 230, PatternSeed + 33);
        float tone = Hash.ToUnit(cell);
        Vector3 field = Vector3.Lerp(Grass * 0.85f, Dry * 1.1f, tone);
        field = Hash.ToUnit(Hash.Mix(cell)) > 0.8f ? Vector3.Lerp(field, new Vector3(0.33f, 0.27f, 0.1f), 0.55f) : field;
        float hedge = 1 - Noise.SmoothStep(0.015f, 0.05f + (footprint / 230), f2 - f1);
        float wood = Noise.SmoothStep(0.06f, 0.16f, Noise.Fbm(p / 420, 4, PatternSeed + 41));
        float crowns = 0.75f + (0.5f * Noise.Perlin(p / 9, PatternSeed + 43) * Fade(8, footprint));
        return Vector3.Lerp(field, Wood * crowns, MathF.Max(hedge * 0.85f, wood));
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
