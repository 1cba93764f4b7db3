using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>A fried egg: alone, or in its pan, or two on a plate with bacon by word.</summary>
internal sealed class FriedEgg : CatalogueEntry<FriedEgg.Parameters>
{
    /// <param name="Pan">Whether it lies in a frying pan.</param>
    /// <param name="Eggs">1 to 3.</param>
    /// <param name="Radius">Of the white, 0.05 to 0.06 m.</param>
    /// <param name="Yolk">Radius of the yolk, 0.018 to 0.021 m.</param>
    /// <param name="Crisp">How brown the edge is, 0 to 1.</param>
    /// <param name="Color">Of the pan.</param>
    /// <param name="Seed">Of its outline.</param>
    public sealed record Parameters(bool Pan, int Eggs, float Radius, float Yolk, float Crisp, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fried-egg",
        Names = ["fried egg", "sunny side up egg", "egg sunny side up", "frying pan", "skillet", "pan", "egg in a pan"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("egg sunny side up", "eggs sunny side up").Add("egg in a pan", "eggs in a pan"),
        Words = ["pan", "skillet", "frying", "empty"],
        Parts = ["pan", "yolk"],
        Family = "food",
        Size = new Vector3(0.2f, 0.05f, 0.2f),
        Support = Support.Surface,
        Habitats = ["kitchen", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.7f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pan = wishes.Words.Overlaps(["pan", "skillet", "frying"]);
        return new Parameters(
            pan, wishes.Words.Contains("empty") ? 0 : 1, stream.Child("radius").Range(0.052f, 0.058f), stream.Child("yolk").Range(0.0185f, 0.0205f), stream.Child("crisp").Range(0.3f, 0.9f), wishes.PartColorOr("pan", wishes.ColorOr(LinearRgb.FromHex("#2a2b2e"))), stream.Child("fried").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float floor = p.Pan ? AddPan(model, p) : 0.0004f;
        for (int i = 0; i < p.Eggs; i++)
        {
            uint seed = (p.Seed % 63) + (uint)i;
            float Edge(float a) => p.Radius * (1 + (0.16f * MathF.Sin((2 * a) + seed)) + (0.1f * MathF.Sin((3 * a) + (2 * seed))) + (0.035f * MathF.Sin((7 * a) + seed)));
            PolyMesh white = Shapes.Grid(160, 60, (u, v) =>
            {
                float a = MathF.Tau * u, t = 1 - v, out1 = Edge(a) * t, near = MathF.Exp(-MathF.Pow(out1 / (p.Yolk * 1.5f), 4));
                float skirt = MathF.Sqrt(MathF.Max(0, 1 - MathF.Pow(t, 18))), bubble = 0.0008f * Noise.Fbm(new Vector3(out1 * MathF.Sin(a), 0, out1 * MathF.Cos(a)) * 90, 3, seed);
                return new Vector3(out1 * MathF.Sin(a), floor + ((0.0036f + (0.0035f * near) + bubble + (0.0012f * t * t * MathF.Sin((9 * a) + seed))) * skirt), out1 * MathF.Cos(a));
            }, wrapU: true);
            PolyMesh body = white.Paint((q, _) =>
            {
                float a = MathF.Atan2(q.X, q.Z), t = new Vector2(q.X, q.Z).Length() / Edge(a);
                return LinearRgb.Lerp(LinearRgb.White, new LinearRgb(0.78f, 0.5f, 0.24f), p.Crisp * Noise.SmoothStep(0.9f, 1, t + (0.05f * Noise.Perlin(q * 120, seed))));
            });
            PolyMesh under = Shapes.Grid(160, 1, (u, v) => new Vector3(Edge(MathF.Tau * u) * MathF.Sin(MathF.Tau * u) * (1 - v), floor, Edge(MathF.Tau * u) * MathF.Cos(MathF.Tau * u) * (1 - v)), wrapU: true).Flip();
            model.Add(body.Join(under), new Material { Name = "white", BaseColor = LinearRgb.FromHex("#faf7f0"), Roughness = 0.28f, Coat = 0.4f, CoatRoughness = 0.12f, Translucency = 0.06f }, 1.2f);
            model.Add(
                Shapes.Ellipsoid(new Vector3(p.Yolk, p.Yolk * 0.62f, p.Yolk), 56).Move(0.004f, floor + 0.0062f, 0.002f),
                new Material { Name = "yolk", BaseColor = LinearRgb.FromHex("#f7a412"), Roughness = 0.12f, Coat = 0.8f, CoatRoughness = 0.05f, Translucency = 0.05f }, 1.3f);
        }

        return model.Build(ground: true);
    }

    private static float AddPan(ModelBuilder model, Parameters p)
    {
        float r = p.Radius * 1.75f, h = 0.038f;
        Material iron = Presets.Metal(p.Color, 0.42f, "pan") with { Metallic = 0.5f };
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.86f, 0), new(r, h), new(r + 0.003f, h + 0.002f), new(r - 0.003f, h + 0.001f), new(r * 0.84f, 0.0045f), new(0, 0.0045f)], [0, 0.008f, 0.002f, 0.001f, 0.002f, 0.008f, 0], 6, closed: false), 128), iron, 1);
        Vector3 root = new(r * 0.98f, h * 0.82f, 0), end = new(r + 0.17f, h + 0.035f, 0);
        model.Add(Shapes.Sweep(Splines.CatmullRom([root - new Vector3(0.006f, 0, 0), root + new Vector3(0.03f, 0.006f, 0), Vector3.Lerp(root, end, 0.5f), end], 8), Outlines.Rectangle(2, 1.1f, 0.5f, 4), t => new Vector2(0.0085f + (0.004f * MathF.Sin(MathF.PI * t)))).RotateY(0.6f), Presets.Plastic(LinearRgb.FromHex("#1e1d1f"), "handle") with { Roughness = 0.5f }, 1);
        return 0.0048f;
    }
}
