using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A cupcake with a swirl of frosting in its pleated paper, or a muffin with a cracked dome by word.</summary>
internal sealed class Cupcake : CatalogueEntry<Cupcake.Parameters>
{
    /// <param name="IsMuffin">A baked dome with chips instead of frosting.</param>
    /// <param name="Radius">Of the paper's mouth, 0.034 to 0.039 m.</param>
    /// <param name="Paper">Height of the paper, 0.038 to 0.044 m.</param>
    /// <param name="Pleats">Number, 24 to 32.</param>
    /// <param name="Turns">Of the swirl, 2.6 to 3.4.</param>
    /// <param name="Topping">0 none, 1 cherry, 2 sprinkles, 3 both.</param>
    /// <param name="Frosting">Colour of the frosting.</param>
    /// <param name="Case">Colour of the paper.</param>
    /// <param name="Sponge">Colour of the sponge.</param>
    /// <param name="Seed">Of what is strewn.</param>
    public sealed record Parameters(bool IsMuffin, float Radius, float Paper, int Pleats, float Turns, int Topping, LinearRgb Frosting, LinearRgb Case, LinearRgb Sponge, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "cupcake",
        Names = ["cupcake", "cup cake", "muffin", "fairy cake", "blueberry muffin", "chocolate muffin"],
        Words = ["chocolate", "sprinkle", "cherry", "blueberry", "vanilla", "plain"],
        Parts = ["frosting", "icing", "cherry", "sprinkle", "wrapper"],
        Family = "food",
        Size = new Vector3(0.08f, 0.1f, 0.08f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.26f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool chocolate = wishes.Words.Contains("chocolate"), muffin = wishes.Words.Contains("muffin");
        LinearRgb frosting = wishes.PartColorOr("frosting", wishes.PartColorOr("icing", wishes.ColorOr(LinearRgb.FromHex(chocolate ? "#54301c" : wishes.Words.Contains("vanilla") ? "#f7ecd2" : stream.Child("frosting").Pick("#f39ab8", "#f6c9d6", "#a9dcd2", "#f7ecd2")))));
        return new Parameters(
            muffin, stream.Child("radius").Range(0.035f, 0.038f), stream.Child("paper").Range(0.039f, 0.043f), stream.Child("pleats").Range(26, 30), stream.Child("turns").Range(2.7f, 3.2f),
            wishes.Words.Contains("plain") || muffin ? 0 : wishes.Words.Contains("cherry") ? 1 : wishes.Words.Contains("sprinkle") ? 2 : stream.Child("topping").Range(1, 3),
            frosting, wishes.PartColorOr("wrapper", LinearRgb.FromHex(muffin ? "#e9d6b4" : stream.Child("case").Pick("#7fc4c9", "#f0d08a", "#e06a8a", "#f4ead6"))), LinearRgb.FromHex(chocolate ? "#4e2c19" : "#d9a45a"), stream.Child("strewn").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Paper, foot = r * 0.72f;
        PolyMesh paper = Shapes.Grid(p.Pleats * 8, 10, (u, v) =>
        {
            float a = MathF.Tau * u, pleat = 1 + (0.035f * MathF.Sin(a * p.Pleats)), out1 = float.Lerp(foot, r, v) * pleat;
            return new Vector3(out1 * MathF.Sin(a), h * v, out1 * MathF.Cos(a));
        }, wrapU: true);
        model.Add(paper.Solidify(0.0007f), Presets.Paper(p.Case, "wrapper"), 1f);
        model.Add(Shapes.Lathe([new(0, 0.0006f), new(foot * 0.97f, 0.0006f), new(r * 0.95f, h - 0.002f), new(0, h - 0.001f)], 64), FoodMaterials.Baked(p.Sponge), 0.7f);
        if (p.IsMuffin)
        {
            AddDome(model, p, h, r);
            return model.Build(ground: true);
        }

        // A thick rope of frosting wound up to a point.
        model.Add(Shapes.Lathe([new(0, h - 0.002f), new(r * 1.02f, h - 0.003f), new(r * 1.04f, h + 0.003f), new(r * 0.9f, h + 0.008f), new(0, h + 0.012f)], 64), FoodMaterials.Baked(p.Sponge), 1.2f);
        float tall = r * 1.5f;
        PolyMesh swirl = Shapes.Grid(200, 240, (u, v) =>
        {
            float a = MathF.Tau * u, turn = (v * p.Turns) + (a / MathF.Tau), coil = turn - MathF.Floor(turn), bead = MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * coil)), 0.6f);
            float groove = 1 + (0.03f * MathF.Sin((a * 12) + (turn * 3))), reach = r * 1.06f * MathF.Pow(MathF.Max(0, 1 - v), 0.78f) * (0.72f + (0.34f * bead)) * groove;
            return new Vector3(MathF.Max(0.0004f, reach) * MathF.Sin(a), h + 0.001f + (tall * v), MathF.Max(0.0004f, reach) * MathF.Cos(a));
        }, wrapU: true);
        model.Add(swirl, FoodMaterials.Cream(p.Frosting, "frosting") with { Coat = 0.15f, CoatRoughness = 0.25f }, 1.2f);
        if (p.Topping is 1 or 3)
        {
            Vector3 top = new(0, h + (tall * 0.95f), 0);
            model.Add(Shapes.Sphere(0.0098f, 40).Move(top + new Vector3(0, 0.004f, 0)), FoodMaterials.Flesh(LinearRgb.FromHex("#b3121f"), "cherry") with { Coat = 0.9f, Roughness = 0.16f }, 1.3f);
            model.Add(Shapes.Tube(Splines.CatmullRom([top + new Vector3(0, 0.013f, 0), top + new Vector3(0.003f, 0.024f, 0), top + new Vector3(0.012f, 0.033f, 0.002f)], 6), 0.0008f, 8), Presets.Matte(LinearRgb.FromHex("#5a4a1f"), "stem"));
        }

