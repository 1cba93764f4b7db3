using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials.Library;

/// <summary>Woods. A wished colour stains them.</summary>
internal static class Woods
{
    public static ImmutableArray<MaterialRecipe> All { get; } =
    [
        new("wood", c => c is { } stain ? Presets.Wood(stain, stain * 0.45f) : Presets.Wood("oak"), "wooden"),
        Of("oak"), Of("walnut"), Of("pine"), Of("mahogany"), Of("ebony"), Of("birch"), Of("teak"),
        new("cherry wood", _ => Presets.Wood("cherry"), "cherry"),
        new("bamboo", c => Presets.Wood(c ?? Hex("#d9b872"), (c ?? Hex("#d9b872")) * 0.55f)),
        new("cork", c => Plain(c ?? Hex("#bd8b54"), 0.85f) with
        {
            Pattern = new Layers(new Granules(new(0.62f, 0.56f, 0.5f), new(1.25f, 1.22f, 1.15f), 0.0045f) { Gap = 0.16f, GapShade = 0.55f }, new Pores(0.011f, 0.26f, 0.6f)),
        }),
        new("wicker", c => Plain(c ?? Hex("#c99a5b"), 0.6f) with { Coat = 0.2f, CoatRoughness = 0.3f, Pattern = new Wicker() }, "rattan"),
    ];

    private static MaterialRecipe Of(string kind) =>
        new(kind, c => c is { } stain ? Presets.Wood(stain, stain * 0.42f) : Presets.Wood(kind));

    private static Material Plain(LinearRgb color, float roughness) => new() { Name = "wood", BaseColor = color, Roughness = roughness, Specular = 0.03f };

    private static LinearRgb Hex(string hex) => LinearRgb.FromHex(hex);
}
