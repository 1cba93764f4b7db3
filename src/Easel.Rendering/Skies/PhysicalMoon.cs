using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Skies;

/// <summary>The disc and halo of the moon.</summary>
internal sealed class PhysicalMoon
{
    // Radiance of the disc for the usual brightness of 0.05: bright beside a night sky, dim enough to keep the maria.
    private const float DiscGain = 12;

    // Light of the Earth on the dark side, and how the line between its horns leans.
    private const float Earthshine = 0.0012f, TiltCosine = 0.92f, TiltSine = 0.39f;

    private static readonly Vector3 Warm = new(1, 0.96f, 0.87f);

    private readonly Moon _moon;
    private readonly Vector3 _across;
    private readonly Vector3 _up;

    /// <summary>Prepares the frame of the disc.</summary>
    public PhysicalMoon(Moon moon)
    {
        _moon = moon;
        Direction = PhysicalDome.ToDirection(moon.Elevation, moon.Azimuth);
        _across = Vector3.Normalize(Vector3.Cross(Direction, MathF.Abs(Direction.Y) > 0.99f ? Vector3.UnitX : Vector3.UnitY));
        _up = Vector3.Cross(_across, Direction);
    }

    /// <summary>Towards the moon.</summary>
    public Vector3 Direction { get; }

    /// <summary>Irradiance above the air; slightly blue, as pictures show moonlight.</summary>
    public Vector3 Irradiance => new Vector3(0.72f, 0.89f, 1.17f) * (_moon.Brightness * _moon.LitShare);

    /// <summary>Cosine of the angular radius.</summary>
    public float Cosine => MathF.Cos(_moon.AngularRadius);

    /// <summary>Radiance of the disc with its dark seas and bright craters.</summary>
    public Vector3 Disc(Vector3 direction, float pixelAngle)
    {
        float cosine = Vector3.Dot(direction, Direction);
        if (cosine < 0.5f)
        {
            return Vector3.Zero;
        }

        float x = Vector3.Dot(direction, _across) / _moon.AngularRadius, y = Vector3.Dot(direction, _up) / _moon.AngularRadius;
        float r = MathF.Sqrt((x * x) + (y * y)), soft = MathF.Max(0.004f, 0.75f * pixelAngle / _moon.AngularRadius);
        float cover = 1 - Noise.SmoothStep(1 - soft, 1 + soft, r);
        if (cover <= 0)
        {
            return Vector3.Zero;
        }

        // The pattern is fixed, as every full moon shows the same face; it bends around the sphere.
        var p = new Vector3(x, y, MathF.Sqrt(MathF.Max(0, 1 - (r * r))));
        float seas = Noise.SmoothStep(-0.05f, 0.35f, Noise.Fbm((p * 1.5f) + new Vector3(4.2f, 1.7f, 0.6f), 4, 77) + (0.14f * y) - (0.1f * x));
        float grain = Noise.Fbm(p * 7, 3, 78);
        (float f1, _, uint cell) = Noise.Worley(p * 4.5f, 79);
        float crater = (cell & 3) == 0 ? 0.28f * (1 - Noise.SmoothStep(0.06f, 0.2f, f1)) : 0;
        float albedo = 0.95f - (0.42f * seas) + (0.10f * grain) + crater;
        return Warm * (cover * ((albedo * Lit(p)) + Earthshine) * DiscGain * _moon.Brightness);
    }

    /// <summary>Light of the sun on a point of the sphere: dust scatters nearly all of it back, so the disc is flat up to the terminator.</summary>
    private float Lit(Vector3 p)
    {
        (float sin, float cos) = MathF.SinCos(MathF.Tau * _moon.Phase);
        var sun = new Vector3(sin * TiltCosine, -sin * TiltSine, -cos);
        float height = Vector3.Dot(p, sun);
        return Noise.SmoothStep(-0.01f, 0.07f, height) * MathF.Pow(Math.Clamp(height, 0, 1), 0.35f);
    }

    /// <summary>Light scattered around the disc by haze.</summary>
    public Vector3 Halo(Vector3 direction)
    {
        float angle = MathF.Sqrt(MathF.Max(0, 2 - (2 * Vector3.Dot(direction, Direction))));
        float near = MathF.Max(0, angle - _moon.AngularRadius);
        return new Vector3(0.80f, 0.90f, 1) * (_moon.Brightness * _moon.LitShare * ((0.55f * MathF.Exp(-near / 0.022f)) + (0.06f * MathF.Exp(-near / 0.12f))));
    }
}
