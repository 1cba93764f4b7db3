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
        Material made = material is "wood" or "wooden" && color is null ? Wood(wood, along, name)
            : Presets.ByName(material, color, name) ?? (color is { } paint ? Presets.Lacquer(paint, name) : Wood(wood, along, name));
        return made.Pattern is WoodGrain grain ? made with { Pattern = Fine(grain, along) } : made;
    }

    /// <summary>Oiled furniture wood: duller and finer than fresh timber, so that it stays behind what stands on it.</summary>
    /// <param name="kind">Kind of wood.</param>
    /// <param name="along">Direction of the grain in rest coordinates.</param>
    /// <param name="name">Name within the model.</param>
    public static Material Wood(string kind, Vector3 along, string name)
    {
        Material wood = kind switch
        {
            "oak" => Presets.Wood(LinearRgb.FromHex("#a17f5c"), LinearRgb.FromHex("#6a4b33"), along, name),
            "walnut" => Presets.Wood(LinearRgb.FromHex("#775743"), LinearRgb.FromHex("#43301f"), along, name),
            "birch" => Presets.Wood(LinearRgb.FromHex("#cfb692"), LinearRgb.FromHex("#a88761"), along, name),
            _ => Presets.Wood(kind, along, name),
        };
        return wood.Pattern is WoodGrain grain ? wood with { Pattern = Fine(grain, along) } : wood;
    }

    // Narrow years and a quiet drawing, as in sawn veneer.
    private static WoodGrain Fine(WoodGrain grain, Vector3 along) => grain with { Along = along, Rings = 260, Figure = 0.34f };
}
