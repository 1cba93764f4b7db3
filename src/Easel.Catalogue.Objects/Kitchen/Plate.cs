using System.Numerics;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A dinner plate: rimmed or coupe, with coloured bands, a gilt edge or a speckled glaze.</summary>
internal sealed class Plate : CatalogueEntry<Plate.Parameters>
{
    /// <param name="Radius">0.125 to 0.14 m.</param>
    /// <param name="Height">Of the rim, 0.02 to 0.028 m.</param>
    /// <param name="Well">Radius of the well, share of the whole, 0.62 to 0.7.</param>
    /// <param name="Coupe">Whether it rises in one curve without a rim.</param>
    /// <param name="Bands">Bands of colour on the rim, 0 to 2.</param>
    /// <param name="Speckle">Strength of the iron specks, 0 to 1.</param>
    /// <param name="Color">Of the glaze.</param>
    /// <param name="Band">Colour of the bands.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Radius, float Height, float Well, bool Coupe, int Bands, float Speckle, LinearRgb Color, LinearRgb Band, string? Material, LinearRgb? Dye);

    private const float Wall = 0.0048f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "plate",
        Names = ["plate", "dinner plate", "dish"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("dish", "dishes"),
        Words = ["empty"],
        Parts = ["rim"],
        Family = "kitchen",
        PrintsText = true,
        Size = new Vector3(0.265f, 0.025f, 0.265f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.6f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.127f, 0.138f),
        stream.Child("height").Range(0.021f, 0.027f),
        stream.Child("well").Range(0.63f, 0.69f),
        stream.Child("coupe").Chance(0.3f),
        wishes.PartColors.ContainsKey("rim") ? 1 : stream.Child("bands").Range(0, 2),
        stream.Child("speckle").Range(0, 0.7f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#f2efe7", "#f2efe7", "#dfe6e6", "#e8d9c0", "#5e8296"))),
        wishes.PartColorOr("rim", LinearRgb.FromHex(stream.Child("band").Pick("#27496d", "#8a2f2a", "#3f6d57", "#b8893a"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        bool glazed = p.Material is null or "ceramic" or "porcelain" or "china" or "clay";
        Material glaze = glazed
            ? Presets.Ceramic(p.Color, "glaze") with { Coat = 0.8f, CoatRoughness = 0.05f, Pattern = new Glaze(p.Color.ToVector3(), 0, p.Height, 0, p.Speckle) }
            : HouseGlass.Blown(Presets.ByName(p.Material, p.Dye, "glaze") ?? Presets.Ceramic(p.Color, "glaze"), Wall);
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Height, well = p.Well * r, floor = 0.0072f;
        List<Vector2> profile = p.Coupe
            ? Outlines.Round(
                [new(0, 0.003f), new(well - 0.006f, 0.003f), new(well - 0.003f, 0), new(well + 0.001f, 0), new(well + 0.003f, 0.004f), new(r * 0.9f, h * 0.55f), new(r, h - 0.001f), new(r - (Wall * 0.7f), h + 0.0006f), new(r * 0.84f, h * 0.6f), new(well * 0.8f, floor), new(0, floor - 0.0006f)],
                [0, 0.001f, 0.001f, 0.001f, 0.002f, 0.02f, 0.0018f, 0.0018f, 0.025f, 0.03f, 0], 8, closed: false)
            : Outlines.Round(
                [new(0, 0.003f), new(well - 0.006f, 0.003f), new(well - 0.003f, 0), new(well + 0.001f, 0), new(well + 0.003f, 0.004f), new(well * 1.14f, h * 0.58f), new(r, h - (Wall * 0.4f)), new(r - 0.0008f, h + 0.0012f), new(well * 1.1f, h * 0.78f), new(well * 0.93f, floor), new(0, floor - 0.0006f)],
                [0, 0.001f, 0.001f, 0.001f, 0.002f, 0.012f, 0.0014f, 0.0014f, 0.008f, 0.012f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(profile, 144), glaze, 1f);

        // Bands lie on the rim's upper face.
        float Face(float x) => p.Coupe ? float.Lerp(h * 0.6f, h + 0.0006f, Math.Clamp((x - (r * 0.84f)) / (r * 0.15f), 0, 1)) : float.Lerp(h * 0.78f, h + 0.0012f, (x - (well * 1.1f)) / (r - (well * 1.1f)));
        (float From, float To)[] bands = p.Bands switch { 0 => [], 1 => [(0.955f, 0.99f)], _ => [(0.967f, 0.99f), (0.925f, 0.935f)] };
        foreach ((float from, float to) in glazed ? bands : [])
        {
            List<Vector2> strip = [new(r * to, Face(r * to) + 0.00025f), new(r * from, Face(r * from) + 0.00025f)];
            model.Add(Shapes.Lathe(strip, 144), Presets.Ceramic(p.Band, "band") with { Coat = 0.8f });
        }

        float flat = 0.62f * well;
        return model.Surface(SurfaceTag.Top, new(0, floor, 0), new(flat, 0, 0), new(0, 0, -flat))
            .Surface(SurfaceTag.Print, new(0, floor, 0), new(flat, 0, 0), new(0, 0, -0.4f * well)).Build();
    }
}
