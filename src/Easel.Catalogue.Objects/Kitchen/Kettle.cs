using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A kettle: of enamel with a bow for a handle and a whistle, or electric on its base.</summary>
internal sealed class Kettle : CatalogueEntry<Kettle.Parameters>
{
    /// <param name="Electric">A tall electric kettle instead of one for the stove.</param>
    /// <param name="Radius">At the foot, 0.1 to 0.112 m; electric 0.075 m.</param>
    /// <param name="Height">Of the body, 0.12 to 0.14 m; electric 0.2 m.</param>
    /// <param name="Shoulder">Where the body begins to close, share of the height, 0.35 to 0.6.</param>
    /// <param name="Bow">Height of the handle over the lid, 0.06 to 0.085 m.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Steel">Whether the body is of steel.</param>
    /// <param name="Wooden">Whether the grip is of wood.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Electric, float Radius, float Height, float Shoulder, float Bow, LinearRgb Color, bool Steel, bool Wooden, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "kettle",
        Names = ["kettle", "tea kettle", "electric kettle", "water kettle"],
        Words = ["electric"],
        Parts = ["handle"],
        Family = "kitchen",
        Size = new Vector3(0.27f, 0.22f, 0.22f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.18f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool electric = wishes.Words.Contains("electric");
        return new Parameters(
            electric,
            electric ? 0.076f : stream.Child("radius").Range(0.1f, 0.111f),
            electric ? 0.2f : stream.Child("height").Range(0.12f, 0.138f),
            stream.Child("shoulder").Range(0.36f, 0.56f),
            stream.Child("bow").Range(0.066f, 0.08f),
            wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c2372d", "#2f6f73", "#e6dcc6", "#35507a", "#d99a2e"))),
            wishes.Colors.IsEmpty && stream.Child("steel").Chance(0.3f),
            stream.Child("wood").Chance(0.4f),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material body = Presets.ByName(p.Material, p.Dye, "body") ?? (p.Steel ? HouseMetals.Worn(LinearRgb.FromHex("#cdd0d3"), 0.16f, "body") with { Metallic = 0.8f } : Presets.Lacquer(p.Color, "body") with { Roughness = 0.24f, Coat = 0.85f, CoatRoughness = 0.05f });
        Material dark = Presets.Plastic(LinearRgb.FromHex("#1f2022"), "grip"), chrome = Presets.Chrome("trim"), grip = p.Wooden ? Presets.Wood("walnut", Vector3.UnitX, "grip") : dark;
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Height;
        var outline = p.Electric
            ? new Curve((0, 1), (0.05f, 1.02f), (0.4f, 0.95f), (0.8f, 0.8f), (0.95f, 0.74f), (1, 0.72f))
            : new Curve((0, 0.94f), (0.03f, 1), (p.Shoulder * 0.5f, 1.02f), (p.Shoulder, 0.98f), (0.8f, 0.76f), (0.94f, 0.54f), (1, 0.47f));
        float foot = p.Electric ? 0.028f : 0.004f, top = outline.At(1) * r;
        List<Vector2> profile = [new(0, foot), new(r * (outline.At(0) - 0.03f), foot), .. Enumerable.Range(0, 97).Select(i => i / 96f).Select(t => new Vector2(r * outline.At(t), foot + 0.001f + (t * h))), new(0, foot + h + 0.001f)];
        model.Add(Shapes.Lathe(profile, 144), body, 0.9f);
        model.Add(Shapes.Torus(r * outline.At(0) * 0.985f, 0.003f, 120, 10).Move(0, foot + 0.003f, 0).Join(Shapes.Torus(top, 0.0026f, 96, 10).Move(0, foot + h, 0)), chrome);

        // A lid with a ball.
        float y = foot + h;
        model.Add(Shapes.Lathe([new(0, y), .. Splines.CatmullRom2D([new(top * 0.96f, y + 0.001f), new(top * 0.9f, y + 0.006f), new(top * 0.5f, y + 0.014f), new(top * 0.16f, y + 0.017f)], 8), new(0, y + 0.017f)], 96), p.Electric ? dark with { Name = "lid" } : body, 0.9f);
        model.Add(Shapes.Cylinder(0.0045f, 0.012f, 0.001f, 24).Move(0, y + 0.014f, 0), chrome);
        model.Add(Shapes.Ellipsoid(new Vector3(0.0125f, 0.0105f, 0.0125f), 36).Move(0, y + 0.031f, 0), grip, 1.2f);
        if (p.Electric)
        {
            AddElectric(model, p, body, dark, foot, outline);
        }
        else
        {
            AddStove(model, p, body, grip, chrome, outline);
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddStove(ModelBuilder model, Parameters p, Material body, Material grip, Material chrome, Curve outline)
    {
        float r = p.Radius, h = p.Height, y = h * 0.5f;

        // A short straight spout, wide at its root, with a whistle.
        List<Vector3> path = Splines.CatmullRom([new(r * 0.72f, y, 0), new(r * 1.05f, y + (h * 0.12f), 0), new(r * 1.34f, y + (h * 0.36f), 0), new(r * 1.5f, y + (h * 0.54f), 0)], 12);
        var girth = new Curve((0, 0.34f), (0.3f, 0.26f), (0.7f, 0.16f), (1, 0.135f));
        model.Add(Shapes.Tube(path, t => r * girth.At(t), 40), body, 1.2f);
        Vector3 end = path[^1], along = Vector3.Normalize(path[^1] - path[^2]);
        PolyMesh Out(PolyMesh mesh) => mesh.Align(along).Move(end);
        model.Add(Out(Shapes.Torus(r * 0.14f, r * 0.024f, 48, 12)), chrome, 1.2f);
        model.Add(Out(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.13f, 0), new(r * 0.16f, 0.004f), new(r * 0.15f, 0.016f), new(r * 0.07f, 0.022f), new(0, 0.022f)], [0, 0, 0.002f, 0.004f, 0.003f, 0], 5, closed: false), 48)), chrome, 0.9f);

