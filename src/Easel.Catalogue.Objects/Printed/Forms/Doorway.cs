using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>A panelled door in its frame and a piece of wall, with a plate at the height of the eyes.</summary>
internal static class Doorway
{
    public static Model Build(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        Material paint = PrintedKit.Made(p, p.Color.R > p.Color.B * 2.2f && p.Color.G > 0.08f ? PrintedKit.Wood(p.Color, Vector3.UnitY, "door") : PrintedKit.Enamel(p.Color, "door"));
        Material frame = PrintedKit.Enamel(LinearRgb.FromHex("#ece6d8"), "frame"), brass = Presets.Metal(p.Accent, 0.28f, "plate");
        float leaf = w * 0.84f, jamb = w * 0.08f;
        model.Add(Shapes.Box(leaf, h - jamb, 0.05f, 0.004f).Move(0, 0, -0.03f), paint);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(jamb, h, 0.14f, 0.012f).Move(side * (leaf + jamb) * 0.5f, 0, -0.02f), frame);

            // Mouldings of the panels: two low, two high.
            foreach ((float low, float high) in ((float, float)[])[(0.08f, 0.4f), (0.72f, 0.92f)])
            {
                float pw = leaf * 0.34f, ph = (high - low) * h;
                PolyMesh panel = Shapes.Extrude(Outlines.Rectangle(pw, ph, 0.01f, 3), 0.014f, 0.006f, 3, [Outlines.Rectangle(pw - 0.05f, ph - 0.05f, 0.006f, 3)]);
                model.Add(panel.Move(side * leaf * 0.22f, (low * h) + (ph * 0.5f), 0.0f), paint);
            }
        }

        model.Add(Shapes.Box(leaf + (2 * jamb), jamb, 0.14f, 0.012f).Move(0, h - jamb, -0.02f), frame);
        model.Add(Shapes.Box(w * 1.06f, 0.05f, 0.3f, 0.01f).Move(0, -0.05f, 0.02f), Presets.Stone(name: "step"));
        model.Add(Shapes.Sphere(0.034f, 28).Move(leaf * 0.42f, h * 0.47f, 0.05f), brass with { Name = "knob" });
        model.Add(Shapes.Cylinder(0.014f, 0.04f, 0.002f, 24).RotateX(MathF.PI / 2).Move(leaf * 0.42f, h * 0.47f, 0.0f), brass with { Name = "knob" });
        float plate = leaf * 0.74f, y = h * 0.57f;
        model.Add(PrintedKit.Plate(Outlines.Rectangle(plate, 0.3f, 0.02f, 6), 0.008f, 0.003f).Move(0, y, -0.005f), brass);
        return model.Print(0, y, 0.0032f, plate * 0.94f, 0.26f).Build(ground: true);
    }
}
