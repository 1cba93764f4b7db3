using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A water lily: an open blossom among round notched pads on the water; pads alone by name.</summary>
internal sealed class WaterLily : CatalogueEntry<WaterLily.Parameters>
{
    /// <param name="Pad">Radius of the largest pad, 0.13 to 0.17 m.</param>
    /// <param name="Pads">3 to 5.</param>
    /// <param name="Blooms">0 for pads alone, 1, or 2.</param>
    /// <param name="Petals">Of a blossom, 22 to 30.</param>
    /// <param name="Open">How far it is open, 0.6 to 1.</param>
    /// <param name="Petal">Of the petals.</param>
    /// <param name="Leaf">Of the pads.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Pad, int Pads, int Blooms, int Petals, float Open, LinearRgb Petal, LinearRgb Leaf, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "water-lily",
        Names = ["water lily", "waterlily", "lily pad", "lotus", "lotus flower"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("water lily", "water lilies").Add("waterlily", "waterlilies").Add("lotus", "lotuses"),
        Words = ["lily pad", "lotus", "lotus flower"],
        Parts = ["petals", "leaves", "pad"],
        Family = "plants",
        Size = new Vector3(0.55f, 0.13f, 0.5f),
        Support = Support.Water,
        Habitats = ["pond", "lakeshore", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.5f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pads = wishes.Words.Contains("lily pad"), lotus = wishes.Words.Overlaps(["lotus", "lotus flower"]);
        return new Parameters(
            stream.Child("pad").Range(0.14f, 0.16f), stream.Child("pads").Range(3, 4), pads ? 0 : 1, stream.Child("petals").Range(24, 29), stream.Child("open").Range(0.75f, 0.95f),
            wishes.PartColorOr("petals", pads || wishes.Colors.IsEmpty ? LinearRgb.FromHex(lotus ? "#f090b4" : stream.Child("hue").Pick("#f6b8d0", "#fbf4ee", "#f3a0c0")) : wishes.Colors[0]),
            wishes.PartColorOr("leaves", wishes.PartColorOr("pad", pads ? wishes.ColorOr(LinearRgb.FromHex("#4f8f38")) : LinearRgb.FromHex("#4f8f38"))), stream.Child("form").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material leaf = new() { Name = "leaves", BaseColor = LinearRgb.White, Roughness = 0.3f, Specular = 0.03f, Coat = 0.35f, CoatRoughness = 0.2f, Translucency = 0.1f, Kind = FrameMaterialKind.Foliage };
        for (int i = 0; i < p.Pads; i++)
        {
            RandomStream own = stream.Child(i);
            float r = p.Pad * (i == 0 ? 1 : own.Range(0.6f, 0.85f)), turn = 0.6f + (MathF.Tau * i / MathF.Max(1, p.Pads - 1)), away = i == 0 ? 0 : p.Pad * own.Range(1.15f, 1.3f), cut = own.Range(0, MathF.Tau), tone = own.Range(0.88f, 1.1f);
            PolyMesh pad = Shapes.Grid(120, 20, (u, v) =>
            {
                float a = cut + 0.16f + (u * (MathF.Tau - 0.32f)), rim = Noise.SmoothStep(0.86f, 1, v), wave = 0.012f * r * MathF.Sin((a * 5) + i) * v;
                return new Vector3(MathF.Sin(a) * r * v, 0.004f + wave + (0.05f * r * rim * rim), MathF.Cos(a) * r * v);
            });
            pad = pad.Paint((q, _) =>
            {
                float a = MathF.Atan2(q.X, q.Z) - cut, vein = MathF.Abs(MathF.IEEERemainder(a * 14 / MathF.Tau, 1)), share = new Vector2(q.X, q.Z).Length() / r;
                LinearRgb tint = LinearRgb.Lerp(p.Leaf * 1.15f, p.Leaf * 0.8f, share) * tone;
                return LinearRgb.Lerp(LinearRgb.Lerp(tint, LinearRgb.Lerp(p.Leaf, LinearRgb.FromHex("#d8e0a0"), 0.5f), 0.5f * Noise.SmoothStep(0.06f, 0.02f, vein * share)), LinearRgb.FromHex("#9a5a48"), 0.5f * Noise.SmoothStep(0.93f, 1, share));
            });
            pad = pad.Solidify(0.004f).Move(away * MathF.Sin(turn), 0.0015f * i, away * MathF.Cos(turn));
            model.Add(pad, leaf, 1);
        }

        for (int b = 0; b < p.Blooms; b++)
        {
            Bloom(model, p, new Vector3(0.16f * p.Pad, 0.012f, 0.2f * p.Pad), 0.78f * p.Pad, stream.Child("bloom"));
        }

        return model.Build(ground: true, center: true);
    }

    private static void Bloom(ModelBuilder model, Parameters p, Vector3 at, float size, RandomStream stream)
    {
        Material petal = new() { Name = "petals", BaseColor = LinearRgb.White, Roughness = 0.45f, Specular = 0.03f, Sheen = 0.25f, Translucency = 0.3f };
        for (int i = 0; i < p.Petals; i++)
        {
            // Outer petals lie, inner ones stand.
            RandomStream own = stream.Child(i);
            float t = i / (p.Petals - 1f), turn = (i * 2.39996f) + own.Range(-0.08f, 0.08f), lift = float.Lerp(0.28f, 1.28f - (0.25f * p.Open), MathF.Pow(t, 0.8f)), length = size * float.Lerp(1, 0.66f, t), wide = length * 0.34f;
            PolyMesh one = Shapes.Grid(10, 20, (u, v) =>
            {
                float half = wide * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(v, 0.78f))), 0.75f), x = ((2 * u) - 1) * half;
                return new Vector3(x, (0.9f * x * x / wide) + (0.16f * length * v * v), length * v);
            });
            LinearRgb tip = LinearRgb.Lerp(p.Petal, LinearRgb.White, 0.12f), root = LinearRgb.Lerp(p.Petal, LinearRgb.White, 0.55f);
            one = one.Flip().Paint((q, _) => LinearRgb.Lerp(root, tip, Noise.SmoothStep(0, 0.8f, q.Z / length)));
            model.Add(one.Solidify(0.0012f).RotateX(-lift).RotateY(turn).Move(at + new Vector3(0, 0.08f * size * t, 0)), petal, 1.2f);
        }

        Material stamen = new() { Name = "stamens", BaseColor = LinearRgb.FromHex("#f4b81c"), Roughness = 0.6f };
        for (int i = 0; i < 60; i++)
        {
            float turn = i * 2.39996f, away = 0.17f * size * MathF.Sqrt((i + 0.5f) / 60);
            Vector3 root = at + new Vector3(away * 0.6f * MathF.Sin(turn), 0.06f * size, away * 0.6f * MathF.Cos(turn)), top = at + new Vector3(1.25f * away * MathF.Sin(turn), size * (0.36f - (0.4f * away / size)), 1.25f * away * MathF.Cos(turn));
            model.Add(Shapes.Capsule(root, top, 0.012f * size, 8), stamen, 1.2f);
        }
    }
}
