using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A thrown vase: bellied, tall and shouldered, or bottle-necked; flowers stand in its mouth.</summary>
internal sealed class Vase : CatalogueEntry<Vase.Parameters>
{
    /// <summary>Its outline.</summary>
    public enum Kind
    {
        Bellied,
        Shouldered,
        Cylinder,
    }

    /// <param name="Kind">Its outline.</param>
    /// <param name="Height">0.23 to 0.29 m.</param>
    /// <param name="Belly">Widest radius, 0.066 to 0.082 m.</param>
    /// <param name="Mouth">Radius of the mouth, 0.034 to 0.042 m.</param>
    /// <param name="Dip">Share of the height left as bare clay, 0 or 0.08 to 0.14.</param>
    /// <param name="Speckle">Strength of the iron specks, 0 to 1.</param>
    /// <param name="Color">Of the glaze.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(Kind Kind, float Height, float Belly, float Mouth, float Dip, float Speckle, LinearRgb Color, string? Material, LinearRgb? Dye);

    private const float Wall = 0.0045f;

    /// <summary>How far below the lip stems rest.</summary>
    private const float StemDepth = 0.07f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "vase",
        Names = ["vase", "flower vase", "urn"],
        Words = ["tall", "round", "ceramic"],
        Family = "household",
        PrintsText = true,
        Size = new Vector3(0.15f, 0.26f, 0.15f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("tall") ? Kind.Shouldered : wishes.Words.Contains("round") ? Kind.Bellied : stream.Child("kind").Pick(Kind.Bellied, Kind.Shouldered, Kind.Cylinder),
        stream.Child("height").Range(0.23f, 0.29f),
        stream.Child("belly").Range(0.066f, 0.082f),
        stream.Child("mouth").Range(0.034f, 0.042f),
        stream.Child("dipped").Chance(0.5f) ? stream.Child("dip").Range(0.08f, 0.13f) : 0,
        stream.Child("speckle").Range(0.3f, 1),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e6ddcb", "#47788a", "#b9674c", "#6f8a72", "#d0a24c"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        float h = p.Height, b = p.Belly, m = p.Mouth;
        bool glazed = p.Material is null or "ceramic" or "porcelain" or "china" or "clay";
        Material glaze = glazed
            ? Presets.Ceramic(p.Color, "glaze") with { Roughness = 0.24f, Coat = 0.75f, CoatRoughness = 0.08f, Pattern = new Glaze(p.Color.ToVector3() * 0.8f, m - (Wall * 1.4f), h, h * p.Dip, p.Speckle) }
            : HouseGlass.Blown(Presets.ByName(p.Material, p.Dye, "glaze") ?? Presets.Ceramic(p.Color, "glaze"), Wall);

        // Radius by height: foot, belly, neck, flaring lip.
        Curve outline = p.Kind switch
        {
            Kind.Bellied => new((0, b * 0.55f), (0.03f, b * 0.6f), (0.36f, b), (0.62f, b * 0.8f), (0.84f, m * 0.86f), (0.93f, m * 0.9f), (1, m * 1.16f)),
            Kind.Shouldered => new((0, b * 0.5f), (0.03f, b * 0.52f), (0.4f, b * 0.8f), (0.66f, b * 0.92f), (0.82f, b * 0.66f), (0.9f, m * 0.88f), (0.95f, m * 0.88f), (1, m * 1.1f)),
            _ => new((0, b * 0.58f), (0.03f, b * 0.62f), (0.3f, b * 0.68f), (0.75f, b * 0.62f), (0.9f, m * 1.12f), (1, m * 1.24f)),
        };
        const int Rows = 144, LipRows = 10, InnerRows = 80;
        float lip = outline.At(1);
        var profile = new List<Vector2> { new(0, 0.004f), new(outline.At(0) - 0.006f, 0.003f), new(outline.At(0) - 0.003f, 0) };
        for (int i = 0; i <= Rows; i++)
        {
            float t = (float)i / Rows;
            profile.Add(new(outline.At(t) - (i == 0 ? 0.001f : 0), t * (h - (Wall / 2))));
        }

        // Over a round lip and down inside to a base twice as thick as the wall.
        for (int i = 1; i <= LipRows; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * i / LipRows);
            profile.Add(new(lip - (Wall / 2) + (Wall / 2 * cos), h - (Wall / 2) + (Wall / 2 * sin)));
        }

        float depth = h - (2.5f * Wall);
        for (int i = 1; i <= InnerRows; i++)
        {
            float y = h - (Wall / 2) - (depth * i / InnerRows);
            profile.Add(new(outline.At(y / (h - (Wall / 2))) - Wall, y));
        }

        profile.Add(new(0, h - depth - (Wall / 2)));
        var model = new ModelBuilder();

        // Throwing rings: a potter's fingers leave a faint spiral; what is carved, cast or blown has none.
        PolyMesh body = Shapes.Lathe(profile, 160);
        model.Add(!glazed ? body : body.Warp(q =>
        {
            float ring = 1 + (0.0016f * MathF.Sin((q.Y * 420) + MathF.Atan2(q.Z, q.X)));
            return new Vector3(q.X * ring, q.Y, q.Z * ring);
        }), glaze, 1f);
        return model.Surface(SurfaceTag.Inside, new(0, h - StemDepth, 0), new(m * 0.5f, 0, 0), new(0, 0, -m * 0.5f)).Build();
    }
}
