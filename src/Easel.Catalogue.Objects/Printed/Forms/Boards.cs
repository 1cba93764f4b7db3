using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Large sheets, boards and cloths that stand on the ground.</summary>
internal static class Boards
{
    /// <summary>A poster in a slim frame on two legs.</summary>
    public static Model Poster(PrintedParameters p) => Standing(p, 0.62f, PrintedKit.Paper(p, "poster"), PrintedKit.Enamel(p.Accent, "frame"), 0.022f, 0.035f);

    /// <summary>A board in a frame on two legs.</summary>
    public static Model Framed(PrintedParameters p)
    {
        Material face = new() { Name = "board", BaseColor = p.Color, Roughness = 0.3f, Coat = p.Color.Luminance > 0.6f ? 0.4f : 0, Pattern = p.Color.Luminance > 0.6f ? new Imperfections(0.3f) : new Speckles(LinearRgb.Gray(0.72f), 0.006f) };
        Material frame = p.Accent.Luminance > 0.3f ? Presets.Metal(p.Accent, 0.35f, "frame") : PrintedKit.Wood(p.Accent, Vector3.UnitX, "frame");
        return Standing(p, 0.75f, face, frame, 0.045f, 0.05f);
    }

    /// <summary>A cloth between two poles, with rings and a little sag.</summary>
    public static Model Banner(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float pole = 1.2f + h, y = pole - 0.1f - (h * 0.5f), reach = (w * 0.5f) + 0.11f;
        Material wood = PrintedKit.Wood(p.Accent, Vector3.UnitY, "pole"), cord = Presets.Fabric(LinearRgb.FromHex("#d8c9a6"), 700, "cord");
        PolyMesh cloth = Shapes.Grid(64, 20, (u, v) =>
        {
            float x = (u - 0.5f) * w, sag = 0.02f * w * (1 - (4 * (u - 0.5f) * (u - 0.5f)));
            float wave = 0.012f * MathF.Sin((u * 17) + (v * 2) + (p.Seed % 7)) * (1.35f - v);
            return new Vector3(x, y + ((v - 0.5f) * h) - sag, wave);
        }).Solidify(0.004f);
        model.Add(cloth, Presets.Fabric(p.Color, 1100, "cloth") with { Sheen = 0.15f }, 1.2f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Cylinder(0.16f, 0.035f, 0.01f, 48).Move(side * reach, 0, 0), PrintedKit.Steel);
            model.Add(Shapes.Cylinder(0.026f, pole, 0.005f, 28).Move(side * reach, 0, 0), wood);
            model.Add(Shapes.Sphere(0.042f, 28).Move(side * reach, pole + 0.02f, 0), Presets.Brass("finial"));
            foreach (float end in (ReadOnlySpan<float>)[-0.44f, 0.44f])
            {
                var hole = new Vector3(side * ((w * 0.5f) - 0.03f), y + (end * h), 0.004f);
                model.Add(Shapes.Torus(0.016f, 0.004f, 28, 8).RotateX(MathF.PI / 2).Move(hole), Presets.Brass("eyelet"));
                model.Add(Shapes.Tube([hole, new Vector3(side * reach, hole.Y + (end * 0.12f), 0.01f)], 0.006f, 8), cord);
            }
        }

        return model.Print(0, y - (0.012f * w), 0.003f, w * 0.95f, h * 0.92f).Build(ground: true);
    }

    /// <summary>A sheet of card nailed to a stick that stands in the ground.</summary>
    public static Model Placard(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float y = 0.85f + (h * 0.5f);
        Material card = Presets.Paper(p.Color, "card") with { Translucency = 0, Pattern = new Imperfections(0.9f) };
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.008f), 0.007f, 0.002f).Move(0, y, 0), card);
        model.Add(Shapes.Box(0.05f, 0.9f + (h * 0.86f), 0.022f, 0.003f).Move(0, 0, -0.012f), PrintedKit.Wood(p.Accent, Vector3.UnitY, "stick"));
        return model.Print(0, y, 0.007f, w * 0.98f, h * 0.98f).Build(ground: true);
    }

    private static Model Standing(PrintedParameters p, float legs, Material face, Material frame, float bar, float depth)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float y = legs + (h * 0.5f);
        var inner = Outlines.Rectangle(w, h, 0.002f);
        model.Add(PrintedKit.Plate(Outlines.Rectangle(w + 0.01f, h + 0.01f), depth * 0.5f, 0.001f).Move(0, y, 0), face);
        model.Add(Shapes.Extrude(Outlines.Rectangle(w + (2 * bar), h + (2 * bar), 0.3f * bar, 4), depth, 0.2f * bar, 3, [inner]).Move(0, y, depth * 0.5f), frame);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * ((w * 0.5f) - bar);
            model.Add(Shapes.Box(bar * 1.3f, legs + h, bar, 0.004f).Move(x, 0, -bar * 0.6f), frame);
            model.Add(Shapes.Box(bar * 1.6f, bar, 0.5f, 0.006f).Move(x, 0, 0), frame);
        }

        return model.Print(0, y, depth * 0.5f, w, h).Build(ground: true);
    }
}
