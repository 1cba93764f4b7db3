using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>The peel of an orange: small round pits, each a little darker, and a broad change of ripeness.</summary>
internal sealed record OrangePeel : SurfacePattern
{
    /// <summary>Distance between pits, metres.</summary>
    private const float Spacing = 0.0017f;

    /// <summary>Slope of a pit's wall, metres per metre.</summary>
    private const float Slope = 0.24f;

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float ripe = Noise.Fbm(point.Rest * 38f, 2, point.Seed);
        surface.BaseColor *= new Vector3(1 + (0.05f * ripe), 1 + (0.16f * ripe), 1);
        float fade = PatternMath.Fade(Spacing, point.Footprint);
        if (fade <= 0)
        {
            return;
        }

        // The pit's depth falls off with the distance to its centre; differences give the slope.
        const float Step = 0.06f;
        Vector3 q = point.Rest / Spacing;
        float here = Depth(q);
        Vector3 gradient = new(Depth(q + new Vector3(Step, 0, 0)) - here, Depth(q + new Vector3(0, Step, 0)) - here, Depth(q + new Vector3(0, 0, Step)) - here);
        surface.BumpGradient -= gradient * (Slope / Step * 0.4f * fade);
        surface.BaseColor *= 1 - (0.06f * here * fade);
    }

    private static float Depth(Vector3 q)
    {
        (float nearest, _, _) = Noise.Worley(q, 5);
        return 1 - Noise.SmoothStep(0.08f, 0.5f, nearest);
    }
}
