using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials.Library;

/// <summary>Cloth, leather and knits.</summary>
internal static class Cloths
{
    public static ImmutableArray<MaterialRecipe> All { get; } =
    [
        new("fabric", c => Presets.Fabric(c ?? Hex("#b9ad9a")), "cloth", "textile"),
        new("cotton", c => Presets.Fabric(c ?? Hex("#ebe6dc"), 1100) with { Sheen = 0.25f }),
        new("linen", c => Presets.Fabric(c ?? Hex("#cdbf9f"), 650)),
        new("canvas", c => Presets.Fabric(c ?? Hex("#c2ab80"), 480) with { Sheen = 0.15f }),
        new("denim", c => Presets.Fabric(c ?? Hex("#2f4d7d")) with { Sheen = 0.2f, Pattern = new TwillWeave(new(2.6f, 2.2f, 1.7f), 520) }),
        new("silk", c => new Material { Name = "silk", BaseColor = c ?? Hex("#e8dcc8"), Roughness = 0.3f, Specular = 0.16f, Sheen = 0.5f, Coat = 0.2f, CoatRoughness = 0.3f, Pattern = new Imperfections(0.2f) }, "satin"),
        new("velvet", c => new Material { Name = "velvet", BaseColor = c ?? Hex("#6d1226"), Roughness = 1, Specular = 0.01f, Sheen = 1, Pattern = new Imperfections(1.6f, 0.12f) }),
        new("wool", c => Soft(c ?? Hex("#c9b79a"), 0.45f) with { Pattern = new KnitStitches(0.011f, 0.0086f) }, "woolen", "knitted"),
        new("felt", c => Soft(c ?? Hex("#8aa05f"), 0.5f) with { Pattern = new Fibres(0.7f) }),
        new("plush", c => Soft(c ?? Hex("#c08a52"), 0.8f) with { Pattern = new Fibres(1, 0.012f) }),
        new("lace", c => Presets.Fabric(c ?? Hex("#f6f3ee"), 900) with { Translucency = 0.3f }),
        new("leather", c => Presets.Leather(c ?? Hex("#7a4526"))),
    ];

    private static Material Soft(LinearRgb color, float sheen) => new() { Name = "cloth", BaseColor = color, Roughness = 1, Specular = 0.01f, Sheen = sheen };

    private static LinearRgb Hex(string hex) => LinearRgb.FromHex(hex);
}
