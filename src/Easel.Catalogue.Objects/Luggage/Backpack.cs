using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Luggage;

/// <summary>A school rucksack: an arched zip over the top, a front pocket and side pockets, padded straps behind.</summary>
internal sealed class Backpack : CatalogueEntry<Backpack.Parameters>
{
    /// <param name="Size">Factor of all measures, 0.9 to 1.12.</param>
    /// <param name="Fullness">Depth of the body, 0.9 to 1.12 of the usual.</param>
    /// <param name="Pocket">Height of the front pocket, 0.17 to 0.21 m.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Second">Of the pockets.</param>
    /// <param name="Leather">Of the patch, the pullers and the loop.</param>
    /// <param name="HasPatch">Whether a leather patch sits above the pocket.</param>
    /// <param name="HasSidePockets">Whether there are pockets at the sides.</param>
    public sealed record Parameters(float Size, float Fullness, float Pocket, LinearRgb Color, LinearRgb Second, LinearRgb Leather, bool HasPatch, bool HasSidePockets);

    public override EntryInfo Info { get; } = new()
    {
        Id = "backpack",
        Names = ["backpack", "rucksack", "school bag", "schoolbag", "knapsack"],
        Words = ["small", "big", "school"],
        Parts = ["pocket", "strap", "patch"],
        Family = "luggage",
        Size = new Vector3(0.36f, 0.5f, 0.28f),
        Support = Support.Ground,
        Habitats = ["studio", "classroom", "bedroom", "park"],
        ViewAzimuth = 0.52f,
        ViewElevation = 0.14f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        (string body, string pockets) = stream.Child("colors").Pick(("#1f6f86", "#e0a21b"), ("#c0392b", "#2c3e50"), ("#2f5597", "#d9822b"), ("#3d6b45", "#c8a15a"), ("#7a3b69", "#d96b5a"));
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(body));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty ? LinearRgb.FromHex(pockets) : color * 0.72f;
        return new Parameters(
            wishes.Words.Contains("small") ? 0.86f : stream.Child("size").Range(0.96f, 1.06f),
            stream.Child("fullness").Range(0.94f, 1.1f),
            stream.Child("pocket").Range(0.175f, 0.205f),
            color,
            wishes.PartColorOr("pocket", second),
            wishes.PartColorOr("patch", LinearRgb.FromHex("#7d4a22")),
            stream.Child("patch").Chance(0.75f),
            stream.Child("sides").Chance(0.85f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material cloth = Presets.Fabric(p.Color, 900, "body") with { Sheen = 0.2f }, pocketCloth = Presets.Fabric(p.Second, 900, "pocket") with { Sheen = 0.2f };
        Material dark = Presets.Plastic(LinearRgb.FromHex("#1e1f22"), "zip"), leather = Presets.Leather(p.Leather, "leather"), brass = Presets.Brass() with { Roughness = 0.28f };
        Material tape = Presets.Fabric(p.Color * 0.55f, 1200, "tape");
        float f = p.Fullness;
        var body = new SoftForm(
            new Curve((0, 0.148f), (0.16f, 0.162f), (0.32f, 0.154f), (0.4f, 0.138f), (0.46f, 0.112f)),
            new Curve((0, 0.082f * f), (0.14f, 0.098f * f), (0.33f, 0.084f * f), (0.46f, 0.058f * f)), 0.46f, 0.56f, 0.035f, 0.06f);
        model.Add(body.Skin(112), cloth, 1.2f);

        // The arched zip with its tape, and a seam along the back edge.
        List<Vector3> arch = Splines.CatmullRom([.. ((ReadOnlySpan<Vector2>)[new(-0.15f, 0.2f), new(-0.143f, 0.3f), new(-0.11f, 0.375f), new(0, 0.412f), new(0.11f, 0.375f), new(0.143f, 0.3f), new(0.15f, 0.2f)]).ToArray().Select(q => body.On(q.X, q.Y))], 12);
        arch = [.. arch.Select(q => body.On(q.X, q.Y, 0.001f))];
        model.Add(Shapes.Sweep(arch, Outlines.Ellipse(0.011f, 0.0028f, 16), up: Vector3.UnitZ), tape, 1.2f);
        model.Add(Shapes.Tube([.. arch.Select(q => q + new Vector3(0, 0, 0.0022f))], 0.0032f, 10), dark, 1.2f);
        Puller(model, arch[(int)(arch.Count * 0.6f)], leather, brass);
        foreach (float back in (ReadOnlySpan<float>)[-0.6f, 0.62f])
        {
            List<Vector3> seam = [.. Enumerable.Range(0, 49).Select(i => 0.012f + (0.44f * i / 48)).Select(y => (y, x: body.Width(y) * 0.86f)).Select(q => body.On(q.x, q.y) is var s ? s with { Z = s.Z * MathF.Sign(back) } : default)];
            model.Add(Shapes.Tube([.. seam.Select(s => s with { X = s.X + 0.003f })], 0.0028f, 8).BothSides(), tape, 1.2f);
        }

        Pocket(model, p, body, pocketCloth, dark, leather, brass);
        if (p.HasSidePockets)
        {
            var side = new SoftForm(new Curve((0, 0.032f), (0.08f, 0.036f), (0.15f, 0.03f)), new Curve((0, 0.052f), (0.08f, 0.058f), (0.15f, 0.05f)), 0.15f, 0.6f, 0.02f, 0.03f);
            model.Add(side.Skin(56).Move(0.15f, 0.018f, 0.004f).BothSides(), pocketCloth, 1.2f);
            model.Add(Shapes.Tube([.. side.Ring(0.128f, 56).Select(v => v + new Vector3(0.15f, 0.018f, 0.004f))], 0.004f, 8, closed: true).BothSides(), tape, 1.2f);
        }

        if (p.HasPatch)
        {
            Vector3 at = body.On(0, 0.3f, 0.002f);
            PolyMesh patch = Shapes.Extrude(Outlines.Round([new(0.034f, 0), new(0, 0.034f), new(-0.034f, 0), new(0, -0.034f)], 0.007f), 0.005f, 0.0018f, 2, [Outlines.Rectangle(0.005f, 0.02f, 0.002f).Select(q => q - new Vector2(0.008f, 0)).ToList(), Outlines.Rectangle(0.005f, 0.02f, 0.002f).Select(q => q + new Vector2(0.008f, 0)).ToList()]);
            model.Add(patch.RotateX(-0.1f).Move(at), leather);
            model.Add(Shapes.Box(0.03f, 0.022f, 0.002f, 0.0005f).RotateX(-0.1f).Move(at - new Vector3(0, 0.011f, 0.001f)), dark);
        }

        Straps(model, body, tape, cloth, leather);
        model.Surface(SurfaceTag.Print, new Vector3(0, 0.03f + (p.Pocket * 0.44f), body.Front(0, 0.1f) + 0.053f), new Vector3(0.075f, 0, 0), new Vector3(0, p.Pocket * 0.22f, 0));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateScale(p.Size)).Build(ground: true, center: true);
    }

