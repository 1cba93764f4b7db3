using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Making;

/// <summary>Needle-felted wool: little tufts with hollows between, and single light hairs on top.</summary>
/// <param name="Size">Size of a tuft, metres.</param>
internal sealed record FeltedWool(float Size) : SurfacePattern
{
    private const float Relief = 0.16f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0xfe17u);
        float fade = PatternMath.Fade(Size, point.Footprint);
        if (fade <= 0)
        {
            return;
        }

        surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 1 / Size, Relief * Size * fade, seed) + PatternMath.NoiseGradient(point.Rest, 2.3f / Size, 0.4f * Relief * Size * fade, seed + 1);
        Vector3 p = point.Rest / Size;
        float tuft = Noise.Perlin(p, seed + 2), hair = MathF.Abs(Noise.Perlin(new Vector3((p.X + (2 * p.Y)) * 0.5f, (p.Y - p.X) * 2.4f, p.Z * 1.6f), seed + 3));
        float light = Noise.SmoothStep(0.06f, 0.0f, hair) * 0.16f;
        surface.BaseColor = Vector3.Lerp(surface.BaseColor * (1 + (0.20f * tuft * fade)), Vector3.One, light * fade);
    }
}
