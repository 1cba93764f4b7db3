using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>
/// Wood as a joiner saws it: growth rings about a pith outside the board (so faces show straight grain or cathedral arches and ends show
/// arcs), fibres, pores and broad streaks, all drawn out along the trunk. The material's base colour is the light early wood.
/// </summary>
/// <param name="Dark">Multiplies the base colour in the dark late wood.</param>
/// <param name="Along">Unit direction of the grain in rest coordinates.</param>
/// <param name="Rings">Growth rings per metre across the grain.</param>
/// <param name="Figure">Strength of the drawing in [0, 1]; 0.5 fine furniture, 1 rustic boards.</param>
public sealed record WoodGrain(LinearRgb Dark, Vector3 Along, float Rings = 150, float Figure = 0.5f) : SurfacePattern
{
    /// <summary>Distance from the rest origin to the middle of the trunk, metres.</summary>
    private const float PithDistance = 0.075f;

    /// <summary>How far the trunk's axis runs out of the board, metres per metre: what makes arches instead of stripes.</summary>
    private const float RunOut = 0.045f;

    /// <summary>Mean share of late wood; details fade towards it.</summary>
    private const float MeanLate = 0.34f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float along = Vector3.Dot(point.Rest, Along);
        Vector3 across = point.Rest - (Along * along);
        uint seed = Hash.Mix(point.Seed, 0x77a1u);
        float end = Noise.SmoothStep(0.6f, 0.9f, MathF.Abs(Vector3.Dot(point.RestNormal, Along)));

        // Rings about the pith, which lies below the board and wanders; years are of unequal width.
        Vector3 toPith = MathF.Abs(Along.Y) < 0.8f ? Vector3.UnitY : new Vector3(0.6f, 0, 0.8f);
        float wander = Noise.Perlin((across * 5f) + (Along * (along * 1.3f)), seed);
        float shake = Noise.Perlin((across * 22f) + (Along * (along * 4f)), seed + 1);
        float radius = (across + (toPith * PithDistance)).Length() + (RunOut * along) + (0.011f * wander) + (0.0016f * shake);
        float year = radius * Rings;
        year += 0.8f * Noise.Perlin(new Vector3(year * 0.31f, 0.5f, 0.5f), seed + 2);
        float index = MathF.Floor(year), part = year - index;

        // A year darkens slowly outward and ends sharply; some are darker than others.
        float late = Noise.SmoothStep(0.3f, 0.92f, part) * (1 - Noise.SmoothStep(0.94f, 1f, part)) * (0.55f + (0.9f * Hash.ToUnit(Hash.Mix(seed, (uint)(int)index))));
        float ring = (late - 0.45f) * 0.75f * PatternMath.Fade(1.6f / Rings, point.Footprint);

        // Streaks and fibres; on the ends one looks at them from the tip.
        float streak = Noise.Perlin((across * 40f) + (Along * (along * 2.1f)), seed + 3) * 0.4f * PatternMath.Fade(0.03f, point.Footprint);
        float fibre = PatternMath.Fade(0.006f, point.Footprint) is > 0 and var f1
            ? Noise.Perlin((across * 290f) + (Along * (along * 15f)), seed + 4) * 0.4f * f1 : 0;
        float pore = PatternMath.Fade(0.0016f, point.Footprint) is > 0 and var f2
            ? (Noise.SmoothStep(0.2f, 0.42f, Noise.Perlin((across * 1250f) + (Along * (along * 95f)), seed + 5)) - 0.13f) * (1.25f - late) * f2 : 0;
        float mix = Math.Clamp(MeanLate + (Figure * (ring + ((streak + fibre) * (1 - (0.6f * end))) + pore)) + (0.3f * end), 0, 1.2f);

        float tone = 1 + (0.13f * Figure * wander);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, Dark.ToVector3(), mix) * tone;
        surface.Roughness = Math.Clamp(surface.Roughness + (0.12f * Figure * (ring + fibre + pore)) + (0.2f * end), 0.02f, 1);
    }
}
