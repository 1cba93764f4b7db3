using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>An alpine slope: forest floor and meadows below, banded rock above, scree in the gullies and snow that settles where it can lie.</summary>
/// <param name="Snowline">Height above which snow lies, metres.</param>
/// <param name="Treeline">Height up to which woods grow, metres.</param>
/// <param name="Meadow">Colour of grass between the woods, linear sRGB.</param>
/// <param name="Forest">Colour of the woods where trees are too small to be modelled.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record MountainPattern(float Snowline, float Treeline, Vector3 Meadow, Vector3 Forest, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_snow = new(0.86f, 0.88f, 0.92f);
    private static readonly Vector3 s_rock = new(0.115f, 0.105f, 0.1f);
    private static readonly Vector3 s_paleRock = new(0.23f, 0.21f, 0.19f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position;
        float up = point.RestNormal.Y;
        float broad = Noise.Fbm(p / 190, 3, PatternSeed);
        float middle = Noise.Fbm(p / 31, 3, PatternSeed + 3) * Fade(20, point.Footprint);

        // Rock in strata that dip a little, paler where it broke lately.
        float strata = Noise.Fbm(new Vector3(p.X / 260, (p.Y + (0.16f * p.X)) / 17, p.Z / 260), 3, PatternSeed + 5) * Fade(12, point.Footprint);
        Vector3 color = Vector3.Lerp(s_rock, s_paleRock, Math.Clamp(0.5f + (0.6f * broad) + (0.7f * strata), 0, 1)) * (1 + (0.35f * middle));

        // Grass and woods climb as far as the slope lets them.
        float green = 1 - Noise.SmoothStep(Treeline * 0.75f, Treeline * 1.2f, p.Y + (150 * broad) + (50 * middle));
        green *= Noise.SmoothStep(0.5f, 0.66f, up + (0.12f * middle));
        float wooded = Noise.SmoothStep(-0.3f, -0.05f, Noise.Fbm(p / 230, 3, PatternSeed + 7) + (0.3f * middle));
        color = Vector3.Lerp(color, Vector3.Lerp(Meadow * (1 + (0.3f * middle)), Forest * (1 + (0.5f * middle)), wooded), green);

        float cold = Noise.SmoothStep(Snowline * 0.78f, Snowline * 1.22f, p.Y + (170 * broad) + (60 * middle));
        float rest = Noise.SmoothStep(0.56f, 0.74f, up + (0.16f * middle) + (0.1f * strata) + (0.1f * cold));
        float snow = cold * rest;
        color = Vector3.Lerp(color, s_snow, snow);
        surface.BaseColor = Vector3.Max(color, Vector3.Zero);
        surface.Roughness = float.Lerp(0.92f, 0.7f, snow);

        // Light that arrives by way of other surfaces does not resolve relief.
        if (point.Footprint > 30)
        {
            return;
        }

        // Detail the mesh lacks: the slope of a noise of 45 m and of 13 m, smoothed away under snow.
        float strength = 0.55f * (1 - (0.75f * snow)) * (1 - (0.5f * green));
        surface.BumpGradient += (Slope(p, 45, PatternSeed + 11) + (Slope(p, 13, PatternSeed + 13) * Fade(9, point.Footprint))) * strength;
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
