using System.Numerics;
using Easel.Rendering.Shading;

namespace Easel.Rendering.Transport;

/// <summary>State of a path between two surfaces.</summary>
internal struct Path
{
    /// <summary>Growth of a ray's cone after a diffuse and after a glossy bounce: detail seen by it may be coarse.</summary>
    private const float DiffuseSpread = 0.2f, GlossySpread = 0.03f;

    /// <summary>Ray to be traced next.</summary>
    public Vector3 Origin;
    public Vector3 Direction;

    /// <summary>Width of the ray's cone at its start, metres, and its growth per metre.</summary>
    public float Width;
    public float Spread;

    /// <summary>Rough surfaces passed, and sharp ones such as glass and mirrors.</summary>
    public int Segments;
    public int SharpSegments;

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
    public void Scatter(in BsdfSample sample, in SurfaceInteraction surface, LightChances chances)
    {
        if (IsDirect)
        {
            DiffuseShare = sample.DiffuseShare;
            IsDirect = false;
        }

        Throughput *= sample.Weight;
        Origin = surface.Leave(sample.Direction);
        Direction = sample.Direction;
        Vertex = surface.Position;
        Pdf = sample.Pdf;
        Chances = chances;
        IsSharp = sample.IsSharp;
        if (IsSharp)
        {
            SharpSegments++;
            return;
        }

        Segments++;
        IsRough = true;
        Spread = MathF.Max(Spread, sample.IsDiffuse ? DiffuseSpread : GlossySpread);
    }
}
