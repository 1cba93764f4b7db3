using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Woven cloth: over and under threads in the two directions of each face, slubs, and a slight unevenness of dye.</summary>
/// <param name="Second">Multiplies the base colour in the valleys between threads.</param>
/// <param name="Threads">Threads per metre; 400 linen, 900 shirt cloth, 150 coarse upholstery.</param>
/// <param name="Bump">Height of a thread as a share of its width, 0 to 0.5.</param>
public sealed record FabricWeave(LinearRgb Second, float Threads = 400, float Bump = 0.25f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 n = Vector3.Abs(point.RestNormal), p = point.Rest;
        uint seed = Hash.Mix(point.Seed, 0xfab1u);
        float dye = 1 + (0.05f * Noise.Perlin(p * 9f, seed)) + (0.04f * Noise.Perlin(p * 55f, seed + 1) * PatternMath.Fade(0.018f, point.Footprint));
        surface.BaseColor *= dye;

        // The two axes most nearly along the face carry warp and weft.
        // A thread needs several pixels, or its bumps beat with them.
        float fade = PatternMath.Fade(0.5f / Threads, point.Footprint);
        (Vector3 u, Vector3 v) = n.X >= n.Y && n.X >= n.Z ? (Vector3.UnitZ, Vector3.UnitY)
            : n.Y >= n.Z ? (Vector3.UnitX, Vector3.UnitZ) : (Vector3.UnitX, Vector3.UnitY);
        float a = Vector3.Dot(p, u) * Threads, b = Vector3.Dot(p, v) * Threads;
        bool over = (((int)MathF.Floor(a) + (int)MathF.Floor(b)) & 1) == 0;
        float across = (over ? a - MathF.Floor(a) : b - MathF.Floor(b)) - 0.5f;
        float height = 1 - (4 * across * across);
        float valley = 0.33f + ((1 - height - 0.33f) * fade);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, Second.ToVector3(), valley);
        surface.BumpGradient += (over ? u : v) * (-8 * across * Bump * fade);
    }
}
