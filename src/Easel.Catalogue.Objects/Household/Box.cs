using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A box of corrugated cardboard: taped shut with a label, or open with its flaps out.</summary>
internal sealed class Box : CatalogueEntry<Box.Parameters>
{
    /// <param name="Open">Whether its flaps stand open.</param>
    /// <param name="Width">0.3 to 0.55 m.</param>
    /// <param name="Height">0.22 to 0.32 m.</param>
    /// <param name="Depth">0.26 to 0.52 m.</param>
    /// <param name="Label">Whether a label sticks on it.</param>
    /// <param name="Flap">How far the flaps hang out, radians from upright, 1.7 to 2.3.</param>
    /// <param name="Color">Of the cardboard.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(bool Open, float Width, float Height, float Depth, bool Label, float Flap, LinearRgb Color, string? Material, LinearRgb? Dye);

    private const float Wall = 0.005f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "box",
        Names = ["box", "cardboard box", "package", "parcel", "carton"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("box", "boxes").Add("cardboard box", "cardboard boxes"),
        Words = ["open", "closed", "empty"],
        Family = "household",
        Size = new Vector3(0.36f, 0.28f, 0.3f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.34f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Overlaps(["open", "empty"]),

        // In an open one there is room for a cat.
        stream.Child("width").Range(0.32f, 0.39f) * (wishes.Words.Contains("open") ? 1.4f : 1),
        stream.Child("height").Range(0.23f, 0.3f),
        stream.Child("depth").Range(0.27f, 0.33f) * (wishes.Words.Contains("open") ? 1.55f : 1),
        stream.Child("label").Chance(0.7f),
        stream.Child("flap").Range(1.8f, 2.2f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#b98a58", "#b98a58", "#a97a4a"))),
        wishes.Material == "cardboard" ? null : wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material card = Presets.ByName(p.Material, p.Dye, "body") ?? Presets.ByName("cardboard", p.Color, "body")!;
        Material tape = new() { Name = "tape", BaseColor = LinearRgb.Lerp(p.Color, LinearRgb.FromHex("#d9b98a"), 0.6f), Roughness = 0.2f, Coat = 0.5f, CoatRoughness = 0.12f }, ink = Presets.Matte(p.Color * 0.3f, "ink");
        float w = p.Width, h = p.Height, d = p.Depth, x = w / 2, z = d / 2;

        // Walls and floor of single sheets, so that an open box is hollow.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(w, h, Wall, 0.0016f, 2).Move(0, 0, side * (z - (Wall / 2))), card);
            model.Add(Shapes.Box(Wall, h, d - Wall, 0.0016f, 2).Move(side * (x - (Wall / 2)), 0, 0), card);
        }

        model.Add(Shapes.Box(w - Wall, Wall, d - Wall, 0.001f).Move(0, 0.001f, 0), card);
        float flap = d / 2;
        if (p.Open)
        {
            // Flaps hinge on the upper edges; their creases are rounded.
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                model.Add(Shapes.Box(w - 0.004f, flap * 0.9f, Wall * 0.8f, 0.0016f, 2).RotateX(side * p.Flap * 0.98f).Move(0, h - 0.002f, side * (z - 0.002f)), card);
                model.Add(Shapes.Box(Wall * 0.8f, flap * 0.86f, d - 0.006f, 0.0016f, 2).RotateZ(-side * p.Flap * 1.04f).Move(side * (x - 0.002f), h - 0.003f, 0), card);
            }

            model.Surface(SurfaceTag.Inside, new(0, Wall + 0.002f, 0), new(x - 0.02f, 0, 0), new(0, 0, -z + 0.02f));
        }
        else
        {
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                model.Add(Shapes.Box(w - 0.001f, Wall * 0.8f, flap - 0.0012f, 0.0014f, 2).RotateX(side * 0.006f).Move(0, h - 0.001f, side * ((flap / 2) + 0.0004f)), card);
            }

            // A strip along the seam and a hand down both sides.
            float top = h + (Wall * 0.8f) + 0.0001f, wide = 0.048f, down = 0.07f;
            List<Vector3> path = [new(-x - 0.0004f, h - down, 0), new(-x - 0.0004f, top - 0.004f, 0), new(-x + 0.003f, top, 0), new(x - 0.003f, top, 0), new(x + 0.0004f, top - 0.004f, 0), new(x + 0.0004f, h - down, 0)];
            if (p.Material is null)
            {
                model.Add(Shapes.Sweep(path, Outlines.Rectangle(wide, 0.0005f), up: -Vector3.UnitX), tape, 0.9f);
            }

            model.Surface(SurfaceTag.Top, new(0, top, 0), new(x - 0.02f, 0, 0), new(0, 0, -z + 0.02f));
        }

