using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A lamp: a table lamp with a turned foot and a cloth shade, a floor lamp, or an articulated desk lamp; lit.</summary>
internal sealed class Lamp : CatalogueEntry<Lamp.Parameters>
{
    /// <summary>How it is built.</summary>
    public enum Kind
    {
        Table,
        Floor,
        Desk,
    }

    /// <param name="Kind">How it is built.</param>
    /// <param name="Height">0.42 to 0.5 m; a floor lamp 1.55 m.</param>
    /// <param name="ShadeRadius">At the lower rim, metres.</param>
    /// <param name="ShadeTaper">Upper radius over lower radius, 0.55 to 0.8.</param>
    /// <param name="Belly">Widest radius of the foot, metres.</param>
    /// <param name="Glow">Radiance of the shade's inside; 0 is off.</param>
    /// <param name="Foot">Colour of the foot.</param>
    /// <param name="Shade">Colour of the shade.</param>
    /// <param name="Material">Asked material of the foot, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Height, float ShadeRadius, float ShadeTaper, float Belly, float Glow, LinearRgb Foot, LinearRgb Shade, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "lamp",
        Names = ["lamp", "table lamp", "desk lamp", "floor lamp"],
        Words = ["desk", "floor", "table", "off"],
        Parts = ["shade", "base"],
        Family = "household",
        Size = new Vector3(0.3f, 0.46f, 0.3f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.1f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Contains("desk") ? Kind.Desk : wishes.Words.Contains("floor") ? Kind.Floor : Kind.Table;
        LinearRgb foot = wishes.PartColorOr("base", wishes.ColorOr(LinearRgb.FromHex(stream.Child("foot").Pick("#3f7379", "#b9674c", "#e6ddcb", "#3e5a74"))));
        return new Parameters(
            kind,
            kind == Kind.Floor ? 1.55f : stream.Child("height").Range(0.43f, 0.48f),
            kind == Kind.Floor ? 0.22f : stream.Child("shade").Range(0.135f, 0.15f),
            stream.Child("taper").Range(0.58f, 0.75f),
            stream.Child("belly").Range(0.062f, 0.075f),
            wishes.Words.Contains("off") ? 0 : 2.2f,
            foot,
            wishes.PartColorOr("shade", kind == Kind.Desk ? foot : LinearRgb.FromHex("#f6ead2")),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material body = Presets.ByName(p.Material, p.Dye, "base")
            ?? (p.Kind == Kind.Table ? Presets.Ceramic(p.Foot, "base") with { Coat = 0.8f, CoatRoughness = 0.06f, Pattern = new Glaze(p.Foot.ToVector3(), 0, p.Height * 0.46f, 0, 0.35f) } : Presets.Lacquer(p.Foot, "base"));
        var model = new ModelBuilder();
        if (p.Kind == Kind.Desk)
        {
            AddDesk(model, p, body);
            return model.Build(ground: true, center: true);
        }

        Material brass = Presets.Brass();
        float h = p.Height, shadeTall = p.Kind == Kind.Floor ? 0.28f : h * 0.44f, rim = h - shadeTall, b = p.Belly;
        if (p.Kind == Kind.Table)
        {
            List<Vector2> gourd = Outlines.Round(
                [new(0, 0), new(b * 0.8f, 0), new(b * 0.8f, 0.014f), new(b * 0.5f, 0.024f), new(b * 1.15f, h * 0.2f), new(b * 0.28f, h * 0.42f), new(b * 0.24f, h * 0.46f), new(0, h * 0.46f)],
                [0, 0.003f, 0.003f, 0.004f, b * 0.8f, b * 0.5f, 0.002f, 0], 10, closed: false);
            model.Add(Shapes.Lathe(gourd, 96), body, 1.1f);
            model.Add(Shapes.Rod(new(0, h * 0.45f, 0), new(0, h * 0.66f, 0), 0.006f), brass);

            // A turned brass collar closes the neck, a brass plate carries the foot.
            model.Add(Shapes.Lathe(Outlines.Round([new(0, h * 0.455f), new(b * 0.3f, h * 0.455f), new(b * 0.3f, (h * 0.455f) + 0.006f), new(b * 0.19f, (h * 0.455f) + 0.011f), new(b * 0.14f, (h * 0.455f) + 0.02f), new(0, (h * 0.455f) + 0.02f)], [0, 0.002f, 0.002f, 0.004f, 0.002f, 0], 5, closed: false), 64), brass, 0.9f);
            model.Add(Shapes.Cylinder(b * 0.86f, 0.006f, 0.002f, 96), brass);
        }
        else
        {
            model.Add(Shapes.Cylinder(0.15f, 0.022f, 0.006f, 96), body);
            model.Add(Shapes.Rod(new(0, 0.02f, 0), new(0, rim + 0.08f, 0), 0.011f), brass);
        }

        AddShade(model, p, rim, h);
        return model.Build();
    }

    private static void AddShade(ModelBuilder model, Parameters p, float bottom, float top)
    {
        LinearRgb warm = LinearRgb.FromHex("#ffd9a0");
        float r = p.ShadeRadius, t = r * p.ShadeTaper;
        Material cloth = Presets.Fabric(p.Shade, 500, "shade") with
        {
            Translucency = 0.13f,
            Emission = p.Shade * warm * (p.Glow * 0.06f),
            Pattern = new LampShadeCloth(float.Lerp(bottom, top, 0.42f), (top - bottom) * 0.5f, p.Shade.ToVector3(), p.Glow > 0),
        };
        model.Add(Shapes.Lathe([new(r, bottom), new(t, top)], 96), cloth, 1f);
        model.Add(Shapes.Lathe([new(t - 0.0015f, top), new(r - 0.0015f, bottom)], 96), cloth with { Name = "shade.inside", Emission = warm * (p.Glow * 0.16f) }, 1f);
        Material trim = Presets.Matte(p.Shade * 0.72f, "shade.trim");
        model.Add(Shapes.Torus(r, 0.0028f, 96, 10).Move(0, bottom, 0).Join(Shapes.Torus(t, 0.0028f, 96, 10).Move(0, top, 0)), trim);
        model.Add(Shapes.Sphere(0.03f, 32).Move(0, float.Lerp(bottom, top, 0.45f), 0), Presets.Glow(warm, p.Glow * 2, "bulb"));
        model.Add(Shapes.Cylinder(0.008f, 0.02f, 0.003f, 24).Move(0, top - 0.002f, 0), Presets.Brass());
        foreach (float a in (ReadOnlySpan<float>)[0, MathF.Tau / 3, 2 * MathF.Tau / 3])
        {
            model.Add(Shapes.Rod(new(0, top - 0.004f, 0), new(MathF.Cos(a) * t, top, MathF.Sin(a) * t), 0.0016f, 0.0016f, 8), Presets.Brass());
        }
    }

    private static void AddDesk(ModelBuilder model, Parameters p, Material body)
    {
        Material steel = Presets.Steel();
        Vector3 foot = new(-0.05f, 0.03f, 0), elbow = new(-0.17f, 0.27f, 0), head = new(0.09f, 0.43f, 0);
        model.Add(Shapes.Cylinder(0.088f, 0.024f, 0.006f, 96).Move(-0.05f, 0, 0), body);
        foreach (float side in (ReadOnlySpan<float>)[-0.012f, 0.012f])
        {
            Vector3 off = new(0, 0, side);
            model.Add(Shapes.Rod(foot + off, elbow + off, 0.0055f).Join(Shapes.Rod(elbow + off, head + off, 0.0055f)), body);
        }

        foreach (Vector3 joint in (ReadOnlySpan<Vector3>)[foot, elbow, head])
        {
            model.Add(Shapes.Cylinder(0.013f, 0.042f, 0.002f, 32).Move(0, -0.021f, 0).RotateX(MathF.PI / 2).Move(joint), steel);
        }

        // A coil spring along the lower arm.
        var coil = new List<Vector3>();
        Vector3 from = Vector3.Lerp(foot, elbow, 0.18f), to = Vector3.Lerp(foot, elbow, 0.72f), along = Vector3.Normalize(to - from);
        Vector3 across = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitZ));
        for (int i = 0; i <= 180; i++)
        {
            (float sin, float cos) = MathF.SinCos(i * MathF.Tau / 12);
            coil.Add(Vector3.Lerp(from, to, i / 180f) + (((across * cos) + (Vector3.UnitZ * sin)) * 0.0065f));
        }

