using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A set of sushi on a wooden board: nigiri, rolls, ginger, wasabi and chopsticks.</summary>
internal sealed class Sushi : CatalogueEntry<Sushi.Parameters>
{
    /// <param name="Nigiri">Number, 0 to 4.</param>
    /// <param name="Rolls">Number, 0 to 6.</param>
    /// <param name="Sticks">Whether chopsticks lie before them.</param>
    /// <param name="Sides">Whether ginger and wasabi lie beside.</param>
    /// <param name="Board">Length of the board, 0.22 to 0.26 m.</param>
    /// <param name="Fish">Colour of the fish.</param>
    /// <param name="Seed">Of the grains.</param>
    public sealed record Parameters(int Nigiri, int Rolls, bool Sticks, bool Sides, float Board, LinearRgb Fish, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "sushi",
        Names = ["sushi", "sushi platter", "sushi set", "plate of sushi", "nigiri", "sushi roll", "maki", "maki roll", "sushi board", "sashimi"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("sushi", "sushi").Add("plate of sushi", "plates of sushi").Add("nigiri", "nigiri"),
        Words = ["salmon", "tuna", "roll", "maki", "nigiri", "chopstick"],
        Parts = ["chopstick", "wasabi", "ginger"],
        Family = "food",
        Size = new Vector3(0.24f, 0.06f, 0.15f),
        Support = Support.Surface,
        Habitats = ["restaurant", "kitchen", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.52f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Overlaps(["roll", "maki"]) ? 0 : 3, wishes.Words.Contains("nigiri") ? 0 : stream.Child("rolls").Range(4, 5), true, stream.Child("sides").Chance(0.9f), stream.Child("board").Range(0.225f, 0.245f),
        wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("tuna") ? "#b8283a" : "#f0743a")), stream.Child("grains").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float length = p.Board, depth = 0.135f, top = 0.026f;
        Material wood = Presets.Wood("oak", Vector3.UnitX, "board");
        model.Add(Shapes.Box(length, 0.011f, depth, 0.002f, 2).Move(0, top - 0.011f, 0), wood);
        model.Add(Shapes.Box(0.014f, top - 0.01f, depth * 0.86f, 0.002f, 2).Move(length * 0.34f, 0, 0).BothSides(), wood);
        for (int i = 0; i < p.Nigiri; i++)
        {
            float x = (i - ((p.Nigiri - 1) / 2f)) * 0.052f;
            Matrix4x4 place = Matrix4x4.CreateRotationY(0.3f) * Matrix4x4.CreateTranslation(x - (p.Sides ? 0.02f : 0), top, p.Rolls > 0 ? -0.034f : 0);
            Nigiri(model, p, i, place);
        }

        for (int i = 0; i < p.Rolls; i++)
        {
            bool stacked = i == 4;
            float x = stacked ? -0.028f : (i - 1.5f) * 0.039f, turn = 0.5f + (i * 1.3f);
            Roll(model, p, i, Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(x - (p.Sides ? 0.02f : 0), top + (stacked ? 0.026f : 0), p.Nigiri > 0 ? 0.034f : stacked ? 0.002f : 0.012f * MathF.Sin(i * 2)));
        }

        if (p.Sides)
        {
            // Wasabi pressed into a cone, ginger in folded slices.
            model.Add(Shapes.Sphere(0.012f, 40).Displace((q, _) => 0.0012f * Noise.Fbm(q * 190, 3, p.Seed)).Scale(1, 0.85f, 1).Move(length * 0.39f, top + 0.007f, -0.035f), FoodMaterials.Cream(LinearRgb.FromHex("#9cbf4e"), "wasabi"), 1.2f);
            for (int i = 0; i < 5; i++)
            {
                PolyMesh fold = Shapes.Grid(24, 10, (u, v) => new Vector3((u - 0.5f) * 0.034f, 0.006f + (0.006f * MathF.Sin((u * 8) + i)) + (0.003f * v), (v - 0.5f) * 0.018f)).Solidify(0.0009f);
                model.Add(fold.RotateY(i * 1.25f).Move((length * 0.39f) + (0.004f * MathF.Sin(i * 2)), top + (0.0024f * i), 0.002f + (0.005f * MathF.Cos(i * 2))), FoodMaterials.Flesh(LinearRgb.FromHex("#f2b9a4"), "ginger"), 1.2f);
            }
        }

        if (p.Sticks)
        {
            model.Add(Kitchen.Crockery.Chopsticks(new(-length * 0.44f, top + 0.0034f, 0.06f), new(length * 0.56f, top + 0.0034f, 0.052f), (0.007f, 0.012f)), Presets.Lacquer(LinearRgb.FromHex("#8a1c1c"), "chopsticks"), 0.8f);
        }

        return model.Build(ground: true, center: true);
    }

