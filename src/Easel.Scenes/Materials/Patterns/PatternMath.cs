using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>What patterns share: fading by the size of a pixel, and gradients of height fields.</summary>
public static class PatternMath
{
    /// <summary>How much of a detail is left: 1 while a pixel is smaller than a third of it, 0 once it is as large as the detail.</summary>
    /// <param name="feature">Size of one bump, stripe or cell, metres.</param>
    /// <param name="footprint">Size of the pixel, metres.</param>
    public static float Fade(float feature, float footprint) => 1 - Noise.SmoothStep(0.33f, 1f, footprint / feature);

    /// <summary>
    /// The axis plane that a surface faces most: directions to the right and up in it, in rest axes, and the point in it, metres. On such
    /// planes squares stay squares; where the plane changes, a regular pattern breaks like at the edge of a box.
    /// </summary>
    public static (Vector3 Right, Vector3 Up, Vector2 At) FacePlane(in SurfacePoint point)
    {
        Vector3 n = Vector3.Abs(point.RestNormal), p = point.Rest;
        return n.Y > n.X && n.Y > n.Z ? (Vector3.UnitX, Vector3.UnitZ, new Vector2(p.X, p.Z))
            : n.X > n.Z ? (Vector3.UnitZ, Vector3.UnitY, new Vector2(p.Z, p.Y)) : (Vector3.UnitX, Vector3.UnitY, new Vector2(p.X, p.Y));
    }

    /// <summary>How much of a pixel lies on the positive side of an edge at a signed distance, both in metres: 0 to 1.</summary>
    public static float Cover(float distance, float footprint) => Math.Clamp(0.5f + (distance / MathF.Max(footprint, 1e-6f)), 0, 1);

    /// <summary>Distance to the nearest whole number, 0 to 0.5.</summary>
    public static float ToWhole(float x) => MathF.Abs(x - MathF.Round(x));

    /// <summary>Gradient of gradient noise at <paramref name="frequency"/> per metre, by differences, in metres of
    /// <paramref name="height"/> per metre.</summary>
    public static Vector3 NoiseGradient(Vector3 p, float frequency, float height, uint seed)
    {
        const float step = 0.05f;
        Vector3 q = p * frequency;
        float n = Noise.Perlin(q, seed);
        return new Vector3(
            Noise.Perlin(q + new Vector3(step, 0, 0), seed) - n,
            Noise.Perlin(q + new Vector3(0, step, 0), seed) - n,
            Noise.Perlin(q + new Vector3(0, 0, step), seed) - n) * (height * frequency / step);
    }
}
