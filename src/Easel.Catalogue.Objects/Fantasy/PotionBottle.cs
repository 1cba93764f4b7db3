using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Fantasy;

/// <summary>A corked bottle of glowing potion: round, conical or slender, with bubbles, cord and tag.</summary>
internal sealed class PotionBottle : CatalogueEntry<PotionBottle.Parameters>
{
    /// <param name="Kind">0 round, 1 conical, 2 slender.</param>
    /// <param name="Height">0.17 to 0.21 m.</param>
    /// <param name="Fill">Height of the liquid, share of the body, 0.55 to 0.85.</param>
    /// <param name="Glow">Of the liquid, 0.15 to 0.9.</param>
    /// <param name="Bubbles">10 to 24.</param>
    /// <param name="Color">Of the liquid.</param>
    /// <param name="Cork">Of the cork.</param>
    /// <param name="Seed">Of the bubbles.</param>
    public sealed record Parameters(int Kind, float Height, float Fill, float Glow, int Bubbles, LinearRgb Color, LinearRgb Cork, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "potion-bottle",
        Names = ["potion bottle", "potion", "magic potion", "elixir", "potion flask", "flask"],
        Words = ["glowing", "round", "tall"],
        Parts = ["cork"],
        Family = "fantasy",
        Size = new Vector3(0.13f, 0.19f, 0.13f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.1f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("round") ? 0 : wishes.Words.Contains("tall") ? 2 : stream.Child("kind").Pick(0, 0, 1),
        stream.Child("height").Range(0.175f, 0.2f),
        stream.Child("fill").Range(0.62f, 0.8f),
        wishes.Words.Contains("glowing") ? 0.9f : 0.3f,
        stream.Child("bubbles").Range(14, 22),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#8a2fe0", "#1fae5a", "#e0349a", "#1f8fe8"))),
        wishes.PartColorOr("cork", LinearRgb.FromHex("#b98a58")),
        stream.Child("drops").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, neck = 0.085f * h;
        Curve wall = p.Kind switch
        {
            0 => new Curve((0, 0.17f), (0.03f, 0.215f), (0.12f, 0.3f), (0.28f, 0.352f), (0.42f, 0.33f), (0.55f, 0.22f), (0.63f, 0.115f), (0.7f, 0.092f), (0.86f, 0.088f)),
            1 => new Curve((0, 0.33f), (0.03f, 0.355f), (0.08f, 0.35f), (0.3f, 0.25f), (0.52f, 0.145f), (0.64f, 0.098f), (0.7f, 0.09f), (0.86f, 0.088f)),
            _ => new Curve((0, 0.19f), (0.03f, 0.215f), (0.1f, 0.22f), (0.45f, 0.215f), (0.54f, 0.18f), (0.62f, 0.105f), (0.7f, 0.09f), (0.86f, 0.088f)),
        };
        List<Vector2> outside = [.. Enumerable.Range(0, 61).Select(i => 0.86f * i / 60).Select(t => new Vector2(h * wall.At(t), h * t))];
        List<Vector2> profile = [new(0, 0), .. outside, new(neck * 1.42f, 0.862f * h), new(neck * 1.45f, 0.885f * h), new(neck * 1.2f, 0.9f * h), new(neck * 0.86f, 0.895f * h), .. outside.AsEnumerable().Reverse().Skip(3).Select(q => new Vector2(MathF.Max(0.002f, q.X - (0.016f * h)), MathF.Max(0.016f * h, q.Y))), new(0, 0.016f * h)];
        model.Add(Shapes.Lathe(profile, 96), Presets.Pane(LinearRgb.FromHex("#f2fafa"), "bottle") with { Coat = 0.6f, CoatRoughness = 0.02f }, 0.8f);

        float top = 0.6f * p.Fill;
        List<Vector2> filled = [new(0, 0.02f * h), .. Enumerable.Range(0, 40).Select(i => 0.022f + ((top - 0.022f) * i / 39)).Select(t => new Vector2(h * MathF.Max(0.01f, wall.At(t) - 0.02f), h * t)), new(0, top * h)];
        Material liquid = new() { Name = "potion", BaseColor = LinearRgb.White, Roughness = 0.08f, Specular = 0.03f, Coat = 0.7f, Emission = p.Color * p.Glow };
        model.Add(Shapes.Lathe(filled, 72).Paint((q, _) => LinearRgb.Lerp(p.Color * 0.55f, LinearRgb.Lerp(p.Color, LinearRgb.White, 0.25f), Noise.SmoothStep(0.1f, top, q.Y / h))), liquid, 0.8f);
        var stream = new RandomStream(p.Seed);
        Material bubble = new() { Name = "bubbles", BaseColor = LinearRgb.Lerp(p.Color, LinearRgb.White, 0.65f), Roughness = 0.1f, Coat = 1, Emission = p.Color * p.Glow };
        for (int i = 0; i < p.Bubbles; i++)
        {
            RandomStream own = stream.Child(i);
            float t = own.Range(0.06f, top), a = own.Range(0, MathF.Tau), size = h * own.Range(0.006f, 0.017f), away = h * (wall.At(t) - 0.02f);
            model.Add(Shapes.Sphere(size, 14).Move(away * MathF.Sin(a), h * t, away * MathF.Cos(a)), bubble, 1.6f);
        }

        model.Add(Shapes.Cylinder(neck * 0.9f, 0.16f * h, 0.004f, 40, neck * 1.12f).Move(0, 0.84f * h, 0), new Material { Name = "cork", BaseColor = p.Cork, Roughness = 0.85f, Pattern = new Easel.Scenes.Materials.Patterns.Speckles(LinearRgb.Gray(0.55f), 0.005f, 0.35f) }, 0.8f);
        Material cord = Presets.Fabric(LinearRgb.FromHex("#c9a86a"), 1500, "cord");
        for (int i = 0; i < 3; i++)
        {
            model.Add(Shapes.Torus(neck * 1.08f, 0.0024f, 48, 10).Move(0, (0.715f + (0.026f * i)) * h, 0), cord, 1.4f);
        }

        Vector3 knot = new(neck * 0.6f, 0.73f * h, neck * 0.95f), tag = knot + new Vector3(0.05f * h, -0.16f * h, 0.2f * h);
        model.Add(Shapes.Tube(Splines.CatmullRom([knot, Vector3.Lerp(knot, tag, 0.5f) + new Vector3(0.02f * h, -0.01f * h, 0.03f * h), tag], 8), 0.0013f, 8), cord, 1.2f);
        model.Add(Shapes.Extrude(Outlines.Round([new(0, 0.014f), new(0.012f, 0.004f), new(0.012f, -0.026f), new(-0.012f, -0.026f), new(-0.012f, 0.004f)], 0.002f), 0.001f, 0.0003f).RotateX(-0.45f).RotateZ(0.16f).Move(tag - new Vector3(0, 0.004f, -0.002f)), Presets.Paper(LinearRgb.FromHex("#e8d5a8"), "tag"));
        return model.Build(ground: true);
    }
}