        model.Add(Shapes.Tube(coil, 0.0013f, 6), steel);

        // A conical shade that looks down and forward, bright inside.
        List<Vector2> cone = Outlines.Round([new(0.022f, 0), new(0.026f, 0.035f), new(0.075f, 0.12f), new(0.0735f, 0.12f), new(0.0245f, 0.036f), new(0.0205f, 0.002f)], [0.002f, 0.01f, 0.0005f, 0.0005f, 0.01f, 0], 5, closed: false);
        Material inside = Presets.Matte(LinearRgb.FromHex("#fff4dd"), "shade.inside") with { Emission = LinearRgb.FromHex("#ffe2b0") * (p.Glow * 0.8f) };
        PolyMesh Aim(PolyMesh mesh) => mesh.Align(Vector3.Normalize(new Vector3(0.55f, -0.83f, 0.1f))).Move(head + new Vector3(-0.008f, 0.012f, 0));
        model.Add(Aim(Shapes.Lathe(cone, 72)), body with { Name = "shade", BaseColor = p.Shade }, 0.9f);
        model.Add(Aim(Shapes.Lathe([new(0.0725f, 0.118f), new(0.024f, 0.037f), new(0, 0.037f)], 72)), inside, 1f);
        model.Add(Aim(Shapes.Sphere(0.024f, 32).Move(0, 0.075f, 0)), Presets.Glow(LinearRgb.FromHex("#ffe2b0"), p.Glow * 3, "bulb"));
    }
}
