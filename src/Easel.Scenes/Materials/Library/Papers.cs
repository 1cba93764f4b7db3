using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials.Library;

/// <summary>Paper and board.</summary>
internal static class Papers
{
    public static ImmutableArray<MaterialRecipe> All { get; } =
    [
        new("paper", c => Presets.Paper(c) with { Pattern = new Fibres(0.25f, 0.006f) }, "origami"),
        new("cardboard", c => Presets.Paper(c ?? Hex("#b98a58")) with { Translucency = 0, Pattern = new Layers(new Fibres(0.8f, 0.012f), new Corrugation()) }),
    ];

    private static LinearRgb Hex(string hex) => LinearRgb.FromHex(hex);
}
