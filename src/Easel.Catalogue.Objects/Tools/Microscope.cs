using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A microscope: a curved arm over a stage, a slanted eyepiece, objectives on a turret, focus knobs.</summary>
internal sealed class Microscope : CatalogueEntry<Microscope.Parameters>
{
    /// <param name="Height">0.32 to 0.38 m.</param>
    /// <param name="Tilt">Of the tube from upright, radians, 0.3 to 0.5.</param>
    /// <param name="Lenses">On the turret, 3 or 4.</param>
    /// <param name="Knob">Radius of the coarse focus, 0.018 to 0.023 m.</param>
    /// <param name="IsBrass">An old one of brass.</param>
    /// <param name="Color">Of arm and foot.</param>
    public sealed record Parameters(float Height, float Tilt, int Lenses, float Knob, bool IsBrass, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "microscope",
        Names = ["microscope", "light microscope", "laboratory microscope", "lab microscope"],
        Words = ["brass", "old", "vintage"],
        Parts = ["lens", "eyepiece"],
        Family = "tools",
        Size = new Vector3(0.17f, 0.36f, 0.26f),
        Support = Support.Surface,
        Habitats = ["studio", "office"],
        ViewAzimuth = 1.1f,
        ViewElevation = 0.16f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool brass = wishes.Material == "brass" || wishes.Words.Overlaps(["brass", "old", "vintage"]);
        return new Parameters(stream.Child("height").Range(0.33f, 0.37f), stream.Child("tilt").Range(0.36f, 0.46f), stream.Child("lenses").Range(3, 4), stream.Child("knob").Range(0.0185f, 0.022f), brass, wishes.ColorOr(LinearRgb.FromHex(brass ? "#e0ac4c" : stream.Child("color").Pick("#eceae4", "#eceae4", "#3a5f8a"))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height;
        Material body = p.IsBrass ? Presets.Metal(p.Color, 0.2f, "body") with { Metallic = 0.8f } : Presets.Lacquer(p.Color, "body"), black = Presets.Plastic(LinearRgb.FromHex("#1d1e20"), "fittings") with { Roughness = 0.3f }, chrome = p.IsBrass ? body with { Name = "metal" } : Presets.Chrome("metal") with { Metallic = 0.8f };
        List<Vector2> foot = Outlines.Round([new(-h * 0.24f, h * 0.3f), new(h * 0.24f, h * 0.3f), new(h * 0.2f, -h * 0.36f), new(-h * 0.2f, -h * 0.36f)], [h * 0.1f, h * 0.1f, h * 0.07f, h * 0.07f], 8);
        model.Add(Shapes.Slab(foot, h * 0.075f, h * 0.018f, 4), body, 0.8f);
        model.Add(Shapes.Cylinder(h * 0.085f, h * 0.05f, h * 0.01f, 56).Move(0, h * 0.07f, h * 0.1f), black, 0.8f);
        model.Add(Shapes.Cylinder(h * 0.06f, h * 0.006f, 0.001f, 48).Move(0, h * 0.12f, h * 0.1f), Presets.Glow(LinearRgb.FromHex("#fff4d8"), 1.2f, "lamp"), 0.8f);

        // The arm rises behind and bends forward over the stage.
        List<Vector3> arm = Splines.CatmullRom([new(0, h * 0.05f, -h * 0.2f), new(0, h * 0.3f, -h * 0.25f), new(0, h * 0.52f, -h * 0.23f), new(0, h * 0.68f, -h * 0.12f), new(0, h * 0.72f, h * 0.02f)], 14);
        model.Add(Shapes.Sweep(arm, Outlines.Rectangle(2, 2, 0.55f, 6), t => new Vector2(h * 0.062f, h * (0.085f - (0.03f * t))), up: new Vector3(0, 0, 1)), body, 0.9f);
        model.Add(Shapes.Box(h * 0.36f, h * 0.024f, h * 0.34f, h * 0.006f, 3).Move(0, h * 0.31f, h * 0.08f), black);
        model.Add(Shapes.Box(h * 0.1f, h * 0.05f, h * 0.12f, h * 0.008f, 2).Move(0, h * 0.285f, -h * 0.14f), black);
        model.Add(Shapes.Box(h * 0.2f, h * 0.004f, h * 0.07f, 0.0004f, 1).Move(0, h * 0.334f, h * 0.1f), Presets.Pane(LinearRgb.FromHex("#d9eef0"), "slide"));
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([new(s * h * 0.12f, h * 0.34f, -h * 0.04f), new(s * h * 0.13f, h * 0.35f, h * 0.04f), new(s * h * 0.08f, h * 0.34f, h * 0.1f)], 6), h * 0.007f, 10), chrome, 1);
            model.Add(Shapes.Rod(new(0, h * 0.24f, -h * 0.22f), new(s * h * 0.15f, h * 0.24f, -h * 0.22f), p.Knob, sides: 40).Join(Shapes.Rod(new(0, h * 0.24f, -h * 0.22f), new(s * h * 0.19f, h * 0.24f, -h * 0.22f), p.Knob * 0.55f, sides: 32)), black, 0.8f);
        }

