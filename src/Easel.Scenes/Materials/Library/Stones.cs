using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials.Library;

/// <summary>Stone, masonry and earth.</summary>
internal static class Stones
{
    public static ImmutableArray<MaterialRecipe> All { get; } =
    [
        new("stone", c => Presets.Stone(c), "rock"),
        new("sandstone", c => Rough(c ?? Hex("#cfa872"), 0.9f) with { Pattern = new StoneNoise(new(0.78f, 0.66f, 0.56f), 0.2f, 0.35f) }),
        new("granite", c => Rough(c ?? Hex("#a9a5a2"), 0.3f) with
        {
            Coat = 0.5f, CoatRoughness = 0.12f, Pattern = new Granules(new(0.22f, 0.22f, 0.235f), new(1.4f, 1.36f, 1.34f), 0.0038f) { SecondShare = 0.2f },
        }),
        new("marble", c => Rough(c ?? Hex("#ece9e4"), 0.22f) with
        {
            Coat = 0.9f, CoatRoughness = 0.06f, Translucency = 0.06f,
            Pattern = new MarbleVeins(c is { Luminance: < 0.12f } ? new LinearRgb(7, 6.4f, 5.4f) : new LinearRgb(0.13f, 0.145f, 0.17f)),
        }),
        new("brick", c => Rough(c ?? Hex("#a5492f"), 0.88f) with { Pattern = new Bricks(Hex("#b9b0a2")) }),
        new("cobblestone", c => Rough(c ?? Hex("#8d8a86"), 0.75f) with
        {
            Pattern = new Granules(new(0.7f, 0.7f, 0.72f), new(1.3f, 1.25f, 1.15f), 0.075f) { Gap = 0.12f, GapShade = 0.6f, Relief = 0.22f },
        }),
        new("concrete", c => Rough(c ?? Hex("#a8a6a1"), 0.88f) with
        {
            Pattern = new Layers(new StoneNoise(LinearRgb.Gray(0.8f), 0.35f, 0.1f), new Pores(0.02f, 0.16f, 0.5f)),
        }, "cement"),
        new("plaster", c => Rough(c ?? Hex("#ece6da"), 0.92f) with { Pattern = new StoneNoise(new(0.93f, 0.92f, 0.9f), 0.16f, 0.22f) }),
        new("asphalt", c => Rough(c ?? Hex("#46474a"), 0.85f) with
        {
            Pattern = new Granules(new(0.5f, 0.5f, 0.52f), new(1.7f, 1.68f, 1.6f), 0.006f) { Gap = 0.14f, GapShade = 0.7f, Relief = 0.4f },
        }),
        new("sand", c => Rough(c ?? Hex("#d9bd8b"), 0.95f) with
        {
            Pattern = new Granules(new(0.78f, 0.72f, 0.66f), new(1.2f, 1.18f, 1.15f), 0.0022f) { Relief = 0.35f },
        }),
        new("terracotta", c => Presets.Terracotta(c)),
        new("clay", c => Rough(c ?? Hex("#b5735a"), 0.72f) with { Pattern = new StoneNoise(new(0.9f, 0.88f, 0.87f), 0.05f, 0.16f) }),
        new("ceramic", c => Presets.Ceramic(c ?? Hex("#efe8da")) with { Coat = 0.9f, Pattern = new Speckles(new(0.36f, 0.27f, 0.2f)) }, "china"),
        new("porcelain", c => Presets.Ceramic(c ?? Hex("#f4f3f0")) with { Coat = 1, CoatRoughness = 0.04f, Translucency = 0.05f }),
        new("jade", _ => Rough(Hex("#86bf9b"), 0.25f) with
        {
            Coat = 0.8f, CoatRoughness = 0.1f, Translucency = 0.1f, Pattern = new StoneNoise(new(0.5f, 0.72f, 0.55f), 0.09f, 0, 0.25f),
        }),
        new("obsidian", c => Rough(c ?? Hex("#0b0b0e"), 0.06f) with { Specular = 0.05f, Coat = 1, CoatRoughness = 0.02f }),
        new("moss", c => Rough(c ?? Hex("#4d7030"), 1) with { Specular = 0.01f, Sheen = 0.4f, Pattern = new MossTufts(new(1.5f, 1.25f, 0.7f)) }),
    ];

    private static Material Rough(LinearRgb color, float roughness) =>
        new() { Name = "stone", BaseColor = color, Roughness = roughness, Specular = roughness > 0.7f ? 0.03f : 0.04f };

    private static LinearRgb Hex(string hex) => LinearRgb.FromHex(hex);
}
