using System.Collections.Immutable;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.City;

/// <summary>The materials of a street under one light.</summary>
internal sealed class StreetPalette
{
    /// <summary>Makes the materials.</summary>
    /// <param name="light">Light of the day: lamps and windows.</param>
    /// <param name="wetness">0 dry, 1 rain.</param>
    /// <param name="snow">Whether snow lies on the ground.</param>
    public StreetPalette(CityLight light, float wetness, bool snow)
    {
        LinearRgb white = LinearRgb.FromHex("#e9edf2");
        float glow = light.LampsOn ? light.Glow : 0, lit = light.LampsOn ? 0.42f : 0.04f;
        Material Ground(string name, string color, SurfacePattern pattern) => new()
        {
            Name = name, BaseColor = snow ? white : LinearRgb.FromHex(color), Roughness = 0.85f, Kind = FrameMaterialKind.Ground, Pattern = pattern,
        };
        Material Brick(string color) => new()
        {
            Name = "brick", BaseColor = LinearRgb.FromHex(color), Roughness = 0.88f, Specular = 0.03f, Pattern = new BrickPattern(LinearRgb.FromHex("#a59a8c").ToVector3()),
        };
        Material Plaster(string color) => new()
        {
            Name = "plaster", BaseColor = LinearRgb.FromHex(color), Roughness = 0.9f, Specular = 0.03f, Pattern = new PlasterPattern(),
        };
        Asphalt = Ground("road", "#57585b", new AsphaltPattern(wetness));
        Paving = Ground("pavement", "#aca69c", new PavingPattern(0.6f, wetness));
        Kerb = new Material { Name = "kerb", BaseColor = LinearRgb.FromHex("#b3afa6"), Roughness = 0.8f, Kind = FrameMaterialKind.Ground };
        Marking = new Material { Name = "marking", BaseColor = LinearRgb.FromHex("#d9d8d2"), Roughness = float.Lerp(0.8f, 0.3f, wetness), Kind = FrameMaterialKind.Ground };
        Walls =
        [
            Brick("#96604c"), Plaster("#ddd0b6"), Plaster("#c4cbc8"), Brick("#7f5347"), Plaster("#d8b799"), Plaster("#aebdc6"), Brick("#ad8f74"), Plaster("#e6dfd0"),
            Plaster("#cfaa98"), Plaster("#bfc3a8"), Plaster("#c9bba4"), Brick("#a5897a"), Plaster("#d7cfc6"),
        ];
        Trims = [Plaster("#e9e3d6"), Plaster("#cdbfa6"), Plaster("#f0ece2")];
        Frames = [Paint("#f2f0ea"), Paint("#2c2f31"), Paint("#3b4f46"), Paint("#e4d9c4")];
        Fronts = [Paint("#2c4d42"), Paint("#6f3430"), Paint("#2f4158"), Paint("#33363a"), Paint("#7d5c3c"), Paint("#48626f"), Paint("#57404f"), Paint("#b39552"), Paint("#dcd5c6")];
        Awnings =
        [
            Awning("#9c463d", "#ebe2d0"), Awning("#3a5f4e", "#ebe2d0"), Awning("#435d80", "#ece7dc"), Awning("#c48d4e", "#efe5d2"), Awning("#74404d", "#74404d"), Awning("#dccfb4", "#dccfb4"),
        ];
        Pane = new Material
        {
            Name = "window", BaseColor = LinearRgb.Gray(0.03f), Roughness = 0.045f, Specular = 0.08f, Kind = FrameMaterialKind.Glass, Pattern = new RoomPanePattern(lit, glow * 1.15f),
        };
        ShopPane = new Material
        {
            Name = "shop-window", BaseColor = LinearRgb.Gray(0.03f), Roughness = 0.045f, Specular = 0.06f, Kind = FrameMaterialKind.Glass,
            Pattern = new ShopPanePattern(light.LampsOn ? glow * 0.72f : 0.5f),
        };
        Iron = new Material { Name = "iron", BaseColor = LinearRgb.FromHex("#23282a"), Roughness = 0.45f, Coat = 0.2f };
        Brass = Presets.Brass();
        Globe = new Material
        {
            Name = "lamp-globe", BaseColor = LinearRgb.FromHex("#f4efe2"), Roughness = 0.3f, Kind = FrameMaterialKind.Light,
            Emission = LampColor * (light.LampsOn ? glow * 9 : 0),
        };
        Slate = new Material { Name = "slate", BaseColor = LinearRgb.FromHex(snow ? "#dfe4ea" : "#545b66"), Roughness = 0.6f, Pattern = new RoofTilePattern(0.3f, 0.22f, false) };
        Tile = new Material { Name = "roof-tile", BaseColor = LinearRgb.FromHex(snow ? "#dfe4ea" : "#99604a"), Roughness = 0.8f, Pattern = new RoofTilePattern(0.24f, 0.34f, true) };
        Copper = new Material { Name = "copper", BaseColor = LinearRgb.FromHex("#6f9d8c"), Roughness = 0.6f };
        Wood = Presets.Wood();
        ShopFloor = new Material { Name = "shop-floor", BaseColor = LinearRgb.FromHex("#9a7a58"), Roughness = 0.6f };
        Flowers =
        [
            Petals("#c4566a"), Petals("#e6c566"), Petals("#f1ece6"), Petals("#8d74b5"),
        ];
        ClockFace = new Material
        {
            Name = "clock-face", BaseColor = LinearRgb.FromHex("#efe9da"), Roughness = 0.4f, Emission = LampColor * (light.LampsOn ? glow * 0.9f : 0),
        };
        Planter = Plaster("#8d8a84");
        Leaves = new Material { Name = "leaves", BaseColor = LinearRgb.FromHex("#557344"), Roughness = 0.7f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage };
    }

