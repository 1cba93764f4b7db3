using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Screens and lit boxes.</summary>
internal static class LitThings
{
    /// <summary>A flat screen on a foot.</summary>
    public static Model Monitor(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float y = (0.3f * h) + (h * 0.5f), bezel = 0.022f * w;
        Material shell = Presets.Plastic(p.Accent, "case");
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w + bezel, h + bezel, 0.012f, 5), 0.02f, 0.004f).Move(0, y, -0.02f), shell);
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.002f), 0.0012f, 0).Move(0, y, 0), Screen(p.Color));
        model.Add(Shapes.Box(0.1f * w, 0.5f * h, 0.02f, 0.006f).Move(0, 0.02f, -0.03f), shell);
        model.Add(Shapes.Box(0.42f * w, 0.014f, 0.18f, 0.006f).Move(0, 0, -0.02f), shell);
        return model.Print(0, y, 0.0012f, w * 0.98f, h * 0.98f).Build(ground: true, center: true);
    }

    /// <summary>A tablet that leans on a folded cover.</summary>
    public static Model Tablet(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        var slate = new ModelBuilder()
            .Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.018f, 8), 0.008f, 0.003f).Move(0, h * 0.5f, -0.008f), Presets.Plastic(p.Accent, "case"))
            .Add(PrintedKit.Plate(Outlines.Rectangle(w * 0.94f, h * 0.94f, 0.01f, 6), 0.0008f, 0).Move(0, h * 0.5f, -0.0002f), Screen(p.Color));
        slate.Print(0, h * 0.5f, 0.0006f, w * 0.92f, h * 0.92f);
        model.AddLeaning(slate, p.Lean + 0.06f, new Vector3(0, 0.004f, 0));
        model.Add(Shapes.Box(w * 0.8f, 0.004f, h * 0.42f, 0.0015f).Move(0, 0, -h * 0.14f), Presets.Leather(LinearRgb.FromHex("#3a3f4a"), "cover"));
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w * 0.8f, h * 0.5f), 0.003f).Move(0, h * 0.25f, 0).RotateX(0.5f).Move(0, 0, -h * 0.34f), Presets.Leather(LinearRgb.FromHex("#3a3f4a"), "cover"));
        return model.Build(ground: true, center: true);
    }

    /// <summary>A dark case with a matrix of lamps, on two columns.</summary>
    public static Model LedBoard(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float y = 1 + (h * 0.5f);
        Material shell = PrintedKit.Enamel(p.Accent, "case");
        model.Add(Shapes.Box(w * 1.04f, h * 1.1f, 0.2f, 0.02f).Move(0, y - (0.55f * h), -0.1f), shell);
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.01f), 0.004f, 0).Move(0, y, 0), new Material { Name = "display", BaseColor = p.Color, Roughness = 0.35f, Coat = 0.2f });
        model.Add(Shapes.Box(w * 1.06f, 0.03f, 0.16f, 0.008f).Move(0, y + (0.55f * h), 0), shell);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.1f, y, 0.1f, 0.01f).Move(side * w * 0.38f, 0, -0.14f), PrintedKit.Steel);
            model.Add(Shapes.Box(0.28f, 0.04f, 0.3f, 0.01f).Move(side * w * 0.38f, 0, -0.14f), PrintedKit.Steel);
        }

        return model.Print(0, y, 0.0042f, w * 0.98f, h * 0.96f).Build(ground: true);
    }

    /// <summary>A white lit panel in a painted case with bulbs all round, on two columns.</summary>
    public static Model Marquee(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float y = 1 + (h * 0.5f), rim = 0.14f;
        Material shell = PrintedKit.Enamel(p.Accent, "case"), bulb = Presets.Glow(LinearRgb.FromHex("#ffd28a"), 1.6f, "bulb");
        List<Vector2> outer = Outlines.Rectangle(w + (2 * rim), h + (2 * rim), 0.1f, 8), inner = Outlines.Rectangle(w, h, 0.02f, 4);
        model.Add(Shapes.Extrude(outer, 0.22f, 0.02f, 3, [inner]).Move(0, y, -0.02f), shell);
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w + 0.02f, h + 0.02f), 0.02f, 0).Move(0, y, 0.02f), new Material { Name = "panel", BaseColor = p.Color, Emission = p.Color * 0.35f, Roughness = 0.5f });
        int across = (int)MathF.Round((w + rim) / 0.16f), down = (int)MathF.Round((h + rim) / 0.16f);
        for (int i = 0; i <= across; i++)
        {
            float x = (((float)i / across) - 0.5f) * (w + rim);
            model.Add(Shapes.Sphere(0.036f, 16).Move(x, y + ((h + rim) * 0.5f), 0.1f), bulb).Add(Shapes.Sphere(0.036f, 16).Move(x, y - ((h + rim) * 0.5f), 0.1f), bulb);
        }

        for (int i = 1; i < down; i++)
        {
            float at = y + ((((float)i / down) - 0.5f) * (h + rim));
            model.Add(Shapes.Sphere(0.036f, 16).Move((w + rim) * 0.5f, at, 0.1f), bulb).Add(Shapes.Sphere(0.036f, 16).Move(-(w + rim) * 0.5f, at, 0.1f), bulb);
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Cylinder(0.06f, y, 0.01f, 32).Move(side * w * 0.36f, 0, -0.06f), shell);
            model.Add(Shapes.Cylinder(0.18f, 0.05f, 0.015f, 40).Move(side * w * 0.36f, 0, -0.06f), shell);
        }

        return model.Print(0, y, 0.041f, w * 0.98f, h * 0.98f).Build(ground: true);
    }

    private static Material Screen(LinearRgb color) => new() { Name = "screen", BaseColor = color, Emission = color * 0.55f, Roughness = 0.12f, Coat = 0.3f };
}
