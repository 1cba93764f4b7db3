using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A bar of soap on its dish with suds and bubbles.</summary>
internal sealed class Soap : CatalogueEntry<Soap.Parameters>
{
    /// <param name="Length">0.075 to 0.09 m.</param>
    /// <param name="Ratio">Width by length, 0.6 to 0.7.</param>
    /// <param name="Bubbles">Number, 0 to 30.</param>
    /// <param name="HasDish">Whether it lies on a dish.</param>
    /// <param name="Color">Of the soap.</param>
    /// <param name="Dish">Colour of the dish.</param>
    /// <param name="Seed">Of the bubbles.</param>
    public sealed record Parameters(float Length, float Ratio, int Bubbles, bool HasDish, LinearRgb Color, LinearRgb Dish, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "soap",
        Names = ["soap", "bar of soap", "soap bar", "soap dish"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bar of soap", "bars of soap").Add("soap dish", "soap dishes"),
        Words = ["bubble", "dry"],
        Parts = ["dish", "bubble"],
        Family = "household",
        Size = new Vector3(0.13f, 0.045f, 0.1f),
        Support = Support.Surface,
        Habitats = ["bathroom", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.45f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.078f, 0.087f), stream.Child("ratio").Range(0.62f, 0.68f), wishes.Words.Contains("dry") ? 0 : stream.Child("bubbles").Range(20, 28), true, wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#f2b6c4", "#a9d8c4", "#f3e2a8", "#b9cdea"))), wishes.PartColorOr("dish", LinearRgb.FromHex("#f3f1ec")), stream.Child("foams").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length / 2, w = l * p.Ratio, floor = p.HasDish ? 0.011f : 0, h = 0.013f;
        if (p.HasDish)
        {
            PolyMesh dish = Shapes.Lathe(Outlines.Round([new(0, 0), new(0.6f, 0), new(0.66f, 0.003f), new(1, 0.014f), new(1.01f, 0.0165f), new(0.98f, 0.017f), new(0.62f, 0.0075f), new(0, 0.007f)], [0, 0.001f, 0.002f, 0.001f, 0.001f, 0.001f, 0.002f, 0], 5, closed: false), 96).Scale(l * 1.5f, 1, w * 1.62f);
            for (int i = -2; i <= 2; i++)
            {
                dish.Join(Shapes.Capsule(new(i * l * 0.3f, 0.0085f, -w * 0.6f), new(i * l * 0.3f, 0.0085f, w * 0.6f), 0.0032f, 14));
            }

            model.Add(dish, Presets.Ceramic(p.Dish, "dish") with { Coat = 0.8f }, 0.9f);
        }

        Vector3 middle = new(0, floor + h, 0);
        Material soap = new() { Name = "body", BaseColor = p.Color, Roughness = 0.3f, Coat = 0.5f, CoatRoughness = 0.12f, Translucency = 0.1f };

        // A pillow with an oval pressed into its top.
        PolyMesh bar = Shapes.Superellipsoid(new Vector3(l, h, w), 0.62f, 0.62f, 120).Warp(q =>
        {
            float oval = MathF.Sqrt((q.X * q.X / (l * l * 0.42f)) + (q.Z * q.Z / (w * w * 0.38f)));
            return q.Y > h * 0.4f ? q with { Y = q.Y - (0.0016f * (1 - Noise.SmoothStep(0.9f, 1.02f, oval))) } : q;
        });
        model.Add(bar.Move(middle), soap, 1.2f);
        var stream = new RandomStream(p.Seed);
        PolyMesh bubbles = new(), foam = new();
        for (int i = 0; i < p.Bubbles; i++)
        {
            RandomStream own = stream.Child(i);
            float a = own.Range(-0.6f, 2.1f), size = own.Range(0.002f, 0.0062f), out1 = own.Range(0.72f, 1.06f);
            Vector3 at = new(l * out1 * MathF.Sin(a), floor + (h * (out1 < 0.9f ? 1.95f : own.Range(0.4f, 1.4f))) + (size * 0.4f), w * out1 * MathF.Cos(a));
            bubbles.Join(Shapes.Sphere(size, 20).Move(at));
            foam.Join(Shapes.Sphere(size * 0.42f, 12).Move(at + new Vector3(size * own.Range(-1.2f, 1.2f), -size * 0.3f, size * own.Range(-1, 1f))));
        }

        model.Add(bubbles, Presets.Pane(LinearRgb.FromHex("#f4fafc"), "bubbles") with { FilmThickness = 480 }, 1.3f);
        model.Add(foam, new Material { Name = "suds", BaseColor = LinearRgb.FromHex("#fbfcfc"), Roughness = 0.6f, Translucency = 0.2f }, 1.3f);
        model.Surface(SurfaceTag.Print, middle + new Vector3(0, h - 0.0012f, 0), new Vector3(l * 0.5f, 0, 0), new Vector3(0, 0, -w * 0.3f));
        return model.Build(ground: true, center: true);
    }
}
