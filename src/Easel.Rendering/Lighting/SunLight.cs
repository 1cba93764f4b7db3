using System.Numerics;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Lighting;

/// <summary>The sun, or the moon, as a light: a small disc infinitely far away.</summary>
internal sealed class SunLight
{
    /// <summary>About how often the sun reaches surfaces that face it.</summary>
    private const float Openness = 0.5f;

    /// <summary>Least importance, relative to full light, of a surface that the sun's border may still reach.</summary>
    private const float LeastShare = 1e-3f;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    private readonly float _cosine;
    private readonly float _strength;
    private readonly Vector3 _tangent;
    private readonly Vector3 _bitangent;

    /// <summary>The sun of a sky.</summary>
    public SunLight(SkyDome sky)
    {
        (Irradiance, Direction, _cosine) = (sky.SunIrradiance, sky.SunDirection, sky.SunCosine);
        Pdf = 1 / (MathF.Tau * MathF.Max(1 - _cosine, 1e-7f));
        Width = MathF.Sqrt(MathF.Max(0, 1 - (_cosine * _cosine)));
        _strength = Vector3.Dot(Irradiance, Luminance);
        Warp.Frame(Direction, out _tangent, out _bitangent);
    }

    /// <summary>False for a sky without one.</summary>
    public bool Exists => Irradiance != Vector3.Zero;

    /// <summary>Unit direction to its middle.</summary>
    public Vector3 Direction { get; }

    /// <summary>Irradiance of a surface that faces it.</summary>
    public Vector3 Irradiance { get; }

    /// <summary>Radiance of its disc, everywhere the same.</summary>
    public Vector3 Radiance => Irradiance * Pdf;

    /// <summary>Density per steradian of <see cref="Sample"/>.</summary>
    public float Pdf { get; }

    /// <summary>Sine of its radius.</summary>
    public float Width { get; }

    /// <summary>Draws a unit direction to a point of the disc.</summary>
    public Vector3 Sample(Vector2 random)
    {
        Vector3 local = Warp.Cone(random, _cosine);
        return (_tangent * local.X) + (_bitangent * local.Y) + (Direction * local.Z);
    }

    /// <summary>True for directions to its disc.</summary>
    public bool Contains(Vector3 direction) => Vector3.Dot(direction, Direction) > _cosine;

    /// <summary>About the luminance of the irradiance it brings to a surface, if as much stands before it as elsewhere.</summary>
    public float Importance(in SurfaceInteraction surface)
    {
        float facing = Vector3.Dot(surface.Normal, Direction), through = Math.Clamp(surface.Surface.Translucency, 0, 1);
        float share = Openness * (facing >= 0 ? facing * (1 - through) : -facing * through);

        // The sun has a width: it may light what its middle does not.
        return _strength * MathF.Max(share, through > 0 || facing > -Width ? LeastShare : 0);
    }
}
