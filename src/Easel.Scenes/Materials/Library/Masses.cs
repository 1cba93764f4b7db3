using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials.Library;

/// <summary>What is cast, moulded or poured: plastics, rubber, wax, sweets.</summary>
internal static class Masses
{
    public static ImmutableArray<MaterialRecipe> All { get; } =
    [
        new("plastic", c => Presets.Plastic(c ?? Hex("#d8402f")) with { Roughness = 0.28f, Coat = 0.3f, CoatRoughness = 0.1f }, "vinyl", "lego"),
        new("rubber", c => Presets.Rubber(c)),
        new("wax", c => Mass(c ?? Hex("#f1e4c4"), 0.42f) with { Coat = 0.25f, CoatRoughness = 0.3f, Translucency = 0.12f }),
        new("soap", c => Mass(c ?? Hex("#e9c6d0"), 0.38f) with { Coat = 0.35f, CoatRoughness = 0.2f, Translucency = 0.1f }),
        new("foam", c => Mass(c ?? Hex("#f0d668"), 0.95f) with { Specular = 0.02f, Pattern = new Layers(new Pores(0.011f, 0.42f, 0.5f), new Pores(0.0042f, 0.4f, 0.4f)) }),
        new("chocolate", c => Sweet("#4a2716")),
        new("milk chocolate", c => Sweet("#7b4526")),
        new("white chocolate", c => Sweet("#eddcb2")),
        new("candy", c => Mass(c ?? Hex("#e84a6f"), 0.2f) with { Coat = 1, CoatRoughness = 0.05f, Translucency = 0.1f }),
    ];

    private static Material Sweet(string hex) => Mass(Hex(hex), 0.36f) with
    {
        Coat = 0.45f, CoatRoughness = 0.24f, Pattern = new StoneNoise(new(0.84f, 0.82f, 0.8f), 0.07f, 0.06f),
    };

    private static Material Mass(LinearRgb color, float roughness) => new() { Name = "mass", BaseColor = color, Roughness = roughness };

    private static LinearRgb Hex(string hex) => LinearRgb.FromHex(hex);
}
