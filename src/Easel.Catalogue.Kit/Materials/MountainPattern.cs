using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>
/// An alpine slope: dark woods below, a belt of alpine meadow, banded rock above, scree at its foot, and snow that settles on ledges and
/// in gullies. Texture coordinates hold in u how far the place lies below its surroundings, −1 on ridges to 1 in gullies.
/// </summary>
/// <param name="Snowline">Height above which snow lies, metres.</param>
/// <param name="Treeline">Height up to which woods grow, metres.</param>
/// <param name="Rise">Share of their full height to which the mountains were scaled: slopes are judged as if they stood full.</param>
/// <param name="Meadow">Colour of grass between and above the woods, linear sRGB.</param>
/// <param name="Forest">Colour of the woods where trees are too small to be modelled.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record MountainPattern(float Snowline, float Treeline, float Rise, Vector3 Meadow, Vector3 Forest, uint PatternSeed) : SurfacePattern
{
    /// <summary>Breadth of a conifer's crown and height of a band of rock, metres.</summary>
    private const float Crown = 11, Band = 15;

    private static readonly Vector3 s_snow = new(0.86f, 0.88f, 0.92f);
    private static readonly Vector3 s_rock = new(0.125f, 0.122f, 0.125f);
    private static readonly Vector3 s_paleRock = new(0.29f, 0.275f, 0.265f);
    private static readonly Vector3 s_scree = new(0.25f, 0.24f, 0.225f);

    /// <summary>How far snow clings to what is steep, 0 to 1.</summary>
    public float Cling { get; init; }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float lean = Math.Clamp(point.RestNormal.Y, 0.05f, 1), hollow = point.TexCoord.X;
        float up = 1 / MathF.Sqrt(1 + (((1 / (lean * lean)) - 1) / (Rise * Rise)));
        float broad = Noise.Fbm(p / 210, 2, PatternSeed);
        float middle = Noise.Fbm(p / 36, 3, PatternSeed + 3) * Fade(24, point.Footprint);

        // Rock in strata that dip a little, paler on ridges and where it broke lately; scree gathers below.
        float strata = Noise.Fbm(new Vector3(p.X / 260, (p.Y + (0.16f * p.X)) / Band, p.Z / 260), 2, PatternSeed + 5) * Fade(Band, point.Footprint);
        Vector3 color = Vector3.Lerp(s_rock, s_paleRock, Math.Clamp(0.5f + (0.5f * broad) + (0.55f * strata) - (0.35f * hollow), 0, 1)) * (1 + (0.3f * middle));
        color = Vector3.Lerp(color, s_scree * (1 + (0.15f * middle)), Noise.SmoothStep(0.1f, 0.4f, hollow + (0.25f * middle)) * Noise.SmoothStep(0.55f, 0.75f, up));

        // Meadows climb above the woods as far as the slope lets them; woods climb higher in shelter, and leave steep ground bare.
        float lie = p.Y + (110 * broad) + (45 * middle);
        float soil = Noise.SmoothStep(0.6f, 0.76f, up + (0.14f * middle));
        float green = (1 - Noise.SmoothStep(Treeline * 1.02f, Treeline * 1.5f, lie)) * soil;
        float wooded = 1 - Noise.SmoothStep(Treeline * 0.8f, Treeline * 0.98f, lie - (120 * hollow));
        wooded *= Noise.SmoothStep(-0.42f, -0.3f, Noise.Fbm(p / 170, 2, PatternSeed + 7) + (0.25f * middle)) * Noise.SmoothStep(0.5f, 0.6f, up);
        float crowns = wooded > 0 ? Noise.Perlin(p / new Vector3(Crown, 2.2f * Crown, Crown), PatternSeed + 17) * Fade(Crown, point.Footprint) : 0;
        color = Vector3.Lerp(color, Meadow * (1 + (0.35f * middle) + (0.25f * broad)), green * (1 - wooded));
        color = Vector3.Lerp(color, Forest * (1 + (0.75f * crowns) + (0.35f * middle)), wooded);

        // Snow from the snowline up, lower in gullies; it slides off what is steep, and ridges are blown bare.
        float cold = Noise.SmoothStep(Snowline * 0.82f, Snowline * 1.12f, p.Y + (90 * broad) + (45 * middle) + (330 * Math.Clamp(hollow, -0.3f, 0.7f)));
        float rest = Noise.SmoothStep(0.55f - (0.3f * Cling), 0.68f - (0.25f * Cling), up + (0.13f * middle) + (0.12f * strata) + (0.22f * hollow));
        float snow = cold * rest;
        color = Vector3.Lerp(color, s_snow, snow);
        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
        surface.Roughness = float.Lerp(0.92f, 0.7f, snow);

        // Light that arrives by way of other surfaces does not resolve relief.
        if (point.Footprint > 30)
        {
            return;
        }

        // Detail the mesh lacks: crags of 50 m and of 16 m in rock, crowns in the woods, all but smooth snow.
        float bare = (1 - (0.8f * snow)) * (1 - (0.7f * wooded)) * (1 - (0.6f * green));
        if (bare > 0.05f)
        {
            surface.BumpGradient += (Slope(p, 50, PatternSeed + 11) + (Slope(p, 16, PatternSeed + 13) * (0.8f * Fade(10, point.Footprint)))) * (0.62f * bare);
        }

        if (wooded > 0.05f)
        {
            const float Step = 1.5f;
            float scale = 0.8f * Fade(Crown, point.Footprint) * wooded;
            Vector3 q = p / Crown;
            float here = Noise.Perlin(q, PatternSeed + 19);
            surface.BumpGradient += new Vector3(
                Noise.Perlin(q + new Vector3(Step / Crown, 0, 0), PatternSeed + 19) - here, 0, Noise.Perlin(q + new Vector3(0, 0, Step / Crown), PatternSeed + 19) - here)
                * (scale * Crown * 0.6f / Step);
        }
    }

    private static Vector3 Slope(Vector3 p, float scale, uint seed)
    {
        const float Step = 0.08f;
        Vector3 q = p / scale;
        float here = Noise.Fbm(q, 2, seed);
        return new Vector3(
            Noise.Fbm(q + new Vector3(Step, 0, 0), 2, seed) - here, Noise.Fbm(q + new Vector3(0, Step, 0), 2, seed) - here,
            Noise.Fbm(q + new Vector3(0, 0, Step), 2, seed) - here) / Step;
    }

    private static float Fade(float feature, float footprint) => Math.Clamp((1.6f * feature / MathF.Max(footprint, 1e-5f)) - 0.4f, 0, 1);
}
