using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials.Library;

/// <summary>Glass, gems, ice and what else light goes through.</summary>
internal static class Glasses
{
    public static ImmutableArray<MaterialRecipe> All { get; } =
    [
        new("glass", c => c is { } tint ? Solid(LinearRgb.Lerp(LinearRgb.White, tint, 0.8f), 1.45f, 0.12f) : Presets.Glass()),
        new("frosted glass", c => Solid(c is { } tint ? LinearRgb.Lerp(LinearRgb.White, tint, 0.7f) : Hex("#f4fafa"), 1.45f, 0.12f) with
        {
            // Part of the light is scattered so often in the etched skin that it leaves evenly, to both sides.
            Roughness = 0.34f, Transmission = 0.74f, Translucency = 0.5f, Coat = 0.3f, CoatRoughness = 0.3f,
        }),
        new("stained glass", c => Presets.Glass(c ?? Hex("#5f9ad8"))),
        new("crystal", c => Solid(c ?? Hex("#f4fbff"), 1.58f, 0.3f)),
        new("diamond", c => Solid(c ?? Hex("#fafcff"), 2.0f, 0.4f)),
        Gem("ruby", "#e0204a"), Gem("emerald", "#18b060"), Gem("sapphire", "#2050d8"), Gem("amethyst", "#8a45c8"),
        new("amber", _ => Solid(Hex("#d8790a"), 1.54f, 0.05f) with { Transmission = 0.9f, Roughness = 0.06f }),
        new("jelly", c => Solid(c ?? Hex("#e23a5e"), 1.36f, 0.06f) with { Roughness = 0.06f }),
        new("ice", c => Solid(c ?? Hex("#cfeaf6"), 1.31f, 0.15f) with { Roughness = 0.1f, Pattern = new IceCracks() }, "icy"),
        new("snow", c => new Material { Name = "snow", BaseColor = c ?? Hex("#f0f4fa"), Roughness = 0.9f, Specular = 0.02f, Translucency = 0.1f, Sheen = 0.2f, Pattern = new StoneNoise(new(0.94f, 0.96f, 0.99f), 0.05f, 0.5f) }),
        new("neon", c => Presets.Glow(c ?? Hex("#ff3fa8"), 3)),
    ];

    private static MaterialRecipe Gem(string name, string hex) => new(name, c => Solid(c ?? Hex(hex), 1.7f, 0.07f));

    // Beer's law over the way inside: a thing's thin parts are pale, its thick ones deep in colour.
    private static Material Solid(LinearRgb color, float ior, float depth) => new()
    {
        Name = "glass", BaseColor = color, Roughness = 0.01f, Transmission = 1, Ior = ior, AttenuationDistance = depth, Kind = FrameMaterialKind.Glass,
    };

    private static LinearRgb Hex(string hex) => LinearRgb.FromHex(hex);
}
