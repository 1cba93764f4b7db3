using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A lemon with its nipple and pitted peel, lying; at times a half before it.</summary>
internal sealed class Lemon : CatalogueEntry<Lemon.Parameters>
{
    /// <param name="Length">0.08 to 0.09 m.</param>
    /// <param name="Ratio">Width over length, 0.64 to 0.72.</param>
    /// <param name="Nipple">How far the tip stands out, share of the length, 0.09 to 0.14.</param>
    /// <param name="Turn">Direction of its tip, radians.</param>
    /// <param name="Leaf">Whether a leaf is left.</param>
    /// <param name="Half">Whether a half lies before it.</param>
    /// <param name="Color">Of the peel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Length, float Ratio, float Nipple, float Turn, bool Leaf, bool Half, LinearRgb Color, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "lemon",
        Names = ["lemon", "lime"],
        Words = ["lime", "ripe", "cut", "half"],
        Family = "food",
        Size = new Vector3(0.09f, 0.06f, 0.06f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.25f,
        ViewElevation = 0.34f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool lime = wishes.Words.Contains("lime");
        return new Parameters(
            (lime ? 0.75f : 1) * stream.Child("length").Range(0.081f, 0.089f),
            stream.Child("ratio").Range(0.65f, 0.71f) + (lime ? 0.1f : 0),
            lime ? 0.05f : stream.Child("nipple").Range(0.095f, 0.13f),
            stream.Child("turn").Range(-0.3f, 0.3f),
            !wishes.Words.Contains("cut") && stream.Child("leaf").Chance(0.55f),
            wishes.Words.Contains("half"),
            wishes.ColorOr(LinearRgb.FromHex(lime ? "#6f9a24" : "#f0c81a")),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material peel = Presets.ByName(p.Material, p.Dye, "peel") ?? Presets.FruitSkin(p.Color, "peel") with { Roughness = 0.36f, Coat = 0.3f, CoatRoughness = 0.2f, Pattern = new OrangePeel() };
        float l = p.Length, w = l * p.Ratio / 2;

        // From the stem (-X) over the belly to the nipple (+X).
        var girth = new Curve((0, 0.1f), (0.012f, 0.2f), (0.04f, 0.36f), (0.12f, 0.66f), (0.3f, 0.95f), (0.48f, 1), (0.68f, 0.86f), (0.82f, 0.56f), (1 - p.Nipple, 0.3f), (1 - (0.45f * p.Nipple), 0.225f), (0.985f, 0.14f), (1, 0.02f));
        PolyMesh body = Shapes.Grid(120, 130, (u, v) =>
        {
            float t = 0.5f - (0.5f * MathF.Cos(MathF.PI * v)), a = u * MathF.Tau, lump = 1 + (0.02f * MathF.Sin((3 * a) + 1)) + (0.025f * Noise.Fbm(new Vector3(t * 6, MathF.Cos(a), MathF.Sin(a)), 2, 8));
            (float s, float c) = MathF.SinCos(a);
            return new Vector3((t - 0.5f) * l, w * girth.At(t) * lump * c, w * girth.At(t) * lump * s);
        }, wrapU: true);
        PolyMesh Lie(PolyMesh mesh) => mesh.RotateZ(-0.1f).RotateY(p.Turn);
        PolyMesh shaped = Fittings.Outward(body);
        if (p.Material is null)
        {
            shaped = shaped.Paint((q, _) => LinearRgb.Lerp(LinearRgb.White, new LinearRgb(0.72f, 0.88f, 0.8f), 0.7f * MathF.Max(Noise.SmoothStep(0.4f, 0.5f, q.X / l), Noise.SmoothStep(-0.42f, -0.5f, q.X / l))));
        }

        model.Add(Lie(shaped), peel, 1.4f);
        model.Add(Lie(Shapes.Cylinder(0.0036f, 0.003f, 0.001f, 24).RotateZ(MathF.PI / 2).Move((-l / 2) + 0.001f, 0, 0)), Presets.Matte(LinearRgb.FromHex("#7a7a3a"), "stem"));
        if (p.Leaf)
        {
            PolyMesh leaf = Shapes.Grid(30, 12, (u, v) =>
            {
                float half = 0.0125f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(u, 0.8f))), 0.85f), s = (v * 2) - 1;
                return new Vector3(-u * 0.046f, (0.32f * MathF.Abs(s) * half) + (0.03f * u) - (0.036f * u * u), s * half);
            }).Solidify(0.0006f);
            model.Add(Lie(leaf.RotateY(0.7f).Move(-l / 2, 0.002f, 0)), FoodMaterials.Leaf(LinearRgb.FromHex("#2f6b2a"), "leaf") with { Coat = 0.2f, Roughness = 0.32f }, 1.2f);
        }

        if (p.Half)
        {
            AddHalf(model, p, peel, w);
        }

        return model.Build(ground: true, center: true);
    }

    // A half with its cut face up and to the viewer: pith, segments, pips.
    private static void AddHalf(ModelBuilder model, Parameters p, Material peel, float w)
    {
        PolyMesh Lie(PolyMesh mesh) => mesh.RotateX(0.9f).Move(w * 0.7f, -w * 0.2f, w * 2.1f);
        List<Vector2> shell = [.. Enumerable.Range(0, 33).Select(i => MathF.PI / 2 * i / 32f).Select(a => new Vector2(w * MathF.Sin(a), -w * 1.1f * MathF.Cos(a)))];
        model.Add(Lie(Shapes.Lathe([.. shell.Select((q, i) => i == 0 ? q with { X = 0 } : q), new(w * 0.98f, 0.0006f), new(0, 0.0006f)], 96)), peel, 1f);
        model.Add(Lie(Shapes.Cylinder(w * 0.955f, 0.0012f, 0.0004f, 96)), FoodMaterials.Cream(LinearRgb.FromHex("#f7f0cf"), "pith"), 0.9f);
        Material flesh = FoodMaterials.Flesh(LinearRgb.Lerp(p.Color, LinearRgb.White, 0.25f), "flesh") with { Translucency = 0.2f };
        for (int i = 0; i < 9; i++)
        {
            float half = (MathF.PI / 9) - 0.045f, r = w * 0.86f;
            List<Vector2> wedge = Outlines.Round([new(r * 0.12f, 0), new(r * MathF.Cos(half), r * MathF.Sin(half)), new(r * 1.02f, 0), new(r * MathF.Cos(half), -r * MathF.Sin(half))], [0.0006f, 0.002f, r * 0.4f, 0.002f], 5);
            model.Add(Lie(Shapes.Slab(wedge, 0.0016f, 0.0006f).RotateY(i * MathF.Tau / 9).Move(0, 0.0004f, 0)), flesh, 0.9f);
        }
    }
}
