using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Printing.Letters;

/// <summary>Paint or chalk that lets the ground show through in patches and grains. What is finer than the pixel fades to its mean, so that far
/// letters stay even.</summary>
/// <param name="Ground">Colour of what is below, linear sRGB.</param>
/// <param name="Patches">Share that is gone in patches, 0 to 0.4.</param>
/// <param name="Grain">Strength of fine grain, 0 to 1.</param>
/// <param name="Size">Size of the patches, metres.</param>
internal sealed record WornInk(LinearRgb Ground, float Patches, float Grain, float Size) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x3a1cu);
        float coarse = Noise.Fbm(point.Rest / Size, 3, seed), fade = PatternMath.Fade(Size * 0.12f, point.Footprint);
        float fine = fade > 0 ? Noise.Perlin(point.Rest / (Size * 0.11f), seed + 7) : 0;

        // Only the peaks of the noise are bare: the strokes hold together.
        float bare = Patches > 0 ? Noise.SmoothStep(0.62f - Patches, 0.78f - (0.6f * Patches), coarse + (0.25f * fade * fine)) : 0;
        float grain = Grain * (0.13f + (0.3f * fade * MathF.Max(0, fine + 0.05f)));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Ground.ToVector3(), Math.Clamp((0.75f * bare) + grain, 0, 0.8f));
        surface.Roughness = MathF.Max(surface.Roughness, 0.6f);
    }
}
