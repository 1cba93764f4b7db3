using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>A washbasin on its column, or a kitchen sink of steel in a cupboard; with a tap.</summary>
internal sealed class Sink : CatalogueEntry<Sink.Parameters>
{
    /// <param name="Kitchen">A steel basin in a cupboard instead of a washbasin on a column.</param>
    /// <param name="Width">0.52 to 0.62 m; in a kitchen 0.8 m.</param>
    /// <param name="Height">Of the rim, 0.82 to 0.9 m.</param>
    /// <param name="Squareness">Of the basin's plan: exponent of its superellipse, 0.45 to 0.85.</param>
    /// <param name="Neck">Height of the tap, 0.14 to 0.24 m.</param>
    /// <param name="Crosses">Whether the tap has two cross handles instead of one lever.</param>
    /// <param name="Color">Of basin or cupboard.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        bool Kitchen, float Width, float Height, float Squareness, float Neck, bool Crosses, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sink",
        Names = ["sink", "kitchen sink", "washbasin", "wash basin", "bathroom sink", "basin"],
        Words = ["kitchen", "bathroom"],
        Family = "kitchen",
        Size = new Vector3(0.58f, 1.05f, 0.48f),
        Habitats = ["bathroom", "studio"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.36f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool kitchen = wishes.Words.Contains("kitchen");
        return new Parameters(
            kitchen,
            kitchen ? 0.8f : stream.Child("width").Range(0.54f, 0.6f),
            stream.Child("height").Range(0.83f, 0.88f),
            stream.Child("square").Range(0.5f, 0.8f),
            stream.Child("neck").Range(0.15f, 0.2f) * (kitchen ? 1.5f : 1),
            !kitchen && stream.Child("crosses").Chance(0.5f),
            wishes.ColorOr(LinearRgb.FromHex(kitchen ? stream.Child("color").Pick("#7f9a8a", "#e6e1d6", "#3e5468") : "#f1f0ec")),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material chrome = Presets.Chrome("tap");
        if (p.Kitchen)
        {
            AddKitchen(model, p, chrome);
        }
        else
        {
            AddBasin(model, p, chrome);
        }

        return model.Build(ground: true, center: true);
    }

    private static void AddBasin(ModelBuilder model, Parameters p, Material chrome)
    {
        Material ware = Presets.ByName(p.Material, p.Dye, "body") ?? Presets.Ceramic(p.Color, "body") with { Roughness = 0.14f, Coat = 0.8f, CoatRoughness = 0.04f };
        float w = p.Width / 2, d = w * 0.8f, h = p.Height;

        // Sections from below the bowl outside, over the lip, and down inside: size, height, shift to the front.
        (float Size, float Y, float Z)[] rows =
        [
            (0.2f, -0.2f, -0.05f), (0.3f, -0.195f, -0.045f), (0.5f, -0.165f, -0.03f), (0.72f, -0.12f, -0.015f), (0.88f, -0.07f, -0.005f), (0.97f, -0.03f, 0), (1, -0.012f, 0), (1, -0.004f, 0), (0.99f, 0, 0), (0.975f, 0.001f, 0),
            (0.86f, 0, 0.028f), (0.845f, -0.003f, 0.03f), (0.83f, -0.012f, 0.031f), (0.78f, -0.055f, 0.03f), (0.66f, -0.1f, 0.025f), (0.46f, -0.128f, 0.02f), (0.22f, -0.138f, 0.016f), (0.07f, -0.14f, 0.015f),
        ];
        List<Vector2> profile = Splines.CatmullRom2D([.. rows.Select(r => new Vector2(r.Size, r.Y))], 4);
        List<Vector2> shift = Splines.CatmullRom2D([.. rows.Select(r => new Vector2(r.Z, r.Y))], 4);
        int n = profile.Count;
        Vector3 Skin(float u, float v)
        {
            int row = Math.Min(n - 1, (int)MathF.Round(v * (n - 1)));
            (float s, float c) = MathF.SinCos(u * MathF.Tau);
            float e = float.Lerp(1, p.Squareness, Math.Clamp(profile[row].X, 0, 1)), size = profile[row].X;
            float x = MathF.CopySign(MathF.Pow(MathF.Abs(c), e), c), z = MathF.CopySign(MathF.Pow(MathF.Abs(s), e), s);

            // The bowl leaves a shelf behind for the tap.
            float inside = row > n * 0.56f ? 1 : 0, depth = d * (inside > 0 && z < 0 ? 0.86f : 1);
            return new Vector3(x * size * w, h + profile[row].Y, (-z * size * depth) + shift[row].X);
        }

        PolyMesh bowl = Shapes.Grid(128, n - 1, (u, v) => Skin(u, v), wrapU: true);
        model.Add(bowl, ware, 1.1f);
        model.Add(Shapes.Cylinder(0.03f, 0.004f, 0.0015f, 48).Move(0, h - 0.141f, 0.015f), chrome);
        model.Add(Shapes.Cylinder(0.018f, 0.001f, 0, 32).Move(0, h - 0.1365f, 0.015f), Presets.Matte(LinearRgb.FromHex("#15171a"), "drain"));

        // The column, fuller at foot and head.
        List<Vector2> column = Splines.CatmullRom2D([new(0.135f, 0), new(0.132f, 0.02f), new(0.105f, 0.09f), new(0.088f, 0.3f), new(0.092f, 0.5f), new(0.13f, h - 0.17f), new(0.145f, h - 0.13f)], 10);
        model.Add(Shapes.Lathe([new(0, 0), .. column, new(0, h - 0.12f)], 72).Scale(1, 1, 0.82f).Move(0, 0, -0.04f), ware, 1.1f);
        AddTap(model, p, chrome, new Vector3(0, h, -d * 0.72f), 0.11f);
        model.Surface(SurfaceTag.Inside, new(0, h - 0.136f, 0.02f), new(0.12f, 0, 0), new(0, 0, -0.1f));
    }

    private static void AddKitchen(ModelBuilder model, Parameters p, Material chrome)
    {
        Material cupboard = Presets.ByName(p.Material, p.Dye, "body") ?? Presets.Lacquer(p.Color, "body");
        Material steel = Presets.Metal(LinearRgb.FromHex("#c3c5c8"), 0.26f, "steel"), wood = Presets.Wood("oak", Vector3.UnitX, "top");
        float w = p.Width, h = p.Height, d = 0.58f;
        model.Add(Shapes.Box(w, h - 0.14f, d - 0.04f, 0.004f).Move(0, 0.1f, -0.02f), cupboard);
        model.Add(Shapes.Box(w - 0.02f, 0.1f, d - 0.12f, 0.002f).Move(0, 0, -0.03f), ApplianceMaterials.Dark("plinth"));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float x = side * w * 0.25f, y = 0.1f + ((h - 0.14f) / 2);
            model.Add(Fittings.Plate((w / 2) - 0.006f, h - 0.15f, 0.02f, 0.003f, 0.003f).Move(x, y, (d / 2) - 0.04f), cupboard);
            model.Add(Shapes.Extrude(Outlines.Rectangle((w / 2) - 0.09f, h - 0.25f, 0.002f), 0.012f, 0.005f, 3, [Outlines.Rectangle((w / 2) - 0.112f, h - 0.272f, 0.002f)]).Move(x, y, (d / 2) - 0.019f), cupboard);
            model.Add(Fittings.BarHandle(new(side * 0.035f, h - 0.3f, (d / 2) - 0.02f), new(side * 0.035f, h - 0.16f, (d / 2) - 0.02f), new(0, 0, 0.03f), 0.006f), Presets.Brass("handle"));
        }

        List<Vector2> opening = Outlines.Rectangle(0.5f, 0.38f, 0.05f, 10);
        model.Add(Shapes.Slab(Outlines.Rectangle(w + 0.02f, d + 0.02f, 0.006f), 0.036f, 0.005f, 3, [opening]).Move(0, h - 0.036f, 0), wood, 0.8f);

        // Rim, walls and floor of the basin.
        model.Add(Shapes.Slab(Outlines.Rectangle(0.53f, 0.41f, 0.06f, 10), 0.005f, 0.002f, 3, [Outlines.Rectangle(0.488f, 0.368f, 0.045f, 10)]).Move(0, h - 0.001f, 0), steel, 0.8f);
        List<IReadOnlyList<Vector3>> walls = [.. new[] { (1f, 0.003f), (0.995f, -0.004f), (0.97f, -0.12f), (0.94f, -0.155f), (0.86f, -0.168f), (0.4f, -0.172f), (0.06f, -0.175f) }.Select(r => (IReadOnlyList<Vector3>)[.. Outlines.Rectangle(0.49f * r.Item1, 0.37f * r.Item1, 0.05f * r.Item1, 10).Select(q => new Vector3(q.X, h + r.Item2, -q.Y))])];
        model.Add(Shapes.Loft(walls, caps: false), steel, 0.9f);
        model.Add(Shapes.Cylinder(0.04f, 0.004f, 0.0015f, 48).Move(0, h - 0.176f, 0), chrome);
        model.Add(Shapes.Cylinder(0.024f, 0.001f, 0, 32).Move(0, h - 0.1715f, 0), Presets.Matte(LinearRgb.FromHex("#15171a"), "drain"));
        AddTap(model, p, chrome, new Vector3(0, h, -0.235f), 0.17f);
        model.Surface(SurfaceTag.Inside, new(0, h - 0.17f, 0), new(0.18f, 0, 0), new(0, 0, -0.13f));
    }

