using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>
/// Polar light: curtains along the lines of the magnetic field, thin as cloth against their height, with a diffuse glow around them. A line of
/// sight is followed through them over the map of their feet (<see cref="AuroraField"/>) with steps that shorten towards the next curtain.
/// The lines of the field lean, so rays converge towards the magnetic zenith, which is not overhead.
/// </summary>
internal sealed class AuroraCurtains
{
    /// <summary>Where the light begins and ends, its lower border, and the radius of the Earth, km.</summary>
    private const float Lowest = 82, Highest = 330, Border = 100, Earth = 6371;

    /// <summary>How the lines of the field lean with height: to one side, and towards the viewer.</summary>
    private const float LeanAside = 0.1f, LeanBack = 0.16f;

    /// <summary>Half thickness of a curtain and of the glow around it, km, and the share of the glow.</summary>
    private const float Thickness = 2.1f, GlowWidth = 19, GlowShare = 0.016f;

    /// <summary>Shortest and longest step along the ground, km, and the share of the way to the next curtain that is dared.</summary>
    private const float LeastStep = 0.7f, LargestStep = 14, StepShare = 0.25f;

    /// <summary>Where curtains are seen along their folds they are bright, but not without limit.</summary>
    private const float Shoulder = 0.22f;

    private static readonly Vector3 Green = new(0.10f, 1, 0.34f), Red = new(0.95f, 0.12f, 0.36f), Violet = new(0.66f, 0.24f, 1.0f);

    private readonly float _strength;
    private readonly float _sin;
    private readonly float _cos;
    private readonly float _lean;
    private readonly AuroraField _field;

    /// <summary>Hangs the curtains.</summary>
    /// <param name="strength">0 none, 1 a bright night.</param>
    /// <param name="azimuth">Where the curtains stand, radians.</param>
    /// <param name="seed">Seed of the folds.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public AuroraCurtains(float strength, float azimuth, uint seed, ParallelOptions parallel)
    {
        _strength = strength;
        (_sin, _cos) = MathF.SinCos(azimuth);
        seed = Hash.Mix(seed, 0xa0404a);
        _lean = (seed & 2) == 0 ? LeanAside : -LeanAside;
        _field = new AuroraField(seed, parallel);
    }

    /// <summary>Radiance in a direction.</summary>
    public Vector3 Radiance(Vector3 direction)
    {
        if (direction.Y <= 0.005f)
        {
            return Vector3.Zero;
        }

        float level = MathF.Sqrt(MathF.Max(1e-6f, 1 - (direction.Y * direction.Y))), slope = direction.Y / level;
        float across = ((direction.X * _cos) + (direction.Z * _sin)) / level, ahead = ((direction.X * _sin) - (direction.Z * _cos)) / level;
        float s = Distance(Lowest, slope), end = Distance(Highest, slope), shortest = LeastStep / (1 + (0.5f * slope));
        Vector3 sum = Vector3.Zero, before = Vector3.Zero;
        float step = 0;
        while (s < end)
        {
            float height = (s * slope) + (s * s / (2 * Earth)), above = height - Border;
            float x = (across * s) + (_lean * above), z = (ahead * s) + (LeanBack * above);
            if (AuroraField.IsBeyond(x, z))
            {
                break;
            }

            Vector4 here = _field.Read(x, z);
            Vector3 light = Light(here, above);
            sum += (0.5f * step) * (before + light);
            before = light;

            // Far curtains are small in the picture, and coarser steps do for them.
            step = Math.Clamp(StepShare * MathF.Abs(here.X), shortest * (1 + (s / 1200)), LargestStep / (1 + slope));
            s += step;
        }

        sum *= MathF.Sqrt(1 + MathF.Min(slope * slope, 2)) / (Thickness * MathF.Sqrt(MathF.PI));
        sum /= 1 + (Shoulder * sum.Y);
        return sum * (_strength * 0.05f * Noise.SmoothStep(0, 0.10f, direction.Y));
    }

    /// <summary>Kilometres along the ground to where a line of sight reaches a height.</summary>
    private static float Distance(float height, float slope) => Earth * (MathF.Sqrt((slope * slope) + (2 * height / Earth)) - slope);

    /// <summary>Light at a height above the lower border, km.</summary>
    private static Vector3 Light(Vector4 here, float above)
    {
        float gap = MathF.Abs(here.X);
        if (gap > AuroraField.Reach || here.Y <= 0)
        {
            return Vector3.Zero;
        }

        float wide = gap / GlowWidth, glow = GlowShare * MathF.Exp(-wide * wide) * Noise.SmoothStep(-16, 14, above) * MathF.Exp(-MathF.Max(0, above) / 55);
        Vector3 sum = Green * glow;
        if (gap < 3 * Thickness)
        {
            // The hem is even; rays stand out the more the higher up they are.
            float thin = gap / Thickness, rays = float.Lerp(0.3f, 1, Noise.SmoothStep(-4, 26, above));
            sum += Profile(above, here.W) * (MathF.Exp(-thin * thin) * float.Lerp(1, here.Z, rays));
        }

        return sum * here.Y;
    }

    /// <summary>Colour of a curtain over its height: a thin violet hem, a green edge that fades softly upward, and faint red tops.</summary>
    private static Vector3 Profile(float above, float reach)
    {
        float hem = MathF.Exp(-(above + 3) * (above + 3) / 12), high = MathF.Max(0, above);
        float body = Noise.SmoothStep(-6, 8, above) * ((0.78f * MathF.Exp(-high / (11 * reach))) + (0.22f * MathF.Exp(-high / (30 * reach))));
        float top = Noise.SmoothStep(18, 80, above) * MathF.Exp(-MathF.Max(0, above - 40) / (28 * reach)) * MathF.Min(1, reach);
        return (Green * body) + (Violet * ((0.16f * hem) + (0.05f * top))) + (Red * (0.06f * top));
    }
}
