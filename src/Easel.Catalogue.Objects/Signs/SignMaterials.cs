using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Signs;

/// <summary>What signs are made of.</summary>
internal static class SignMaterials
{
    /// <summary>Oiled or weathered wood, fibres along X of the pattern coordinates.</summary>
    public static Material Wood(string name, LinearRgb color, float weathering) => new()
    {
        Name = name, BaseColor = color, Roughness = 0.62f, Pattern = new PlankPattern(weathering),
    };

    /// <summary>Glossy paint.</summary>
    public static Material Paint(string name, LinearRgb color) => new()
    {
        Name = name, BaseColor = color, Roughness = 0.42f, Coat = 0.5f, CoatRoughness = 0.15f,
    };

    /// <summary>Blackened wrought iron.</summary>
    public static Material Iron { get; } = new() { Name = "iron", BaseColor = LinearRgb.FromHex("#2b2a2c"), Roughness = 0.5f };

    /// <summary>Forged iron, hammered and waxed.</summary>
    public static Material Forged { get; } = new()
    {
        Name = "iron", BaseColor = LinearRgb.FromHex("#3a3836"), Roughness = 0.46f, Metallic = 0.6f, Pattern = new StoneNoise(LinearRgb.Gray(0.7f), 0.02f, 0.25f),
    };

    /// <summary>Galvanised steel.</summary>
    public static Material Steel { get; } = new() { Name = "steel", BaseColor = LinearRgb.FromHex("#b4b9bd"), Roughness = 0.38f, Metallic = 1 };

    /// <summary>A glowing tube: bright enough to read as light, not so bright that its hue burns out.</summary>
    public static Material Tube(string name, LinearRgb color) => new()
    {
        Name = name, BaseColor = color, Emission = color * 1.1f, Roughness = 0.3f,
        Kind = FrameMaterialKind.Light,
    };
}
