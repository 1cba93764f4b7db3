using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Materials that vehicles share.</summary>
internal static class VehicleMaterials
{
    public static Material Window { get; } = Presets.DarkWindow();

    public static Material Trim { get; } = Presets.Plastic(LinearRgb.FromHex("#1c1d20"), "trim") with { Roughness = 0.5f };

    public static Material Gap { get; } = new() { Name = "gap", BaseColor = LinearRgb.FromHex("#0c0c0e"), Roughness = 1, Specular = 0 };

    public static Material Tyre { get; } = Presets.Rubber(name: "tyre");

    public static Material Alloy { get; } = Presets.Metal(LinearRgb.FromHex("#c9ccd1"), 0.24f, "rim");

    public static Material Chrome { get; } = Presets.Chrome();

    public static Material LampGlass { get; } = new()
    {
        Name = "lamp", BaseColor = LinearRgb.FromHex("#4a525a"), Metallic = 0.7f, Roughness = 0.2f, Coat = 1, CoatRoughness = 0.02f,
        Kind = FrameMaterialKind.Glass,
    };

    public static Material HeadLight { get; } = Presets.Glow(LinearRgb.FromHex("#fff4dd"), 2.6f, "headlight") with { Coat = 0.6f };

    public static Material TailLight { get; } = new()
    {
        Name = "taillight", BaseColor = LinearRgb.FromHex("#8e0f12"), Roughness = 0.2f, Coat = 1, CoatRoughness = 0.03f,
        Emission = LinearRgb.FromHex("#ff1a14") * 0.35f, Kind = FrameMaterialKind.Light,
    };

    public static Material Plate { get; } = Presets.Plastic(LinearRgb.FromHex("#e8e8e2"), "plate");

    /// <summary>The paint: a wished material, or gloss paint of the colour.</summary>
    public static Material Paint(string? material, LinearRgb color, bool wished) =>
        Presets.ByName(material, wished ? color : null, "paint") ?? Presets.CarPaint(color);
}