    private static void Pocket(ModelBuilder model, Parameters p, SoftForm body, Material cloth, Material dark, Material leather, Material brass)
    {
        float h = p.Pocket;
        var pocket = new SoftForm(new Curve((0, 0.108f), (h * 0.4f, 0.118f), (h, 0.1f)), new Curve((0, 0.046f), (h * 0.4f, 0.056f), (h, 0.036f)), h, 0.5f, 0.028f, 0.045f);
        Vector3 at = new(0, 0.022f, body.Front(0, 0.1f) - 0.006f);
        model.Add(pocket.Skin(96).Move(at), cloth, 1.2f);
        Material tape = Presets.Fabric(p.Second * 0.6f, 1200, "tape");
        List<Vector3> line = [.. Enumerable.Range(0, 33).Select(i => -1 + (i / 16f)).Select(t => pocket.On(t * 0.1f, (h * 0.76f) - (0.03f * t * t * t * t), 0.001f) + at)];
        model.Add(Shapes.Sweep(line, Outlines.Ellipse(0.009f, 0.0024f, 14), up: Vector3.UnitZ), tape, 1.2f);
        model.Add(Shapes.Tube([.. line.Select(q => q + new Vector3(0, 0, 0.002f))], 0.0028f, 10), dark, 1.2f);
        Puller(model, line[7], leather, brass);
    }

    private static void Puller(ModelBuilder model, Vector3 at, Material leather, Material brass)
    {
        model.Add(Shapes.Box(0.009f, 0.012f, 0.007f, 0.002f).Move(at + new Vector3(0, -0.006f, 0.002f)), brass);
        model.Add(Shapes.Extrude(Outlines.Rectangle(0.009f, 0.032f, 0.004f), 0.0035f, 0.001f).RotateZ(0.12f).Move(at + new Vector3(0.002f, -0.026f, 0.006f)), leather);
    }

    private static void Straps(ModelBuilder model, SoftForm body, Material tape, Material cloth, Material leather)
    {
        float back = -body.Front(0, 0.25f);
        List<Vector3> strap = Splines.CatmullRom([new(0.05f, 0.425f, back + 0.02f), new(0.072f, 0.43f, back - 0.045f), new(0.098f, 0.36f, back - 0.088f), new(0.125f, 0.24f, back - 0.082f), new(0.14f, 0.14f, back - 0.045f), new(0.136f, 0.06f, back + 0.012f)], 10);
        model.Add(
            Shapes.Sweep(strap, Outlines.Rectangle(0.056f, 0.015f, 0.007f, 5), t => new Vector2(t > 0.72f ? 0.5f + (0.5f * MathF.Max(0, (0.8f - t) / 0.08f)) : 1, t > 0.72f ? 0.45f : 1), up: -Vector3.UnitZ).BothSides(), cloth, 1.1f);

        // A padded panel against the back, and the loop it hangs by.
        model.Add(Shapes.Cushion(0.2f, 0.32f, 0.03f, 0.014f, 0.006f, 10).Move(0, 0.05f, back + 0.004f), tape, 1.2f);
        List<Vector3> loop = Splines.CatmullRom([new(-0.04f, 0.44f, -0.022f), new(-0.036f, 0.478f, -0.022f), new(0, 0.496f, -0.022f), new(0.036f, 0.478f, -0.022f), new(0.04f, 0.44f, -0.022f)], 8);
        model.Add(Shapes.Sweep(loop, Outlines.Rectangle(0.024f, 0.007f, 0.003f), up: -Vector3.UnitX), leather, 1.1f);
        model.Surface(SurfaceTag.Grip, new Vector3(0, 0.49f, -0.022f), new Vector3(0.02f, 0, 0), new Vector3(0, 0, -0.012f));
    }
}
