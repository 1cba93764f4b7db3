using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A fishing rod stood on its butt, its top bent forward: cork grip, reel with a crank, rings, line and float.</summary>
internal sealed class FishingRod : CatalogueEntry<FishingRod.Parameters>
{
    /// <param name="Length">1.7 to 2 m.</param>
    /// <param name="Bend">How far the tip hangs forward, share of the length, 0.2 to 0.3.</param>
    /// <param name="Rings">5 to 7.</param>
    /// <param name="Line">Length of the line that hangs from the tip, 0.5 to 0.8 m.</param>
    /// <param name="Color">Of the blank.</param>
    /// <param name="Float">Of the float.</param>
    public sealed record Parameters(float Length, float Bend, int Rings, float Line, LinearRgb Color, LinearRgb Float);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fishing-rod",
        Names = ["fishing rod", "fishing pole", "angling rod", "fly rod"],
        Words = ["old", "wooden", "bamboo"],
        Parts = ["float", "grip", "handle", "reel"],
        Family = "sports",
        Size = new Vector3(0.12f, 1.85f, 0.6f),
        Habitats = ["mountain-lake", "river", "studio"],
        ViewAzimuth = 1.2f,
        ViewElevation = 0.03f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(1.75f, 1.95f), stream.Child("bend").Range(0.22f, 0.3f), stream.Child("rings").Range(5, 7), stream.Child("line").Range(0.5f, 0.75f),
        wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Overlaps(["old", "wooden", "bamboo"]) ? "#b98a4a" : stream.Child("color").Pick("#2c3138", "#5a2f20", "#1f4a3a"))), wishes.PartColorOr("float", LinearRgb.FromHex("#d9302a")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float thin = MathF.Max(0.0016f, 0.6f * resolution);
        Vector3 On(float t) => new(0, p.Length * (t - (0.12f * p.Bend * t * t * t)), p.Length * p.Bend * t * t * t);
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 33).Select(i => On(i / 32f))], t => MathF.Max(thin, float.Lerp(0.0105f, 0.0022f, t)), 12), Presets.Lacquer(p.Color, "body"), 1);

        // Cork in two pieces with the reel's seat between them.
        Material cork = new() { Name = "grip", BaseColor = LinearRgb.FromHex("#c79a66"), Roughness = 0.85f, Specular = 0.02f };
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.016f, 0), new(0.0175f, 0.03f), new(0.014f, 0.16f), new(0.0125f, 0.22f), new(0, 0.22f)], 0.004f, 3, closed: false), 24), cork, 0.8f);
        model.Add(Shapes.Lathe([new(0, 0.31f), new(0.0125f, 0.31f), new(0.0145f, 0.36f), new(0.0105f, 0.44f), new(0, 0.44f)], 24), cork, 0.8f);
        Material metal = Presets.Metal(LinearRgb.FromHex("#b8bcc2"), 0.25f, "reel"), black = Presets.Plastic(LinearRgb.FromHex("#1c1e22"), "reel");
        model.Add(Shapes.Cylinder(0.0105f, 0.09f, 0.002f, 20).Move(0, 0.22f, 0), metal);
        model.Add(Shapes.Box(0.012f, 0.05f, 0.045f, 0.004f).Move(0, 0.24f, 0.03f), metal);
        model.Add(Shapes.Cylinder(0.03f, 0.04f, 0.006f, 32).RotateX(MathF.PI / 2).Move(0, 0.265f, 0.05f), black);
        model.Add(Shapes.Cylinder(0.026f, 0.03f, 0.002f, 32).Move(0, 0.285f, 0.07f), metal);
        model.Add(Shapes.Tube([new(0.02f, 0.265f, 0.07f), new(0.065f, 0.265f, 0.07f), new(0.065f, 0.235f, 0.07f)], 0.004f, 8), metal);
        model.Add(Shapes.Sphere(0.011f, 14).Move(0.065f, 0.225f, 0.07f), black);

        // Rings along the under side carry the line to the tip, from which the float hangs.
        Material line = new() { Name = "line", BaseColor = LinearRgb.FromHex("#dfe6e8"), Roughness = 0.4f };
        List<Vector3> run = [new(0, 0.3f, 0.085f)];
        for (int i = 0; i < p.Rings; i++)
        {
            float t = 0.34f + (0.66f * i / (p.Rings - 1)), size = float.Lerp(0.012f, 0.0045f, t);
            Vector3 at = On(t) + new Vector3(0, 0, size * 1.3f);
            model.Add(Shapes.Torus(size, MathF.Max(0.0008f, thin * 0.6f), 18, 6).Move(at), metal, 1.2f);
            run.Add(at);
        }

        Vector3 tip = run[^1];
        run.AddRange([tip + new Vector3(0, -0.5f * p.Line, 0.012f), tip + new Vector3(0, -p.Line, 0)]);
        model.Add(Shapes.Tube(run, MathF.Max(0.0006f, 0.5f * thin), 5), line, 1.4f);
        Vector3 hang = tip - new Vector3(0, p.Line, 0);
        model.Add(Shapes.Ellipsoid(new Vector3(0.026f, 0.040f, 0.026f), 20).Move(hang - new Vector3(0, 0.02f, 0)), Presets.Lacquer(p.Float, "float"), 1);
        model.Add(Shapes.Lathe([new(0, -0.026f), new(0.011f, -0.019f), new(0.0145f, -0.011f), new(0, -0.009f)], 20).Move(hang - new Vector3(0, 0.024f, 0)), Presets.Lacquer(LinearRgb.FromHex("#f2efe8"), "float base"), 1);
        model.Add(Shapes.Tube([hang - new Vector3(0, 0.045f, 0), hang - new Vector3(0, 0.1f, 0), hang - new Vector3(0, 0.118f, -0.01f), hang - new Vector3(0, 0.105f, -0.017f)], 0.0011f, 6), metal, 1.2f);
        model.Surface(SurfaceTag.Grip, new Vector3(0, 0.12f, 0), new Vector3(0.014f, 0, 0), new Vector3(0, 0, -0.014f));
        return model.Build(ground: true);
    }
}
