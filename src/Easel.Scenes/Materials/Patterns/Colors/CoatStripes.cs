using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Stripes as of zebras and tigers: about body and legs, forking, swelling and ending.</summary>
/// <param name="Colors">Ground and stripes.</param>
/// <param name="Size">Distance between stripes, metres.</param>
/// <param name="Spine">Unit direction of the body, rest axes; legs below <paramref name="LegTop"/> are ringed.</param>
/// <param name="LegTop">Height under which the legs are, metres.</param>
/// <param name="Width">Share of a stripe: 0.5 zebra, 0.3 tiger.</param>
public sealed record CoatStripes(ImmutableArray<LinearRgb> Colors, float Size, Vector3 Spine, float LegTop, float Width = 0.5f) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        uint seed = Hash.Mix(point.Seed, 0x2eb2u);
        Vector3 p = point.Rest;
        float leg = 1 - Noise.SmoothStep(0.75f * LegTop, 1.25f * LegTop, p.Y), place = Vector3.Dot(p, Spine);
        float warp = (0.85f * Noise.Fbm(p / (2.6f * Size), 3, seed)) + (0.25f * Noise.Perlin(p / (0.8f * Size), seed + 5));
        float s = (float.Lerp(place + (0.25f * p.Y), p.Y + (0.2f * place), leg) / Size) + warp;
        float width = Width * (1 + (0.5f * Noise.Perlin(p / (1.5f * Size), seed + 9)));
        float stripe = PatternMath.Cover((0.5f * width) - PatternMath.ToWhole(s), 1.4f * point.Footprint / Size);
        return Vector3.Lerp(Color(0), Color(1), float.Lerp(Width, stripe, PatternMath.Fade(Size, point.Footprint)));
    }
}
