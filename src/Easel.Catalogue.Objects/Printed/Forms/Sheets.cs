using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Printed.Forms;

/// <summary>Sheets of paper and card, and what holds them up.</summary>
internal static class Sheets
{
    /// <summary>A stiff card in the slot of a wooden block.</summary>
    public static Model Card(PrintedParameters p) => InBlock(p, Outlines.Rectangle(p.Width, p.Height, 0.06f * p.Height, 6), 1);

    /// <summary>A tag with cut corners, an eyelet and a string, in a block.</summary>
    public static Model Tag(PrintedParameters p)
    {
        float w = p.Width * 0.5f, h = p.Height * 0.5f, cut = 0.5f * w;
        List<Vector2> outline = Outlines.Round([new(-w, -h), new(w, -h), new(w, h - cut), new(w - cut, h), new(-w + cut, h), new(-w, h - cut)], 0.006f, 4);
        return InBlock(p, outline, 0.74f, model =>
        {
            float top = p.Height * 0.9f;
            model.Add(Shapes.Torus(0.008f, 0.0022f, 32, 10).RotateX(MathF.PI / 2).Move(0, top, 0.0016f), Presets.Brass("eyelet"));
            List<Vector3> thread = Splines.CatmullRom([new(0, top, 0.003f), new(0.012f, top + 0.03f, 0.004f), new(0.045f, top + 0.02f, 0.008f), new(0.07f, top - 0.03f, 0.01f), new(0.078f, top - 0.1f, 0.012f)], 8);
            model.Add(Shapes.Tube(thread, 0.0012f, 8), Presets.Fabric(LinearRgb.FromHex("#c9a46a"), 900, "string"));
        });
    }

    /// <summary>A square note whose lower edge curls forward, on a block.</summary>
    public static Model Note(PrintedParameters p)
    {
        var model = new ModelBuilder();
        float h = p.Height;
        PolyMesh sheet = Shapes.Grid(4, 24, (u, v) =>
        {
            float y = v * h, curl = MathF.Max(0, 0.3f - (y / h));
            return new Vector3((u - 0.5f) * p.Width, y, 0.9f * curl * curl * h);
        }).Solidify(0.0008f);
        var leaf = new ModelBuilder().Add(sheet, PrintedKit.Paper(p), 1.2f).Print(0, 0.6f * h, 0.0012f, p.Width * 0.94f, 0.68f * h);
        model.AddLeaning(leaf, p.Lean, new Vector3(0, 0.012f, 0.01f));

        // The pad that it comes from, standing behind it.
        model.Add(Shapes.Box(p.Width, h, 0.022f, 0.001f).RotateX(-p.Lean).Move(0, 0.0115f, -0.006f), PrintedKit.Paper(p with { Color = p.Accent }, "pad"));
        model.Add(Shapes.Box(p.Width * 1.16f, 0.012f, 0.09f, 0.003f).Move(0, 0, -0.012f), PrintedKit.Wood(LinearRgb.FromHex("#7a5232"), Vector3.UnitX));
        return model.Build(ground: true, center: true);
    }

    /// <summary>A sheet on a small easel of wood.</summary>
    public static Model OnEasel(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float foot = 0.06f * h, thick = 0.0016f, bar = 0.024f + (0.03f * h);
        Material wood = PrintedKit.Wood(p.Accent, Vector3.UnitY);

        // The sheet lies on a thin board that the ledge carries.
        var board = new ModelBuilder()
            .Add(Shapes.Box(w * 0.96f, h * 0.98f, 0.006f, 0.001f).Move(0, foot, -0.004f), PrintedKit.Wood(p.Accent, Vector3.UnitX, "board"))
            .Add(PrintedKit.Plate(Outlines.Rectangle(w, h, 0.002f), thick, 0.0004f).Move(0, foot + (h * 0.5f), 0), PrintedKit.Paper(p))
            .Add(Shapes.Box(w * 0.86f, 0.012f, 0.03f, 0.003f).Move(0, foot - 0.012f, 0.008f), wood);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            board.Add(Shapes.Rod(new Vector3(side * w * 0.38f, 0, -0.012f), new Vector3(side * w * 0.1f, (h + foot) * 1.02f, -0.012f), bar * 0.24f, null, 14), wood);
        }

