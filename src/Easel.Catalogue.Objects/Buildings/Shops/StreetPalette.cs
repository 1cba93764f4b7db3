using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Buildings.Shops;

/// <summary>The materials of a street under one light.</summary>
internal sealed class StreetPalette
{
    /// <summary>Radiance of a pale wall in a lit shop by day: less than a wall in the sun, enough to look in.</summary>
    private const float DayShopGlow = 1.15f;

    /// <summary>Light of a shop next to that of a lit flat by night: most of it falls from the window's lamps onto the pavement.</summary>
    private const float NightShop = 0.27f;

    /// <summary>Radiance of the sky in window panes by day.</summary>
    private static readonly Vector3 DayMirror = new(0.62f, 0.80f, 1.02f);

    /// <summary>Makes the materials.</summary>
    /// <param name="lampGlow">Radiance of a lit window of mean brightness; 0 while no lamp is lit.</param>
    /// <param name="snow">Whether snow lies on the ground.</param>
    public StreetPalette(float lampGlow, bool snow)
    {
        bool lampsOn = lampGlow > 0;
        float lit = lampsOn ? 0.42f : 0.04f;
        Material Brick(string color) => new()
        {
            Name = "brick", BaseColor = LinearRgb.FromHex(color), Roughness = 0.88f, Specular = 0.03f, Pattern = new BrickPattern(LinearRgb.FromHex("#a59a8c").ToVector3()),
        };
        Material Plaster(string color) => new()
        {
            Name = "plaster", BaseColor = LinearRgb.FromHex(color), Roughness = 0.9f, Specular = 0.03f, Pattern = new PlasterPattern(),
        };
        Paving = Ground(snow, "pavement", "#a5a19b", new PavingPattern(0.6f));
        Setts = Ground(snow, "setts", "#85817c", new PavingPattern(0.115f));
        Soil = Ground(snow, "soil", "#5a4837", new PavingPattern(0.05f));
        Kerb = new Material { Name = "kerb", BaseColor = LinearRgb.FromHex("#a9a7a3"), Roughness = 0.8f, Kind = FrameMaterialKind.Ground };
        Marking = new Material { Name = "marking", BaseColor = LinearRgb.FromHex("#d9d8d2"), Roughness = 0.8f, Kind = FrameMaterialKind.Ground };
        Walls =
        [
            Brick("#9a5a46"), Plaster("#e3d7bb"), Plaster("#c2cfcd"), Brick("#94584a"), Plaster("#dcb491"), Plaster("#a3b8c6"), Brick("#b59272"), Plaster("#e6e0d2"),
            Plaster("#d6a898"), Plaster("#b5bf9b"), Plaster("#d9c388"), Brick("#b8998a"), Plaster("#d9d6d0"),
        ];
        Trims = [Plaster("#f0eee8"), Plaster("#e2dacb"), Plaster("#f6f5f1")];
        Frames = [Paint("#f2f0ea"), Paint("#2c2f31"), Paint("#3b4f46"), Paint("#e4d9c4")];
        Fronts = [Paint("#2c4d42"), Paint("#6f3430"), Paint("#2f4158"), Paint("#33363a"), Paint("#7d5c3c"), Paint("#48626f"), Paint("#57404f"), Paint("#9c7f42"), Paint("#2f5a60")];
        Awnings =
        [
            Awning("#9c463d", "#ebe2d0"), Awning("#3a5f4e", "#ebe2d0"), Awning("#435d80", "#ece7dc"), Awning("#c48d4e", "#efe5d2"), Awning("#74404d", "#74404d"), Awning("#dccfb4", "#dccfb4"),
        ];
        Pane = new Material
        {
            // By day the mirror image is painted on: true ones cost rays and come out grainy. At night the panes mirror the lamps.
            Name = "window", BaseColor = LinearRgb.Gray(0.03f), Roughness = lampsOn ? 0.045f : 0.3f, Specular = lampsOn ? 0.08f : 0, Kind = FrameMaterialKind.Glass,
            Pattern = new RoomPanePattern(lit, lampGlow * 0.5f, lampsOn ? Vector3.Zero : DayMirror),
        };
        ShopPane = new Material
        {
            // A matt wall: mirrors in the depth of a shop would only sparkle.
            Name = "shop-interior", BaseColor = LinearRgb.Gray(0.03f), Roughness = 0.95f, Specular = 0, Kind = FrameMaterialKind.Glass,
            Pattern = new ShopPanePattern(lampsOn ? lampGlow * NightShop : DayShopGlow),
        };
        Iron = new Material { Name = "iron", BaseColor = LinearRgb.FromHex("#23282a"), Roughness = 0.45f, Coat = 0.2f };
        Cover = new Material { Name = "manhole-cover", BaseColor = LinearRgb.FromHex("#4a4b4e"), Roughness = 0.7f, Kind = FrameMaterialKind.Ground };
        float inside = lampsOn ? lampGlow * NightShop : DayShopGlow;
        Niche = new Material { Name = "shop-niche", BaseColor = LinearRgb.FromHex("#8a7c6a"), Roughness = 0.95f, Specular = 0, Emission = new LinearRgb(0.30f, 0.235f, 0.16f) * inside };
        Brass = Presets.Brass();
        Globe = new Material
        {
            Name = "lamp-globe", BaseColor = LinearRgb.FromHex("#f4efe2"), Roughness = 0.3f, Kind = FrameMaterialKind.Light,
            Emission = LampColor * (lampsOn ? lampGlow * 9 : 0),
        };
        Slate = new Material { Name = "slate", BaseColor = LinearRgb.FromHex(snow ? "#dfe4ea" : "#545b66"), Roughness = 0.6f, Pattern = new RoofTilePattern(0.3f, 0.22f, false) };
        Tile = new Material { Name = "roof-tile", BaseColor = LinearRgb.FromHex(snow ? "#dfe4ea" : "#99604a"), Roughness = 0.8f, Pattern = new RoofTilePattern(0.24f, 0.34f, true) };
        Copper = new Material { Name = "copper", BaseColor = LinearRgb.FromHex("#6f9d8c"), Roughness = 0.6f };
        Wood = Presets.Wood();
        ShopFloor = new Material { Name = "shop-floor", BaseColor = LinearRgb.FromHex("#b08a62"), Roughness = 0.8f, Specular = 0, Emission = new LinearRgb(0.22f, 0.15f, 0.09f) * inside };
        Material Matt(string name, string color, float folds = 0) => new()
        {
            Name = name, BaseColor = LinearRgb.FromHex(color), Roughness = 0.8f, Specular = 0.03f, Pattern = new SpotlitPattern(1.5f * inside, folds),
        };
        Crusts = [Matt("crust", "#c98a45"), Matt("crust", "#a8682f"), Matt("crust", "#e0b673"), Matt("icing", "#f0d9d6")];
        string[] cloths = ["#3e5f86", "#a8544c", "#d8cdb9", "#4f7561", "#b98f4a", "#6b5169", "#2f3338", "#8c8276"];
        Cloths = [.. cloths.Select(c => Matt("cloth", c))];
        Dresses = [.. cloths.Select(c => Matt("dress", c, folds: 1))];
        Busts = Matt("bust", "#cdbfa8");
        Lettering = [Gilt("#c8a356"), Gilt("#e9e2d2"), Gilt("#d9d4c8")];
        Fruits = [Matt("fruit", "#d9822b"), Matt("fruit", "#b8342f"), Matt("fruit", "#7f9d3a"), Matt("fruit", "#e2c04a"), Matt("fruit", "#6a3d5c")];
        Flowers =
        [
            Petals("#c4566a"), Petals("#e6c566"), Petals("#f1ece6"), Petals("#8d74b5"),
        ];
        ClockFace = new Material
        {
            Name = "clock-face", BaseColor = LinearRgb.FromHex("#efe9da"), Roughness = 0.4f, Emission = LampColor * (lampsOn ? lampGlow * 0.9f : 0),
        };
        Planter = Plaster("#8d8a84");
        Leaves = new Material { Name = "leaves", BaseColor = LinearRgb.FromHex("#557344"), Roughness = 0.7f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage };
    }

