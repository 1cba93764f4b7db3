using System.Numerics;
using Easel.Catalogue.Objects.Food;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A drinking glass, empty or with water, milk, juice, iced tea, cola or whiskey; with ice, a slice of lemon and a straw.</summary>
internal sealed class DrinkingGlass : CatalogueEntry<DrinkingGlass.Parameters>
{
    /// <summary>What is in a glass.</summary>
    /// <param name="Color">Of the drink.</param>
    /// <param name="Depth">Way after which light has taken on that colour, metres; 0 for what is not clear.</param>
    /// <param name="Ice">Whether ice is usual.</param>
    /// <param name="IsShort">Whether it is served in a low glass.</param>
    public sealed record Drink(string Color, float Depth, bool Ice, bool IsShort = false);

    /// <param name="Height">0.085 to 0.15 m.</param>
    /// <param name="Radius">Of the mouth, 0.034 to 0.043 m.</param>
    /// <param name="Taper">Radius of the foot, share of the mouth's, 0.74 to 0.95.</param>
    /// <param name="Fill">Level of the drink, 0 (empty) to 0.86.</param>
    /// <param name="Content">What is in it.</param>
    /// <param name="Ice">Number of ice cubes, 0 to 5.</param>
    /// <param name="HasSlice">Whether a slice of lemon sits on the rim.</param>
    /// <param name="HasStraw">Whether a straw stands in it.</param>
    /// <param name="Tint">Colour of the glass.</param>
    /// <param name="Accent">Colour of the straw.</param>
    /// <param name="Seed">Of how the ice lies.</param>
    public sealed record Parameters(
        float Height, float Radius, float Taper, float Fill, Drink Content, int Ice, bool HasSlice, bool HasStraw, LinearRgb? Tint, LinearRgb Accent, uint Seed);

    private const float Wall = 0.0017f, Foot = 0.009f;

    private static readonly Drink _water = new("#d9eef4", 0.25f, false);

    private static readonly (string[] Words, Drink Drink)[] _drinks =
    [
        (["milk"], new("#f6f2e8", 0, false)), (["cola", "coke"], new("#2a0f06", 0.03f, true)), (["whiskey", "whisky", "scotch", "bourbon"], new("#c8741a", 0.05f, true, true)),
        (["tea"], new("#a8521a", 0.045f, true)), (["lemonade"], new("#f2e48e", 0.06f, true)), (["apple"], new("#e2b24a", 0.06f, false)), (["tomato"], new("#c0301c", 0, false)),
        (["grape", "cranberry"], new("#6a1438", 0.03f, false)), (["juice", "orange"], new("#f39a1a", 0, false)), (["smoothie"], new("#e8728e", 0, false)),
    ];

