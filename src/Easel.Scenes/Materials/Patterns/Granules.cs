using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Grains of several tones packed side by side: granite, terrazzo, cork, asphalt, cobbles.</summary>
/// <param name="Second">Multiplies the base colour of some grains.</param>
/// <param name="Third">Multiplies the base colour of others.</param>
/// <param name="Size">Mean size of a grain, metres.</param>
public sealed record Granules(LinearRgb Second, LinearRgb Third, float Size = 0.005f) : SurfacePattern
{
    /// <summary>Share of the grains of the second and of the third tone, together at most 1.</summary>
    public float SecondShare { get; init; } = 0.3f;

    /// <inheritdoc cref="SecondShare"/>
    public float ThirdShare { get; init; } = 0.22f;

    /// <summary>Width of the gaps between grains as a share of the size; 0 for crystals that grew together.</summary>
    public float Gap { get; init; }

    /// <summary>How dark the gaps are, 0 to 1.</summary>
    public float GapShade { get; init; } = 0.7f;

    /// <summary>Height of the grains as a share of their size.</summary>
    public float Relief { get; init; }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x96a1u);
        float fade = PatternMath.Fade(Size * 1.6f, point.Footprint), gapMean = 1 - (GapShade * MathF.Min(1, 1.6f * Gap));
        Vector3 mean = (((Vector3.One * (1 - SecondShare - ThirdShare)) + (Second.ToVector3() * SecondShare)) + (Third.ToVector3() * ThirdShare)) * gapMean;
        float patches = 1 + (0.08f * Noise.Fbm(point.Rest / (Size * 30), 2, seed + 7));
        if (fade <= 0)
        {
            surface.BaseColor *= mean * patches;
            surface.Roughness = MathF.Min(1, surface.Roughness + (0.3f * Relief));
            return;
        }

        // Grains are no spheres: their walls are bent a little.
        Vector3 q = point.Rest / Size;
        q += 0.35f * new Vector3(Noise.Perlin(q * 1.1f, seed + 1), Noise.Perlin(q * 1.1f, seed + 2), Noise.Perlin(q * 1.1f, seed + 3));
        (float f1, float f2, uint cell) = Noise.Worley(q, seed);
        float kind = Hash.ToUnit(Hash.Mix(cell, 11u)), own = 0.88f + (0.24f * Hash.ToUnit(Hash.Mix(cell, 12u)));
        Vector3 grain = kind < SecondShare ? Second.ToVector3() : kind < SecondShare + ThirdShare ? Third.ToVector3() : Vector3.One;
        float gap = Gap > 0 ? 1 - Noise.SmoothStep(0.3f * Gap, Gap + (point.Footprint / Size), f2 - f1) : 0;
        surface.BaseColor *= Vector3.Lerp(mean, grain * (own * (1 - (GapShade * gap))), fade) * patches;
        surface.Roughness = Math.Clamp(surface.Roughness + (0.3f * Relief * (1 - fade)) + (0.2f * gap * fade), 0.02f, 1);
        if (Relief > 0)
        {
            const float Step = 0.06f;
            float Height(Vector3 at)
            {
                (float a, float b, _) = Noise.Worley(at, seed);
                return Noise.SmoothStep(0, 0.5f, b - a);
            }

            float h = Noise.SmoothStep(0, 0.5f, f2 - f1);
            surface.RestGradient += new Vector3(
                Height(q + new Vector3(Step, 0, 0)) - h, Height(q + new Vector3(0, Step, 0)) - h, Height(q + new Vector3(0, 0, Step)) - h) * (Relief * fade / Step);
        }
    }
}
