using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A stack of pancakes on a plate: brown tops, pale rims, butter melting on it, syrup running down, berries about it.</summary>
internal sealed class Pancakes : CatalogueEntry<Pancakes.Parameters>
{
    /// <param name="Count">In the stack, 1 to 8.</param>
    /// <param name="Radius">0.062 to 0.07 m.</param>
    /// <param name="Thick">Of one, 0.0105 to 0.013 m.</param>
    /// <param name="Drips">Runs of syrup, 0 to 9.</param>
    /// <param name="Butter">Whether a pat lies on top.</param>
    /// <param name="Berries">Number, 0 to 12.</param>
    /// <param name="Color">Of the pancakes.</param>
    /// <param name="Syrup">Colour of the syrup.</param>
    /// <param name="Berry">Colour of the berries.</param>
    /// <param name="Seed">Of how all lies.</param>
    public sealed record Parameters(int Count, float Radius, float Thick, int Drips, bool Butter, int Berries, LinearRgb Color, LinearRgb Syrup, LinearRgb Berry, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pancakes",
        Names = ["pancake", "stack of pancakes", "pancake stack", "plate of pancakes", "flapjack", "hotcake"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("stack of pancakes", "stacks of pancakes").Add("plate of pancakes", "plates of pancakes"),
        Words = ["syrup", "honey", "chocolate", "blueberry", "strawberry", "berry", "butter", "plain"],
        Parts = ["syrup"],
        Family = "food",
        Size = new Vector3(0.22f, 0.1f, 0.22f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.36f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool plain = wishes.Words.Contains("plain");
        return new Parameters(
            stream.Child("count").Range(5, 6), stream.Child("radius").Range(0.063f, 0.068f), stream.Child("thick").Range(0.011f, 0.0125f), plain ? 0 : stream.Child("drips").Range(6, 8), !plain, plain ? 0 : stream.Child("berries").Range(8, 11),
            wishes.ColorOr(LinearRgb.FromHex("#dfa24e")), wishes.PartColorOr("syrup", LinearRgb.FromHex(wishes.Words.Contains("chocolate") ? "#3a1a0c" : wishes.Words.Contains("honey") ? "#d88a12" : "#9a4a10")),
            LinearRgb.FromHex(wishes.Words.Overlaps(["strawberry", "raspberry"]) ? "#c4202e" : "#35406e"), stream.Child("lies").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float plate = p.Radius * 1.65f, y = Crockery.PlateFloor - 0.0005f;
        model.Add(Crockery.Plate(plate, 0.018f), Crockery.Glazed(LinearRgb.FromHex("#f2f0ea")), 1f);
        Material dough = FoodMaterials.Baked(p.Color);
        Vector2 shift = default;
        for (int i = 0; i < p.Count; i++)
        {
            RandomStream own = stream.Child(i);
            uint seed = own.Seed;
            float r = p.Radius * own.Range(0.95f, 1.03f), t = p.Thick;
            shift = new Vector2(own.Range(-0.004f, 0.004f), own.Range(-0.004f, 0.004f));
            PolyMesh cake = Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.5f, 0), new(r - 0.001f, 0), new(r, t), new(r * 0.5f, t), new(0, t)], [0, 0, t * 0.48f, t * 0.48f, 0, 0], 7, closed: false), 96)
                .Warp(q =>
                {
                    float a = MathF.Atan2(q.X, q.Z), ring = 1 + (0.022f * Noise.Perlin(new Vector3(MathF.Sin(a) * 1.6f, MathF.Cos(a) * 1.6f, i), seed));
                    return new Vector3(q.X * ring, q.Y, q.Z * ring);
                })
                .Paint((q, n) =>
                {
                    // Pale round the rim, brown on both faces with a lighter edge.
                    float face = Noise.SmoothStep(0.55f, 0.95f, MathF.Abs(n.Y)), spot = Noise.Fbm(q * 70, 3, seed);
                    return LinearRgb.Lerp(new LinearRgb(1.14f, 1.32f, 1.7f), new LinearRgb(0.74f, 0.58f, 0.42f) * (1 + (0.25f * spot)), face);
                });
            model.Add(cake.Move(shift.X, y, shift.Y), dough, 1.2f);
            y += t * 0.94f;
        }

