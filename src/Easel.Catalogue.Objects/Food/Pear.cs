using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A pear with freckled skin, a woody stem and a leaf.</summary>
internal sealed class Pear : CatalogueEntry<Pear.Parameters>
{
    /// <param name="Radius">Of the belly, 0.034 to 0.039 m.</param>
    /// <param name="Height">0.095 to 0.11 m.</param>
    /// <param name="Neck">Radius of the neck, share of the belly's, 0.42 to 0.54.</param>
    /// <param name="Lean">How far the neck leans, share of the height, -0.1 to 0.1.</param>
    /// <param name="Leaf">Whether a leaf is left on the stem.</param>
    /// <param name="Color">Of the skin.</param>
    /// <param name="Blush">Colour of the sunny side.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Height, float Neck, float Lean, bool Leaf, LinearRgb Color, LinearRgb Blush, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pear",
        Names = ["pear"],
        Words = ["ripe"],
        Parts = ["leaf"],
        Family = "food",
        Size = new Vector3(0.075f, 0.12f, 0.075f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.16f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#aab13a", "#c4b43c", "#93a538")));
        return new Parameters(
            stream.Child("radius").Range(0.0345f, 0.0385f),
            stream.Child("height").Range(0.096f, 0.107f),
            stream.Child("neck").Range(0.43f, 0.52f),
            stream.Child("lean").Range(-0.08f, 0.08f),
            stream.Child("leaf").Chance(wishes.Words.Contains("cut") ? 0.2f : 0.7f),
            color,
            wishes.Colors.IsEmpty ? LinearRgb.FromHex("#b5602c") : color * 0.75f,
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material skin = Presets.ByName(p.Material, p.Dye, "skin") ?? Presets.FruitSkin(p.Color, "skin") with { Roughness = 0.44f, Coat = 0.28f, CoatRoughness = 0.25f, Pattern = new Layers(new Imperfections(1.2f, 0.025f), new Speckles(new LinearRgb(0.62f, 0.5f, 0.4f), 0.0022f, 0.2f)) };
        float r = p.Radius, h = p.Height;
        var girth = new Curve((0, 0.02f), (0.012f, 0.26f), (0.05f, 0.6f), (0.16f, 0.9f), (0.32f, 1), (0.48f, 0.88f), (0.62f, 0.64f), (0.76f, p.Neck), (0.88f, p.Neck * 0.86f), (0.95f, p.Neck * 0.6f), (0.99f, p.Neck * 0.26f), (1, 0.03f));
        PolyMesh body = Shapes.Grid(128, 140, (u, v) =>
        {
            float t = 0.5f - (0.5f * MathF.Cos(MathF.PI * v)), a = u * MathF.Tau, lump = 1 + (0.022f * MathF.Sin((2 * a) + (t * 3))) + (0.016f * MathF.Sin((5 * a) + 1) * (1 - t)) + (0.02f * Noise.Fbm(new Vector3(t * 5, MathF.Cos(a), MathF.Sin(a)), 2, 8));
            (float s, float c) = MathF.SinCos(a);
            float g = r * girth.At(t) * lump, bend = p.Lean * h * t * t, dip = (t < 0.02f ? 0.006f : 0) * (1 - (t / 0.02f));
            return new Vector3((g * s) + bend, (t * h) + dip, g * c);
        }, wrapU: true);
        if (p.Material is null)
        {
            LinearRgb blush = new(p.Blush.R / p.Color.R, p.Blush.G / p.Color.G, p.Blush.B / MathF.Max(p.Color.B, 0.01f));
            body = body.Paint((q, _) =>
            {
                float side = Noise.SmoothStep(0.1f, 1, MathF.Cos(MathF.Atan2(q.X, q.Z) - 0.9f) + (0.3f * Noise.Fbm(q * 30, 3, 4))), low = Noise.SmoothStep(h * 0.9f, h * 0.3f, q.Y);
                LinearRgb ripe = LinearRgb.Lerp(LinearRgb.White, blush, 0.55f * side * low);
                return LinearRgb.Lerp(ripe, new LinearRgb(0.62f, 0.5f, 0.55f), 0.6f * Noise.SmoothStep(0.94f * h, h, q.Y));
            });
        }

        model.Add(body, skin, 1.4f);
        float lean = p.Lean * h;
        Vector3 top = new(lean, h - 0.002f, 0);
        model.Add(Shapes.Tube(Splines.CatmullRom([top, top + new Vector3(0.0006f, 0.009f, 0), top + new Vector3(0.004f, 0.02f, 0.001f), top + new Vector3(0.0095f, 0.028f, 0.001f)], 6), t => 0.0019f - (0.0008f * MathF.Sin(MathF.PI * t)) + (0.0008f * t * t * t), 16), Presets.Matte(LinearRgb.FromHex("#5b3f22"), "stem"), 1f);
        if (p.Leaf)
        {
            PolyMesh leaf = Shapes.Grid(40, 16, (u, v) =>
            {
                float half = 0.0135f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(u, 0.72f))), 0.9f), s = (v * 2) - 1;
                return new Vector3(u * 0.044f, (0.36f * MathF.Abs(s) * half) + (0.022f * u) - (0.04f * u * u), -s * half);
            }).Paint((q, _) => LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1.5f, 1.3f, 1.2f), MathF.Exp(-MathF.Abs(q.Z) * 1400))).Solidify(0.0005f);
            model.Add(leaf.RotateY(-0.5f).Move(top + new Vector3(0.001f, 0.012f, 0)), FoodMaterials.Leaf(LinearRgb.FromHex("#3f7030"), "leaf"), 1.2f);
        }

        return model.Build(ground: true);
    }
}
