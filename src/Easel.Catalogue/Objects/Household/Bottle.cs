using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A bottle: of wine with capsule and label, of coloured glass with a cork, or of water with a cap.</summary>
internal sealed class Bottle : CatalogueEntry<Bottle.Parameters>
{
    /// <summary>What it is for.</summary>
    public enum Kind
    {
        Wine,
        Corked,
        Water,
    }

    /// <param name="Kind">What it is for.</param>
    /// <param name="Radius">Of the body, 0.034 to 0.039 m.</param>
    /// <param name="Height">0.24 to 0.31 m.</param>
    /// <param name="Shoulder">Where the shoulder begins, share of the height, 0.5 to 0.68.</param>
    /// <param name="NeckRadius">0.0135 to 0.016 m.</param>
    /// <param name="Fill">Level of the content, share of the height; 0 for empty.</param>
    /// <param name="Color">Of the glass, as seen through both walls.</param>
    /// <param name="Drink">Colour of the content.</param>
    /// <param name="Accent">Colour of capsule, label rules or cap.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Radius, float Height, float Shoulder, float NeckRadius, float Fill, LinearRgb Color, LinearRgb Drink, LinearRgb Accent, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bottle",
        Names = ["bottle", "wine bottle", "glass bottle", "water bottle"],
        Words = ["wine", "water", "empty", "glass"],
        Parts = ["label"],
        Family = "household",
        Size = new Vector3(0.075f, 0.3f, 0.075f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.1f,
        ViewElevation = 0.14f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        // A red or white wine bottle is so called after the wine; any other colour is that of the glass.
        bool asked = !wishes.Colors.IsEmpty, wineWord = wishes.Words.Contains("wine");
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex("#2c6a38"));
        bool white = wineWord && asked && MathF.Min(color.R, MathF.Min(color.G, color.B)) > 0.5f, red = wineWord && asked && color.R > 3 * MathF.Max(color.G, color.B);
        bool green = color.G > 1.3f * MathF.Max(color.R, color.B);
        Kind kind = wishes.Words.Contains("water") ? Kind.Water : wineWord || !asked || green ? Kind.Wine : Kind.Corked;
        LinearRgb glass = kind switch
        {
            Kind.Water => wishes.ColorOr(LinearRgb.FromHex("#cfe9f0")),
            Kind.Wine when white => LinearRgb.FromHex("#b9cf8c"),
            Kind.Wine when red => LinearRgb.FromHex("#2c6a38"),
            _ => color,
        };
        return new Parameters(
            kind,
            stream.Child("radius").Range(0.0355f, 0.0385f),
            kind == Kind.Water ? stream.Child("height").Range(0.23f, 0.25f) : stream.Child("height").Range(0.29f, 0.305f),
            kind == Kind.Water ? stream.Child("shoulder").Range(0.66f, 0.7f) : stream.Child("shoulder").Range(0.58f, 0.64f),
            stream.Child("neck").Range(0.0138f, 0.0152f),
            wishes.Words.Contains("empty") || kind == Kind.Corked ? 0 : kind == Kind.Water ? 0.68f : 0.62f,
            glass,
            LinearRgb.FromHex(kind == Kind.Water ? "#e6f4f7" : white ? "#e8d47a" : "#4a0c1a"),
            kind == Kind.Water ? LinearRgb.FromHex("#2f6fae") : LinearRgb.FromHex(stream.Child("accent").Pick("#7d2631", "#7d2631", "#2b2b30", "#a3803f")),
            wishes.Material == "glass" ? null : wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material glass = Presets.ByName(p.Material, p.Dye, "glass") ?? ColoredGlass(p.Color);
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Height, n = p.NeckRadius, s = h * p.Shoulder;

        // Punt, body, shoulder, neck, and the lip's ring.
        float throat = s + ((h - s) * 0.45f);
        List<Vector2> outline = Outlines.Round(
            [new(0, 0.014f), new(r * 0.5f, 0.004f), new(r * 0.72f, 0), new(r, 0), new(r, s), new(n * 1.02f, throat), new(n * 0.97f, h - 0.02f), new(n * 1.2f, h - 0.02f), new(n * 1.2f, h - 0.004f), new(n * 0.8f, h - 0.002f)],
            [0, 0.006f, 0.003f, 0.006f, r * 0.95f, 0.045f, 0.001f, 0.001f, 0.002f, 0], 12, closed: false);
        model.Add(Shapes.Lathe(outline, 128), glass, 1.1f);
        if (p.Fill > 0 && p.Material is null)
        {
            AddContent(model, p, outline);
        }

        float labelBottom = h * 0.13f, labelTop = s * 0.82f, middle = float.Lerp(labelBottom, labelTop, p.Kind == Kind.Wine ? 0.43f : 0.5f);
        switch (p.Kind)
        {
            case Kind.Wine:
                AddCapsule(model, p);
                AddLabel(model, p, labelBottom, labelTop);
                break;
            case Kind.Corked:
                model.Add(Shapes.Lathe(Outlines.Round([new(0, h - 0.02f), new(n * 0.76f, h - 0.02f), new(n * 0.92f, h + 0.016f), new(0, h + 0.016f)], [0, 0, 0.002f, 0], 4, closed: false), 48), Cork());
                break;
            default:
                model.Add(Shapes.Cylinder(n * 1.35f, 0.02f, 0.002f, 64).Move(0, h - 0.018f, 0), Presets.Plastic(p.Accent, "cap"));
                break;
        }

        model.Surface(SurfaceTag.Print, new(0, middle, r + 0.0008f), new(r * 0.85f, 0, 0), new(0, (labelTop - labelBottom) * (p.Kind == Kind.Wine ? 0.165f : 0.34f), 0), r + 0.0008f);
        return model.Build();
    }

