using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Stocking stitch of thick yarn: columns of V-shaped stitches on every face of a thing.</summary>
/// <param name="Width">Width of a stitch, metres.</param>
/// <param name="Height">Height of a row, metres.</param>
public sealed record KnitStitches(float Width = 0.008f, float Height = 0.0062f) : SurfacePattern
{
    private const float MeanShade = 0.78f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        (Vector3 right, Vector3 up, Vector2 at) = PatternMath.FacePlane(point);
        uint seed = Hash.Mix(point.Seed, 0x4217u);
        at += new Vector2(Noise.Perlin(point.Rest / (Width * 9), seed), Noise.Perlin(point.Rest / (Width * 9), seed + 1)) * (0.35f * Width);
        float fade = PatternMath.Fade(Width * 0.8f, point.Footprint);
        float column = MathF.Floor(at.X / Width), x = (at.X / Width) - column - 0.5f, side = MathF.Abs(x);

        // The legs of the V lean outwards: rows rise towards the edges of the column.
        float y = (at.Y / Height) - (1.5f * side), row = MathF.Floor(y), part = y - row;
        float across = (4 * side) - 1, along = (2 * part) - 1;
        float body = MathF.Max(0, 1 - (across * across)), height = MathF.Sqrt(body) * (1 - (0.55f * along * along));
        float fluff = 0.12f * Noise.Perlin(point.Rest / (Width * 0.22f), seed + 2) * PatternMath.Fade(Width * 0.2f, point.Footprint);
        surface.BaseColor *= float.Lerp(MeanShade, 0.42f + (0.62f * height) + fluff, fade) * (1 + (0.05f * Noise.Perlin(point.Rest / (Width * 14), seed + 3)));
        float slope = -0.75f * across * (x < 0 ? -1 : 1);
        surface.RestGradient += fade * ((right * slope) + (up * (-0.5f * along)));
    }
}
