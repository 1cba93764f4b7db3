using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Round vessels with a printed side.</summary>
internal static class Vessels
{
    /// <summary>A tin with rolled rims, its print all round.</summary>
    public static Model Can(PrintedParameters p)
    {
        float r = p.Width * 0.5f, h = p.Height;
        Material metal = Presets.Metal(LinearRgb.FromHex("#c9ccce"), 0.22f, "rim"), print = new() { Name = "body", BaseColor = p.Color, Roughness = 0.34f, Coat = 0.4f, Pattern = new Imperfections(0.3f) };
        List<Vector2> ends = Outlines.Round([new(0, 0.004f), new(r * 0.9f, 0.004f), new(r * 0.93f, 0), new(r, 0), new(r, 0.05f * h)], [0, 0.001f, 0.002f, 0.003f, 0], 5, closed: false);
        List<Vector2> lid = Outlines.Round([new(r, 0.95f * h), new(r, h), new(r * 0.93f, h), new(r * 0.9f, h - 0.004f), new(0, h - 0.004f)], [0, 0.003f, 0.002f, 0.001f, 0], 5, closed: false);
        var model = new ModelBuilder().Add(Shapes.Lathe(ends, 128), metal, 0.8f).Add(Shapes.Lathe(lid, 128), metal, 0.8f);
        model.Add(Shapes.Lathe([new(r * 0.985f, 0.045f * h), new(r * 0.985f, 0.955f * h)], 128), print, 1f);
        model.Add(Shapes.Torus(0.22f * r, 0.05f * r, 40, 12, 0.0016f).Move(0.1f * r, h - 0.003f, 0.3f * r), metal);
        return Round(model, r * 0.985f, 0.5f * h, 0.82f * h);
    }

    /// <summary>A glass jar with a lid, its content behind a paper label.</summary>
    public static Model Jar(PrintedParameters p)
    {
        float r = p.Width * 0.5f, h = p.Height;
        var model = new ModelBuilder();
        List<Vector2> glass = Outlines.Round(
            [new(0, 0), new(r * 0.96f, 0), new(r, 0.08f * h), new(r, 0.74f * h), new(r * 0.8f, 0.85f * h), new(r * 0.8f, 0.9f * h), new(r * 0.74f, 0.9f * h), new(r * 0.74f, 0.85f * h), new(r * 0.93f, 0.73f * h), new(r * 0.93f, 0.06f * h), new(0, 0.05f * h)],
            [0, 0.006f, 0.01f, 0.012f, 0.006f, 0.001f, 0.001f, 0.006f, 0.012f, 0.006f, 0], 6, closed: false);
        model.Add(Shapes.Lathe(glass, 128), Presets.Glass(name: "glass"), 1f);
        model.Add(Shapes.Lathe([new(0, 0.055f * h), new(r * 0.925f, 0.06f * h), new(r * 0.925f, 0.72f * h), new(0, 0.72f * h)], 96), new Material { Name = "content", BaseColor = p.Color, Roughness = 0.3f, Coat = 0.5f }, 0.7f);
        List<Vector2> cap = Outlines.Round([new(0, 0.88f * h), new(r * 0.86f, 0.88f * h), new(r * 0.86f, h), new(0, h)], [0, 0.002f, 0.004f, 0], 5, closed: false);
        model.Add(Shapes.Lathe(cap, 128), Presets.Metal(LinearRgb.FromHex("#d8b56a"), 0.28f, "lid"), 0.7f);
        float wrap = 0.42f * MathF.PI;
        model.Add(Shapes.Lathe([new(r * 1.004f, 0.16f * h), new(r * 1.004f, 0.66f * h)], 96, -wrap, wrap).Solidify(0.0008f), Presets.Paper(LinearRgb.FromHex("#f6efdc"), "label") with { Translucency = 0 }, 1f);
        return Round(model, (r * 1.004f) + 0.0004f, 0.41f * h, 0.46f * h);
    }

    /// <summary>A paper cup with a rolled rim and a lid.</summary>
    public static Model PaperCup(PrintedParameters p)
    {
        float r = p.Width * 0.5f, h = p.Height, foot = 0.76f * r;
        var model = new ModelBuilder();
        model.Add(Shapes.Lathe([new(0, 0.005f), new(foot, 0.002f), new(r * 0.98f, 0.9f * h)], 128), Presets.Paper(p.Color, "cup") with { Translucency = 0 }, 0.8f);
        List<Vector2> lid = Outlines.Round([new(r * 0.99f, 0.88f * h), new(r * 1.03f, 0.9f * h), new(r * 1.0f, 0.925f * h), new(r * 0.9f, 0.94f * h), new(r * 0.86f, h), new(r * 0.78f, h), new(r * 0.75f, 0.96f * h), new(0, 0.96f * h)], [0.001f, 0.003f, 0.002f, 0.003f, 0.003f, 0.003f, 0.003f, 0], 5, closed: false);
        model.Add(Shapes.Lathe(lid, 128), Presets.Plastic(p.Accent, "lid"), 0.9f);

        // The print follows the taper where it is about as wide as in the middle.
        float middle = float.Lerp(foot, r * 0.98f, 0.52f), slope = ((r * 0.98f) - foot) / (0.9f * h);
        Vector3 up = Vector3.Normalize(new Vector3(0, 1, slope));
        return model.Surface(SurfaceTag.Print, new Vector3(0, 0.47f * h, middle), new Vector3(middle * 1.02f, 0, 0), up * (0.3f * h), middle).Build(ground: true, center: true);
    }

    private static Model Round(ModelBuilder model, float radius, float y, float height) =>
        model.Surface(SurfaceTag.Print, new Vector3(0, y, radius), new Vector3(radius * 1.05f, 0, 0), new Vector3(0, height * 0.5f, 0), radius).Build(ground: true, center: true);
}
