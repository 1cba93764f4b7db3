using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A heap of gold coins, or one coin standing on its rim.</summary>
internal sealed class GoldCoins : CatalogueEntry<GoldCoins.Parameters>
{
    /// <param name="Count">1, or 160 to 220 in a heap.</param>
    /// <param name="Radius">Of a coin, 0.013 to 0.015 m.</param>
    /// <param name="Spread">Of the heap, 0.1 to 0.12 m.</param>
    /// <param name="Gems">Among them, 0 to 5.</param>
    /// <param name="Relief">Of the figure, share of the thickness, 0.2 to 0.4.</param>
    /// <param name="Color">Of the metal.</param>
    /// <param name="Seed">Of the heap.</param>
    public sealed record Parameters(int Count, float Radius, float Spread, int Gems, float Relief, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "gold-coins",
        Names = ["pile of gold coins", "heap of gold", "gold coin", "coin", "treasure", "pile of gold", "gold pieces"],
        Words = ["gold coin", "coin", "silver", "copper", "pile"],
        Family = "tools",
        Size = new Vector3(0.24f, 0.08f, 0.24f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.3f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool one = wishes.Words.Overlaps(["gold coin", "coin"]) && !wishes.Words.Contains("pile");
        return new Parameters(
            one ? 1 : stream.Child("count").Range(190, 230), stream.Child("radius").Range(0.0135f, 0.0148f), stream.Child("spread").Range(0.1f, 0.115f), one ? 0 : stream.Child("gems").Range(2, 5), stream.Child("relief").Range(0.24f, 0.34f),
            wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("silver") ? "#d9dade" : wishes.Words.Contains("copper") ? "#c87a4a" : "#f2b63a")), stream.Child("heap").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material gold = new() { Name = "body", BaseColor = p.Color, Roughness = 0.3f, Metallic = 0.55f, Specular = 0.05f, Coat = 0.2f };
        float r = p.Radius;
        if (p.Count == 1)
        {
            model.Add(Coin(r, p.Relief, 120).RotateX(MathF.PI / 2).RotateX(-0.16f), gold, 0.5f);
            return model.Build(ground: true, center: true);
        }

        float Heap(float away) => 0.62f * p.Spread * MathF.Pow(MathF.Max(0, 1 - (away / p.Spread)), 1.15f);
        model.Add(Shapes.Lathe([new(0, 0), .. Enumerable.Range(0, 15).Select(i => p.Spread * 0.96f * (1 - (i / 14f))).Select(a => new Vector2(a, MathF.Max(0, Heap(a) - 0.004f)))], 48), gold with { Name = "below", BaseColor = p.Color * 0.45f }, 1);
        for (int i = 0; i < p.Count; i++)
        {
            RandomStream own = stream.Child(i);
            float a = i * 2.39996f, away = p.Spread * MathF.Sqrt((i + 0.5f) / p.Count) * own.Range(0.95f, 1.08f), slope = 0.42f;
            PolyMesh coin = Coin(r, p.Relief, 40).RotateX(own.Range(-0.45f, 0.45f)).RotateZ(own.Range(-0.4f, 0.4f)).RotateX(away < 0.95f * p.Spread ? slope : 0.05f).RotateY(a);
            model.Add(coin.Move(away * MathF.Sin(a), Heap(away) + own.Range(0.0015f, 0.006f), away * MathF.Cos(a)), gold, 0.5f);
        }

        for (int i = 0; i < p.Gems; i++)
        {
            RandomStream own = stream.Child("gem").Child(i);
            float a = own.Range(-1.2f, 1.2f), away = own.Range(0.3f, 0.85f) * p.Spread, size = r * own.Range(0.6f, 0.85f);
            model.Add(Shapes.Superellipsoid(new Vector3(size, size * 0.62f, size), 1.7f, 1.5f, 8).RotateX(0.5f).RotateY(a).Move(away * MathF.Sin(a), Heap(away) + 0.012f, away * MathF.Cos(a)), new Material { Name = "gems" + i, BaseColor = LinearRgb.FromHex(own.Pick("#c8102e", "#1f5fd0", "#0f9a55")), Roughness = 0.06f, Specular = 0.08f, Coat = 1, CoatRoughness = 0.02f }, 0.1f);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>A coin in the XZ plane: a raised rim and a star.</summary>
    private static PolyMesh Coin(float r, float relief, int segments)
    {
        float t = 0.16f * r, low = t * (1 - relief);
        PolyMesh coin = Shapes.Lathe(Outlines.Round([new(0, -low), new(0.8f * r, -low), new(0.84f * r, -t), new(r, -t), new(r, t), new(0.84f * r, t), new(0.8f * r, low), new(0, low)], 0.03f * r, 2, closed: false), segments);
        return coin.Join(Shapes.Extrude(Outlines.Star(5, 0.56f * r, 0.24f * r), 2 * t * 0.97f, 0.04f * r, 1).RotateX(-MathF.PI / 2));
    }
}
