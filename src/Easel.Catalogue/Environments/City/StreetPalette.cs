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
        Paving = Ground("pavement", "#a5a098", new PavingPattern(0.6f, wetness));
        Kerb = new Material { Name = "kerb", BaseColor = LinearRgb.FromHex("#b3afa6"), Roughness = 0.8f, Kind = FrameMaterialKind.Ground };
        Marking = new Material { Name = "marking", BaseColor = LinearRgb.FromHex("#d9d8d2"), Roughness = float.Lerp(0.8f, 0.3f, wetness), Kind = FrameMaterialKind.Ground };
        Walls =
        [
            Brick("#9c4f38"), Plaster("#e3d3b2"), Plaster("#cfd6d2"), Brick("#7d4233"), Plaster("#e6b98f"), Plaster("#b9cbd8"), Brick("#b98a62"), Plaster("#eee6d6"),
            Plaster("#d9a08a"), Plaster("#c9cfa8"),
        ];
        Trims = [Plaster("#e9e3d6"), Plaster("#cdbfa6"), Plaster("#f0ece2")];
        Frames = [Paint("#f2f0ea"), Paint("#2c2f31"), Paint("#3b4f46"), Paint("#e4d9c4")];
        Fronts = [Paint("#1f4a3d"), Paint("#7a2424"), Paint("#23364f"), Paint("#2b2b2b"), Paint("#8a5a2b"), Paint("#35586b"), Paint("#5c2f4a"), Paint("#c9a13a")];
        Awnings =
        [
            Awning("#a8332c", "#efe6d4"), Awning("#24543f", "#efe6d4"), Awning("#28497a", "#f0ece2"), Awning("#d8892f", "#f4ead6"), Awning("#7c2a3f", "#7c2a3f"), Awning("#2f6b6b", "#2f6b6b"),
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
        Planter = Plaster("#8d8a84");
        Leaves = new Material { Name = "leaves", BaseColor = LinearRgb.FromHex("#4f7a35"), Roughness = 0.7f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage };
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

    /// <summary>Plant tubs.</summary>
    public Material Planter { get; }

    /// <summary>Clipped shrubs.</summary>
    public Material Leaves { get; }

    private static Material Paint(string color) =>
        new() { Name = "paint", BaseColor = LinearRgb.FromHex(color), Roughness = 0.4f, Coat = 0.25f };

    private static Material Awning(string first, string second) => new()
    {
        Name = "awning", BaseColor = LinearRgb.FromHex(first), Roughness = 0.9f, Translucency = 0.25f, Pattern = new StripePattern(LinearRgb.FromHex(second).ToVector3(), 0.22f),
    };
}