        if (p.Topping is 2 or 3)
        {
            AddSprinkles(model, p, h, tall);
        }

        return model.Build(ground: true);
    }

    private static void AddSprinkles(ModelBuilder model, Parameters p, float h, float tall)
    {
        string[] colors = ["#e8404e", "#3a9ae0", "#f2b71f", "#4db45e", "#f4f0e8"];
        var stream = new RandomStream(p.Seed);
        for (int i = 0; i < 70; i++)
        {
            RandomStream own = stream.Child(i);
            float a = own.Range(0, MathF.Tau), v = own.Range(0.04f, 0.85f), turn = (v * p.Turns) + (a / MathF.Tau), bead = MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * (turn - MathF.Floor(turn)))), 0.6f);
            float reach = p.Radius * 1.06f * MathF.Pow(1 - v, 0.78f) * (0.72f + (0.34f * bead)) * 1.01f;
            Vector3 at = new(reach * MathF.Sin(a), h + 0.001f + (tall * v), reach * MathF.Cos(a)), along = Vector3.Normalize(Vector3.Cross(Vector3.Normalize(at with { Y = reach * 0.4f }), own.Direction())) * 0.0021f;
            model.Add(Shapes.Capsule(at - along, at + along, 0.0008f, 10), Presets.Plastic(LinearRgb.FromHex(colors[i % colors.Length]), "sprinkle" + (i % colors.Length)) with { Roughness = 0.3f }, 1.2f);
        }
    }

    private static void AddDome(ModelBuilder model, Parameters p, float h, float r)
    {
        PolyMesh dome = Shapes.Grid(150, 60, (u, v) =>
        {
            float a = MathF.Tau * u, t = v * MathF.PI / 2, ragged = 1 + (0.05f * Noise.Perlin(new Vector3(MathF.Sin(a) * 1.5f, MathF.Cos(a) * 1.5f, 1), p.Seed));
            float out1 = r * 1.2f * MathF.Pow(MathF.Max(0, MathF.Cos(t)), 0.7f) * ragged, under = MathF.Exp(-v * 14) * 0.14f * r;
            Vector3 q = new((out1 - under) * MathF.Sin(a), h - 0.003f + (r * 0.82f * MathF.Sin(t)), (out1 - under) * MathF.Cos(a));
            (float f1, float f2, _) = Noise.Worley(q * 42, p.Seed);
            float crack = 1 - Noise.SmoothStep(0.02f, 0.14f, f2 - f1);
            return q * (1 + (0.012f * Noise.Fbm(q * 110, 3, p.Seed)) - (0.02f * crack * v));
        }, wrapU: true);
        model.Add(dome.Paint((q, _) => LinearRgb.Lerp(new LinearRgb(0.72f, 0.58f, 0.44f), new LinearRgb(1.1f, 1.12f, 1.1f), Noise.SmoothStep(-0.2f, 0.4f, Noise.Fbm(q * 70, 3, p.Seed + 3)))), FoodMaterials.Baked(p.Sponge), 1.2f);
        var stream = new RandomStream(p.Seed).Child("chips");
        for (int i = 0; i < 16; i++)
        {
            RandomStream own = stream.Child(i);
            float a = i * 2.4f, t = own.Range(0.25f, 1.4f), out1 = r * 1.13f * MathF.Pow(MathF.Cos(t), 0.7f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.0042f, 0.0034f, 0.0042f), 20).Move(out1 * MathF.Sin(a), h - 0.0045f + (r * 0.8f * MathF.Sin(t)), out1 * MathF.Cos(a)), FoodMaterials.Glossy(LinearRgb.FromHex(i % 2 == 0 ? "#2f3560" : "#2a1710"), "chip" + (i % 2)), 1.2f);
        }
    }
}