    /// <summary>Colour of street lamps, linear.</summary>
    public static LinearRgb LampColor { get; } = new(1, 0.70f, 0.38f);

    /// <summary>The road.</summary>
    public Material Asphalt { get; }

    /// <summary>Slabs of the pavement.</summary>
    public Material Paving { get; }

    /// <summary>Kerb stones.</summary>
    public Material Kerb { get; }

    /// <summary>Road paint.</summary>
    public Material Marking { get; }

    /// <summary>House walls.</summary>
    public ImmutableArray<Material> Walls { get; }

    /// <summary>Sills, cornices and pilasters.</summary>
    public ImmutableArray<Material> Trims { get; }

    /// <summary>Window frames.</summary>
    public ImmutableArray<Material> Frames { get; }

    /// <summary>Painted shop fronts and doors.</summary>
    public ImmutableArray<Material> Fronts { get; }

    /// <summary>Awning cloths.</summary>
    public ImmutableArray<Material> Awnings { get; }

    /// <summary>Windows of flats.</summary>
    public Material Pane { get; }

    /// <summary>Shop windows.</summary>
    public Material ShopPane { get; }

    /// <summary>Lamp posts and rails.</summary>
    public Material Iron { get; }

    /// <summary>Door knobs.</summary>
    public Material Brass { get; }

    /// <summary>Globes of street lamps.</summary>
    public Material Globe { get; }

    /// <summary>Slates of steep roofs.</summary>
    public Material Slate { get; }

    /// <summary>Clay tiles.</summary>
    public Material Tile { get; }

    /// <summary>Copper roofs gone green.</summary>
    public Material Copper { get; }

    /// <summary>Slats of benches and table tops.</summary>
    public Material Wood { get; }

    /// <summary>Floors and counters of shops.</summary>
    public Material ShopFloor { get; }

    /// <summary>Flowers in boxes and baskets.</summary>
    public ImmutableArray<Material> Flowers { get; }

    /// <summary>Dials of the tower clock, lit by night.</summary>
    public Material ClockFace { get; }

    /// <summary>Plant tubs.</summary>
    public Material Planter { get; }

    /// <summary>Clipped shrubs.</summary>
    public Material Leaves { get; }

    private static Material Petals(string color) =>
        new() { Name = "petals", BaseColor = LinearRgb.FromHex(color), Roughness = 0.7f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage };

    private static Material Paint(string color) =>
        new() { Name = "paint", BaseColor = LinearRgb.FromHex(color), Roughness = 0.4f, Coat = 0.25f };

    private static Material Awning(string first, string second) => new()
    {
        Name = "awning", BaseColor = LinearRgb.FromHex(first), Roughness = 0.9f, Translucency = 0.25f, Pattern = new StripePattern(LinearRgb.FromHex(second).ToVector3(), 0.22f),
    };
}
