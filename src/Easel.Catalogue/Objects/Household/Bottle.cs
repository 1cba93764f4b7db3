using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A bottle of coloured glass: wine with cork and label, or a plain water bottle with a cap.</summary>
internal sealed class Bottle : CatalogueEntry<Bottle.Parameters>
{
    /// <param name="Wine">A wine bottle, or a water bottle.</param>
    /// <param name="Radius">Of the body, 0.034 to 0.039 m.</param>
    /// <param name="Height">0.24 to 0.31 m.</param>
    /// <param name="Shoulder">Where the shoulder begins, share of the height, 0.5 to 0.68.</param>
    /// <param name="NeckRadius">0.0135 to 0.016 m.</param>
    /// <param name="Label">Whether it has a paper label.</param>
    /// <param name="Fill">Level of the content, share of the height.</param>
    /// <param name="Color">Of the glass.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(
        bool Wine, float Radius, float Height, float Shoulder, float NeckRadius, bool Label, float Fill, LinearRgb Color, string? Material);

    public override EntryInfo Info { get; } = new()
    {
        Id = "bottle",
        Names = ["bottle", "wine bottle", "glass bottle", "water bottle"],
        Words = ["wine", "water", "empty", "glass"],
        Parts = ["label"],
        Family = "household",
        Size = new Vector3(0.075f, 0.3f, 0.075f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.1f,
        ViewElevation = 0.14f,
        PrintsText = true,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool wine = !wishes.Words.Contains("water");
        return new Parameters(
            wine,
            stream.Child("radius").Range(0.0355f, 0.0385f),
            wine ? stream.Child("height").Range(0.29f, 0.305f) : stream.Child("height").Range(0.23f, 0.25f),
            wine ? stream.Child("shoulder").Range(0.58f, 0.64f) : stream.Child("shoulder").Range(0.66f, 0.7f),
            stream.Child("neck").Range(0.0138f, 0.0152f),
            wine,
            wishes.Words.Contains("empty") ? 0 : 0.56f,
            wishes.ColorOr(LinearRgb.FromHex(wine ? "#2f6b3a" : "#bfe3ee")),
            wishes.Material == "glass" ? null : wishes.Material);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        // Coloured glass keeps some body colour of its own, so that it reads as its colour before any background.
        Material glass = Presets.ByName(p.Material, p.Color, "glass") ?? Presets.Glass(p.Color, "glass") with
        {
            ThinWalled = true, Transmission = p.Wine ? 0.55f : 0.82f, Roughness = 0.03f, Coat = 0.6f,
        };
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Height, n = p.NeckRadius, s = h * p.Shoulder;
        List<Vector2> outline = Outlines.Round(
            [new(0, 0.012f), new(r * 0.55f, 0.003f), new(r * 0.7f, 0), new(r, 0), new(r, s), new(n, s + ((h - s) * 0.42f)), new(n * 0.96f, h - 0.02f), new(n * 1.22f, h - 0.02f), new(n * 1.22f, h - 0.004f), new(n, h - 0.002f)],
            [0, 0.004f, 0.003f, 0.006f, r * 0.9f, 0.04f, 0.001f, 0.001f, 0.002f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(outline, 96), glass, 1f);

        if (p.Fill > 0 && p.Material is null)
        {
            LinearRgb drink = p.Wine ? LinearRgb.FromHex("#3b0a16") : LinearRgb.FromHex("#cfeaf2");
            Material content = new()
            {
                Name = "content", BaseColor = drink, Roughness = 0.08f, Specular = 0.02f, Transmission = p.Wine ? 0 : 0.85f, Ior = 1.33f, ThinWalled = true,
            };
            float inner = r - 0.003f;
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0.014f), new(inner, 0.008f), new(inner, h * p.Fill), new(0, h * p.Fill)], [0, 0.008f, 0.002f, 0], 4, closed: false), 64), content);
        }

        if (p.Wine)
        {
            // A foil capsule over the mouth, and the label.
            Material foil = Presets.Metal(LinearRgb.FromHex("#8c1f2f"), 0.35f, "foil");
            model.Add(Shapes.Lathe(Outlines.Round([new(n * 1.03f, h - 0.058f), new(n * 1.28f, h - 0.021f), new(n * 1.28f, h + 0.001f), new(0, h + 0.001f)], [0, 0.004f, 0.003f, 0], 4, closed: false), 64), foil, 1f);
        }
        else
        {
            model.Add(Shapes.Cylinder(n * 1.35f, 0.02f, 0.002f, 48).Move(0, h - 0.018f, 0), Presets.Plastic(LinearRgb.FromHex("#2f6fae"), "cap"));
        }

        float labelBottom = h * 0.16f, labelTop = s * 0.86f, middle = (labelBottom + labelTop) / 2;
        if (p.Label)
        {
            Material paper = Presets.Paper(LinearRgb.FromHex("#f1e7d2"), "label");
            float arc = 1.15f;
            PolyMesh label = Shapes.Grid(40, 4, (u, v) =>
            {
                float a = ((u * 2) - 1) * arc;
                return new Vector3((r + 0.0006f) * MathF.Sin(a), float.Lerp(labelBottom, labelTop, v), (r + 0.0006f) * MathF.Cos(a));
            });
            model.Add(label, paper);
            Material rule = Presets.Matte(LinearRgb.FromHex("#9a2f35"), "label.rule");
            foreach (float at in (ReadOnlySpan<float>)[0.06f, 0.9f])
            {
                float y = float.Lerp(labelBottom, labelTop, at), tall = (labelTop - labelBottom) * 0.035f;
                model.Add(
                    Shapes.Grid(40, 1, (u, v) =>
                    {
                        float a = ((u * 2) - 1) * arc;
                        return new Vector3((r + 0.0009f) * MathF.Sin(a), y + (v * tall), (r + 0.0009f) * MathF.Cos(a));
                    }),
                    rule);
            }
        }

        model.Surface(SurfaceTag.Print, new(0, middle, r + 0.0008f), new(r * 0.85f, 0, 0), new(0, (labelTop - labelBottom) * 0.36f, 0), r + 0.0008f);
        return model.Build();
    }
}
