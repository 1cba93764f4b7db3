using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A plate of spaghetti: a mound of noodles with sauce, leaves of basil, grated cheese; meatballs by word.</summary>
internal sealed class Pasta : CatalogueEntry<Pasta.Parameters>
{
    /// <param name="Plate">Radius of the plate, 0.12 to 0.135 m.</param>
    /// <param name="Mound">Height of the mound, 0.04 to 0.055 m.</param>
    /// <param name="Noodles">Number of noodles seen, 80 to 120.</param>
    /// <param name="Meatballs">0 to 5.</param>
    /// <param name="Leaves">Of basil, 2 to 4.</param>
    /// <param name="Sauce">Colour of the sauce, or null for none.</param>
    /// <param name="Color">Of the noodles.</param>
    /// <param name="Glaze">Of the plate.</param>
    /// <param name="Seed">Of how all lies.</param>
    public sealed record Parameters(float Plate, float Mound, int Noodles, int Meatballs, int Leaves, LinearRgb? Sauce, LinearRgb Color, LinearRgb Glaze, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pasta",
        Names = ["spaghetti", "plate of spaghetti", "pasta", "plate of pasta", "spaghetti bolognese", "bowl of pasta", "spaghetti dish", "pasta dish", "noodles"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("plate of spaghetti", "plates of spaghetti").Add("plate of pasta", "plates of pasta").Add("spaghetti", "spaghetti").Add("pasta", "pasta"),
        Words = ["meatball", "pesto", "carbonara", "sauce", "tomato", "basil", "plain"],
        Parts = ["sauce", "plate", "meatball", "basil", "tomato sauce", "cheese"],
        Family = "food",
        Size = new Vector3(0.26f, 0.07f, 0.26f),
        Support = Support.Surface,
        Habitats = ["kitchen", "restaurant", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.55f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pale = wishes.Words.Contains("carbonara");
        return new Parameters(
            stream.Child("plate").Range(0.122f, 0.132f), stream.Child("mound").Range(0.046f, 0.054f), stream.Child("noodles").Range(95, 115), wishes.Words.Contains("meatball") ? stream.Child("balls").Range(4, 5) : 0, stream.Child("leaves").Range(3, 4),
            wishes.Words.Contains("plain") ? null : wishes.PartColorOr("sauce", LinearRgb.FromHex(wishes.Words.Contains("pesto") ? "#5c7a24" : pale ? "#efe0b4" : "#b52a14")),
            wishes.ColorOr(LinearRgb.FromHex("#edc672")), wishes.PartColorOr("plate", LinearRgb.FromHex(stream.Child("glaze").Pick("#f3f0e9", "#f3f0e9", "#49687c"))), stream.Child("lies").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Plate * 0.68f, floor = Crockery.PlateFloor;
        model.Add(Crockery.Plate(p.Plate, 0.022f), Crockery.Glazed(p.Glaze), 1f);
        float Top(float t) => floor + (p.Mound * MathF.Pow(MathF.Max(0, 1 - (t * t)), 0.8f));
        model.Add(Shapes.Lathe([new(0, floor), new(r * 0.92f, floor), .. Enumerable.Range(0, 17).Select(i => 0.92f * (1 - (i / 16f))).Select(t => new Vector2(r * t, Top(t / 0.92f) - 0.006f))], 48), FoodMaterials.Cream(p.Color * 0.55f, "inside"), 1.2f);

        // Each noodle winds about the mound, dips under and comes up again.
        Material dough = new() { Name = "noodle", BaseColor = p.Color, Roughness = 0.36f, Coat = 0.3f, CoatRoughness = 0.2f, Translucency = 0.08f };
        PolyMesh noodles = new();
        for (int i = 0; i < p.Noodles; i++)
        {
            RandomStream own = stream.Child(i);
            float start = own.Range(0, MathF.Tau), turn = own.Range(1.6f, 4.2f) * (own.Chance(0.5f) ? 1 : -1), t0 = MathF.Sqrt(own.Range(0, 1f)), drift = own.Range(-0.3f, 0.3f), off = own.Range(0, MathF.Tau), loop = own.Range(0.1f, 0.34f);
            List<Vector3> path = [.. Enumerable.Range(0, 30).Select(k => k / 29f).Select(s =>
            {
                float a = start + (turn * s), t = Math.Clamp(MathF.Abs(t0 + (drift * s) + (0.1f * MathF.Sin((9 * s) + off))), 0, 0.99f);
                Vector2 c = new Vector2(MathF.Sin(off), MathF.Cos(off)) * (loop * r * (1 - t0));
                Vector2 q = (new Vector2(MathF.Sin(a), MathF.Cos(a)) * (r * t * (1 - (0.5f * loop)))) + c;
                return new Vector3(q.X, MathF.Max(floor + 0.001f, Top(MathF.Min(1, q.Length() / r)) + (0.003f * MathF.Sin((11 * s) + off)) - 0.0005f), q.Y);
            })];
            noodles.Join(Shapes.Tube(path, 0.0021f, 8).Paint(LinearRgb.Gray(own.Range(0.86f, 1.12f))));
        }

        model.Add(noodles, dough, 1.4f);
        if (p.Sauce is { } sauce)
        {
            PolyMesh ladle = Shapes.Grid(120, 36, (u, v) =>
            {
                float a = MathF.Tau * u, edge = 0.62f + (0.13f * MathF.Sin((3 * a) + (p.Seed % 63))) + (0.08f * MathF.Sin((7 * a) + 2)), t = edge * (1 - v);
                Vector3 q = new(r * t * MathF.Sin(a), 0, r * t * MathF.Cos(a));
                float bump = 0.0045f * Noise.Fbm(q * 110, 3, p.Seed), skirt = MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(1 - v, 6)));
                return q with { Y = Top(t) + (0.0105f * skirt) + (bump * skirt) - 0.003f };
            }, wrapU: true);
            model.Add(ladle, FoodMaterials.Glossy(sauce, "sauce") with { Roughness = 0.3f }, 1.3f);
            for (int i = 0; i < 26; i++)
            {
                RandomStream own = stream.Child("bits").Child(i);
                float a = own.Range(0, MathF.Tau), t = 0.6f * MathF.Sqrt(own.Next());
                model.Add(Shapes.Ellipsoid(new Vector3(own.Range(0.002f, 0.0042f), 0.0024f, own.Range(0.002f, 0.0038f)), 14).RotateY(a * 3).Move(r * t * MathF.Sin(a), Top(t) + 0.0095f, r * t * MathF.Cos(a)), FoodMaterials.Glossy(sauce * 0.7f, "bits"), 1.3f);
            }
        }

        for (int i = 0; i < p.Meatballs; i++)
        {
            float a = (MathF.Tau * i / p.Meatballs) + 0.4f, t = i == 0 ? 0.05f : 0.42f;
            Vector3 at = new(r * t * MathF.Sin(a), Top(t) + 0.016f, r * t * MathF.Cos(a));
            model.Add(Shapes.Sphere(0.0165f, 48).Displace((q, _) => 0.0012f * Noise.Fbm(q * 160, 3, p.Seed + (uint)i)).Move(at), FoodMaterials.Baked(LinearRgb.FromHex("#6e3a1e"), "meat") with { Coat = 0.4f }, 1.3f);
        }

        for (int i = 0; i < p.Leaves; i++)
        {
            float a = (MathF.Tau * i / p.Leaves) + 0.9f, y = Top(0.1f) + (p.Meatballs > 0 ? 0.029f : 0.0115f);
            model.Add(Herbs.Basil(0.034f, 0.5f).RotateX(-0.15f).Move(0, 0, 0.004f).RotateY(a).Move(0.004f, y, 0.004f), FoodMaterials.Leaf(LinearRgb.FromHex("#3d7a24")), 1.2f);
        }

        return model.Build(ground: true);
    }
}
