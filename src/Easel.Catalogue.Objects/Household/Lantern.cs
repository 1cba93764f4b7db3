using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A lantern of metal and glass with a flame in it, its ring upright; of paper by name, round and ribbed.</summary>
internal sealed class Lantern : CatalogueEntry<Lantern.Parameters>
{
    /// <param name="IsPaper">A paper lantern instead of a metal one.</param>
    /// <param name="Height">0.3 to 0.36 m.</param>
    /// <param name="Width">Over height, 0.42 to 0.52.</param>
    /// <param name="Sides">Of the cage, 4 or 6.</param>
    /// <param name="Lit">Whether it burns.</param>
    /// <param name="Metal">Of the frame.</param>
    /// <param name="Paper">Of the paper.</param>
    public sealed record Parameters(bool IsPaper, float Height, float Width, int Sides, bool Lit, LinearRgb Metal, LinearRgb Paper);

    public override EntryInfo Info { get; } = new()
    {
        Id = "lantern",
        Names = ["lantern", "paper lantern", "chinese lantern", "oil lantern", "candle lantern", "oil lamp"],
        Words = ["paper lantern", "chinese lantern", "paper", "unlit", "off", "old"],
        Parts = ["frame", "light"],
        Family = "household",
        Size = new Vector3(0.18f, 0.42f, 0.18f),
        Support = Support.Surface,
        Habitats = ["garden", "studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.1f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool paper = wishes.Words.Overlaps(["paper lantern", "chinese lantern", "paper"]);
        return new Parameters(
            paper, stream.Child("height").Range(0.31f, 0.35f), stream.Child("width").Range(0.44f, 0.5f), stream.Child("sides").Pick(4, 6), !wishes.Words.Overlaps(["unlit", "off"]),
            wishes.PartColorOr("frame", paper || wishes.Colors.IsEmpty ? LinearRgb.FromHex(stream.Child("metal").Pick("#2b2a2c", "#8a6a34")) : wishes.Colors[0]), wishes.ColorOr(LinearRgb.FromHex("#d8261c")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r = 0.5f * p.Width * h;
        if (p.IsPaper)
        {
            PolyMesh skin = Shapes.Lathe([.. Enumerable.Range(0, 97).Select(i => i / 96f).Select(t => (polar: float.Lerp(0.36f, MathF.PI - 0.36f, t), t)).Select(s => new Vector2((0.5f * h * MathF.Sin(s.polar)) - (0.009f * h * MathF.Abs(MathF.Cos(s.t * 12 * MathF.PI))), (0.5f * h) - (0.44f * h * MathF.Cos(s.polar))))], 96);
            model.Add(skin.Solidify(0.001f), new Material { Name = "body", BaseColor = p.Paper, Roughness = 0.7f, Translucency = 0.4f, Emission = p.Paper * LinearRgb.FromHex("#ffd08a") * (p.Lit ? 0.75f : 0) }, 1.1f);
            Material gilt = Presets.Gold("frame"), silk = Presets.Fabric(p.Paper * 0.9f, 1800, "tassel");
            foreach (float y in (ReadOnlySpan<float>)[0.07f, 0.88f])
            {
                model.Add(Shapes.Cylinder(0.18f * h, 0.05f * h, 0.004f, 48).Move(0, y * h, 0), gilt, 0.8f);
            }

            model.Add(Shapes.Torus(0.05f * h, 0.006f * h, 36, 10).RotateX(MathF.PI / 2).Move(0, 0.97f * h, 0), gilt, 1.4f).Add(Shapes.Sphere(0.03f * h, 24).Move(0, 0.03f * h, 0), gilt, 1.4f);
            for (int i = 0; i < 40; i++)
            {
                float a = i * 2.39996f, away = 0.028f * h * MathF.Sqrt((i + 0.5f) / 40);
                model.Add(Shapes.Rod(new Vector3(0.6f * away * MathF.Sin(a), 0.02f * h, 0.6f * away * MathF.Cos(a)), new Vector3(1.3f * away * MathF.Sin(a), -0.24f * h, 1.3f * away * MathF.Cos(a)), 0.0014f, sides: 5), silk, 1);
            }

            return model.Build(ground: true);
        }

        Material metal = new() { Name = "frame", BaseColor = p.Metal, Roughness = 0.38f, Metallic = 0.7f, Specular = 0.05f };
        int n = p.Sides;
        List<Vector2> Plan(float size) => [.. Enumerable.Range(0, n).Select(k => (MathF.Tau * (k + 0.5f) / n)).Select(a => new Vector2(MathF.Cos(a), MathF.Sin(a)) * size)];
        float low = 0.1f * h, high = 0.66f * h, reach = r / MathF.Cos(MathF.PI / n);
        model.Add(Shapes.Slab(Outlines.Round(Plan(reach * 1.16f), 0.01f), 0.035f * h, 0.006f, 3), metal).Add(Shapes.Slab(Outlines.Round(Plan(reach * 1.05f), 0.008f), 0.045f * h, 0.005f, 3).Move(0, 0.032f * h, 0), metal);
        model.Add(Shapes.Slab(Outlines.Round(Plan(reach * 1.12f), 0.008f), 0.028f * h, 0.006f, 3).Move(0, high, 0), metal);
        foreach (Vector2 corner in Plan(reach * 0.98f))
        {
            model.Add(Shapes.Rod(new Vector3(corner.X, 0.07f * h, -corner.Y), new Vector3(corner.X, high + 0.01f, -corner.Y), 0.012f * h, sides: 14), metal, 0.8f);
        }

        for (int k = 0; k < n; k++)
        {
            // Panes with a thin bar across.
            Vector2 a = Plan(reach * 0.95f)[k], b = Plan(reach * 0.95f)[(k + 1) % n];
            foreach (float y in (ReadOnlySpan<float>)[low + 0.005f, (low + high) * 0.5f, high - 0.005f])
            {
                model.Add(Shapes.Rod(new Vector3(a.X, y, -a.Y), new Vector3(b.X, y, -b.Y), 0.006f * h, sides: 10), metal, 0.8f);
            }

            model.Add(Shapes.Grid(1, 1, (u, v) => (q: Vector2.Lerp(a, b, u), 0) is var s ? new Vector3(s.q.X, float.Lerp(low, high, v), -s.q.Y) : default).Solidify(0.0015f), Presets.Pane(p.Lit ? LinearRgb.FromHex("#fff2d8") : null, "glass"));
        }

        Vector3[] Ring(float size, float y) => [.. Plan(size).AsEnumerable().Reverse().Select(q => new Vector3(q.X, y, q.Y))];
        PolyMesh roof = Shapes.Loft([Ring(reach * 1.24f, high + (0.025f * h)), Ring(reach * 1.2f, high + (0.045f * h)), Ring(reach * 0.72f, high + (0.13f * h)), Ring(reach * 0.4f, high + (0.22f * h)), Ring(reach * 0.36f, high + (0.25f * h))]);
        model.Add(roof.Volume() < 0 ? roof.Flip() : roof, metal, 0.3f);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.22f * r, 0), new(0.3f * r, 0.02f * h), new(0.14f * r, 0.05f * h), new(0, 0.055f * h)], 0.004f, 3, closed: false), 40).Move(0, high + (0.245f * h), 0), metal, 0.9f);
        model.Add(Shapes.Torus(0.1f * h, 0.009f * h, 56, 12).RotateX(MathF.PI / 2).Move(0, high + (0.385f * h), 0), metal, 1.4f);
        Material wax = new() { Name = "wax", BaseColor = LinearRgb.FromHex("#f3e6c8"), Roughness = 0.42f, Coat = 0.25f, Emission = LinearRgb.FromHex("#ffb45e") * (p.Lit ? 0.4f : 0) };
        float candle = 0.24f * h;
        model.Add(Shapes.Cylinder(0.34f * r, candle, 0.006f, 56).Move(0, 0.075f * h, 0), wax, 0.9f);
        model.Add(Shapes.Rod(new Vector3(0, 0.07f * h + candle, 0), new Vector3(0.002f, (0.1f * h) + candle, 0), 0.0016f, sides: 8), Presets.Matte(LinearRgb.FromHex("#2a2320"), "wick"));
        if (p.Lit)
        {
            model.Add(Candle.Flame(0.034f).Scale(1.9f).Move(0, (0.085f * h) + candle, 0), Candle.FlameMaterial(), 1.4f);
        }

        return model.Build(ground: true);
    }
}