    // A pillow of rice with a strip of fish over it, veined in white; every third bound with a band of seaweed.
    private static void Nigiri(ModelBuilder model, Parameters p, int index, Matrix4x4 place)
    {
        const float Half = 0.0215f, Wide = 0.0145f, High = 0.0105f;
        Rice(model, new Vector3(Half, High, Wide), p.Seed + (uint)index, Matrix4x4.CreateTranslation(0, High * 0.92f, 0) * place);
        LinearRgb fish = index == 1 ? LinearRgb.Lerp(p.Fish, LinearRgb.FromHex("#b8283a"), 0.75f) : p.Fish;
        PolyMesh strip = Shapes.Grid(60, 24, (u, v) =>
        {
            float x = ((u * 2) - 1) * Half * 1.22f, z = ((v * 2) - 1) * Wide * 1.12f, end = MathF.Pow(MathF.Abs((u * 2) - 1), 3), edge = MathF.Pow(MathF.Abs((v * 2) - 1), 3);
            return new Vector3(x, (High * 2.1f) - (0.0085f * end) - (0.0068f * edge), z * (1 - (0.12f * end)));
        });
        PolyMesh veined = strip.Flip().Paint((q, _) => LinearRgb.Lerp(LinearRgb.White, new LinearRgb(1.25f, 2.0f, 2.7f), 0.75f * Noise.SmoothStep(0.8f, 0.97f, MathF.Cos((q.X * 620) + (q.Z * 330) + (8 * MathF.Abs(q.Z / Wide)))))).Solidify(0.0036f);
        model.Add(veined.Transform(place), FoodMaterials.Flesh(fish, "fish") with { Roughness = 0.2f, Coat = 0.5f }, 1.2f);
        if (index % 3 == 2)
        {
            List<Vector2> ring = [.. Outlines.Ellipse(Wide * 1.2f, High * 1.32f, 40)];
            PolyMesh band = Shapes.Extrude(ring, 0.0105f, 0.0005f, 1, [[.. ring.Select(q => q * 0.95f)]]).RotateY(MathF.PI / 2).Move(0, High * 1.12f, 0);
            model.Add(band.Transform(place), Nori, 0.8f);
        }
    }

    private static Material Nori { get; } = new() { Name = "seaweed", BaseColor = LinearRgb.FromHex("#14241a"), Roughness = 0.42f, Coat = 0.2f, CoatRoughness = 0.3f };

    private static void Roll(ModelBuilder model, Parameters p, int index, Matrix4x4 place)
    {
        const float R = 0.0165f, H = 0.026f;
        model.Add(Shapes.Lathe([new(0, 0.0006f), new(R, 0), new(R, H), new(R - 0.0008f, H), new(R - 0.0012f, H - 0.0014f), new(0, H - 0.0014f)], 64).Transform(place), Nori, 0.6f);
        var stream = new RandomStream(p.Seed).Child("roll").Child(index);
        PolyMesh grains = new(), grain = Shapes.Ellipsoid(new Vector3(0.0022f, 0.0011f, 0.0012f), 10);
        for (int i = 0; i < 70; i++)
        {
            RandomStream own = stream.Child(i);
            float a = own.Range(0, MathF.Tau), out1 = MathF.Sqrt(own.Range(0.22f, 0.84f)) * R;
            grains.Join(grain.Clone().RotateY(own.Range(0, 6f)).Move(out1 * MathF.Sin(a), H - 0.0008f, out1 * MathF.Cos(a)));
        }

        model.Add(grains.Transform(place), Grains, 1.2f);
        (string Color, Vector2 At)[] fill = [("#f0743a", new(-0.0024f, 0.0014f)), ("#8fb552", new(0.0036f, 0.001f)), ("#f6e7a0", new(0.0004f, -0.0042f))];
        foreach ((string color, Vector2 at) in fill)
        {
            model.Add(Shapes.Box(0.0056f, 0.004f, 0.0056f, 0.0012f, 2).RotateY(at.X * 300).Move(at.X, H - 0.0035f, at.Y).Transform(place), FoodMaterials.Flesh(LinearRgb.FromHex(color), "filling" + color), 0.8f);
        }
    }

    private static Material Grains { get; } = new() { Name = "rice", BaseColor = LinearRgb.FromHex("#f5f1e6"), Roughness = 0.4f, Coat = 0.15f, CoatRoughness = 0.3f, Translucency = 0.1f };

    private static void Rice(ModelBuilder model, Vector3 half, uint seed, Matrix4x4 place)
    {
        var stream = new RandomStream(seed);
        PolyMesh all = Shapes.Superellipsoid(half, 0.7f, 0.7f, 36), grain = Shapes.Ellipsoid(new Vector3(0.0024f, 0.0012f, 0.0013f), 8);
        for (int i = 0; i < 170; i++)
        {
            RandomStream own = stream.Child(i);
            Vector3 d = own.Direction(), at = new(Power(d.X) * half.X, Power(d.Y) * half.Y, Power(d.Z) * half.Z);
            all.Join(grain.Clone().RotateY(own.Range(0, 6f)).Align(d + (own.Direction() * 0.5f)).Move(at * 0.98f));
        }

        model.Add(all.Transform(place), Grains, 1.2f);
        static float Power(float v) => MathF.CopySign(MathF.Pow(MathF.Abs(v), 0.75f), v);
    }
}
