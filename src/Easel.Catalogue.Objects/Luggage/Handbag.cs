using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Luggage;

/// <summary>A lady's handbag with a flap and a clasp, or an open tote of cloth with two long handles.</summary>
internal sealed class Handbag : CatalogueEntry<Handbag.Parameters>
{
    /// <param name="IsTote">An open bag of cloth.</param>
    /// <param name="Width">At the bottom, 0.28 to 0.34 m.</param>
    /// <param name="Height">0.19 to 0.23 m; a tote 0.36 m.</param>
    /// <param name="Arch">Height of the handle over the bag, 0.1 to 0.15 m.</param>
    /// <param name="Flap">How far down the flap reaches, 0.5 to 0.62 of the height.</param>
    /// <param name="Color">Of the body.</param>
    /// <param name="Trim">Of handle and piping.</param>
    /// <param name="Silver">Whether the fittings are of silver instead of gold.</param>
    public sealed record Parameters(bool IsTote, float Width, float Height, float Arch, float Flap, LinearRgb Color, LinearRgb Trim, bool Silver);

    public override EntryInfo Info { get; } = new()
    {
        Id = "handbag",
        Names = ["handbag", "hand bag", "purse", "tote bag", "tote", "ladies bag", "bag", "shopping bag", "cloth bag", "canvas bag"],
        Words = ["tote", "shopping", "cloth", "canvas", "silver"],
        Parts = ["handle", "strap", "clasp"],
        Family = "luggage",
        Size = new Vector3(0.32f, 0.33f, 0.13f),
        Support = Support.Surface,
        Habitats = ["studio", "bedroom", "living-room"],
        ViewAzimuth = 0.42f,
        ViewElevation = 0.14f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool tote = wishes.Words.Overlaps(["tote", "shopping", "cloth", "canvas"]);
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(tote ? stream.Child("cloth").Pick("#e5d9bf", "#d9c7a0", "#2f5597") : stream.Child("color").Pick("#a5232c", "#8a4f24", "#1f5c5a", "#c2708a", "#22345c")));
        LinearRgb trim = wishes.Colors.Length > 1 ? wishes.Colors[1] : tote ? color * 0.92f : color * 0.7f;
        return new Parameters(
            tote, stream.Child("width").Range(0.29f, 0.33f), tote ? 0.35f : stream.Child("height").Range(0.195f, 0.225f), stream.Child("arch").Range(0.105f, 0.14f), stream.Child("flap").Range(0.52f, 0.6f),
            color, wishes.PartColorOr("handle", wishes.PartColorOr("strap", trim)), wishes.Words.Contains("silver") || stream.Child("metal").Chance(0.2f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsTote)
        {
            Tote(model, p);
        }
        else
        {
            Flapped(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>Fine calf: its grain is far smaller than that of a saddle.</summary>
    private static Material Grained(LinearRgb color, string name) =>
        Presets.Leather(color, name) with { Roughness = 0.42f, Coat = 0.2f, CoatRoughness = 0.3f, Pattern = new LeatherGrain(820, 0.09f) };

    private static void Flapped(ModelBuilder model, Parameters p)
    {
        Material leather = Grained(p.Color, "body"), trim = Grained(p.Trim, "trim");
        Material metal = p.Silver ? Presets.Silver("clasp") : Presets.Gold("clasp");
        float w = p.Width / 2, h = p.Height;
        var body = new SoftForm(new Curve((0, w), (h * 0.5f, w * 0.95f), (h, w * 0.84f)), new Curve((0, 0.062f), (h * 0.3f, 0.064f), (h, 0.036f)), h, 0.34f, 0.012f, 0.02f);
        const float Foot = 0.006f;
        model.Add(body.Skin(128).Move(0, Foot, 0), leather, 1.1f);

        // The flap is the same skin a little larger, cut along a soft curve.
        float low = h * (1 - p.Flap);
        PolyMesh outer = body.Skin(160, 0.0035f);
        outer.WithNormals(outer.VertexNormals());
        float Edge(float x) => low + (0.34f * h * MathF.Pow(MathF.Min(1, MathF.Abs(x) / (w * 0.9f)), 3.4f));
        PolyMesh flap = outer.Cut(v => MathF.Max(Edge(v.X) - v.Y, -0.012f - v.Z));
        model.Add(flap.Solidify(0.004f).Move(0, Foot, 0), leather, 1.1f);
        List<Vector3> hem = [.. Enumerable.Range(0, 65).Select(i => w * 0.86f * ((i / 32f) - 1)).Select(x => body.On(x, Edge(x) + 0.006f, 0.0062f) + new Vector3(0, Foot, 0))];
        model.Add(Shapes.Tube(hem, 0.0011f, 6), Presets.Fabric(LinearRgb.Lerp(p.Trim, LinearRgb.FromHex("#e8d6b0"), 0.5f), 1500, "thread"), 1.2f);
        foreach (float z in (ReadOnlySpan<float>)[1, -1])
        {
            List<Vector3> piping = [.. Enumerable.Range(0, 33).Select(i => h * i / 32).Select(y => body.On(body.Width(y) * 0.955f, MathF.Max(y, 0.004f)) is var q ? q with { Z = z * (q.Z + 0.001f), Y = y + Foot } : default)];
            model.Add(Shapes.Tube(piping, 0.0032f, 10).BothSides(), trim, 1.2f);
        }

        // An oval clasp with its turning bar.
        Vector3 at = body.On(0, low + 0.016f, 0.009f) + new Vector3(0, Foot, 0);
        model.Add(Shapes.Extrude(Outlines.Ellipse(0.021f, 0.015f, 40), 0.006f, 0.0025f, 4).RotateX(-0.12f).Move(at), metal, 0.9f);
        model.Add(Shapes.Cushion(0.006f, 0.02f, 0.009f, 0.003f, 0, 4).Move(at + new Vector3(0, -0.01f, 0.006f)), metal, 0.9f);
        foreach (float x in (ReadOnlySpan<float>)[-0.4f, 0.4f])
        {
            foreach (float z in (ReadOnlySpan<float>)[-0.045f, 0.045f])
            {
                model.Add(Shapes.Sphere(0.007f, 20).Move(x * p.Width, 0.006f, z), metal);
            }
        }

        // Rings carry the handle.
        float top = h + Foot, reach = w * 0.46f;
        foreach (float x in (ReadOnlySpan<float>)[-reach, reach])
        {
            model.Add(Shapes.Cushion(0.026f, 0.016f, 0.014f, 0.004f, 0, 4).Move(x, top - 0.006f, 0), trim, 1);
            model.Add(Shapes.Torus(0.0125f, 0.0022f, 40, 12).RotateX(MathF.PI / 2).Move(x, top + 0.02f, 0), metal, 1);
        }

        List<Vector3> arch = Splines.CatmullRom([new(-reach, top + 0.024f, 0), new(-reach * 0.92f, top + (p.Arch * 0.6f), 0), new(-reach * 0.5f, top + (p.Arch * 0.94f), 0), new(0, top + p.Arch, 0), new(reach * 0.5f, top + (p.Arch * 0.94f), 0), new(reach * 0.92f, top + (p.Arch * 0.6f), 0), new(reach, top + 0.024f, 0)], 10);
        model.Add(Shapes.Tube(arch, t => 0.0058f + (0.0024f * MathF.Sin(MathF.PI * t)), 20), trim, 1.2f);
        model.Surface(SurfaceTag.Grip, new Vector3(0, top + p.Arch, 0), new Vector3(0.03f, 0, 0), new Vector3(0, 0, -0.008f));
        model.Surface(SurfaceTag.Print, body.On(0, h * 0.78f, 0.008f) + new Vector3(0, Foot, 0), new Vector3(w * 0.5f, 0, 0), new Vector3(0, h * 0.1f, 0));
    }

    private static void Tote(ModelBuilder model, Parameters p)
    {
        Material cloth = Presets.Fabric(p.Color, 600, "body"), strap = Presets.Fabric(p.Trim, 500, "strap"), inside = Presets.Fabric(p.Color * 0.5f, 600, "inside");
        float h = p.Height, w = p.Width * 0.56f;
        var body = new SoftForm(new Curve((0, w * 0.94f), (h * 0.4f, w), (h, w * 1.04f)), new Curve((0, 0.055f), (h * 0.35f, 0.066f), (h * 0.8f, 0.05f), (h, 0.036f)), h, 0.6f, 0.02f, 0);
        PolyMesh skin = body.Skin(112, 0, open: true).Warp(v => v + new Vector3(0, 0.006f * MathF.Sin((v.X * 21) + (v.Z * 9)) * v.Y / h, 0.004f * MathF.Sin((v.X * 34) + (v.Y * 26))));
        List<Vector3> bottom = body.Ring(0.001f, 112);
        model.Add(skin.Clone().Solidify(0.003f), cloth, 1.1f);
        model.Add(Shapes.Loft([bottom, [.. bottom.Select(v => v with { Y = 0.004f })]]), cloth);
        model.Add(Shapes.Loft([[.. body.Ring(h * 0.9f, 60, -0.004f)], [.. body.Ring(h * 0.9f, 60, -0.005f).Select(v => v with { Y = h * 0.91f })]]), inside);

        // The hem is doubled; the handles are sewn on with crosses.
        foreach (float z in (ReadOnlySpan<float>)[1, -1])
        {
            List<Vector3> path = Splines.CatmullRom([.. ((ReadOnlySpan<Vector3>)[new(-w * 0.5f, h * 0.78f, 0), new(-w * 0.5f, h * 0.98f, 0), new(-w * 0.42f, h * 1.25f, 0.2f), new(-w * 0.2f, h * 1.42f, 0.3f), new(w * 0.2f, h * 1.42f, 0.3f), new(w * 0.42f, h * 1.25f, 0.2f), new(w * 0.5f, h * 0.98f, 0), new(w * 0.5f, h * 0.78f, 0)]).ToArray().Select(q => new Vector3(q.X, q.Y, z * (body.Front(q.X, MathF.Min(q.Y, h)) + 0.004f - (q.Z * 0.06f * z))))], 10);
            model.Add(Shapes.Sweep(path, Outlines.Rectangle(0.028f, 0.004f, 0.0015f), up: new Vector3(0, 0, z)), strap, 1.1f);
        }

        model.Add(Shapes.Tube([.. body.Ring(h - 0.001f, 112)], 0.003f, 10, closed: true).Warp(v => v + new Vector3(0, 0.006f * MathF.Sin((v.X * 21) + (v.Z * 9)), 0.004f * MathF.Sin((v.X * 34) + (v.Y * 26)))), cloth, 1.2f);
        model.Surface(SurfaceTag.Grip, new Vector3(0, h * 1.42f, 0), new Vector3(0.03f, 0, 0), new Vector3(0, 0, -0.01f));
        model.Surface(SurfaceTag.Print, body.On(0, h * 0.42f, 0.006f), new Vector3(w * 0.7f, 0, 0), new Vector3(0, h * 0.24f, 0));
    }
}