        // Head, turret and lenses over the stage.
        Vector3 head = new(0, h * 0.71f, h * 0.09f);
        model.Add(Shapes.Superellipsoid(new Vector3(h * 0.095f, h * 0.075f, h * 0.12f), 0.6f, 0.7f, 48).Move(head), body, 1);
        PolyMesh turret = Shapes.Lathe(Outlines.Round([new(0, -h * 0.05f), new(h * 0.055f, -h * 0.045f), new(h * 0.085f, -h * 0.01f), new(h * 0.085f, h * 0.02f), new(0, h * 0.02f)], h * 0.008f, 4, closed: false), 56).RotateX(-0.25f).Move(0, h * 0.64f, h * 0.08f);
        model.Add(turret, black, 0.9f);
        for (int i = 0; i < p.Lenses; i++)
        {
            float a = MathF.Tau * i / p.Lenses, length = h * (i == 0 ? 0.19f : 0.11f + (0.02f * i));
            Vector3 root = new(h * 0.05f * MathF.Sin(a), h * 0.615f, (h * 0.075f) + (h * 0.05f * MathF.Cos(a))), dir = Vector3.Normalize(new Vector3(0.5f * MathF.Sin(a), -1, (0.5f * MathF.Cos(a)) - 0.34f));
            PolyMesh lens = Shapes.Lathe(Outlines.Round([new(0, 0), new(h * 0.034f, 0), new(h * 0.034f, length * 0.5f), new(h * 0.027f, length * 0.6f), new(h * 0.027f, length * 0.8f), new(h * 0.015f, length), new(0, length)], h * 0.004f, 3, closed: false), 40);
            model.Add(lens.Align(dir).Move(root), chrome, 0.8f);
            model.Add(Shapes.Torus(h * 0.0345f, h * 0.004f, 40, 8).Move(0, length * 0.4f, 0).Align(dir).Move(root), Presets.Lacquer(LinearRgb.FromHex(i % 3 == 0 ? "#d8402a" : i % 3 == 1 ? "#e8b92a" : "#2f7fc4"), "ring" + (i % 3)), 1);
        }

        // The tube slants back to the eye.
        Vector3 up = new(0, MathF.Cos(p.Tilt), -MathF.Sin(p.Tilt));
        PolyMesh Tube(float r, float from, float to) => Shapes.Cylinder(r, to - from, h * 0.006f, 48).Move(0, from, 0).Align(up).Move(head);
        model.Add(Tube(h * 0.055f, h * 0.03f, h * 0.16f), body, 0.8f).Add(Tube(h * 0.042f, h * 0.15f, h * 0.27f), chrome, 0.8f).Add(Tube(h * 0.054f, h * 0.25f, h * 0.33f), black, 0.8f);
        return model.Build(ground: true, center: true);
    }
}
