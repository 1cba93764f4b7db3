using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A bottle of perfume: thick glass, a golden liquid, a metal collar and a faceted stopper; with a bulb by word.</summary>
internal sealed class Perfume : CatalogueEntry<Perfume.Parameters>
{
    /// <param name="IsRound">A round flask instead of a square one.</param>
    /// <param name="Width">0.055 to 0.07 m.</param>
    /// <param name="Height">Of the bottle, 0.07 to 0.085 m.</param>
    /// <param name="Fill">0.6 to 0.85.</param>
    /// <param name="HasBulb">A sprayer with a rubber bulb.</param>
    /// <param name="Liquid">Colour of the perfume.</param>
    /// <param name="Metal">Of collar and stopper.</param>
    public sealed record Parameters(bool IsRound, float Width, float Height, float Fill, bool HasBulb, LinearRgb Liquid, LinearRgb Metal);

    public override EntryInfo Info { get; } = new()
    {
        Id = "perfume",
        Names = ["perfume bottle", "perfume", "bottle of perfume", "fragrance bottle", "perfume flask", "cologne bottle"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("bottle of perfume", "bottles of perfume"),
        Words = ["round", "bulb", "vintage"],
        Parts = ["cap", "stopper"],
        Family = "household",
        Size = new Vector3(0.065f, 0.12f, 0.04f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.14f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Contains("round") || stream.Child("round").Chance(0.3f), stream.Child("width").Range(0.058f, 0.066f), stream.Child("height").Range(0.073f, 0.082f), stream.Child("fill").Range(0.68f, 0.8f), wishes.Words.Overlaps(["bulb", "vintage"]), wishes.ColorOr(LinearRgb.FromHex(stream.Child("liquid").Pick("#f0a65a", "#f2a0b4", "#e8c45a", "#9fc0e8"))), wishes.PartColorOr("cap", wishes.PartColorOr("stopper", LinearRgb.FromHex("#e6b95a"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width, h = p.Height, d = p.IsRound ? w * 0.5f : w * 0.56f;
        Material glass = new() { Name = "glass", Substance = "glass", BaseColor = LinearRgb.FromHex("#f4fbfc"), Roughness = 0.006f, Transmission = 1, Ior = 1.45f, AttenuationDistance = 0.12f, Kind = FrameMaterialKind.Glass };
        Material liquid = new() { Name = "perfume", BaseColor = p.Liquid, Roughness = 0.01f, Specular = 0, Transmission = 1, Ior = 1, AttenuationDistance = 0.022f, Kind = FrameMaterialKind.Glass };
        Material gold = Presets.Metal(p.Metal, 0.16f, "cap") with { Metallic = 0.85f };
        if (p.IsRound)
        {
            model.Add(Shapes.Superellipsoid(new Vector3(w * 0.55f, h * 0.5f, d * 0.5f), 0.9f, 0.8f, 72).Move(0, h * 0.5f, 0).Warp(q => q with { Y = MathF.Max(q.Y, 0.003f) - 0.003f }), glass, 1.1f);
            model.Add(Shapes.Superellipsoid(new Vector3(w * 0.47f, h * 0.42f, d * 0.38f), 0.9f, 0.8f, 56).Move(0, h * 0.5f, 0).Warp(q => q with { Y = MathF.Min(q.Y, h * p.Fill) }), liquid, 1);
        }
        else
        {
            model.Add(Shapes.Box(w, h, d, 0.005f, 5), glass, 0.8f);
            model.Add(Shapes.Box(w - 0.012f, (h - 0.014f) * p.Fill, d - 0.012f, 0.0025f, 3).Move(0, 0.01f, 0), liquid, 0.8f);
        }

        model.Add(Shapes.Cylinder(w * 0.15f, 0.008f, 0.0012f, 56).Move(0, h - 0.002f, 0).Join(Shapes.Torus(w * 0.155f, 0.0012f, 56, 10).Move(0, h + 0.002f, 0)), gold, 0.8f);
        model.Add(Shapes.Rod(new(0, 0.012f, 0), new(0, h, 0), 0.0011f, sides: 10), Presets.Plastic(LinearRgb.FromHex("#e8eef0"), "tube"));
        float cap = h + 0.006f;
        if (p.HasBulb)
        {
            model.Add(Shapes.Cylinder(w * 0.11f, 0.014f, 0.002f, 40).Move(0, cap, 0).Join(Shapes.Rod(new(0, cap + 0.009f, 0), new(-w * 0.26f, cap + 0.009f, 0), 0.0022f, sides: 16), Shapes.Sphere(w * 0.1f, 32).Move(0, cap + 0.017f, 0)), gold, 0.9f);
            model.Add(Shapes.Tube(Splines.CatmullRom([new(0, cap + 0.008f, 0), new(w * 0.4f, cap + 0.012f, 0.004f), new(w * 0.75f, cap - 0.006f, 0.01f), new(w * 0.9f, cap - 0.02f, 0.014f)], 10), 0.0024f, 14).Join(Shapes.Ellipsoid(new Vector3(w * 0.2f, w * 0.26f, w * 0.2f), 40).RotateZ(-0.4f).Move(w * 0.98f, cap - 0.036f, 0.017f)), Presets.Fabric(p.Metal * 0.7f, 900, "bulb"), 1.1f);
        }
        else
        {
            // A stopper cut in facets.
            Vector3[] Ring(float r, float y) => [.. Enumerable.Range(0, 8).Select(i => -(MathF.Tau * (i + 0.5f) / 8)).Select(a => new Vector3(r * MathF.Sin(a), cap + y, r * MathF.Cos(a)))];
            model.Add(Fittings.Outward(Shapes.Loft([Ring(w * 0.12f, 0), Ring(w * 0.24f, h * 0.12f), Ring(w * 0.24f, h * 0.2f), Ring(w * 0.14f, h * 0.31f), Ring(w * 0.08f, h * 0.33f)])), gold, 0.1f);
        }

        float face = (p.IsRound ? d * 0.5f : d / 2) + 0.0006f;
        model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.5f, h * 0.3f, 0.001f), 0.0006f).Move(0, h * 0.45f, face), Presets.Paper(LinearRgb.FromHex("#f6f0e2"), "label"));
        model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.46f, h * 0.26f, 0.001f), 0.0003f, 0, 1, [Outlines.Rectangle(w * 0.44f, h * 0.24f)]).Move(0, h * 0.45f, face + 0.0005f), gold);
        model.Surface(SurfaceTag.Print, new Vector3(0, h * 0.45f, face + 0.0006f), new Vector3(w * 0.2f, 0, 0), new Vector3(0, h * 0.1f, 0));
        return model.Build(ground: true, center: true);
    }
}
