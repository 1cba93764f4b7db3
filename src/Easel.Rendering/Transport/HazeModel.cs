using System.Numerics;
using Easel.Rendering.Skies;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Transport;

/// <summary>Air between two points: how much light it takes away and how much it scatters in.</summary>
internal sealed class HazeModel(Haze haze, SkyDome sky)
{
    /// <summary>Below this height the air gets no denser: keeps pits and sea beds from exploding the exponential.</summary>
    private const float Lowest = -50;

    /// <summary>Mist is looked for up to this many scale heights.</summary>
    private const float MistLayers = 5;

    // Cosines between the ray and the sun among which the air turns from one tint to the other.
    private const float AwayCosine = 0.93f, TowardCosine = 0.998f;

    private readonly Vector3 _tint = haze.Tint.ToVector3();
    private readonly Vector3 _tintAway = (haze.TintAway ?? haze.Tint).ToVector3();
    private readonly Vector3 _mistTint = haze.Mist?.Tint.ToVector3() ?? Vector3.Zero;

    /// <summary>Follows a ray to a surface.</summary>
    /// <param name="origin">Start, metres.</param>
    /// <param name="direction">Unit direction.</param>
    /// <param name="distance">Length, metres; infinite for a ray to the sky, whose radiance already contains the clear air.</param>
    /// <param name="jitter">A number in [0, 1) that offsets the march through mist.</param>
    /// <returns>The share of light that gets through, and the radiance scattered in.</returns>
    public (float Through, Vector3 Scattered) Along(Vector3 origin, Vector3 direction, float distance, float jitter)
    {
        float thin = float.IsFinite(distance) ? Depth(origin.Y, direction.Y, distance) : 0;
        float mist = haze.Mist is { } layer ? MistDepth(layer, origin, direction, distance, jitter) : 0;
        float total = thin + mist;
        if (total <= 1e-6f)
        {
            return (1, Vector3.Zero);
        }

        float through = MathF.Exp(-total);
        Vector3 air = Vector3.Lerp(_tintAway, _tint, Noise.SmoothStep(AwayCosine, TowardCosine, Vector3.Dot(direction, sky.SunDirection)));
        Vector3 tint = ((air * thin) + (_mistTint * mist)) / total;
        return (through, tint * sky.HazeRadiance(direction) * (1 - through));
    }

    /// <summary>Optical depth of the exponential layer, in closed form.</summary>
    private float Depth(float height, float rise, float distance)
    {
        float scale = 1 / haze.ScaleHeight;
        float start = haze.Density * MathF.Exp(-MathF.Max(height, Lowest) * scale);
        float k = rise * scale * distance;

        // (1 − e^−k) / k, by series where it would cancel; a steeply falling ray stays within the densest air.
        float mean = MathF.Abs(k) < 1e-3f ? 1 - (0.5f * k) : (1 - MathF.Exp(-MathF.Max(k, -20))) / k;
        return MathF.Min(start * distance * mean, haze.Density * MathF.Exp(-Lowest * scale) * distance);
    }

    private static float MistDepth(MistLayer mist, Vector3 origin, Vector3 direction, float distance, float jitter)
    {
        // The part of the ray inside the layer.
        float top = MistLayers * mist.ScaleHeight, near = 0, far = MathF.Min(distance, 6000);
        if (MathF.Abs(direction.Y) > 1e-5f)
        {
            float cross = (top - origin.Y) / direction.Y;
            (near, far) = direction.Y > 0 ? (near, MathF.Min(far, cross)) : (MathF.Max(near, cross), far);
        }
        else if (origin.Y > top)
        {
            return 0;
        }

        if (far <= near)
        {
            return 0;
        }

        // Steps short against the patches, within reason; spaced evenly, as the layer is thin.
        int steps = Math.Clamp((int)((far - near) / (0.4f * mist.PatchSize)), 4, 14);
        float step = (far - near) / steps, sum = 0;
        for (int i = 0; i < steps; i++)
        {
            Vector3 p = origin + (direction * (near + ((i + jitter) * step)));
            float density = MathF.Exp(-MathF.Max(p.Y, 0) / mist.ScaleHeight);
            if (density > 0.01f)
            {
                Vector3 q = p / mist.PatchSize;
                float patch = Noise.SmoothStep(-0.35f, 0.45f, Noise.Perlin(q, 71) + (0.4f * Noise.Perlin(q * 2.7f, 72)));
                sum += density * patch;
            }
        }

        return sum * step * mist.Density;
    }
}
