using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Scenes.Materials.Library;

/// <summary>Metals. Only plain metal takes a wished colour; gold stays gold.</summary>
internal static class Metals
{
    public static ImmutableArray<MaterialRecipe> All { get; } =
    [
        new("metal", c => Presets.Metal(c ?? Hex("#b9bcc0"), 0.25f), "metallic", "aluminium", "aluminum", "titanium", "tin"),
        new("steel", c => Presets.Metal(c ?? Hex("#b9bcc0"), 0.22f)),
        new("iron", c => c is { } dye ? Presets.Metal(dye, 0.5f) : Presets.Iron()),
        new("brushed metal", c => Presets.Metal(c ?? Hex("#c3c5c8"), 0.34f) with { Pattern = new BrushedMetal(Vector3.UnitX, 0.8f) }),
        new("gold", _ => Presets.Gold(), "golden"),
        new("silver", _ => Presets.Silver()),
        new("brass", _ => Presets.Brass()),
        new("bronze", _ => Presets.Bronze() with { Pattern = new StoneNoise(new(0.62f, 0.72f, 0.66f), 0.12f, 0.02f) }),
        new("copper", _ => Presets.Copper()),
        new("chrome", _ => Presets.Chrome() with { Roughness = 0.04f, Pattern = null }, "chromed"),
        new("mirror", _ => Presets.Metal(Hex("#f4f5f6"), 0.02f) with { Pattern = null }),
        new("rusty metal", _ => Presets.Metal(Hex("#6f6a66"), 0.5f) with { Pattern = new Patterns.Conditions.Rust(0.85f) }),
        new("carbon fibre", c => new Material { Name = "carbon", BaseColor = c ?? Hex("#2b2c2f"), Roughness = 0.42f, Specular = 0.06f, Coat = 1, CoatRoughness = 0.03f, Pattern = new CarbonTwill() }),
        new("pearl", c => new Material { Name = "pearl", BaseColor = c ?? Hex("#efe9e4"), Roughness = 0.28f, Specular = 0.16f, Coat = 0.3f, CoatRoughness = 0.12f, FilmThickness = 420 }),
    ];

    private static LinearRgb Hex(string hex) => LinearRgb.FromHex(hex);
}
