using System.Numerics;
using Easel.Rendering.Shading;

namespace Easel.Rendering.Transport;

/// <summary>State of a path between two surfaces.</summary>
internal struct Path
{
    /// <summary>Share of light that would reach the camera from here.</summary>
    public Vector3 Throughput;

    /// <summary>Share of that which the diffuse lobe of the first surface scattered; the rest is specular.</summary>
    public Vector3 DiffuseShare;

    /// <summary>Where the last ray started, and the density of its direction.</summary>
    public Vector3 Vertex;
    public float Pdf;

    /// <summary>Chances with which light sampling at the last vertex asked the sun, the sky and the lights.</summary>
    public LightChances Chances;

    /// <summary>True until the first surface.</summary>
    public bool IsDirect;

    /// <summary>True when the last direction was perfectly sharp.</summary>
    public bool IsSharp;

    /// <summary>True once any direction was not perfectly sharp.</summary>
    public bool IsRough;

    /// <summary>True once the colour behind mirrors and glass was recorded.</summary>
    public bool IsFollowed;

    /// <summary>Goes on in a direction drawn at a surface.</summary>
    public void Scatter(in BsdfSample sample, Vector3 vertex, LightChances chances)
    {
        if (IsDirect)
        {
            DiffuseShare = sample.DiffuseShare;
            IsDirect = false;
        }

        Throughput *= sample.Weight;
        Vertex = vertex;
        Pdf = sample.Pdf;
        Chances = chances;
        IsSharp = sample.IsSharp;
        IsRough |= !sample.IsSharp;
    }
}
