using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>A lake's near shore: pebbles and gravel at the water, wet at its edge, moss and grass higher up.</summary>
/// <param name="Grass">Colour of the grass, linear sRGB.</param>
/// <param name="Snow">Share of the ground under snow, 0 to 1.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record LakeshorePattern(Vector3 Grass, float Snow, uint PatternSeed) : SurfacePattern
{
    private const float Pebble = 0.055f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        Vector3 flat = p with { Y = 0 };
        float seen = Seen(point.Footprint);
        float patch = Noise.Fbm(flat / 1.4f, 3, PatternSeed + 3);
        Vector3 color = Stones(flat, point.Footprint);
        float grown = Noise.SmoothStep(0.18f, 0.42f, p.Y + (0.28f * patch));
        float tuft = Noise.Perlin(flat / 0.05f, PatternSeed + 5) * seen, bare = Noise.SmoothStep(0.05f, 0.4f, Noise.Perlin(flat / 0.4f, PatternSeed + 6));
        Vector3 turf = Vector3.Lerp(Grass, new Vector3(0.15f, 0.125f, 0.07f), 0.55f * bare) * (0.85f + (0.6f * tuft) + (0.35f * patch));
        color = Vector3.Lerp(color, turf, grown);
        float wet = 1 - Noise.SmoothStep(0.03f, 0.16f, p.Y + (0.05f * patch));
        color *= 1 - (0.5f * wet);
        color = Vector3.Lerp(color, new Vector3(0.85f, 0.88f, 0.93f), Snow * Noise.SmoothStep(0.12f, 0.3f, p.Y + (0.1f * patch)));
        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
        surface.Roughness = float.Lerp(0.88f, 0.28f, wet * (1 - grown));

        if (seen > 0.05f && grown < 0.95f)
        {
            // Pebbles are round: the height falls with the square of the distance from their middle.
            const float Step = 0.006f;
            float here = Height(flat);
            surface.BumpGradient += new Vector3(Height(flat + new Vector3(Step, 0, 0)) - here, 0, Height(flat + new Vector3(0, 0, Step)) - here)
                * (seen * (1 - grown) * (1 - Snow) / Step);
        }
    }

    /// <summary>Colour of cobbles with gravel between them, dry.</summary>
    /// <param name="flat">The point, y = 0.</param>
    /// <param name="footprint">Size of the pixel there, metres.</param>
    public Vector3 Stones(Vector3 flat, float footprint)
    {
        (float f1, float f2, uint cell) = Noise.Worley(flat / Pebble, PatternSeed);
        float tone = Hash.ToUnit(cell), seen = Seen(footprint);
        float gap = (1 - Noise.SmoothStep(0.02f, 0.16f, f2 - f1)) * seen;
        Vector3 stone = Vector3.Lerp(new Vector3(0.16f, 0.15f, 0.14f), new Vector3(0.38f, 0.35f, 0.3f), 0.5f + ((tone - 0.5f) * seen));
        stone = Hash.ToUnit(Hash.Mix(cell)) > 0.8f ? Vector3.Lerp(stone, new Vector3(0.3f, 0.2f, 0.14f), 0.6f * seen) : stone;

        // Gravel fills the ground between cobbles in patches.
        float gravel = Noise.SmoothStep(-0.1f, 0.15f, Noise.Perlin(flat / 0.5f, PatternSeed + 7)) * 0.7f;
        float grit = 0.85f + (0.4f * Noise.Perlin(flat / 0.012f, PatternSeed + 9) * Math.Clamp(0.012f / MathF.Max(footprint, 1e-5f), 0, 1));
        return Vector3.Lerp(stone * (1 - (0.5f * gap)), new Vector3(0.25f, 0.235f, 0.21f) * grit, gravel);
    }

    private static float Seen(float footprint) => Math.Clamp((1.4f * Pebble / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);

    private float Height(Vector3 flat)
    {
        (float f1, _, _) = Noise.Worley(flat / Pebble, PatternSeed);
        return -0.03f * MathF.Min(f1 * f1, 0.5f);
    }
}
