using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Street;

/// <summary>What street furniture is made of.</summary>
internal static class StreetMaterials
{
    /// <summary>Galvanised steel of poles and the backs of signs.</summary>
    public static Material Galvanised { get; } = new() { Name = "pole", BaseColor = LinearRgb.FromHex("#a3a9ac"), Roughness = 0.42f, Metallic = 1 };

    /// <summary>Bright bolts and hinges.</summary>
    public static Material Steel { get; } = Presets.Metal(LinearRgb.FromHex("#b6babd"), 0.3f, "steel");

    /// <summary>Cast iron painted dark.</summary>
    public static Material DarkIron { get; } = new() { Name = "iron", BaseColor = LinearRgb.FromHex("#2b2d2f"), Roughness = 0.45f, Coat = 0.3f, CoatRoughness = 0.25f };

    /// <summary>What is too deep to see into.</summary>
    public static Material Slot { get; } = new() { Name = "slot", BaseColor = LinearRgb.FromHex("#101113"), Roughness = 0.9f, Specular = 0.01f };

    /// <summary>Thick enamel on cast or sheet metal.</summary>
    public static Material Enamel(LinearRgb color, string name = "paint") =>
        Presets.Lacquer(color, name) with { Roughness = 0.36f, Coat = 0.7f, CoatRoughness = 0.1f };
}
