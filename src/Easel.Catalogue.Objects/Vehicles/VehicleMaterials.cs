using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Materials that vehicles share.</summary>
internal static class VehicleMaterials
{
    /// <summary>Windows of what is too far away to look into.</summary>
    public static Material Window { get; } = Presets.DarkWindow();

    /// <summary>Windscreens of buses: a pale tint one can see through.</summary>
    public static Material ClearPane { get; } = Presets.Pane(LinearRgb.FromHex("#c6d8dc"), "window");

    /// <summary>Windows of cars in which somebody is to be seen: no tint.</summary>
    public static Material OpenPane { get; } = Presets.Pane(LinearRgb.FromHex("#f4f8f8"), "window");

    /// <summary>Windscreens of cars: dark enough that what is mirrored in them is read before what is behind.</summary>
    public static Material SmokedPane { get; } = Presets.Pane(LinearRgb.FromHex("#7c898d"), "window");

    /// <summary>Side and rear windows.</summary>
    public static Material TintedPane { get; } = Presets.Pane(LinearRgb.FromHex("#8f9b9b"), "window");

    public static Material Lining { get; } = Presets.Plastic(LinearRgb.FromHex("#3c3d40"), "lining") with { Roughness = 0.7f };

    public static Material Seat { get; } = Presets.Leather(LinearRgb.FromHex("#b39a7c"), "seat");

    public static Material Trim { get; } = Presets.Plastic(LinearRgb.FromHex("#1c1d20"), "trim") with { Roughness = 0.5f };

    /// <summary>Dark lacquered under bodies of flying cars.</summary>
    public static Material Graphite { get; } = Presets.CarPaint(LinearRgb.FromHex("#33373d"), "underbody") with { Metallic = 0.4f, Roughness = 0.4f, Coat = 0.5f };

    /// <summary>The underside: shields and pipes under a film of road dust, light enough that what the road returns is seen there.</summary>
    public static Material Underside { get; } = new() { Name = "underside", BaseColor = LinearRgb.FromHex("#5c5a57"), Roughness = 0.9f, Specular = 0.02f };

    /// <summary>The lining of wheel arches: black plastic, dull with dust.</summary>
    public static Material WheelHouse { get; } = new() { Name = "wheel house", BaseColor = LinearRgb.FromHex("#2e2d2c"), Roughness = 0.9f, Specular = 0.02f };

    /// <summary>Bars of grilles. Thin bright metal would sparkle pixel by pixel.</summary>
    public static Material Slat { get; } = Presets.Plastic(LinearRgb.FromHex("#3d4045"), "grille") with { Roughness = 0.35f };

    public static Material Gap { get; } = new() { Name = "gap", BaseColor = LinearRgb.FromHex("#0c0c0e"), Roughness = 1, Specular = 0 };

    /// <summary>The depth of the joints between panels.</summary>
    public static Material Joint { get; } = Gap with { Name = "joint", BaseColor = LinearRgb.FromHex("#141416") };

    public static Material Tyre { get; } = Presets.Rubber(LinearRgb.FromHex("#29292b"), "tyre");

    public static Material Alloy { get; } = Presets.Metal(LinearRgb.FromHex("#c9ccd1"), 0.24f, "rim");

    /// <summary>Bright work that mirrors the sky: bumpers, rings, badges.</summary>
    public static Material Chrome { get; } = Presets.Metal(LinearRgb.FromHex("#c4c7cb"), 0.14f, "chrome");

    /// <summary>Satin bright work: trim strips, handlebars, spokes. Polished ones burn out against a bright sky.</summary>
    public static Material Bright { get; } = Presets.Metal(LinearRgb.FromHex("#a6aaaf"), 0.3f, "satin metal");

    /// <summary>Spokes and pins: thin enough to need a darker steel than what surrounds them.</summary>
    public static Material Spoke { get; } = Presets.Metal(LinearRgb.FromHex("#74787e"), 0.35f, "spoke");

    /// <summary>Natural rubber.</summary>
    public static Material Gum { get; } = Presets.Rubber(LinearRgb.FromHex("#b08a58"), "tyre wall");

    public static Material LampGlass { get; } = new()
    {
        Name = "lamp", BaseColor = LinearRgb.FromHex("#4a525a"), Metallic = 0.7f, Roughness = 0.2f, Coat = 1, CoatRoughness = 0.02f,
        Kind = FrameMaterialKind.Glass,
    };

