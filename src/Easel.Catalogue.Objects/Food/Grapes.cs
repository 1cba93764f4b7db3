using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A bunch of grapes lying with its tip to the viewer, on its stalk with a leaf.</summary>
internal sealed class Grapes : CatalogueEntry<Grapes.Parameters>
{
    /// <param name="Length">Of the bunch, 0.14 to 0.17 m.</param>
    /// <param name="Width">Half its greatest width, 0.045 to 0.055 m.</param>
    /// <param name="Grape">Radius of one, 0.0105 to 0.0125 m.</param>
    /// <param name="Stretch">Length of one by its width, 1 to 1.3.</param>
    /// <param name="HasLeaf">Whether a leaf hangs on the stalk.</param>
    /// <param name="Color">Of the grapes.</param>
    /// <param name="Seed">Of how they lie.</param>
    public sealed record Parameters(float Length, float Width, float Grape, float Stretch, bool HasLeaf, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "grapes",
        Names = ["grape", "bunch of grapes", "grape bunch", "cluster of grapes"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bunch of grapes", "bunches of grapes").Add("cluster of grapes", "clusters of grapes"),
        Words = ["green", "white", "red", "black", "purple", "leaf"],
        Parts = ["leaf", "stem"],
        Family = "food",
        Size = new Vector3(0.11f, 0.1f, 0.17f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.5f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.145f, 0.165f),
        stream.Child("width").Range(0.046f, 0.053f),
        stream.Child("grape").Range(0.0108f, 0.012f),
        stream.Child("stretch").Range(1, 1.25f),
        true,
        wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("white") || wishes.Words.Contains("green") ? "#a9bf45" : stream.Child("color").Pick("#5a2364", "#4a1d5c", "#6e2440", "#9fb83f"))),
        stream.Child("lies").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material skin = new() { Name = "skin", BaseColor = p.Color, Roughness = 0.3f, Coat = 0.35f, CoatRoughness = 0.2f, Translucency = 0.12f };
        var girth = new Curve((0, 0.5f), (0.15f, 0.92f), (0.32f, 1), (0.6f, 0.72f), (0.85f, 0.36f), (1, 0.1f));
        PolyMesh one = Shapes.Ellipsoid(new Vector3(p.Grape, p.Grape * p.Stretch, p.Grape), 28), all = new();
        float pitch = p.Grape * 1.5f;
        int rows = (int)(p.Length / pitch);
        for (int i = 0; i <= rows; i++)
        {
            float t = (float)i / rows, out1 = p.Width * girth.At(t), z = (0.5f - t) * -p.Length;
            int count = Math.Max(1, (int)(MathF.Tau * MathF.Max(0.001f, out1 - (p.Grape * 0.7f)) / (p.Grape * 1.95f)));
            for (int k = 0; k < count; k++)
            {
                RandomStream own = stream.Child(i).Child(k);
                float a = (MathF.Tau * (k + (0.5f * (i % 2))) / count) + own.Range(-0.08f, 0.08f), reach = MathF.Max(0, out1 - p.Grape) + (p.Grape * own.Range(-0.15f, 0.15f));
                Vector3 normal = new(MathF.Cos(a), MathF.Sin(a), 0.3f * (t - 0.3f));
                float size = own.Range(0.9f, 1.08f), y = (reach * normal.Y * 0.86f) + (0.6f * p.Width * girth.At(t));
                Vector3 at = new(normal.X * reach, MathF.Max(p.Grape * 0.9f, y + p.Grape), z + own.Range(-0.002f, 0.002f));
                LinearRgb shade = LinearRgb.Gray(own.Range(0.82f, 1.2f));
                all.Join(one.Clone().Scale(size).Align(normal + (own.Direction() * 0.3f)).Move(at).Paint(shade));
            }
        }

        // Bloom dulls and pales the skin in patches.
        model.Add(all.Paint((q, n) => LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1.35f, 1.4f, 1.5f), 0.5f * Noise.SmoothStep(-0.1f, 0.5f, Noise.Fbm(q * 90, 2, p.Seed)))), skin, 1.3f);
        Vector3 neck = new(0, p.Width * 0.95f, -p.Length * 0.5f);
        Material wood = Presets.Matte(LinearRgb.FromHex("#7d7a38"), "stem");
        Vector3 top = neck + new Vector3(0.01f, 0.05f, -0.02f);
        model.Add(Shapes.Tube(Splines.CatmullRom([neck + new Vector3(0, -0.02f, 0.03f), neck, neck + new Vector3(0.004f, 0.025f, -0.012f), top], 8), t => 0.0026f + (0.001f * t), 14), wood, 1.1f);
        model.Add(Shapes.Capsule(top + new Vector3(-0.016f, 0, 0.003f), top + new Vector3(0.016f, 0.004f, -0.003f), 0.0034f, 14), wood, 1.1f);
        if (p.HasLeaf)
        {
            // Five lobes, folded along the middle rib.
            PolyMesh leaf = Shapes.Grid(80, 14, (u, v) =>
            {
                float a = MathF.Tau * u, lobes = 0.72f + (0.2f * MathF.Cos(5 * a)) + (0.05f * MathF.Cos(15 * a)) - (0.35f * MathF.Exp(-MathF.Pow((MathF.Abs(a - MathF.PI)) / 0.3f, 2)));
                float r = 0.046f * lobes * v;
                Vector2 q = new(r * MathF.Sin(a), r * MathF.Cos(a));
                return new Vector3(q.X, (-9f * q.X * q.X) + (0.18f * MathF.Abs(q.X)) - (6 * q.Y * q.Y) + (0.002f * MathF.Sin(5 * a) * v), q.Y);
            }, wrapU: true);
            PolyMesh bent = leaf.Paint((q, _) => LinearRgb.Gray(0.9f + (0.25f * Noise.SmoothStep(0.5f, 1, MathF.Abs(MathF.Cos(2.5f * MathF.Atan2(q.X, q.Z))))))).Solidify(0.0008f);
            model.Add(bent.RotateX(0.75f).RotateY(-0.7f).Move(neck + new Vector3(-0.035f, 0.012f, -0.008f)), FoodMaterials.Leaf(LinearRgb.FromHex("#4f7d2c")), 1.2f);
        }

        return model.Build(ground: true, center: true);
    }
}