    // Light crosses two walls, so each takes only part of the colour; a body of its own keeps the colour before any background.
    private static Material ColoredGlass(LinearRgb color)
    {
        static float Wall(float c) => MathF.Pow(Math.Clamp(c, 0.004f, 0.97f), 0.72f);
        float least = MathF.Min(color.R, MathF.Min(color.G, color.B));
        return Presets.Glass(new LinearRgb(Wall(color.R), Wall(color.G), Wall(color.B)), "glass") with
        {
            ThinWalled = true, Transmission = least > 0.4f ? 0.88f : 0.74f, Roughness = 0.03f, Coat = 1, CoatRoughness = 0.02f, Translucency = 0.4f,
        };
    }

    // The content follows the inside of the wall up to its level.
    private static void AddContent(ModelBuilder model, Parameters p, List<Vector2> outline)
    {
        const float Wall = 0.0024f;
        float level = p.Height * p.Fill;
        List<Vector2> inside = [new(0, 0.017f)];
        for (int i = 1; i < outline.Count; i++)
        {
            Vector2 from = outline[i - 1], to = outline[i];
            if (to.Y >= level && from.Y < level)
            {
                float radius = float.Lerp(from.X, to.X, (level - from.Y) / (to.Y - from.Y)) - Wall;
                inside.AddRange([new(radius, level), new(0, level)]);
                break;
            }

            if (to.X > p.Radius * 0.8f)
            {
                inside.Add(new(to.X - Wall, MathF.Max(to.Y, 0.004f)));
            }
        }

        Material content = new()
        {
            Name = "content", BaseColor = p.Drink, Roughness = 0.06f, Specular = 0.02f, Transmission = p.Kind == Kind.Water ? 0.9f : 0.3f, Ior = 1.33f, ThinWalled = true,
        };
        model.Add(Shapes.Lathe(inside, 64), content, 0.9f);
    }

    private static void AddCapsule(ModelBuilder model, Parameters p)
    {
        float h = p.Height, n = p.NeckRadius;
        Material foil = Presets.Metal(p.Accent, 0.38f, "foil");
        List<Vector2> outline = Outlines.Round(
            [new(n * 1.05f, h - 0.062f), new(n * 1.06f, h - 0.024f), new(n * 1.27f, h - 0.021f), new(n * 1.27f, h - 0.003f), new(n * 1.1f, h + 0.001f), new(0, h + 0.001f)],
            [0, 0.003f, 0.002f, 0.003f, 0.002f, 0], 5, closed: false);
        model.Add(Shapes.Lathe(outline, 96), foil, 0.9f);
    }

    private static void AddLabel(ModelBuilder model, Parameters p, float bottom, float top)
    {
        const float Arc = 1.2f, Proud = 0.0005f;
        float r = p.Radius, tall = top - bottom;
        PolyMesh Band(float from, float to, float arc, float proud) => Shapes.Grid(56, 2, (u, v) =>
        {
            float a = ((u * 2) - 1) * arc;
            return new Vector3((r + proud) * MathF.Sin(a), bottom + (tall * float.Lerp(from, to, v)), (r + proud) * MathF.Cos(a));
        });
        model.Add(Band(0, 1, Arc, Proud), Presets.Paper(LinearRgb.FromHex("#f1e7d2"), "label") with { Translucency = 0 });

        // A broad rule and a hairline at each end.
        Material rule = Presets.Matte(p.Accent, "label.rule");
        foreach ((float from, float to) in (ReadOnlySpan<(float, float)>)[(0.05f, 0.085f), (0.1f, 0.108f), (0.915f, 0.95f), (0.892f, 0.9f), (0.185f, 0.193f), (0.225f, 0.233f)])
        {
            bool text = from is > 0.15f and < 0.3f;
            model.Add(Band(from, to, text ? Arc * (from > 0.2f ? 0.34f : 0.24f) : Arc, Proud * 1.5f), rule);
        }

        // A crest: a star within two rings, bent round the bottle.
        float size = tall * 0.105f;
        PolyMesh crest = Ring(size, size * 0.9f).Join(Ring(size * 0.8f, size * 0.76f), Shapes.Extrude(Outlines.Star(8, size * 0.64f, size * 0.3f), Proud));
        model.Add(
            crest.Move(0, bottom + (tall * 0.73f), 0).Warp(q =>
            {
                (float sin, float cos) = MathF.SinCos(q.X / r);
                float reach = r + (Proud * 1.5f) + q.Z;
                return new Vector3(reach * sin, q.Y, reach * cos);
            }), rule);

        static PolyMesh Ring(float outer, float inner) => Shapes.Extrude(Outlines.Circle(outer, 56), Proud, 0, 1, [Outlines.Circle(inner, 56)]);
    }

    private static Material Cork() =>
        Presets.Stone(LinearRgb.FromHex("#c99d68"), "cork") with { Pattern = new Easel.Scenes.Materials.Patterns.StoneNoise(LinearRgb.Gray(0.6f), 0.008f, 0.3f) };
}
