using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Insects;

/// <summary>A butterfly that shows the upper sides of its spread wings: monarch, morpho, swallowtail, white; a moth by name.</summary>
internal sealed class Butterfly : CatalogueEntry<Butterfly.Parameters>
{
    /// <param name="Span">Of the wings, 0.085 to 0.11 m.</param>
    /// <param name="Open">Angle of a wing to the plane of both, radians, 0.15 to 0.6.</param>
    /// <param name="Pitch">How far the body leans back, radians, 0.1 to 0.5.</param>
    /// <param name="Tails">Length of the tails of the hind wings, share of the span, 0 to 0.12.</param>
    /// <param name="Veins">Width of the dark veins, 0 to 1.</param>
    /// <param name="Border">Width of the dark border, 0.1 to 0.3.</param>
    /// <param name="Color">Of the wings.</param>
    /// <param name="Inner">Of the wings near the body.</param>
    /// <param name="Dark">Of border and veins.</param>
    /// <param name="Spot">Of the spots in the border.</param>
    /// <param name="Seed">Variation.</param>
    public sealed record Parameters(float Span, float Open, float Pitch, float Tails, float Veins, float Border, LinearRgb Color, LinearRgb Inner, LinearRgb Dark, LinearRgb Spot, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "butterfly",
        Names = ["butterfly", "monarch butterfly", "moth"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("butterfly", "butterflies").Add("monarch butterfly", "monarch butterflies"),
        Words = ["monarch", "monarch butterfly", "moth", "swallowtail", "morpho"],
        Parts = ["wings", "wing", "body", "spots"],
        Family = "animals",
        Size = new Vector3(0.1f, 0.075f, 0.035f),
        Support = Support.Air,
        Habitats = ["meadow", "garden", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.05f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool moth = wishes.Words.Contains("moth");
        int kind = moth ? 4 : wishes.Words.Overlaps(["monarch", "monarch butterfly"]) ? 0 : wishes.Words.Contains("morpho") ? 1 : wishes.Words.Contains("swallowtail") ? 2 : stream.Child("kind").Pick(0, 0, 1, 2);
        LinearRgb usual = LinearRgb.FromHex(kind switch { 0 => "#f08218", 1 => "#2f86e8", 2 => "#f4cf3c", 3 => "#f3eedd", _ => "#b89468" });
        LinearRgb color = wishes.PartColorOr("wings", wishes.PartColorOr("wing", wishes.ColorOr(usual)));
        return new Parameters(
            stream.Child("span").Range(0.092f, 0.104f),
            stream.Child("open").Range(0.2f, 0.45f) + (0.15f * (wishes.Turn % 2)),
            stream.Child("pitch").Range(0.15f, 0.35f),
            kind == 2 ? 0.13f : kind == 1 ? 0.03f : 0,
            kind switch { 0 => 0.8f, 1 => 0.25f, 2 => 0.55f, _ => 0.2f },
            kind switch { 0 => 0.17f, 1 => 0.2f, 2 => 0.2f, 3 => 0.1f, _ => 0.12f },
            color,
            kind == 1 ? LinearRgb.Lerp(color, LinearRgb.FromHex("#7fd0ff"), 0.5f) : LinearRgb.Lerp(color, LinearRgb.FromHex("#ffc040"), kind == 0 && wishes.Colors.IsEmpty ? 0.35f : 0.05f),
            wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(kind switch { 3 => "#3a3634", 4 => "#5a4028", _ => "#17120f" }),
            wishes.PartColorOr("spots", LinearRgb.FromHex("#f8f4ea")),
            stream.Child("spots").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float s = p.Span / 2;
        Material scales = new() { Name = "wings", BaseColor = LinearRgb.White, Roughness = 0.5f, Specular = 0.03f, Sheen = 0.35f, Translucency = 0.3f };
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // Fore wings lie over hind wings.
            for (int hind = 0; hind < 2; hind++)
            {
                bool isHind = hind == 1;
                var pattern = new WingPattern(isHind, p.Veins, p.Border, p.Color.ToVector3(), p.Inner.ToVector3(), p.Dark.ToVector3(), p.Spot.ToVector3(), p.Seed);
                PolyMesh wing = Shapes.Grid(48, 40, (u, v) => WingOutline.Point(isHind, u, v, p.Tails)).Rest(q => q).Warp(q => new Vector3(q.X, q.Y, (0.05f * MathF.Sin(3 * q.X)) + (isHind ? -0.02f : 0)) * s);
                wing = wing.Solidify(0.006f * s).RotateY(-p.Open - (isHind ? 0.06f : 0)).Move(0.035f * s, 0, 0);
                model.Add(side > 0 ? wing : wing.MirrorX(), scales with { Pattern = pattern }, 1.2f);
            }
        }

        Material fur = new() { Name = "body", BaseColor = LinearRgb.Lerp(p.Dark, LinearRgb.FromHex("#4a3626"), 0.4f), Roughness = 0.8f, Sheen = 0.5f }, dark = new() { Name = "feelers", BaseColor = LinearRgb.FromHex("#17120f"), Roughness = 0.4f };
        var girth = new Curve((0, 0.02f), (0.1f, 0.045f), (0.35f, 0.06f), (0.55f, 0.055f), (0.62f, 0.08f), (0.8f, 0.09f), (0.9f, 0.06f), (0.93f, 0.055f), (0.97f, 0.065f), (1, 0.02f));
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 61).Select(i => i / 60f).Select(t => new Vector3(0, float.Lerp(-0.62f, 0.42f, t) * s, (0.04f - (0.1f * MathF.Pow(1 - t, 2))) * s))], t => s * girth.At(t) * (1 + (t < 0.55f ? 0.07f * MathF.Sin(t * 90) : 0)), 28), fur, 1.3f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Sphere(0.035f * s, 20).Move(side * 0.045f * s, 0.4f * s, 0.07f * s), new Material { Name = "eyes", BaseColor = LinearRgb.FromHex("#241a14"), Roughness = 0.12f, Coat = 1 }, 1.6f);
            List<Vector3> feeler = Splines.CatmullRom([new(side * 0.025f * s, 0.43f * s, 0.05f * s), new(side * 0.12f * s, 0.62f * s, 0.12f * s), new(side * 0.26f * s, 0.8f * s, 0.13f * s)], 10);
            model.Add(Shapes.Tube(feeler, 0.0085f * s, 8), dark, 1.2f).Add(Shapes.Ellipsoid(new Vector3(0.02f, 0.034f, 0.02f) * s, 14).RotateZ(-side * 0.7f).Move(feeler[^1]), dark, 1.6f);
        }

        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-p.Pitch) * Matrix4x4.CreateRotationZ(0.12f)).Build(ground: true, center: true);
    }
}
