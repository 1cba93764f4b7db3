using System.Numerics;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A teapot with spout, ear and lid.</summary>
internal sealed class Teapot : CatalogueEntry<Teapot.Parameters>
{
    /// <param name="Radius">Of the belly, 0.075 to 0.088 m.</param>
    /// <param name="Tallness">Height of the belly over its width, 0.66 to 0.85.</param>
    /// <param name="Spout">How far the spout rises over its root, share of the belly's height, 0.62 to 0.85.</param>
    /// <param name="Ear">How far the ear stands out, 0.04 to 0.05 m.</param>
    /// <param name="Gilt">Whether seam, foot and knob are gilt.</param>
    /// <param name="Speckle">Strength of the iron specks, 0 to 1.</param>
    /// <param name="Color">Of the glaze.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Tallness, float Spout, float Ear, bool Gilt, float Speckle, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "teapot",
        Names = ["teapot", "tea pot"],
        Words = ["ceramic"],
        Parts = ["lid"],
        Family = "kitchen",
        PrintsText = true,
        Size = new Vector3(0.26f, 0.16f, 0.17f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.22f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.077f, 0.086f),
        stream.Child("tall").Range(0.7f, 0.82f),
        stream.Child("spout").Range(0.66f, 0.8f),
        stream.Child("ear").Range(0.042f, 0.049f),
        stream.Child("gilt").Chance(0.55f),
        stream.Child("speckle").Range(0, 0.7f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#3f7f86", "#e9e2d3", "#b5533f", "#3c5a80", "#7c9473"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        bool glazed = p.Material is null or "ceramic" or "porcelain" or "china" or "clay";
        Material glaze = glazed
            ? Presets.Ceramic(p.Color, "glaze") with { Coat = 0.9f, CoatRoughness = 0.05f, Pattern = new Glaze(p.Color.ToVector3(), 0, 1, 0, p.Speckle) }
            : HouseGlass.Blown(Presets.ByName(p.Material, p.Dye, "glaze") ?? Presets.Ceramic(p.Color, "glaze"), 0.006f);
        Material trim = p.Gilt && glazed ? Presets.Gold("gilt") : glaze;
        var model = new ModelBuilder();
        float r = p.Radius, h = 2 * r * p.Tallness;

        // Foot ring, belly, the collar in which the lid sits.
        var belly = new Curve((0, 0.56f), (0.03f, 0.6f), (0.12f, 0.82f), (0.3f, 0.98f), (0.46f, 1), (0.66f, 0.9f), (0.84f, 0.66f), (0.93f, 0.5f), (0.96f, 0.485f), (1, 0.49f));
        List<Vector2> profile = [new(0, 0.004f), new(r * 0.5f, 0.004f), new(r * 0.52f, 0), new(r * 0.56f, 0), .. Enumerable.Range(0, 81).Select(i => i / 80f).Select(t => new Vector2(r * belly.At(t), 0.003f + (t * h))), new(r * 0.44f, h + 0.003f), new(r * 0.42f, h - 0.01f), new(0, h - 0.012f)];
        model.Add(Shapes.Lathe(profile, 144), glaze, 1.1f);
        float seam = h + 0.0035f;
        List<Vector2> lid = Splines.CatmullRom2D([new(r * 0.485f, seam - 0.001f), new(r * 0.49f, seam + 0.003f), new(r * 0.44f, seam + 0.009f), new(r * 0.28f, seam + 0.018f), new(r * 0.1f, seam + 0.0215f), new(r * 0.065f, seam + 0.024f), new(r * 0.07f, seam + 0.029f)], 8);
        model.Add(Shapes.Lathe([new(0, seam - 0.001f), .. lid, new(0, seam + 0.03f)], 96), glaze, 1.1f);
        model.Add(Shapes.Ellipsoid(new Vector3(r * 0.155f, r * 0.14f, r * 0.155f), 48).Move(0, seam + 0.026f + (r * 0.13f), 0), trim, 1.2f);
        if (p.Gilt && glazed)
        {
            model.Add(Shapes.Torus(r * 0.49f, 0.0013f, 96, 10).Move(0, seam + 0.002f, 0).Join(Shapes.Torus(r * 0.575f, 0.0012f, 96, 10).Move(0, 0.004f, 0)), trim);
        }

        AddSpout(model, p, glaze, trim, r, h);

        // The ear, on the other side, meets the wall flared.
        List<Vector3> ear = Splines.CatmullRom([new(-r * 0.82f, h * 0.74f, 0), new(-r * 1.06f, h * 0.86f, 0), new(-r - p.Ear, h * 0.76f, 0), new(-r - (p.Ear * 1.12f), h * 0.52f, 0), new(-r - (p.Ear * 0.8f), h * 0.3f, 0), new(-r * 0.9f, h * 0.2f, 0)], 14);
        float thick = r * 0.1f;
        model.Add(Shapes.Sweep(ear, Outlines.Ellipse(thick * 1.2f, thick * 0.8f, 28), t => new Vector2(1 + (0.7f * MathF.Pow(MathF.Max(0, (MathF.Abs(t - 0.5f) - 0.33f) / 0.17f), 2))), up: Vector3.UnitY), glaze, 1.2f);
        return model.Build(ground: true, center: true);
    }

    private static void AddSpout(ModelBuilder model, Parameters p, Material glaze, Material trim, float r, float h)
    {
        // An S that rises from low on the belly and opens level with the collar.
        float root = h * 0.3f, top = root + (h * p.Spout);
        List<Vector3> path = Splines.CatmullRom([new(r * 0.72f, root - (h * 0.04f), 0), new(r * 1.08f, root + (h * 0.06f), 0), new(r * 1.36f, root + ((top - root) * 0.42f), 0), new(r * 1.5f, root + ((top - root) * 0.76f), 0), new(r * 1.72f, top, 0)], 14);
        var girth = new Curve((0, 0.4f), (0.25f, 0.31f), (0.55f, 0.19f), (0.85f, 0.135f), (1, 0.14f));
        model.Add(Shapes.Tube(path, t => r * girth.At(t), 40), glaze, 1.2f);

        // The mouth: a lip and the dark inside.
        Vector3 end = path[^1], along = Vector3.Normalize(path[^1] - path[^2]);
        model.Add(Shapes.Torus(r * 0.128f, r * 0.022f, 48, 12).Align(along).Move(end), trim, 1.2f);
        model.Add(Shapes.Cylinder(r * 0.11f, 0.0006f, 0, 40).Align(along).Move(end + (along * 0.0004f)), Presets.Matte(LinearRgb.FromHex("#1a1512"), "mouth"));
    }
}
