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
