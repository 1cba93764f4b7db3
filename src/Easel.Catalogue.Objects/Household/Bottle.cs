using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>
/// A bottle of real glass, walls and thick base: of wine with capsule and label, plain with a cork or open, or of water with a cap.
/// </summary>
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
    /// <param name="IsOpen">Whether the cork is gone.</param>
    /// <param name="Color">Of the glass, as seen through both walls.</param>
    /// <param name="Drink">Colour of the content.</param>
    /// <param name="Accent">Colour of capsule, label rules or cap.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Radius, float Height, float Shoulder, float NeckRadius, float Fill, bool IsOpen, LinearRgb Color, LinearRgb Drink, LinearRgb Accent, string? Material, LinearRgb? Dye);

    /// <summary>Thickness of the body's wall and of the neck's, metres.</summary>
    private const float Wall = 0.003f, NeckWall = 0.0034f;

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
        ViewElevation = 0.08f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        // A red or white wine bottle is so called after the wine; any other colour is that of the glass.
        bool asked = !wishes.Colors.IsEmpty, wineWord = wishes.Words.Contains("wine");
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex("#2c6a38"));
        bool white = wineWord && asked && MathF.Min(color.R, MathF.Min(color.G, color.B)) > 0.5f, red = wineWord && asked && color.R > 3 * MathF.Max(color.G, color.B);
        Kind kind = wishes.Words.Contains("water") ? Kind.Water : wineWord || wishes.PartColors.ContainsKey("label") ? Kind.Wine : Kind.Corked;
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

            // A bottle that is named for its glass shows glass.
            wishes.Words.Contains("empty") ? 0 : kind switch { Kind.Water => 0.68f, Kind.Wine => 0.62f, _ => wishes.Words.Contains("full") ? 0.56f : 0 },
            stream.Child("open").Chance(0.35f),
            glass,
            LinearRgb.FromHex(kind switch { Kind.Water => "#e6f4f7", Kind.Corked => "#e4d39a", _ => white ? "#e8d47a" : "#6a1424" }),
            kind == Kind.Water ? LinearRgb.FromHex("#2f6fae") : LinearRgb.FromHex(stream.Child("accent").Pick("#7d2631", "#7d2631", "#2b2b30", "#a3803f")),
            wishes.Material == "glass" ? null : wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material glass = HouseGlass.Blown(Presets.ByName(p.Material, p.Dye, "glass") ?? ColoredGlass(p.Color), Wall);
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Height, n = p.NeckRadius, s = h * p.Shoulder, level = p.Fill > 0 && p.Material is null ? h * p.Fill : 0;
        List<Vector2> inside = Inside(p);
        model.Add(Shapes.Lathe([.. Outside(p), .. level > 0 ? Above(inside, level) : inside], 192), glass, 1.1f);
        if (level > 0)
        {
            // The content fills the glass without a gap: light meets no surface between the two, only another colour.
            List<Vector2> below = [.. Below(inside, level)];
            below.Reverse();
            model.Add(Shapes.Lathe(below, 128), Content(p), 0.9f);
        }

        float labelBottom = h * 0.13f, labelTop = s * 0.82f, middle = float.Lerp(labelBottom, labelTop, p.Kind == Kind.Wine ? 0.43f : 0.5f);
        switch (p.Kind)
        {
            case Kind.Wine:
                AddCapsule(model, p);
                AddLabel(model, p, labelBottom, labelTop);
                break;
            case Kind.Corked when !p.IsOpen:
                float bore = n - NeckWall - 0.0002f;
                model.Add(Shapes.Lathe(Outlines.Round([new(0, h - 0.024f), new(bore * 0.97f, h - 0.024f), new(bore, h - 0.002f), new(bore * 1.12f, h + 0.014f), new(0, h + 0.014f)], [0, 0.001f, 0, 0.002f, 0], 4, closed: false), 64), Cork());
                break;
            case Kind.Water:
                model.Add(Shapes.Cylinder(n * 1.35f, 0.02f, 0.002f, 64).Move(0, h - 0.018f, 0), Presets.Plastic(p.Accent, "cap"));
                break;
            default:
                break;
        }

        model.Surface(SurfaceTag.Print, new(0, middle, r + 0.0008f), new(r * 0.85f, 0, 0), new(0, (labelTop - labelBottom) * (p.Kind == Kind.Wine ? 0.165f : 0.34f), 0), r + 0.0008f);
        return model.Build();
    }

    // Up the outside: punt, heel, body, shoulder, neck, and the lip's ring.
    private static List<Vector2> Outside(Parameters p)
    {
        float r = p.Radius, h = p.Height, n = p.NeckRadius, s = h * p.Shoulder, throat = s + ((h - s) * 0.45f);
        float punt = p.Kind == Kind.Water ? 0.006f : 0.02f;
        return Outlines.Round(
            [new(0, punt), new(r * 0.35f, punt * 0.8f), new(r * 0.74f, 0), new(r, 0), new(r, s), new(n * 1.02f, throat), new(n, h - 0.017f), new(n * 1.17f, h - 0.016f), new(n * 1.17f, h - 0.003f), new(n * 1.02f, h), new(n - NeckWall, h)],
            [0, 0.01f, 0.004f, 0.007f, r * 0.95f, 0.045f, 0.001f, 0.003f, 0.003f, 0.001f, 0.001f], 24, closed: false);
    }

    // Down the inside: the base is thrice as thick as the wall.
    private static List<Vector2> Inside(Parameters p)
    {
        float r = p.Radius - Wall, h = p.Height, n = p.NeckRadius - NeckWall, s = h * p.Shoulder, throat = s + ((h - s) * 0.45f);
        float floor = p.Kind == Kind.Water ? 0.004f : 0.009f, punt = p.Kind == Kind.Water ? 0.009f : 0.027f;
        List<Vector2> down = Outlines.Round(
            [new(n, h), new(n, throat), new(r, s), new(r, floor), new(r * 0.6f, floor + 0.004f), new(r * 0.3f, punt - 0.002f), new(0, punt)],
            [0, 0.045f, r * 0.95f, 0.008f, 0.01f, 0.01f, 0], 24, closed: false);
        return down[1..];
    }

    // What is left of a wall above a level, closed by the surface of the content with the ring where it climbs the glass.
    private static IEnumerable<Vector2> Above(List<Vector2> inside, float level)
    {
        const float Climb = 0.0012f;
        Vector2 at = Crossing(inside, level + Climb);
        return [.. inside.TakeWhile(q => q.Y > level + Climb), at, new(at.X - (0.4f * Climb), level + (0.3f * Climb)), new(at.X - (1.6f * Climb), level), new(0, level)];
    }

    private static IEnumerable<Vector2> Below(List<Vector2> inside, float level) =>
        [new(0, level - 0.0004f), new(Crossing(inside, level).X, level - 0.0004f), .. inside.Where(q => q.Y < level - 0.0004f)];

    private static Vector2 Crossing(List<Vector2> down, float level)
    {
        int i = Math.Max(1, down.FindIndex(q => q.Y <= level));
        Vector2 above = down[i - 1], below = down[i];
        return Vector2.Lerp(above, below, (above.Y - level) / MathF.Max(above.Y - below.Y, 1e-6f));
    }

    private static Material ColoredGlass(LinearRgb color) => new()
    {
        Name = "glass", Substance = "glass", BaseColor = color, Roughness = 0.005f, Transmission = 1, Ior = 1.5f, AttenuationDistance = 1, Kind = FrameMaterialKind.Glass,
    };

    private static Material Content(Parameters p) => new()
    {
        Name = "content", BaseColor = p.Drink, Roughness = 0.005f, Specular = 0, Transmission = 1, Ior = 1, AttenuationDistance = p.Kind switch { Kind.Water => 0.2f, Kind.Corked => 0.09f, _ => 0.024f }, Kind = FrameMaterialKind.Glass,
    };

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