        if (p.Material is null)
        {
            AddPrints(model, p, ink, x, h, z);
        }

        // Below the label, which sticks in the corner above.
        model.Surface(SurfaceTag.Print, new(0, h * 0.41f, z + 0.0008f), new(x * 0.78f, 0, 0), new(0, h * 0.25f, 0));
        return model.Build(ground: true, center: true);
    }

    /// <summary>Lower boxes have no room for a label above what is written on them, metres.</summary>
    private const float LeastLabelled = 0.26f;

    private static void AddPrints(ModelBuilder model, Parameters p, Material ink, float x, float h, float z)
    {
        // On the side, two arrows that point up over a line; on the front a label with bars.
        PolyMesh Side(PolyMesh mesh) => mesh.RotateY(MathF.PI / 2).Move(x + 0.0003f, 0, 0);
        for (int i = 0; i < 2; i++)
        {
            float at = -0.03f + (0.06f * i);
            model.Add(Side(Shapes.Extrude([new(at - 0.007f, (h * 0.5f) - 0.02f), new(at + 0.007f, (h * 0.5f) - 0.02f), new(at + 0.007f, (h * 0.5f) + 0.02f), new(at + 0.02f, (h * 0.5f) + 0.02f), new(at, (h * 0.5f) + 0.046f), new(at - 0.02f, (h * 0.5f) + 0.02f), new(at - 0.007f, (h * 0.5f) + 0.02f)], 0.0006f)), ink);
        }

        model.Add(Side(Shapes.Box(0.12f, 0.007f, 0.0006f, 0).Move(0, (h * 0.5f) - 0.038f, 0)), ink);
        if (!p.Label || h < LeastLabelled)
        {
            return;
        }

        float lx = x - 0.055f, ly = h - 0.05f;
        model.Add(Fittings.Plate(0.11f, 0.075f, 0.0005f, 0.002f, 0.0001f).Move(lx - 0.02f, ly, z), Presets.Paper(LinearRgb.FromHex("#f6f4ee"), "label") with { Translucency = 0 });
        Material black = Presets.Matte(LinearRgb.FromHex("#22242a"), "label.ink");
        float bx = lx - 0.065f;
        for (int i = 0; i < 22; i++)
        {
            uint hash = Hash.Mix((uint)i, 77);
            float wide = 0.0009f + (0.0016f * Hash.ToUnit(hash));
            model.Add(Shapes.Box(wide, 0.024f, 0.0004f, 0).Move(bx, ly - 0.03f, z + 0.0005f), black);
            bx += wide + 0.0007f + (0.0014f * Hash.ToUnit(Hash.Mix(hash)));
        }

        foreach ((float y, float wide) in (ReadOnlySpan<(float, float)>)[(0.026f, 0.06f), (0.016f, 0.08f), (0.006f, 0.05f)])
        {
            model.Add(Shapes.Box(wide, 0.004f, 0.0004f, 0).Move(lx - 0.066f + (wide / 2), ly + y - 0.002f, z + 0.0005f), black);
        }
    }
}
