using System.Numerics;
using Easel.Catalogue.Objects.Toys;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A carousel: horses on gilt poles round a mirrored drum, under a striped canopy edged with lamps.</summary>
internal sealed class Carousel : CatalogueEntry<Carousel.Parameters>
{
    /// <param name="Radius">3.6 to 4.2 m.</param>
    /// <param name="Height">Of the canopy's edge, 3 to 3.4 m.</param>
    /// <param name="Horses">In the outer ring, 8 to 10.</param>
    /// <param name="Stripes">Of the canopy, 16 to 24, even.</param>
    /// <param name="Rise">Of the canopy, 1.4 to 1.8 m.</param>
    /// <param name="Color">Of the canopy's stripes.</param>
    /// <param name="Second">Of the stripes between.</param>
    /// <param name="Seed">Of the horses.</param>
    public sealed record Parameters(float Radius, float Height, int Horses, int Stripes, float Rise, LinearRgb Color, LinearRgb Second, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "carousel",
        Names = ["carousel", "merry go round", "merry-go-round", "carrousel", "fairground carousel", "carousel horse", "merry go round horse"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("merry go round", "merry go rounds").Add("merry-go-round", "merry-go-rounds"),
        Parts = ["canopy", "horse"],
        Family = "landmarks",
        Size = new Vector3(8, 5.6f, 8),
        Habitats = ["park", "meadow", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.07f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(3.7f, 4), stream.Child("height").Range(3.1f, 3.3f), stream.Child("horses").Range(9, 10), 20, stream.Child("rise").Range(1.5f, 1.75f),
        wishes.PartColorOr("canopy", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c8282e", "#d0496a", "#2f6fae")))), wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#f6efdf"), stream.Child("horses run").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        var stream = new RandomStream(p.Seed);
        float r = p.Radius, h = p.Height, floor = 0.42f;
        Material red = Presets.Lacquer(p.Color, "canopy"), cream = Presets.Lacquer(p.Second, "stripe"), gold = Presets.Gold("gilt") with { Roughness = 0.28f };
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 1.02f, 0), new(r * 1.02f, 0.16f), new(r, 0.2f), new(r, floor - 0.06f), new(r * 1.01f, floor - 0.04f), new(r * 1.01f, floor), new(0, floor)], 0.02f, 2, closed: false), 96), cream, 0.6f);
        model.Add(Shapes.Cylinder(r * 0.985f, 0.012f, 0, 96).Move(0, floor, 0), Presets.Wood("oak", Vector3.UnitX, "floor"));

        // Canopy in gores of two colours, each bellied a little, with a scalloped valance.
        PolyMesh[] gores = [new(), new()];
        for (int i = 0; i < p.Stripes; i++)
        {
            float a0 = MathF.Tau * i / p.Stripes, a1 = MathF.Tau * (i + 1) / p.Stripes;
            gores[i % 2].Join(Shapes.Grid(8, 16, (u, v) =>
            {
                float a = float.Lerp(a0, a1, u), out1 = r * 1.06f * (1 - v), sag = 0.05f * MathF.Sin(MathF.PI * u) * (1 - v);
                return new Vector3(out1 * MathF.Sin(a), h + 0.34f + (p.Rise * MathF.Pow(v, 1.25f)) - sag, out1 * MathF.Cos(a));
            }).Solidify(0.03f));
            gores[(i + 1) % 2].Join(Shapes.Grid(10, 4, (u, v) =>
            {
                float a = float.Lerp(a0, a1, u), drop = 0.34f + (0.2f * MathF.Sin(MathF.PI * u));
                return new Vector3(r * 1.07f * MathF.Sin(a), h + 0.36f - (drop * (1 - v)), r * 1.07f * MathF.Cos(a));
            }).Solidify(0.03f));
        }

        model.Add(gores[0], red, 0.8f);
        model.Add(gores[1], cream, 0.8f);
        model.Add(Shapes.Torus(r * 1.07f, 0.05f, 96, 10).Move(0, h + 0.36f, 0), gold, 1);
        PolyMesh lamps = new();
        for (int i = 0; i < 40; i++)
        {
            float a = MathF.Tau * i / 40;
            lamps.Join(Shapes.Sphere(0.07f, 12).Move(r * 1.12f * MathF.Sin(a), h + 0.36f, r * 1.12f * MathF.Cos(a)));
        }

        model.Add(lamps, Presets.Glow(LinearRgb.FromHex("#ffdf9a"), 2.2f, "lamps"), 1.2f);
        float tip = h + 0.34f + p.Rise;
        model.Add(Shapes.Lathe([new(0, tip - 0.1f), new(0.26f, tip - 0.06f), new(0.2f, tip + 0.08f), new(0.1f, tip + 0.14f), new(0.2f, tip + 0.34f), new(0.06f, tip + 0.54f), new(0, tip + 0.8f)], 32), gold, 1);
        PolyMesh flag = Shapes.Grid(10, 5, (u, v) => new Vector3(0.02f + (0.7f * u), tip + 0.8f + ((v - 0.5f) * 0.4f * (1 - u)), 0.05f * MathF.Sin(u * 7))).Solidify(0.015f);
        model.Add(flag, red, 1);

        // The drum with mirrors and gilt frames.
        float drum = r * 0.3f;
        model.Add(Shapes.Cylinder(drum, h - floor + 0.3f, 0.02f, 10).Move(0, floor, 0), cream, 0.3f);
        for (int i = 0; i < 10; i++)
        {
            float a = MathF.Tau * (i + 0.5f) / 10, face = drum * MathF.Cos(MathF.PI / 10), wide = drum * 0.5f;
            model.Add(Shapes.Extrude(Masonry.Arch(wide, 1.9f), 0.05f, 0.015f).Move(0, floor + 0.4f, face).RotateY(a), gold);
            model.Add(Shapes.Extrude(Masonry.Arch(wide * 0.8f, 1.72f), 0.02f).Move(0, floor + 0.48f, face + 0.03f).RotateY(a), i % 2 == 0 ? Presets.Metal(LinearRgb.FromHex("#dfe8ee"), 0.06f, "mirror") : red);
        }

        string[] coats = ["#f1ece0", "#c99a62", "#4a3328", "#e8dfd0", "#9a9aa2"], saddles = ["#b3242a", "#2f5f9a", "#3f8a5a", "#c9a22a"];
        for (int i = 0; i < p.Horses; i++)
        {
            RandomStream own = stream.Child(i);
            float a = MathF.Tau * (i + 0.5f) / p.Horses, lift = floor + 0.42f + (0.28f * MathF.Sin(i * 2.2f)), ring = r * 0.76f;
            var horse = new ModelBuilder();
            ToyHorse.Add(horse, LinearRgb.FromHex(coats[i % coats.Length]), LinearRgb.FromHex(own.Pick("#3a2a22", "#f2e6c2", "#6b4228")), LinearRgb.FromHex(saddles[i % saddles.Length]), Matrix4x4.CreateScale(1.25f), 0.026f);
            model.Add(horse.Build(), Matrix4x4.CreateRotationY(MathF.PI / 2) * Matrix4x4.CreateTranslation(0, lift, ring) * Matrix4x4.CreateRotationY(a));
            Vector3 pole = new(ring * MathF.Sin(a), 0, ring * MathF.Cos(a));
            model.Add(Shapes.Rod(pole + new Vector3(0, floor, 0), pole + new Vector3(0, h + 0.4f, 0), 0.045f, sides: 14), gold, 1);
        }

        return model.Build(ground: true, center: true);
    }
}