    /// <summary>The bowl of a lamp behind its cover.</summary>
    public static Material LampBowl { get; } = Presets.Metal(LinearRgb.FromHex("#5a5f66"), 0.28f, "lamp bowl");

    /// <summary>The clear cover of a lamp, flush with the body.</summary>
    public static Material LampCover { get; } = Presets.Pane(LinearRgb.FromHex("#f2f6f8"), "headlight");

    /// <summary>The dark inside of a head lamp behind its clear cover.</summary>
    public static Material LampHousing { get; } = new() { Name = "lamp housing", BaseColor = LinearRgb.FromHex("#24272b"), Roughness = 0.35f };

    /// <summary>The lens of a projector in a head lamp.</summary>
    public static Material LampLens { get; } = new()
    {
        Name = "headlight", BaseColor = LinearRgb.FromHex("#c3d0d8"), Metallic = 0.5f, Roughness = 0.2f, Coat = 1, CoatRoughness = 0.05f,
        Emission = LinearRgb.FromHex("#e8f1ff") * 0.4f, Kind = FrameMaterialKind.Light,
    };

    /// <summary>The ribbed glass of a lamp that is off, over a bright bowl.</summary>
    public static Material ReflectorLens { get; } = new()
    {
        Name = "headlight", BaseColor = LinearRgb.FromHex("#aeb6bb"), Metallic = 0.8f, Roughness = 0.22f, Coat = 1, CoatRoughness = 0.03f, Kind = FrameMaterialKind.Glass,
    };

    public static Material HeadLight { get; } = Presets.Glow(LinearRgb.FromHex("#f6f6f2"), 2.2f, "headlight") with { Coat = 0.6f };

    public static Material TailLight { get; } = new()
    {
        Name = "taillight", BaseColor = LinearRgb.FromHex("#8e0f12"), Roughness = 0.2f, Coat = 1, CoatRoughness = 0.03f,
        Emission = LinearRgb.FromHex("#ff1a14") * 0.35f, Kind = FrameMaterialKind.Light,
    };

    /// <summary>A red reflector: dark but for the light of others.</summary>
    public static Material Reflector { get; } = new()
    {
        Name = "reflector", BaseColor = LinearRgb.FromHex("#6f0b0d"), Roughness = 0.16f, Coat = 1, CoatRoughness = 0.03f,
    };

    /// <summary>The blue field at the left of a plate.</summary>
    public static Material PlateField { get; } = Presets.Plastic(LinearRgb.FromHex("#1d3f8f"), "plate");

    public static Material Caliper { get; } = Presets.Lacquer(LinearRgb.FromHex("#8f1d1a"), "caliper");

    public static Material Plate { get; } = Presets.Plastic(LinearRgb.FromHex("#e8e8e2"), "plate");

    /// <summary>The paint: a wished material, or metallic paint of the colour.</summary>
    public static Material Paint(string? material, LinearRgb color, bool wished) =>
        Presets.ByName(material, wished ? color : null, "paint") ?? Metallic(color);

    /// <summary>
    /// Paint with fine flakes under clear coat. Saturated colours are taken down: real paints are deeper than the colours people name, half of what
    /// they return comes from flakes, which brighten what faces the light and leave the sides dark, and on a deep ground the coat shows sky and houses.
    /// </summary>
    public static Material Metallic(LinearRgb color, string name = "paint")
    {
        const float deep = 0.46f, dark = 0.1f, light = 0.42f, flakes = 0.5f, white = 0.86f, brightest = 0.78f;
        float pale = Math.Clamp((color.Luminance - dark) / (light - dark), 0, 1);

        // Silver and grey are nothing but flakes; white and cream have hardly any.
        float most = MathF.Max(color.R, MathF.Max(color.G, color.B)), least = MathF.Min(color.R, MathF.Min(color.G, color.B));
        float grey = Math.Clamp(1 - ((most - least) / (0.2f * MathF.Max(most, 1e-3f))), 0, 1) * Math.Clamp((brightest - color.Luminance) / 0.15f, 0, 1);
        return Presets.CarPaint(color * float.Lerp(deep, white, pale), name) with
        {
            Metallic = float.Lerp(flakes * (1 - (0.8f * pale)), 0.75f, grey), Roughness = 0.36f, CoatRoughness = 0.02f,
        };
    }
}
