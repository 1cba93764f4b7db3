using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Stones of uneven size and tone laid close in mortar: a wall, or cobbles of a lane.</summary>
/// <param name="Size">Mean size of a stone, metres.</param>
/// <param name="Joint">Colour of the joints, linear sRGB.</param>
internal sealed record FieldstonePattern(float Size, Vector3 Joint) : SurfacePattern
{
    /// <summary>Whether stones lie on the ground rather than in a wall, where they are broader than high.</summary>
    public bool IsLevel { get; init; }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position, q = IsLevel ? p with { Y = 0 } : p * new Vector3(1, 1.7f, 1);
        q += 0.12f * Size * new Vector3(Noise.Perlin(p / (0.8f * Size), 231), 0, Noise.Perlin(p / (0.8f * Size), 232));
        (float near, float second, uint cell) = Noise.Worley(q / Size, 233);
        float fade = PatternMath.Fade(0.6f * Size, point.Footprint), edge = second - near, joint = (1 - Noise.SmoothStep(0.03f, 0.12f, edge)) * fade;
        float tone = Hash.ToUnit(Hash.Mix(cell)), warm = Hash.ToUnit(Hash.Mix(cell, 1)), grain = Noise.Fbm(p / (0.22f * Size), 3, 235) * PatternMath.Fade(0.15f * Size, point.Footprint), broad = Noise.Fbm(p * 0.4f, 3, 236);
        Vector3 stone = surface.BaseColor * (1 + (fade * ((0.5f * tone) - 0.25f)) + (0.24f * grain) + (0.2f * broad));
        stone *= Vector3.Lerp(new Vector3(0.95f, 1, 1.06f), new Vector3(1.07f, 1, 0.9f), float.Lerp(0.5f, warm, fade));
        surface.BaseColor = Vector3.Lerp(stone, Joint * (0.75f + (0.2f * grain)), (IsLevel ? 0.55f : 0.6f) * joint);
        surface.Roughness = IsLevel ? 0.72f + (0.2f * joint) : 0.92f;

        // Each stone is a low dome.
        if (fade > 0)
        {
            float step = 0.04f * Size, here = Dome(q, step, 0);
            Vector3 slope = new Vector3(Dome(q, step, 1) - here, IsLevel ? 0 : (Dome(q, step, 2) - here) * 1.7f, Dome(q, step, 3) - here) / step;
            surface.BumpGradient += (IsLevel ? 0.2f : 0.13f) * Size * fade * slope;
        }

        surface.BumpGradient += PatternMath.NoiseGradient(p, 5 / Size, 0.012f * Size * PatternMath.Fade(0.2f * Size, point.Footprint), 237);
    }

    private float Dome(Vector3 q, float step, int axis)
    {
        Vector3 at = q + new Vector3(axis == 1 ? step : 0, axis == 2 ? step : 0, axis == 3 ? step : 0);
        (float near, float second, _) = Noise.Worley(at / Size, 233);
        return Noise.SmoothStep(0, 0.34f, second - near);
    }
}
