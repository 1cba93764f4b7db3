using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Nature;

/// <summary>Seaweed: waving ribbons of kelp from a stony foot.</summary>
internal sealed class Seaweed : CatalogueEntry<Seaweed.Parameters>
{
    /// <param name="Height">0.8 to 1.2 m.</param>
    /// <param name="Ribbons">9 to 14.</param>
    /// <param name="Width">Of a ribbon, 0.035 to 0.055 m.</param>
    /// <param name="Waves">Along a ribbon, 1.2 to 2.2.</param>
    /// <param name="Ruffle">Of the edges, share of the width, 0.2 to 0.4.</param>
    /// <param name="Color">Of the ribbons.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Height, int Ribbons, float Width, float Waves, float Ruffle, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "seaweed",
        Names = ["seaweed", "kelp", "sea grass", "seagrass"],
        Words = ["tall"],
        Family = "nature",
        Size = new Vector3(0.6f, 1.0f, 0.5f),
        Habitats = ["underwater", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.05f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(0.9f, 1.1f) * (wishes.Words.Contains("tall") ? 1.6f : 1), stream.Child("ribbons").Range(10, 13), stream.Child("width").Range(0.042f, 0.054f), stream.Child("waves").Range(1.3f, 2), stream.Child("ruffle").Range(0.22f, 0.36f), wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#4f8a2c", "#6f8f2a", "#3f7f3f"))), stream.Child("form").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        Material frond = new() { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.3f, Specular = 0.03f, Coat = 0.4f, CoatRoughness = 0.2f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage };
        for (int i = 0; i < p.Ribbons; i++)
        {
            RandomStream own = stream.Child(i);
            float a = i * 2.39996f, away = 0.1f * MathF.Sqrt((i + 0.4f) / p.Ribbons), height = p.Height * own.Range(0.55f, 1), phase = own.Range(0, MathF.Tau), lean = own.Range(0.05f, 0.2f), sway = own.Range(0.045f, 0.085f), face = own.Range(-0.7f, 0.7f), wide = 0.5f * p.Width * own.Range(0.75f, 1.1f), tone = own.Range(0.78f, 1.2f);
            Vector3 root = new(away * MathF.Sin(a), 0.02f, away * MathF.Cos(a)), out1 = new(MathF.Sin(a), 0, MathF.Cos(a)), across = new(MathF.Cos(face), 0, MathF.Sin(face)), through = new(-MathF.Sin(face), 0, MathF.Cos(face));
            PolyMesh ribbon = Shapes.Grid(8, 90, (u, v) =>
            {
                float w = wide * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(float.Lerp(0.04f, 0.995f, v), 0.7f))), 0.6f), x = (2 * u) - 1;
                Vector3 axis = root + (out1 * lean * height * v) + new Vector3(0, height * v, 0) + (across * sway * MathF.Sin((v * p.Waves * MathF.Tau) + phase) * v) + (through * 0.6f * sway * MathF.Cos((v * p.Waves * 5.1f) + phase) * v);
                return axis + (across * (x * w)) + (through * (p.Ruffle * w * MathF.Sin((v * 58) + (x * 1.5f) + phase) * x * x));
            });
            ribbon = ribbon.Paint((q, _) => LinearRgb.Lerp(p.Color * 0.62f, p.Color * 1.2f, Noise.SmoothStep(0, 1, q.Y / height)) * tone);
            model.Add(ribbon.Solidify(0.0015f), frond, 1.2f);
        }

        model.Add(Shapes.Ellipsoid(new Vector3(0.19f, 0.075f, 0.16f), 48).Displace((q, _) => 0.03f * Noise.Fbm(q * 12, 3, p.Seed)).Warp(q => q with { Y = MathF.Max(0, q.Y) }), Presets.Stone(LinearRgb.FromHex("#7d7a74"), "rock"), 1);
        return model.Build(ground: true, center: true);
    }
}
