using System.Numerics;

namespace Easel.Scenes.Materials;

/// <summary>The surface at one point, as a pattern leaves it. A mutable struct on purpose: it lives on the stack of one hit.</summary>
public struct SurfaceSample
{
    /// <summary>Diffuse or metal reflectance, linear sRGB.</summary>
    public Vector3 BaseColor;

    /// <summary>Emitted radiance, linear sRGB.</summary>
    public Vector3 Emission;

    /// <summary>Gradient of a height field in metres per metre, world axes; the renderer tilts the normal by it
    /// (<c>normalize(n − (g − n·dot(g, n)))</c>). Zero for a flat surface.</summary>
    public Vector3 BumpGradient;

    /// <summary>The same gradient in the axes of <see cref="SurfacePoint.Rest"/>, for reliefs with a direction: they turn with the part.</summary>
    public Vector3 RestGradient;

    /// <summary>Perceptual roughness.</summary>
    public float Roughness;

    /// <summary>0 dielectric, 1 metal.</summary>
    public float Metallic;

    /// <summary>Reflectance at normal incidence of a dielectric.</summary>
    public float Specular;

    /// <summary>Clear coat strength.</summary>
    public float Coat;

    /// <summary>Share of diffuse light that goes through.</summary>
    public float Translucency;

    /// <summary>Share of light that goes through as in glass; the rest meets the base below.</summary>
    public float Transmission;
}