    /// <summary>Colour of street lamps, linear.</summary>
    public static LinearRgb LampColor { get; } = new(1, 0.70f, 0.38f);

    /// <summary>Slabs of the pavement.</summary>
    public Material Paving { get; }

    /// <summary>Small stones along the kerb.</summary>
    public Material Setts { get; }

    /// <summary>Earth around trees.</summary>
    public Material Soil { get; }

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

    /// <summary>Manhole covers, worn to the tone of the road.</summary>
    public Material Cover { get; }

    /// <summary>Sides and ceilings of show windows.</summary>
    public Material Niche { get; }

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

    /// <summary>Bread and cakes.</summary>
    public ImmutableArray<Material> Crusts { get; }

    /// <summary>Folded cloth, and the bindings of books.</summary>
    public ImmutableArray<Material> Cloths { get; }

    /// <summary>Clothes on busts.</summary>
    public ImmutableArray<Material> Dresses { get; }

    /// <summary>Heads of busts.</summary>
    public Material Busts { get; }

    /// <summary>Letters over shops.</summary>
    public ImmutableArray<Material> Lettering { get; }

    /// <summary>Fruit in crates.</summary>
    public ImmutableArray<Material> Fruits { get; }

    /// <summary>Dials of the tower clock, lit by night.</summary>
    public Material ClockFace { get; }

    /// <summary>Plant tubs.</summary>
    public Material Planter { get; }

    /// <summary>Clipped shrubs.</summary>
    public Material Leaves { get; }

    /// <summary>Petals of flowers in boxes and tubs.</summary>
    /// <param name="color">Colour, hexadecimal.</param>
    internal static Material Petals(string color) =>
        new() { Name = "petals", BaseColor = LinearRgb.FromHex(color), Roughness = 0.7f, Translucency = 0.2f, Kind = FrameMaterialKind.Foliage };

    private static Material Gilt(string color) => new() { Name = "letters", BaseColor = LinearRgb.FromHex(color), Roughness = 0.5f };

    private static Material Paint(string color) =>
        new() { Name = "paint", BaseColor = LinearRgb.FromHex(color), Roughness = 0.4f, Coat = 0.25f };

    /// <summary>What one walks or drives on, white where snow lies.</summary>
    public static Material Ground(bool snow, string name, string color, SurfacePattern pattern) => new()
    {
        Name = name, BaseColor = LinearRgb.FromHex(snow ? "#e9edf2" : color), Roughness = 0.85f, Kind = FrameMaterialKind.Ground, Pattern = pattern,
    };

    private static Material Awning(string first, string second) => new()
    {
        Name = "awning", BaseColor = LinearRgb.FromHex(first), Roughness = 0.9f, Translucency = 0.25f, Pattern = new StripePattern(LinearRgb.FromHex(second).ToVector3(), 0.22f),
    };
}
