using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A beach: wet and mirror-smooth at the water's edge, rippled and trodden higher up, grown over inland, rock and scrub far away.</summary>
/// <param name="Shore">The lie of the land.</param>
/// <param name="Sand">Colour of dry sand, linear sRGB.</param>
/// <param name="Growth">Colour of dune grass and scrub.</param>
/// <param name="Snow">Share of the land under snow, 0 to 1.</param>
/// <param name="IsRainy">True when all sand is wet.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record SandPattern(Shore Shore, Vector3 Sand, Vector3 Growth, float Snow, bool IsRainy, uint PatternSeed) : SurfacePattern
{
    /// <summary>What water takes from the colour of sand: more blue than red.</summary>
    private static readonly Vector3 s_wetting = new(0.44f, 0.5f, 0.55f);

    /// <summary>Length of a step, metres.</summary>
    private const float Stride = 0.6f;

    private static readonly Vector3 s_rock = new(0.2f, 0.17f, 0.14f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float s = Shore.Seaward(p.X, p.Z);
        float inland = -s;
        float wander = 0.8f * Noise.Perlin(p / 2.7f, PatternSeed + 3);
        float wet = IsRainy ? 0.85f : 1 - Noise.SmoothStep(3.2f, 6, inland + wander);
        float film = 1 - Noise.SmoothStep(1.9f, 4.3f, inland + (0.9f * wander));

        // The capes across the bay are land throughout, however the water's edge is drawn on.
        float cape = Noise.SmoothStep(300, 500, -p.Z);
        wet *= 1 - cape;
        film *= 1 - cape;

        // Sand: grains, paler and darker patches, shell grit.
        float grain = Noise.Perlin(p * 170, PatternSeed) * Fade(0.006f, point.Footprint);
        float patch = Noise.Fbm(p / 1.7f, 3, PatternSeed + 5);
        Vector3 color = Sand * (1 + (0.16f * grain) + (0.2f * patch));
        color *= Vector3.One - (s_wetting * wet);

        // A spent wave leaves a broken line of drying foam.
        float line = inland - 2.5f - (0.9f * Noise.Perlin(p / 4.1f, PatternSeed + 13)) - (0.25f * Noise.Perlin(p / 0.9f, PatternSeed + 14));
        float foam = MathF.Exp(-line * line / 0.012f) * Noise.SmoothStep(-0.1f, 0.35f, Noise.Perlin(p / 0.6f, PatternSeed + 15)) * (IsRainy ? 0 : 0.55f);
        color = Vector3.Lerp(color, new Vector3(0.75f, 0.74f, 0.7f), foam);

        // Inland grass and scrub, on the capes rock where it is steep.
        float grown = Noise.SmoothStep(24, 44, inland + (9 * Noise.Perlin(p / 11, PatternSeed + 7)));
        grown = MathF.Max(grown, cape);
        if (grown > 0)
        {
            float clump = 0.8f + (0.5f * Noise.Fbm(p / 6.5f, 3, PatternSeed + 9));
            if (cape > 0)
            {
                // Woods and clearings, dark in the folds; the foot of a cape is bare rock washed by the sea.
                float wood = Noise.SmoothStep(-0.25f, 0.25f, Noise.Fbm(point.Position / 85, 4, PatternSeed + 17));
                clump = float.Lerp(clump, (1.5f - (0.95f * wood)) * (0.85f + (0.6f * Noise.Fbm(point.Position / 16, 3, PatternSeed + 18))), cape);
            }

            float steep = Noise.SmoothStep(0.35f, 0.75f, 1 - point.RestNormal.Y + (0.3f * Noise.Perlin(point.Position / 14, PatternSeed + 11)));
            steep = MathF.Max(steep, cape * (1 - Noise.SmoothStep(3, 9, point.Position.Y + (4 * Noise.Perlin(p / 30, PatternSeed + 12)))));
            color = Vector3.Lerp(color, Vector3.Lerp(Growth * clump, s_rock, steep), grown);
        }

        color = Vector3.Lerp(color, new Vector3(0.84f, 0.87f, 0.92f), Snow * Noise.SmoothStep(2.5f, 6, inland + (3 * patch)));
        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
        surface.Roughness = float.Lerp(float.Lerp(0.92f, 0.4f, wet), 0.07f, film * (1 - grown));
        surface.Specular = float.Lerp(0.02f, 0.03f, wet);
        Relief(point, p, wet, grown, ref surface);
    }

    /// <summary>Wind ripples and old footprints, gone where the water has passed.</summary>
    private void Relief(in SurfacePoint point, Vector3 p, float wet, float grown, ref SurfaceSample surface)
    {
        float strength = (1 - (0.93f * wet)) * (1 - grown);
        if (strength < 0.02f)
        {
            return;
        }

        const float Step = 0.012f;
        float here = Height(p, point.Footprint);
        surface.BumpGradient += new Vector3(
            Height(p + new Vector3(Step, 0, 0), point.Footprint) - here, 0, Height(p + new Vector3(0, 0, Step), point.Footprint) - here) * (strength / Step);
    }

    private float Height(Vector3 p, float footprint)
    {
        float height = 0;
        float ripples = Fade(0.07f, footprint);
        if (ripples > 0)
        {
            float warp = Noise.Fbm(p / 0.9f, 2, PatternSeed + 21);
            float zone = Noise.SmoothStep(-0.2f, 0.3f, Noise.Perlin(p / 3.3f, PatternSeed + 23));
            height += ripples * zone * 0.011f * MathF.Sin(((p.Z * 0.9f) + (p.X * 0.42f) + (warp * 0.22f)) * MathF.Tau / 0.13f);
        }

        float dents = Fade(0.25f, footprint);
        if (dents > 0)
        {
            (float f1, _, uint cell) = Noise.Worley(p / 0.42f, PatternSeed + 25);
            float depth = Hash.ToUnit(Hash.Mix(cell)) * Noise.SmoothStep(-0.25f, 0.2f, Noise.Perlin(p / 4.7f, PatternSeed + 27));
            height -= dents * 0.028f * depth * MathF.Exp(-f1 * f1 * 9);
            height += dents * 0.02f * Noise.Fbm(p / 0.5f, 3, PatternSeed + 29);
        }

        // Somebody walked along the shore: left and right feet in turn.
        float steps = Fade(0.12f, footprint);
        if (steps > 0)
        {
            float along = Shore.Along(p.X, p.Z), across = -Shore.Seaward(p.X, p.Z) - 5.6f - (0.5f * MathF.Sin(along / 5));
            if (MathF.Abs(across) < 0.3f)
            {
                float index = MathF.Floor(along / Stride), side = ((int)index & 1) == 0 ? 0.1f : -0.1f;

                // Heel and ball press deepest, and push up a low rim.
                float u = (along - ((index + 0.5f) * Stride)) / 0.1f, v = (across - side) / 0.045f;
                float heel = ((u + 0.75f) * (u + 0.75f) * 2.2f) + (v * v * 1.5f), ball = ((u - 0.45f) * (u - 0.45f)) + (v * v), r = MathF.Min(heel, ball);
                height += steps * 0.034f * ((0.35f * MathF.Exp(-(r - 1.8f) * (r - 1.8f) * 2)) - MathF.Exp(-r * r));
            }
        }

        return height;
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
