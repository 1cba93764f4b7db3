using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Small holes in a mass: sponge, cork, bread, cast concrete.</summary>
/// <param name="Size">Distance between holes, metres.</param>
/// <param name="Width">Radius of a hole as a share of the size, 0 to 0.6.</param>
/// <param name="Shade">How dark the holes are, 0 to 1.</param>
public sealed record Pores(float Size = 0.006f, float Width = 0.4f, float Shade = 0.6f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x9073u);
        float fade = PatternMath.Fade(Size, point.Footprint), mean = 1 - (Shade * 1.6f * Width * Width);
        if (fade <= 0)
        {
            surface.BaseColor *= mean;
            return;
        }

        Vector3 q = point.Rest / Size;
        (float f1, _, uint cell) = Noise.Worley(q, seed);
        float radius = Width * (0.4f + (0.9f * Hash.ToUnit(Hash.Mix(cell, 3u))));
        float hole = 1 - Noise.SmoothStep(0.55f * radius, radius + (0.5f * point.Footprint / Size), f1);
        surface.BaseColor *= float.Lerp(mean, 1 - (Shade * hole), fade);
        surface.Specular *= 1 - (hole * fade);
        surface.Coat *= 1 - (hole * fade);
        surface.RestGradient += PatternMath.NoiseGradient(point.Rest, 1 / Size, 0.06f * Size * fade, seed + 1);
    }
}
