using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>What pieces of furniture share.</summary>
internal static class FurnitureMaterials
{
    /// <summary>The material of one member: as asked for, painted, or bare wood; wood always grained along the member.</summary>
    /// <param name="material">Asked material, or null.</param>
    /// <param name="color">Asked colour, or null.</param>
    /// <param name="wood">Kind of wood when nothing is asked.</param>
    /// <param name="along">Direction of the member in rest coordinates.</param>
    /// <param name="name">Name within the model.</param>
    public static Material Joinery(string? material, LinearRgb? color, string wood, Vector3 along, string name)
    {
        Material made = material is "wood" or "wooden" && color is null ? Presets.Wood(wood, along, name)
            : Presets.ByName(material, color, name) ?? (color is { } paint ? Presets.Lacquer(paint, name) : Presets.Wood(wood, along, name));
        return made.Pattern is WoodGrain grain ? made with { Pattern = grain with { Along = along } } : made;
    }
}