        // The bow stands over the lid on two straps.
        float foot = outline.At(0.82f) * r, high = h + p.Bow;
        List<Vector3> bow = Splines.CatmullRom([new(-foot * 0.92f, h * 0.8f, 0), new(-foot * 1.16f, h * 1.05f, 0), new(-foot * 0.98f, h + (p.Bow * 0.74f), 0), new(-foot * 0.5f, high, 0), new(foot * 0.5f, high, 0), new(foot * 0.98f, h + (p.Bow * 0.74f), 0), new(foot * 1.16f, h * 1.05f, 0), new(foot * 0.92f, h * 0.8f, 0)], 12);
        model.Add(Shapes.Sweep(bow, Outlines.Rectangle(0.015f, 0.0045f, 0.0018f, 4), up: -Vector3.UnitX), chrome, 1f);
        List<Vector3> held = bow[(int)(bow.Count * 0.31f)..(int)(bow.Count * 0.7f)];
        model.Add(Shapes.Tube(held, t => 0.0095f + (0.0032f * MathF.Sin(MathF.PI * t)), 28), grip, 1.1f);
    }

    private static void AddElectric(ModelBuilder model, Parameters p, Material body, Material dark, float foot, Curve outline)
    {
        float r = p.Radius, h = p.Height;
        model.Add(Shapes.Cylinder(r * 1.12f, 0.016f, 0.005f, 96), dark);
        model.Add(Shapes.Cylinder(r * 0.96f, 0.014f, 0.003f, 96).Move(0, 0.015f, 0), dark);

        // A beak at the rim, the handle behind from lid to foot, a window for the level.
        PolyMesh beak = Shapes.Loft(
        [
            [.. Ring(r * 0.8f, foot + (h * 0.72f), 0.004f, 0.004f)], [.. Ring(r * 0.86f, foot + (h * 0.84f), 0.018f, 0.022f)], [.. Ring(r * 0.94f, foot + (h * 0.94f), 0.026f, 0.032f)], [.. Ring(r * 1f, foot + h, 0.028f, 0.036f)],
        ]);
        model.Add(beak, body, 1.2f);
        List<Vector3> ear = Splines.CatmullRom([new(-r * 0.66f, foot + h - 0.004f, 0), new(-r * 1.2f, foot + h + 0.004f, 0), new(-r * 1.66f, foot + (h * 0.86f), 0), new(-r * 1.62f, foot + (h * 0.4f), 0), new(-r * 1.3f, foot + (h * 0.1f), 0), new(-r * 0.94f, foot + (h * 0.07f), 0)], 12);
        model.Add(Shapes.Sweep(ear, Outlines.Rectangle(0.026f, 0.018f, 0.007f, 6), up: Vector3.UnitY), dark, 1f);
        float z = r * outline.At(0.4f);
        model.Add(Shapes.Capsule(new(0, foot + (h * 0.2f), z - 0.0015f), new(0, foot + (h * 0.6f), z - 0.0095f), 0.006f), Presets.Pane(LinearRgb.FromHex("#a9c9d6"), "window"));
        model.Add(Shapes.Capsule(new(-r * 1.46f, foot + (h * 0.2f), 0), new(-r * 1.5f, foot + (h * 0.27f), 0), 0.0075f), Presets.Glow(LinearRgb.FromHex("#4aa8ff"), 1.2f, "light"));

        static IEnumerable<Vector3> Ring(float x, float y, float half, float reach) =>
            Enumerable.Range(0, 24).Select(i => MathF.Tau * i / 24).Select(a => new Vector3(x - 0.02f + (reach * MathF.Max(-0.3f, MathF.Cos(a))), y, -half * MathF.Sin(a)));
    }
}
