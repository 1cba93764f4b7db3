using Easel.Imaging;
using Easel.Scenes.Volumes;

namespace Easel.Scenes.Materials;

/// <summary>
/// What a surface is made of: a layered model of diffuse base, GGX specular, clear coat, sheen and (for glass) transmission.
/// Colours are linear sRGB.
/// </summary>
public sealed record Material
{
    /// <summary>Names the material within its model, such as <c>body</c>, <c>tyre</c>, <c>window</c>. Recolouring wishes address it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is made of, a name of <see cref="MaterialLibrary"/> such as <c>oak</c>; null for what no wish for a material asks for.</summary>
    public string? Substance { get; init; }

    /// <summary>Diffuse reflectance, or the reflectance at normal incidence of a metal. [0, 1].</summary>
    public required LinearRgb BaseColor { get; init; }

    /// <summary>Perceptual roughness in [0, 1]; the GGX width alpha is its square.</summary>
    public float Roughness { get; init; } = 0.5f;

    /// <summary>0 dielectric, 1 metal.</summary>
    public float Metallic { get; init; }

    /// <summary>Reflectance of a dielectric at normal incidence; 0.04 plastic and glass, 0.02 water, 0 for no specular at all.</summary>
    public float Specular { get; init; } = 0.04f;

    /// <summary>Strength of a clear coat in [0, 1] (index 1.5) over everything else.</summary>
    public float Coat { get; init; }

    /// <summary>Roughness of the coat.</summary>
    public float CoatRoughness { get; init; } = 0.06f;

    /// <summary>Strength of cloth sheen in [0, 1].</summary>
    public float Sheen { get; init; }

    /// <summary>Share of light that goes through as in glass, [0, 1]; <see cref="BaseColor"/> tints it.</summary>
    public float Transmission { get; init; }

    /// <summary>
    /// Way through the solid after which white light has taken on <see cref="BaseColor"/>, metres (Beer's law: thick parts are deeper in
    /// colour); 0 tints at the surfaces alone, as stained panes do.
    /// </summary>
    public float AttenuationDistance { get; init; }

    /// <summary>Optical thickness of a film whose interference colours reflections, nanometres: 250 to 900 in pearl and soap; 0 for none.</summary>
    public float FilmThickness { get; init; }

    /// <summary>Index of refraction of transmitting materials.</summary>
    public float Ior { get; init; } = 1.5f;

    /// <summary>True for panes and sheets: light passes straight through instead of being bent by a solid.</summary>
    public bool ThinWalled { get; init; }

    /// <summary>Share of the diffuse light that leaves on the other side, as in leaves, paper and lamp shades, [0, 1].</summary>
    public float Translucency { get; init; }

    /// <summary>
    /// Depth of a coat of hair, fur or pile that light falls into, metres; 0 for hard surfaces. Shading normals of such a coat stand for the
    /// surface beneath it, whichever side of a hair is seen, and what is nearer than this along them does not shade it.
    /// </summary>
    public float Nap { get; init; }

    /// <summary>Emitted radiance.</summary>
    public LinearRgb Emission { get; init; }

    /// <summary>What the part is filled with that has no surface, as smoke, or null for everything solid.</summary>
    public Medium? Medium { get; init; }

    /// <summary>Changes the surface from point to point, or null for a plain one.</summary>
    public SurfacePattern? Pattern { get; init; }

    /// <summary>What styles may treat it as.</summary>
    public FrameMaterialKind Kind { get; init; }
}
