using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects;

/// <summary>Metals of things of daily use.</summary>
internal static class HouseMetals
{
    /// <summary>How much of a metal is a mirror. What lies flat mirrors the dark above it: fine scratches in all directions keep real steel light.</summary>
    private const float Mirror = 0.55f;

    /// <summary>Steel that has been wiped and washed many times.</summary>
    /// <param name="color">Reflectance.</param>
    /// <param name="roughness">0.2 polished, 0.4 sheet metal.</param>
    /// <param name="name">Name within the model.</param>
    public static Material Worn(LinearRgb color, float roughness, string name) =>
        Presets.Metal(color, roughness, name) with { Metallic = Mirror, Specular = 0.08f, Pattern = new Imperfections(0.12f, 0.2f) };

    /// <summary>The same done to a material that was asked for; what is no metal stays.</summary>
    public static Material? Worn(Material? asked) => asked is { Metallic: > Mirror } ? asked with { Metallic = 0.5f * (1 + Mirror) } : asked;
}
