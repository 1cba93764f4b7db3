using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>A cover of moss: cushions and tufts in several greens, dark between them.</summary>
/// <param name="Second">Multiplies the base colour in old, yellowish moss.</param>
/// <param name="Size">Size of a cushion, metres.</param>
public sealed record MossTufts(LinearRgb Second, float Size = 0.03f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x3055u);
        float patches = Noise.SmoothStep(-0.4f, 0.5f, Noise.Fbm(point.Rest / (Size * 3.2f), 3, seed));
        float cushion = Noise.Fbm(point.Rest / Size, 2, seed + 1), fade = PatternMath.Fade(Size * 0.14f, point.Footprint);
        float tuft = fade > 0 ? Noise.Perlin(point.Rest / (Size * 0.11f), seed + 2) * fade : 0;
        surface.BaseColor *= Vector3.Lerp(Vector3.One, Second.ToVector3(), patches) * Math.Clamp(0.8f + (0.55f * cushion) + (0.5f * tuft), 0.12f, 1.6f);
        surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 1 / Size, 0.32f * Size * PatternMath.Fade(Size, point.Footprint), seed + 1);
        surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 9 / Size, 0.045f * Size * fade, seed + 2);
    }
}
