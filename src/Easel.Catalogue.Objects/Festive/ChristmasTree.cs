using Easel.Catalogue.Objects.Plants;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>A fir hung with glass balls, lights and garlands, a star on its tip.</summary>
internal sealed class ChristmasTree : CatalogueEntry<ChristmasTree.Parameters>
{
    /// <param name="Height">Of the tree, 1.9 to 2.3 m.</param>
    /// <param name="Width">Over height, 0.62 to 0.68.</param>
    /// <param name="Needle">Of the needles.</param>
    /// <param name="Balls">How many glass balls, 46 to 60.</param>
    /// <param name="Hues">Of the balls.</param>
    /// <param name="Lights">How many lights, 90 to 130.</param>
    /// <param name="Garland">Of the garland.</param>
    /// <param name="Star">Of the star.</param>
    /// <param name="Snow">Share of the boughs under snow, 0 to 0.6.</param>
    /// <param name="Seed">Of everything else.</param>
    public sealed record Parameters(float Height, float Width, LinearRgb Needle, int Balls, IReadOnlyList<LinearRgb> Hues, int Lights, LinearRgb Garland, LinearRgb Star, float Snow, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "christmas-tree",
        Names = ["christmas tree", "xmas tree", "decorated tree"],
        Words = ["decorated", "snowy", "lights", "star"],
        Parts = ["star", "ornaments", "balls", "baubles", "lights", "garland", "needles"],
        Family = "festive",
        Size = new Vector3(1.4f, 2.4f, 1.4f),
        Habitats = ["living-room", "snow", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.08f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb? asked = wishes.PartColors.TryGetValue("ornaments", out LinearRgb a) || wishes.PartColors.TryGetValue("balls", out a) || wishes.PartColors.TryGetValue("baubles", out a) ? a : null;
        string[] usual = stream.Child("hues").Range(0, 2) switch { 0 => ["#c8161f", "#d9a12c"], 1 => ["#c8161f", "#d9a12c", "#1f5fb0"], _ => ["#c8161f", "#e8e4dc", "#d9a12c"] };
        return new Parameters(
            stream.Child("height").Range(1.95f, 2.2f),
            stream.Child("width").Range(0.62f, 0.68f),
            wishes.PartColorOr("needles", wishes.ColorOr(LinearRgb.FromHex("#2f6136"))),
            stream.Child("balls").Range(50, 60),
            asked is { } one ? [one] : [.. usual.Select(LinearRgb.FromHex)],
            stream.Child("lights").Range(100, 130),
            wishes.PartColorOr("garland", LinearRgb.FromHex("#dcb04a")),
            wishes.PartColorOr("star", LinearRgb.FromHex("#ffcf4a")),
            wishes.Words.Contains("snowy") ? 0.6f : 0,
            stream.Child("form").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        const float Foot = 0.14f;
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float h = p.Height, half = 0.5f * h * p.Width;
        
        // Grown as a taller tree and shrunk: boughs stand close.
        const float Dense = 2.4f;
        model.Add(ConiferModel.Build(new ConiferParameters(h * Dense, h * p.Width * Dense, 0.05f, 0.25f, p.Needle, p.Snow, p.Seed), 0.019f), Matrix4x4.CreateScale(1 / Dense) * Matrix4x4.CreateTranslation(0, Foot, 0));
        Pot(model, Foot);

        float Reach(float t) => half * MathF.Pow(MathF.Max(0, 1 - t), 0.76f);
        Vector3 On(float t, float turn, float share) => new(Reach(t) * share * MathF.Sin(turn), Foot + (h * (0.08f + (0.86f * t))), Reach(t) * share * MathF.Cos(turn));

        // Balls by the golden angle, denser below where there is more tree.
        Material[] glass = [.. p.Hues.Select((hue, i) => new Material { Name = "ornaments" + i, BaseColor = hue, Roughness = 0.14f, Metallic = 0.45f, Coat = 1, CoatRoughness = 0.03f })];
        Material cap = Presets.Brass("cap");
        for (int i = 0; i < p.Balls; i++)
        {
            RandomStream own = stream.Child("ball").Child(i);
            float t = 1 - MathF.Sqrt(1 - (0.97f * (i + 0.5f) / p.Balls)), r = h * own.Range(0.019f, 0.026f) * (1 - (0.25f * t));
            Vector3 at = On(t, (i * 2.39996f) + own.Range(-0.2f, 0.2f), own.Range(0.9f, 1f)) - new Vector3(0, r, 0);
            model.Add(Shapes.Sphere(r, 36).Move(at), glass[own.Range(0, glass.Length - 1)], 1.6f);
            model.Add(Shapes.Cylinder(r * 0.26f, r * 0.34f, r * 0.05f, 14).Move(at + new Vector3(0, r * 0.92f, 0)), cap);
        }

        Material lamp = Presets.Glow(LinearRgb.FromHex("#ffd489"), 7, "lights");
        for (int i = 0; i < p.Lights; i++)
        {
            RandomStream own = stream.Child("light").Child(i);
            float t = 1 - MathF.Sqrt(1 - (0.97f * (i + 0.5f) / p.Lights));
            model.Add(Shapes.Sphere(h * 0.0038f, 10).Move(On(t, (i * 2.39996f) + 1.1f + own.Range(-0.3f, 0.3f), own.Range(0.88f, 1.03f))), lamp, 1.6f);
        }

        // A garland winds round from the tip to the foot.
        List<Vector3> line = [.. Enumerable.Range(0, 361).Select(i => i / 360f).Select(u => On(0.93f * MathF.Pow(1 - u, 1.25f), u * MathF.Tau * 5.2f, 0.97f) - new Vector3(0, 0.014f * h * MathF.Abs(MathF.Sin(u * 75)), 0))];
        model.Add(Shapes.Tube(line, 0.0052f * h, 10), new Material { Name = "garland", BaseColor = p.Garland, Roughness = 0.3f, Metallic = 0.7f, Pattern = new Easel.Scenes.Materials.Patterns.Glitter() }, 1.2f);

        Vector3 tip = new(0, Foot + (h * 1.0f), 0);
        PolyMesh star = Shapes.Extrude(Outlines.Round(Outlines.Star(5, 0.068f * h, 0.03f * h), 0.003f), 0.026f * h, 0.0125f * h, 4).Move(tip + new Vector3(0, 0.03f * h, 0));
        model.Add(star, new Material { Name = "star", BaseColor = p.Star, Roughness = 0.3f, Metallic = 0.5f, Coat = 0.6f, Emission = p.Star * 0.9f }, 0.5f);
        return model.Build(ground: true);
    }

    private static void Pot(ModelBuilder model, float foot)
    {
        List<Vector2> wall = Outlines.Round([new(0, 0), new(0.13f, 0), new(0.165f, foot), new(0.17f, foot + 0.05f), new(0.15f, foot + 0.05f), new(0.145f, foot + 0.02f), new(0, foot + 0.02f)], 0.008f, 3, closed: false);
        model.Add(Shapes.Lathe(wall, 64), Presets.Lacquer(LinearRgb.FromHex("#9a2320"), "pot"), 0.8f);
        model.Add(Shapes.Torus(0.158f, 0.008f, 64, 12).Move(0, foot * 0.55f, 0), Presets.Gold("band"), 1.2f);
    }
}