        board.Print(0, foot + (h * 0.5f), thick, w * 0.98f, h * 0.98f);
        float lean = p.Lean + 0.05f, top = 0.86f * (h + foot);
        model.AddLeaning(board, lean, Vector3.Zero);
        model.Add(Shapes.Rod(new Vector3(0, top * MathF.Cos(lean), (-top * MathF.Sin(lean)) - 0.03f), new Vector3(0, 0, -0.56f * h), bar * 0.22f, null, 14), wood);
        return model.Build(ground: true, center: true);
    }

    /// <summary>A folder of stiff card that stands half open, its front read.</summary>
    public static Model Menu(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        Material card = PrintedKit.Paper(p, "card") with { Roughness = 0.6f };
        PolyMesh leaf = PrintedKit.Plate(Outlines.Rectangle(w, h, 0.008f, 5), 0.0035f, 0.0012f).Move(0, h * 0.5f, 0);
        model.Add(leaf.Clone(), card);

        // The back leaf goes back from the spine at the left.
        model.Add(leaf.Move(w * 0.5f, 0, -0.0035f).RotateY(0.85f).Move(-w * 0.5f, 0, 0), card);
        model.Add(Shapes.Cylinder(0.0045f, h, 0.001f, 16).Move(-w * 0.5f, 0, 0), Presets.Leather(p.Accent, "spine"));
        return model.Print(0, h * 0.5f, 0.0035f, w * 0.98f, h * 0.98f).Build(ground: true, center: true);
    }

    /// <summary>A parchment between two turned rods, hung upright from a stand.</summary>
    public static Model Scroll(PrintedParameters p)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        const float Rod = 0.011f;
        Material wood = PrintedKit.Wood(p.Accent, Vector3.UnitY);
        PolyMesh sheet = Shapes.Grid(40, 12, (u, v) =>
        {
            // It rolls forward at both ends.
            float x = (u - 0.5f) * w, end = MathF.Max(0, (MathF.Abs(x) / (w * 0.5f)) - 0.86f) / 0.14f;
            float ragged = 0.012f * h * Noise.Fbm(new Vector3(x * 60, v > 0.5f ? 3 : 9, p.Seed % 97), 3);
            float y = ((v - 0.5f) * h) + (v is < 0.01f or > 0.99f ? ragged : 0);
            return new Vector3(x, y + (0.5f * h), Rod * 1.6f * end * end);
        }).Solidify(0.0014f);
        Material parchment = Presets.Paper(p.Color, "sheet") with { Translucency = 0, Pattern = new StoneNoise(LinearRgb.FromHex("#c9a877"), 0.07f, 0) };
        var upright = new ModelBuilder().Add(sheet, parchment, 1.2f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * ((w * 0.5f) + (Rod * 0.4f));
            upright.Add(Shapes.Cylinder(Rod, h * 1.04f, 0.002f, 28).Move(x, -0.02f * h, Rod * 1.3f), parchment);
            upright.Add(Shapes.Cylinder(Rod * 0.55f, h * 1.24f, 0.002f, 24).Move(x, -0.12f * h, Rod * 1.3f), wood);
            upright.Add(Shapes.Sphere(Rod * 1.15f, 24).Move(x, -0.13f * h, Rod * 1.3f), wood);
            upright.Add(Shapes.Sphere(Rod * 1.15f, 24).Move(x, 1.13f * h, Rod * 1.3f), wood);
        }

        upright.Print(0, 0.5f * h, 0.0018f, w * 0.84f, h * 0.92f);
        return model.AddLeaning(upright, p.Lean, new Vector3(0, 0.17f * h, 0)).Build(ground: true, center: true);
    }

    private static Model InBlock(PrintedParameters p, IReadOnlyList<Vector2> outline, float share, Action<ModelBuilder>? more = null)
    {
        var model = new ModelBuilder();
        (float w, float h) = (p.Width, p.Height);
        float block = 0.1f * h, sunk = 0.05f * h;
        var card = new ModelBuilder().Add(PrintedKit.Plate(outline, 0.0022f, 0.0006f).Move(0, h * 0.5f, 0), PrintedKit.Paper(p));
        more?.Invoke(card);
        float read = h * share;
        card.Print(0, (read * 0.5f) + (0.02f * h), 0.0022f, w * 0.96f, read * 0.94f);
        model.AddLeaning(card, p.Lean, new Vector3(0, block - sunk, 0));
        model.Add(Shapes.Box(w * 0.62f, block, MathF.Max(0.03f, 0.3f * h), 0.004f), PrintedKit.Wood(LinearRgb.FromHex("#8a5f3a"), Vector3.UnitX));
        return model.Build(ground: true, center: true);
    }
}
