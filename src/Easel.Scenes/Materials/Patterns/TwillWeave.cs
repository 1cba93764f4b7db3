using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Denim and other twills: fine diagonal ridges, pale weft between dark warp, uneven threads and worn places.</summary>
/// <param name="Weft">Multiplies the base colour where the weft shows.</param>
/// <param name="Threads">Threads per metre.</param>
public sealed record TwillWeave(LinearRgb Weft, float Threads = 900) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        (Vector3 right, Vector3 up, Vector2 at) = PatternMath.FacePlane(point);
        uint seed = Hash.Mix(point.Seed, 0x7a11u);
        float slub = Noise.Perlin(new Vector3(at.X * Threads * 0.4f, at.Y * 9, 0.5f), seed) * PatternMath.Fade(2.5f / Threads, point.Footprint);
        float worn = Noise.Fbm(point.Rest * 14, 3, seed + 1);
        float fade = PatternMath.Fade(1.2f / Threads, point.Footprint), d = (at.X + (0.6f * at.Y)) * Threads * 0.4f, part = d - MathF.Floor(d);
        float shows = 0.3f + (((part > 0.68f ? 1 : 0) - 0.3f) * fade);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, Weft.ToVector3(), Math.Clamp(shows + (0.16f * slub) + (0.16f * worn), 0, 1)) * (1 + (0.1f * worn));
        surface.RestGradient += ((right * 0.8f) + (up * 0.5f)) * (0.5f * MathF.Sin(MathF.Tau * part) * fade);
    }
}
