using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Woven cloth: over and under threads in the two directions of each face, thick and thin threads, soft hollows where the cloth does
/// not lie quite flat, and a slight unevenness of dye.</summary>
/// <param name="Second">Multiplies the base colour in the valleys between threads.</param>
/// <param name="Threads">Threads per metre; 400 sackcloth, 700 upholstery and linen, 1500 shirt cloth.</param>
/// <param name="Bump">Height of a thread as a share of its width, 0 to 0.5.</param>
public sealed record FabricWeave(LinearRgb Second, float Threads = 700, float Bump = 0.16f) : SurfacePattern
{
    /// <summary>Share of a flat piece of cloth that lies in the valleys.</summary>
    private const float MeanValley = 0.33f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        uint seed = Hash.Mix(point.Seed, 0xfab1u);
        float soft = PatternMath.Fade(0.09f, point.Footprint);
        surface.BaseColor *= 1 + (0.03f * Noise.Perlin(p * 7f, seed)) + (0.025f * soft * Noise.Perlin(p * 31f, seed + 1));
        if (soft > 0)
        {
            surface.RestGradient += PatternMath.NoiseGradient(p, 17, 0.0009f * soft, seed + 2);
        }

        (Vector3 u, Vector3 v, Vector2 at) = PatternMath.FacePlane(point);

        // Slubs: threads are spun thicker in places, which shows as short streaks both ways.
        float streak = PatternMath.Fade(6 / Threads, point.Footprint), valley = MeanValley;
        if (streak > 0)
        {
            float warp = Noise.Perlin(new Vector3(at.X * Threads * 0.45f, at.Y * Threads * 0.035f, 3), seed + 3);
            float weft = Noise.Perlin(new Vector3(at.X * Threads * 0.035f, at.Y * Threads * 0.45f, 7), seed + 4);
            surface.BaseColor *= 1 + (0.07f * streak * (warp + weft));
        }

        // A thread needs several pixels, or its bumps beat with them.
        float fade = PatternMath.Fade(0.6f / Threads, point.Footprint);
        if (fade > 0)
        {
            float a = at.X * Threads, b = at.Y * Threads;
            bool over = (((int)MathF.Floor(a) + (int)MathF.Floor(b)) & 1) == 0;
            float across = (over ? a - MathF.Floor(a) : b - MathF.Floor(b)) - 0.5f;
            valley += (((4 * across * across) - MeanValley) * fade);
            surface.RestGradient += (over ? u : v) * (-8 * across * Bump * fade);
        }

        surface.BaseColor *= Vector3.Lerp(Vector3.One, Second.ToVector3(), valley);
    }
}
