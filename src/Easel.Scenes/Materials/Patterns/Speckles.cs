using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Scattered specks of another colour, as in stoneware glaze and eggs.</summary>
/// <param name="Second">Multiplies the base colour in a speck.</param>
/// <param name="Size">Distance between specks, metres.</param>
/// <param name="Width">Largest radius as a share of that.</param>
public sealed record Speckles(LinearRgb Second, float Size = 0.009f, float Width = 0.22f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x59ecu);
        float fade = PatternMath.Fade(Size * 0.6f, point.Footprint);
        float pool = 0.5f + (0.5f * Noise.Perlin(point.Rest / (Size * 8), seed + 1));
        float speck = 0.9f * Width * Width;
        if (fade > 0)
        {
            (float f1, _, uint cell) = Noise.Worley(point.Rest / Size, seed);
            float toss = Hash.ToUnit(Hash.Mix(cell, 5u)), radius = Width * toss * toss * (0.5f + pool);
            speck = float.Lerp(speck, 1 - Noise.SmoothStep(0.7f * radius, radius + 1e-3f + (point.Footprint / Size), f1), fade);
        }

        surface.BaseColor *= Vector3.Lerp(Vector3.One, Second.ToVector3(), speck) * (0.95f + (0.1f * pool));
    }
}