        if (p.Drips > 0)
        {
            AddSyrup(model, p, y, shift);
        }

        if (p.Butter)
        {
            Material butter = FoodMaterials.Cream(LinearRgb.FromHex("#f7df7e"), "butter") with { Coat = 0.3f, CoatRoughness = 0.2f };
            model.Add(Shapes.Box(0.028f, 0.0095f, 0.026f, 0.0028f, 3).RotateY(0.5f).RotateZ(0.05f).Move(shift.X, y + 0.0035f, shift.Y), butter);
        }

        for (int i = 0; i < p.Berries; i++)
        {
            RandomStream own = stream.Child("berry").Child(i);
            bool above = i < 3 && p.Count > 1;
            float a = above ? 0.9f + (i * 0.55f) : own.Range(-2.2f, 2.2f), reach = above ? 0.027f : p.Radius + own.Range(0.011f, 0.019f), size = own.Range(0.0062f, 0.0078f);
            Berries.AddBlueberry(model, size, p.Berry, Matrix4x4.CreateRotationX(own.Range(-0.9f, 0.9f)) * Matrix4x4.CreateRotationZ(own.Range(-0.9f, 0.9f)) * Matrix4x4.CreateTranslation(reach * MathF.Sin(a), (above ? y + 0.002f : Crockery.PlateFloor + 0.001f) + size, reach * MathF.Cos(a)));
        }

        return model.Build(ground: true);
    }

    private static void AddSyrup(ModelBuilder model, Parameters p, float top, Vector2 shift)
    {
        Material syrup = new() { Name = "syrup", BaseColor = p.Syrup, Roughness = 0.08f, Coat = 1, CoatRoughness = 0.03f, Translucency = 0.1f };
        float r = p.Radius * 0.97f;
        PolyMesh pool = Shapes.Grid(128, 20, (u, v) =>
        {
            float a = MathF.Tau * u, edge = 0.8f + (0.12f * MathF.Sin((3 * a) + (p.Seed % 63))) + (0.05f * MathF.Sin((8 * a) + 1)), t = edge * (1 - v), lip = MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(1 - v, 8)));
            return new Vector3((r * t * MathF.Sin(a)) + shift.X, top + (0.0022f * lip) - 0.0006f, (r * t * MathF.Cos(a)) + shift.Y);
        }, wrapU: true);
        model.Add(pool, syrup, 1.3f);
        var stream = new RandomStream(p.Seed).Child("drips");
        for (int i = 0; i < p.Drips; i++)
        {
            RandomStream own = stream.Child(i);
            float a = (MathF.Tau * (i + own.Range(-0.25f, 0.25f)) / p.Drips) + 0.2f, low = float.Lerp(Crockery.PlateFloor, top, own.Range(0.1f, 0.65f)), out1 = p.Radius * 1.035f;
            Vector3 At(float reach, float y) => new((reach * MathF.Sin(a)) + shift.X, y, (reach * MathF.Cos(a)) + shift.Y);
            List<Vector3> run = Splines.CatmullRom([At(r * 0.66f, top + 0.0003f), At(r * 0.93f, top - 0.0002f), At(out1, top - 0.006f), At(out1 + 0.0008f, float.Lerp(top, low, 0.6f)), At(out1, low)], 8);
            model.Add(Shapes.Tube(run, t => 0.0034f + (0.0016f * MathF.Pow(t, 4)) - (0.0016f * MathF.Sin(MathF.PI * t)), 14), syrup, 1.4f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.005f, 0.0062f, 0.0042f), 20).Move(At(out1, low)), syrup, 1.4f);
        }
    }
}
