using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A stand of cattails: long blades, brown velvet heads on tall stalks; reeds by name bear feathery plumes.</summary>
internal sealed class Cattail : CatalogueEntry<Cattail.Parameters>
{
    /// <param name="HasPlumes">Plumes of reed instead of cattails.</param>
    /// <param name="Height">1.3 to 1.7 m.</param>
    /// <param name="Stalks">5 to 9.</param>
    /// <param name="Blades">26 to 40.</param>
    /// <param name="Head">Length of a head, 0.14 to 0.19 m.</param>
    /// <param name="Color">Of the blades.</param>
    /// <param name="Velvet">Of the heads.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(bool HasPlumes, float Height, int Stalks, int Blades, float Head, LinearRgb Color, LinearRgb Velvet, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "cattail",
        Names = ["cattail", "bulrush", "reed", "reeds plant"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bulrush", "bulrushes"),
        Words = ["reed", "dry"],
        Parts = ["leaves"],
        Family = "plants",
        Size = new Vector3(0.9f, 1.55f, 0.8f),
        Habitats = ["lakeshore", "pond", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.04f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("reed"), stream.Child("height").Range(1.4f, 1.6f), stream.Child("stalks").Range(6, 8), stream.Child("blades").Range(30, 38), stream.Child("head").Range(0.15f, 0.18f),
        wishes.PartColorOr("leaves", wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("dry") ? "#c0a25e" : "#6f9440"))), LinearRgb.FromHex("#6a3f22"), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        FoliageBuilder blades = new(), plumes = new();
        for (int i = 0; i < p.Blades; i++)
        {
            RandomStream own = stream.Child(i);
            float a = i * 2.39996f, away = 0.14f * MathF.Sqrt((i + 0.5f) / p.Blades), length = p.Height * own.Range(0.62f, 0.98f), lean = own.Range(0.08f, 0.34f), sag = own.Range(0, 0.3f), wide = own.Range(0.012f, 0.019f), tone = own.Range(0.78f, 1.18f), twist = own.Range(-0.8f, 0.8f);
            Vector3 out1 = new(MathF.Sin(a), 0, MathF.Cos(a)), root = out1 * away;
            Vector3 On(float t) => root + (out1 * (length * lean * t * (1 + (sag * t * t)))) + new Vector3(0, length * ((t * (1 - (0.12f * lean))) - (sag * 0.42f * MathF.Pow(t, 4))), 0);
            blades.Sheet(2, 18, (s, t) => (w: ((2 * s) - 1) * wide * MathF.Pow(MathF.Max(0, 1 - MathF.Pow(t, 2.4f)), 0.8f), b: a + 1.57f + (twist * t)) is var q ? On(t) + (new Vector3(MathF.Sin(q.b), 0, MathF.Cos(q.b)) * q.w) + (out1 * (0.3f * MathF.Abs(q.w))) : root, (_, t) => Vector3.One * (tone * (0.8f + (0.35f * t))));
        }

        Material stalk = new() { Name = "stalks", BaseColor = LinearRgb.Lerp(p.Color, LinearRgb.FromHex("#b8a05a"), 0.3f), Roughness = 0.5f }, velvet = new() { Name = "heads", BaseColor = p.Velvet, Roughness = 1, Specular = 0.01f, Sheen = 0.6f, Pattern = new Easel.Scenes.Materials.Patterns.Speckles(new LinearRgb(1.35f, 1.3f, 1.2f), 0.003f, 0.4f) };
        for (int i = 0; i < p.Stalks; i++)
        {
            RandomStream own = stream.Child("stalk").Child(i);
            float a = (i * 2.39996f) + 0.7f, height = p.Height * own.Range(0.78f, 1.02f), lean = own.Range(0.02f, 0.13f), r = 0.0055f;
            Vector3 out1 = new(MathF.Sin(a), 0, MathF.Cos(a)), root = out1 * (0.11f * MathF.Sqrt((i + 0.5f) / p.Stalks));
            Vector3 On(float y) => root + (out1 * (lean * y * y / p.Height)) + new Vector3(0, y, 0);
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 17).Select(k => On(height * k / 16))], t => r * (1 - (0.45f * t)), 10), stalk, 1.2f);
            if (p.HasPlumes)
            {
                for (int k = 0; k < 150; k++)
                {
                    float t = k / 150f, y = height - (1.7f * p.Head * (1 - t)), turn = k * 2.39996f, reach = p.Head * 0.42f * (1.05f - t) * own.Range(0.7f, 1.1f);
                    Vector3 way = FoliageBuilder.Direction(new Vector3(MathF.Sin(turn), 0.7f, MathF.Cos(turn)) + (0.8f * out1), Vector3.UnitY);
                    plumes.Leaf(On(y), way, FoliageBuilder.Direction(Vector3.UnitY - (way * way.Y), Vector3.UnitX), reach, 0.006f, Vector3.One * own.Range(0.8f, 1.2f), Vector3.UnitY * 0.3f);
                }

                continue;
            }

            Vector3 low = On(height - p.Head - 0.1f), high = On(height - 0.1f);
            model.Add(Shapes.Capsule(low, high, 0.0185f * own.Range(0.85f, 1.1f), 28).Displace((q, _) => 0.0012f * Noise.Perlin(q * 160, p.Seed)), velvet, 1.4f);
        }

        model.Add(blades.ToMesh(), new Material { Name = "leaves", BaseColor = p.Color, Roughness = 0.5f, Specular = 0.03f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage });
        if (!plumes.IsEmpty)
        {
            model.Add(plumes.ToMesh(), new Material { Name = "plumes", BaseColor = LinearRgb.FromHex("#b89a76"), Roughness = 0.9f, Sheen = 0.4f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage });
        }

        return model.Build(ground: true, center: true);
    }
}
