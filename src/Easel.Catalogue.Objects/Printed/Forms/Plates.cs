using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Plates and round things that bear a name.</summary>
internal static class Plates
{
    /// <summary>A cast plate with a rim and four screws on a wooden stand.</summary>
    public static Model Plaque(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float rim = 0.04f * h;
        Material metal = PrintedKit.Made(p, Presets.Metal(p.Color, 0.34f, "plate")), wood = PrintedKit.Wood(p.Accent, Vector3.UnitX);
        var plate = new ModelBuilder()
            .Add(PrintedKit.Plate(Outlines.Rectangle(w * 1.1f, h * 1.14f, 0.03f * h, 5), 0.02f, 0.004f).Move(0, h * 0.57f, -0.02f), wood)
            .Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.06f * h, 8), 0.006f, 0.002f).Move(0, h * 0.57f, 0), metal)
            .Add(Shapes.Extrude(Outlines.Rectangle(w, h, 0.06f * h, 8), 0.005f, 0.0022f, 3, [Outlines.Rectangle(w - (2 * rim), h - (2 * rim), 0.04f * h, 8)]).Move(0, h * 0.57f, 0.0075f), metal);
        foreach (Vector2 corner in (ReadOnlySpan<Vector2>)[new(-1, -1), new(1, -1), new(1, 1), new(-1, 1)])
        {
            plate.Add(Shapes.Ellipsoid(new Vector3(0.03f * h, 0.03f * h, 0.006f), 24).Move(corner.X * ((w * 0.5f) - (2.2f * rim)), (h * 0.57f) + (corner.Y * ((h * 0.5f) - (2.2f * rim))), 0.006f), metal with { Name = "screw" });
        }

        plate.Print(0, h * 0.57f, 0.006f, w - (2.6f * rim), h - (2.6f * rim));
        model.AddLeaning(plate, p.Lean + 0.08f, Vector3.Zero);
        model.Add(Shapes.Box(w * 0.3f, h * 0.06f, h * 0.5f, 0.004f).Move(0, 0, -0.18f * h), wood);
        return model.Build(ground: true, center: true);
    }

    /// <summary>A pressed number plate with a raised rim, standing on its bracket.</summary>
    public static Model Pressed(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float rim = 0.05f * h;
        Material sheet = PrintedKit.Enamel(p.Color, "plate"), edge = PrintedKit.Enamel(p.Accent, "rim");
        var plate = new ModelBuilder()
            .Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.12f * h, 8), 0.0035f, 0.0012f).Move(0, h * 0.6f, 0), sheet)
            .Add(Shapes.Extrude(Outlines.Rectangle(w - 0.012f, h - 0.012f, 0.11f * h, 8), 0.004f, 0.0018f, 3, [Outlines.Rectangle(w - 0.012f - (2 * rim), h - 0.012f - (2 * rim), 0.08f * h, 8)]).Move(0, h * 0.6f, 0.004f), edge);
        foreach (Vector2 bolt in (ReadOnlySpan<Vector2>)[new(-1, 1), new(1, 1), new(-1, -1), new(1, -1)])
        {
            plate.Add(Shapes.Ellipsoid(new Vector3(0.007f, 0.007f, 0.005f), 20).Move(bolt.X * w * 0.28f, (h * 0.6f) + (bolt.Y * h * 0.41f), 0.003f), Presets.Steel("bolt"));
        }

        plate.Print(0, h * 0.6f, 0.0036f, w - (3.4f * rim), h * 0.72f);
        model.AddLeaning(plate, p.Lean, Vector3.Zero);
        model.Add(Shapes.Box(w * 0.9f, h * 0.1f, 0.07f, 0.006f), Presets.Plastic(LinearRgb.FromHex("#1c1d20"), "bracket"));
        return model.Build(ground: true, center: true);
    }

    /// <summary>A domed badge with a milled rim, on a small stand.</summary>
    public static Model Disc(PrintedParameters p)
    {
        var model = new ModelBuilder();
        float r = p.Width * 0.5f;
        Material body = PrintedKit.Made(p, p.Color.R > 0.5f && p.Color.G > 0.3f ? Presets.Metal(p.Color, 0.3f, "badge") : PrintedKit.Enamel(p.Color, "badge"));
        List<Vector2> profile = Outlines.Round([new(0, 0.012f), new(r * 0.86f, 0.012f), new(r * 0.9f, 0.017f), new(r * 0.97f, 0.017f), new(r, 0.012f), new(r, 0.002f), new(r * 0.98f, 0), new(0, 0)], [0, 0.002f, 0.003f, 0.003f, 0.002f, 0.001f, 0.001f, 0], 6, closed: false);
        profile.Reverse();
        var badge = new ModelBuilder().Add(Shapes.Lathe(profile, 128).RotateX(MathF.PI / 2).Move(0, r, 0), body, 0.8f);
        badge.Print(0, r, 0.0122f, r * 1.7f, r * 1.7f);
        model.AddLeaning(badge, p.Lean, new Vector3(0, 0.012f, 0));
        model.Add(Shapes.Box(r * 1.1f, 0.03f, r * 0.7f, 0.004f), PrintedKit.Wood(LinearRgb.FromHex("#5a3a22"), Vector3.UnitX));
        return model.Build(ground: true, center: true);
    }

    /// <summary>A round board with a moulded rim that hangs from an iron bracket.</summary>
    public static Model RoundBoard(PrintedParameters p)
    {
        var model = new ModelBuilder();
        float r = p.Width * 0.5f, post = 1.95f, y = post - 0.2f - r, x = -r - 0.12f;
        Material iron = Presets.Iron("iron"), wood = p.Color.G < 0.4f && p.Color.R > p.Color.B ? PrintedKit.Wood(p.Color, Vector3.UnitX, "board") : PrintedKit.Enamel(p.Color, "board");
        model.Add(Shapes.Extrude(Outlines.Circle(r, 128), 0.035f, 0.006f, 3).Move(0, y, 0), wood);
        model.Add(Shapes.Torus(r - 0.01f, 0.018f, 128, 16).RotateX(MathF.PI / 2).Move(0, y, 0.008f), PrintedKit.Enamel(p.Accent, "rim"));
        model.Add(Shapes.Cylinder(0.17f, 0.03f, 0.01f, 48).Move(x, 0, 0), iron);
        model.Add(Shapes.Cylinder(0.03f, post, 0.006f, 32).Move(x, 0, 0), iron);
        model.Add(Shapes.Sphere(0.05f, 28).Move(x, post + 0.03f, 0), iron);
        model.Add(Shapes.Capsule(new Vector3(x, post - 0.06f, 0), new Vector3(r * 0.6f, post - 0.06f, 0), 0.016f), iron);
        foreach (float side in (ReadOnlySpan<float>)[-0.42f, 0.42f])
        {
            float top = y + MathF.Sqrt((r * r) - (side * side * r * r));
            model.Add(Shapes.Capsule(new Vector3(side * r, top, 0), new Vector3(side * r, post - 0.06f, 0), 0.006f), iron);
        }

        return model.Print(0, y, 0.0178f, r * 1.8f, r * 1.8f).Build(ground: true, center: true);
    }

    /// <summary>Linen stretched in a wooden hoop with its screw.</summary>
    public static Model Hoop(PrintedParameters p)
    {
        var model = new ModelBuilder();
        float r = p.Width * 0.5f;
        Material wood = PrintedKit.Wood(p.Accent, Vector3.UnitX, "hoop");
        var hoop = new ModelBuilder()
            .Add(Shapes.Extrude(Outlines.Circle(r * 0.97f, 128), 0.004f, 0.001f).Move(0, r, 0), Presets.Fabric(p.Color, 900, "linen"))
            .Add(Shapes.Torus(r * 0.98f, 0.008f, 128, 14, 0.022f).RotateX(MathF.PI / 2).Move(0, r, 0), wood)
            .Add(Shapes.Cylinder(0.006f, 0.04f, 0.001f, 20).RotateZ(MathF.PI / 2).Move(0.02f, 2 * r, 0), Presets.Brass("screw"));
        hoop.Print(0, r, 0.0022f, r * 1.66f, r * 1.66f);
        model.AddLeaning(hoop, p.Lean, new Vector3(0, 0.008f, 0));
        model.Add(Shapes.Rod(new Vector3(0, r * 1.3f, -0.03f), new Vector3(0, 0, -0.62f * r), 0.006f, null, 12), wood);
        return model.Build(ground: true, center: true);
    }
}
