using System.Numerics;

namespace Easel.Rendering.Shading;

/// <summary>A direction drawn from a <see cref="Bsdf"/>.</summary>
internal struct BsdfSample
{
    /// <summary>Where the path goes on, world space.</summary>
    public Vector3 Direction;

    /// <summary>BSDF times cosine over density.</summary>
    public Vector3 Weight;

    /// <summary>Part of <see cref="Weight"/> that the diffuse lobe scattered, [0, 1].</summary>
    public Vector3 DiffuseShare;

    /// <summary>Density per steradian; meaningless for a perfectly sharp direction.</summary>
    public float Pdf;

    /// <summary>True when the direction is perfectly sharp: light sampling cannot find it.</summary>
    public bool IsSharp;

    /// <summary>True when a diffuse lobe was drawn.</summary>
    public bool IsDiffuse;
}
