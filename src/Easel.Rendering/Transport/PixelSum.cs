using System.Numerics;

namespace Easel.Rendering.Transport;

/// <summary>
/// What the paths of one sample bring, in three layers: light that the denoiser must not touch (sky, emission and haze seen directly),
/// light from the diffuse lobe of the first surface, and light from its specular lobes.
/// </summary>
internal struct PixelSum
{
    public Vector3 Direct;
    public Vector3 Diffuse;
    public Vector3 Specular;

    /// <summary>Share of key light times cosine at the first surface.</summary>
    public float Sun;

    /// <summary>1 where the first surface belongs to an element.</summary>
    public float Coverage;
}