    public override EntryInfo Info { get; } = new()
    {
        Id = "drinking-glass",
        Names =
        [
            "drinking glass", "glass", "glass of water", "water glass", "glass of milk", "milk glass", "milk", "glass of juice", "juice", "glass of orange juice", "orange juice", "glass of apple juice", "apple juice",
            "juice glass", "glass of lemonade", "lemonade", "iced tea", "glass of iced tea", "ice tea", "glass of cola", "cola", "tumbler", "tumbler glass", "highball glass", "whiskey glass", "glass of whiskey", "scotch glass", "glass of ice water", "glass of ice",
        ],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("glass of water", "glasses of water").Add("glass of milk", "glasses of milk").Add("glass of juice", "glasses of juice").Add("glass of orange juice", "glasses of orange juice").Add("glass of lemonade", "glasses of lemonade").Add("drinking glass", "drinking glasses").Add("milk", "milk"),
        Words = ["empty", "full", "ice", "lemon", "lime", "straw", "water", "cold", "iced"],
        Parts = ["straw", "ice", "ice cube", "lemon", "lemon slice", "slice of lemon", "lime", "lime slice"],
        Family = "household",
        Size = new Vector3(0.08f, 0.13f, 0.08f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string[] Words, Drink Drink)[] named = [.. _drinks.Where(d => wishes.Words.Overlaps(d.Words))];
        Drink drink = named.Length > 0 ? named[0].Drink : _water;
        bool IsAsked(string part) => wishes.Words.Concat(wishes.PartColors.Keys).Any(w => w.Split(' ').Contains(part));
        bool empty = wishes.Words.Contains("empty"), iced = IsAsked("ice") || wishes.Words.Overlaps(["iced", "cold"]), isShort = drink.IsShort || wishes.Words.Contains("tumbler");

        // The colour asked for is the glass's where there is only water or nothing in it, else the drink's own word said enough.
        return new Parameters(
            isShort ? stream.Child("height").Range(0.086f, 0.094f) : stream.Child("height").Range(0.124f, 0.142f),
            isShort ? stream.Child("radius").Range(0.039f, 0.042f) : stream.Child("radius").Range(0.034f, 0.038f),
            isShort ? 0.93f : stream.Child("taper").Range(0.74f, 0.92f),
            empty ? 0 : wishes.Words.Contains("full") ? 0.88f : isShort ? 0.45f : stream.Child("fill").Range(0.7f, 0.8f),
            drink,
            !empty && (iced || drink.Ice) ? stream.Child("ice").Range(3, 4) : 0,
            wishes.Words.Contains("lemonade") || IsAsked("lemon") || IsAsked("lime") || (drink.Ice && !isShort && drink.Color != "#2a0f06"),
            IsAsked("straw") || (drink.Ice && !isShort),
            named.Length == 0 || drink.Depth > 0.02f ? (wishes.Colors.IsEmpty ? null : wishes.Colors[0]) : null,
            wishes.PartColorOr("straw", LinearRgb.FromHex(stream.Child("accent").Pick("#d8342a", "#2f7fb0", "#e8a02a"))),
            stream.Child("ice lies").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material glass = new()
        {
            Name = "glass", Substance = "glass", BaseColor = p.Tint ?? LinearRgb.FromHex("#f0fafb"), Roughness = 0.004f, Transmission = 1, Ior = 1.5f, AttenuationDistance = p.Tint is null ? 0.1f : 0.007f, Kind = FrameMaterialKind.Glass,
        };
        float h = p.Height, level = Foot + ((h - Foot) * p.Fill);
        float Outer(float y) => p.Radius * float.Lerp(p.Taper, 1, y / h);
        float Inner(float y) => Outer(y) - Wall;
        List<Vector2> outside = [new(0, 0.0012f), .. Outlines.Round([new(Outer(0) * 0.82f, 0), new(Outer(0), 0), new(Outer(h), h)], [0.001f, 0.0035f, 0], 6, closed: false), new(Outer(h) - (Wall * 0.5f), h + (Wall * 0.5f)), new(Inner(h), h)];
        if (p.Fill > 0)
        {
            // The drink fills the glass without a gap: what is left of the inner wall ends in its surface, which climbs a little.
            model.Add(Shapes.Lathe([.. outside, new(Inner(level), level + 0.0012f), new(Inner(level) - 0.0012f, level + 0.0002f), new(Inner(level) - 0.003f, level), new(0, level)], 128), glass, 1f);
            model.Add(Shapes.Lathe(Outlines.Round([new(0, Foot), new(Inner(Foot), Foot), new(Inner(level), level - 0.0003f), new(0, level - 0.0003f)], [0, 0.004f, 0, 0], 6, closed: false), 112), Content(p.Content), 0.9f);
            AddIce(model, p, level, Inner(level));
        }
        else
        {
            model.Add(Shapes.Lathe([.. outside, .. Outlines.Round([new(Inner(h), h), new(Inner(Foot), Foot), new(0, Foot)], [0, 0.006f, 0], 6, closed: false)], 128), glass, 1f);
        }

        if (p.HasSlice)
        {
            CitrusSlice.Add(model, 0.024f, Matrix4x4.CreateRotationY(0.6f) * Matrix4x4.CreateTranslation(-Outer(h) * 0.86f, h + 0.004f, Outer(h) * 0.4f));
        }

        if (p.HasStraw)
        {
            Vector3 low = new(-Inner(Foot) * 0.5f, MathF.Max(level - 0.03f, Foot + 0.004f), 0), rim = new(Inner(h) * 0.72f, h, -0.004f), elbow = Vector3.Lerp(low, rim, 1.32f);
            model.Add(Shapes.Tube(Splines.CatmullRom([low, rim, elbow, elbow + new Vector3(0.018f, 0.012f, 0.004f), elbow + new Vector3(0.034f, 0.016f, 0.008f)], 8), 0.0034f, 20), Presets.Plastic(p.Accent, "straw"), 1.1f);
        }

        return model.Build();
    }

    private static Material Content(Drink drink) => drink.Depth > 0
        ? new Material { Name = "drink", BaseColor = LinearRgb.FromHex(drink.Color), Roughness = 0.004f, Specular = 0, Transmission = 1, Ior = 1, AttenuationDistance = drink.Depth, Kind = FrameMaterialKind.Glass }
        : new Material { Name = "drink", BaseColor = LinearRgb.FromHex(drink.Color), Roughness = 0.3f, Specular = 0.02f, Translucency = 0.1f };

    private static void AddIce(ModelBuilder model, Parameters p, float level, float radius)
    {
        Material ice = new() { Name = "ice", BaseColor = LinearRgb.FromHex("#eef8fc"), Roughness = 0.06f, Transmission = 0.85f, Ior = 1.2f, AttenuationDistance = 0.08f, Kind = FrameMaterialKind.Glass };
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < p.Ice; i++)
        {
            RandomStream own = stream.Child(i);
            float a = (MathF.Tau * i / p.Ice) + own.Range(-0.2f, 0.2f), side = radius * 0.62f, out1 = p.Ice > 1 ? radius * 0.46f : 0;
            model.Add(
                Shapes.Box(side, side, side, side * 0.16f, 3).Move(0, -side / 2, 0).RotateX(own.Range(-0.4f, 0.4f)).RotateY(own.Range(0, 3f)).RotateZ(own.Range(-0.4f, 0.4f))
                    .Move(out1 * MathF.Sin(a), level + (side * own.Range(-0.12f, 0.16f)), out1 * MathF.Cos(a)), ice, 0.8f);
        }
    }
}