    private static void AddTap(ModelBuilder model, Parameters p, Material chrome, Vector3 foot, float reach)
    {
        float neck = p.Neck;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.027f, 0), new(0.025f, 0.008f), new(0.016f, 0.02f), new(0.0145f, 0.06f), new(0, 0.06f)], [0, 0.002f, 0.004f, 0.006f, 0.003f, 0], 5, closed: false), 48).Move(foot), chrome, 0.9f);
        List<Vector3> spout = Splines.CatmullRom([foot + new Vector3(0, 0.03f, 0), foot + new Vector3(0, neck * 0.72f, 0), foot + new Vector3(0, neck * 0.95f, reach * 0.18f), foot + new Vector3(0, neck, reach * 0.52f), foot + new Vector3(0, neck * 0.9f, reach * 0.88f), foot + new Vector3(0, neck * 0.66f, reach)], 12);
        model.Add(Shapes.Tube(spout, 0.0105f, 24), chrome, 1.1f);
        model.Add(Shapes.Cylinder(0.0125f, 0.016f, 0.002f, 32).Move(foot + new Vector3(0, (neck * 0.66f) - 0.012f, reach)), chrome);
        if (!p.Crosses)
        {
            Vector3 hub = foot + new Vector3(0.02f, 0.042f, 0);
            model.Add(Shapes.Rod(foot + new Vector3(0, 0.042f, 0), hub + new Vector3(0.014f, 0, 0), 0.0125f).Join(Shapes.Capsule(hub + new Vector3(0.008f, 0, 0), hub + new Vector3(0.03f, 0.062f, 0), 0.0058f)), chrome, 1f);
            return;
        }

        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 at = foot + new Vector3(side * 0.1f, 0, 0);
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.024f, 0), new(0.018f, 0.012f), new(0.01f, 0.022f), new(0.01f, 0.045f), new(0, 0.045f)], [0, 0.002f, 0.004f, 0.004f, 0.003f, 0], 5, closed: false), 40).Move(at), chrome, 0.9f);
            for (int i = 0; i < 2; i++)
            {
                PolyMesh arm = Shapes.Capsule(new(-0.026f, 0, 0), new(0.026f, 0, 0), 0.0052f).RotateY((i * MathF.PI / 2) + 0.5f);
                model.Add(arm.Move(at + new Vector3(0, 0.048f, 0)), chrome);
            }

            model.Add(Shapes.Ellipsoid(new Vector3(0.0095f, 0.006f, 0.0095f), 24).Move(at + new Vector3(0, 0.053f, 0)), Presets.Ceramic(LinearRgb.FromHex(side < 0 ? "#c5382c" : "#2f66b8"), "button"));
        }
    }
}
