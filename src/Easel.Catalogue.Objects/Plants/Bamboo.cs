using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A clump of bamboo: jointed canes with sprays of narrow leaves.</summary>
internal sealed class Bamboo : CatalogueEntry<Bamboo.Parameters>
{
    /// <param name="Height">2.2 to 3 m.</param>
    /// <param name="Canes">6 to 9.</param>
    /// <param name="Radius">Of a cane, 0.026 to 0.034 m.</param>
    /// <param name="Spread">Of the clump, 0.35 to 0.5 m.</param>
    /// <param name="Leaves">On a twig, 5 to 8.</param>
    /// <param name="Cane">Of the canes.</param>
    /// <param name="Leaf">Of the leaves.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Height, int Canes, float Radius, float Spread, int Leaves, LinearRgb Cane, LinearRgb Leaf, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bamboo",
        Names = ["bamboo", "bamboo plant", "bamboo stalk", "bamboo tree"],
        Words = ["tall", "dry"],
        Parts = ["leaves", "stalks"],
        Family = "plants",
        Size = new Vector3(1.4f, 2.8f, 1.2f),
        Habitats = ["garden", "forest", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.05f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(2.4f, 2.8f) * (wishes.Words.Contains("tall") ? 1.5f : 1), stream.Child("canes").Range(7, 9), stream.Child("radius").Range(0.028f, 0.033f), stream.Child("spread").Range(0.38f, 0.46f), stream.Child("leaves").Range(6, 8),
        wishes.PartColorOr("stalks", wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("dry") ? "#d0b25e" : "#7fa83c"))), wishes.PartColorOr("leaves", wishes.Colors.IsEmpty ? LinearRgb.FromHex("#4f8f34") : wishes.Colors[0]), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        var leaves = new FoliageBuilder();
        Material cane = new() { Name = "stalks", BaseColor = LinearRgb.White, Roughness = 0.32f, Specular = 0.03f, Coat = 0.4f, CoatRoughness = 0.15f }, twigs = new() { Name = "twigs", BaseColor = p.Cane * 0.8f, Roughness = 0.5f };
        for (int i = 0; i < p.Canes; i++)
        {
            RandomStream own = stream.Child(i);
            float a = i * 2.39996f, away = p.Spread * MathF.Sqrt((i + 0.3f) / p.Canes) * 0.9f, height = p.Height * own.Range(0.68f, 1), r = p.Radius * own.Range(0.72f, 1.1f), lean = own.Range(0.05f, 0.14f), gap = own.Range(0.2f, 0.25f), hue = own.Range(0, 0.35f);
            Vector3 foot = new(away * MathF.Sin(a), 0, away * MathF.Cos(a)), out1 = new(MathF.Sin(a), 0, MathF.Cos(a));
            Vector3 On(float y) => foot + new Vector3(0, y, 0) + (out1 * lean * y * y / p.Height);
            float Node(float y) => MathF.Abs(MathF.IEEERemainder(y, gap));
            int rows = (int)(height / 0.006f);
            PolyMesh stalk = Shapes.Sweep([.. Enumerable.Range(0, rows + 1).Select(k => On(height * k / rows))], Outlines.Circle(1, 20), t => new Vector2(r * (1 - (0.55f * t)) * (1 + (0.16f * MathF.Exp(-MathF.Pow(Node(height * t) / 0.007f, 2))) - (0.05f * MathF.Exp(-MathF.Pow((Node(height * t) - 0.014f) / 0.006f, 2))))));
            LinearRgb green = LinearRgb.Lerp(p.Cane, LinearRgb.FromHex("#c9c060"), hue);
            model.Add(stalk.Paint((q, _) => Node(q.Y) < 0.006f ? green * 0.62f : Node(q.Y) < 0.018f ? LinearRgb.Lerp(green, LinearRgb.FromHex("#e6ead0"), 0.45f) : green * (1 + (0.1f * Noise.Perlin(q * 5, p.Seed)))), cane, 1.3f);
            for (int node = 3; node * gap < height; node++)
            {
                float y = node * gap;
                for (int k = 0; k < (y > 0.45f * height ? 2 : own.Chance(0.4f) ? 1 : 0); k++)
                {
                    float turn = (node * 2.6f) + (k * 2.2f) + own.Range(-0.4f, 0.4f);
                    Vector3 way = Vector3.Normalize(new Vector3(MathF.Sin(turn), own.Range(0.45f, 0.9f), MathF.Cos(turn))), root = On(y), end = root + (own.Range(0.22f, 0.42f) * way);
                    List<Vector3> twig = Splines.CatmullRom([root, Vector3.Lerp(root, end, 0.55f) + new Vector3(0, 0.02f, 0), end - new Vector3(0, 0.03f, 0)], 8);
                    model.Add(Shapes.Tube(twig, t => 0.005f - (0.0035f * t), 8), twigs, 1.2f);
                    for (int n = 0; n < p.Leaves; n++)
                    {
                        Leaf(leaves, twig[Math.Min(twig.Count - 1, 5 + (n * (twig.Count - 6) / p.Leaves) + 1)], way, own.Child((node * 64) + (k * 16) + n), n);
                    }
                }
            }
        }

        model.Add(leaves.ToMesh(), new Material { Name = "leaves", BaseColor = p.Leaf, Roughness = 0.5f, Specular = 0.03f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage });
        return model.Build(ground: true, center: true);
    }

    private static void Leaf(FoliageBuilder leaves, Vector3 at, Vector3 way, RandomStream own, int n)
    {
        Vector3 side = FoliageBuilder.Direction(Vector3.Cross(way, Vector3.UnitY), Vector3.UnitX) * (n % 2 == 0 ? 1 : -1), along = FoliageBuilder.Direction((0.7f * way) + (side * own.Range(0.4f, 1)) + new Vector3(0, own.Range(-0.7f, 0.1f), 0), way);
        Vector3 up = FoliageBuilder.Direction(Vector3.UnitY - (along * along.Y) + (0.4f * own.Direction()), Vector3.UnitY), wide = FoliageBuilder.Direction(Vector3.Cross(along, up), side), face = Vector3.Cross(wide, along);
        float length = own.Range(0.14f, 0.21f), tone = own.Range(0.8f, 1.2f);
        leaves.Sheet(2, 8, (s, t) => (x: ((2 * s) - 1) * 0.07f * length * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(t, 0.6f))), 0.8f), t) is var q ? at + (along * (length * q.t)) + (wide * q.x) + (face * ((0.4f * MathF.Abs(q.x)) - (0.3f * length * q.t * q.t))) : at, (_, t) => Vector3.One * (tone * (0.85f + (0.25f * t))));
    }
}
