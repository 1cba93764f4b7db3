using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A watering can: a round body with a long spout and rose, a hoop handle over the top and one behind.</summary>
internal sealed class WateringCan : CatalogueEntry<WateringCan.Parameters>
{
    /// <param name="Radius">0.085 to 0.1 m.</param>
    /// <param name="Height">Of the body, 0.17 to 0.2 m.</param>
    /// <param name="Spout">Reach of the spout, 0.2 to 0.25 m.</param>
    /// <param name="Rose">Radius of the rose, 0.03 to 0.038 m.</param>
    /// <param name="Bands">Ribs round the body, 1 to 3.</param>
    /// <param name="Made">What it is made of.</param>
    public sealed record Parameters(float Radius, float Height, float Spout, float Rose, int Bands, Material Made);

    public override EntryInfo Info { get; } = new()
    {
        Id = "watering-can",
        Names = ["watering can", "water can", "garden watering can"],
        Parts = ["spout", "handle"],
        Family = "tools",
        Size = new Vector3(0.2f, 0.32f, 0.5f),
        Support = Support.Surface,
        Habitats = ["meadow", "park", "studio"],
        ViewAzimuth = 1.2f,
        ViewElevation = 0.18f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.088f, 0.097f), stream.Child("height").Range(0.175f, 0.195f), stream.Child("spout").Range(0.21f, 0.24f), stream.Child("rose").Range(0.032f, 0.036f), stream.Child("bands").Range(1, 2),
        Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty && stream.Child("zinc").Chance(0.4f) ? Presets.Metal(LinearRgb.FromHex("#a9b0b5"), 0.4f, "body") with { Metallic = 0.6f } : Presets.Lacquer(wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#3f8a5a", "#3f7fae", "#e0b02a", "#c8452f"))), "body")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, h = p.Height;
        List<Vector2> profile = Outlines.Round([new(0, 0.004f), new(r * 0.94f, 0.004f), new(r * 0.96f, 0), new(r, 0), new(r, h), new(r * 0.95f, h + 0.004f), new(r * 0.9f, h), new(r * 0.9f, 0.012f), new(0, 0.012f)], [0, 0.002f, 0.001f, 0.002f, 0.004f, 0.003f, 0.002f, 0.004f, 0], 4, closed: false);
        PolyMesh body = Shapes.Lathe(profile, 96);
        for (int i = 0; i < p.Bands; i++)
        {
            body.Join(Shapes.Torus(r + 0.001f, 0.0034f, 96, 10).Move(0, h * (0.16f + (0.66f * i / MathF.Max(1, p.Bands - 1))), 0));
        }

        // Half a lid before, open behind where it is filled.
        body.Join(Shapes.Slab([.. Enumerable.Range(0, 33).Select(i => MathF.PI + (MathF.PI * i / 32)).Select(a => new Vector2(r * 0.96f * MathF.Cos(a), r * 0.96f * MathF.Sin(a)))], 0.004f, 0.001f).Move(0, h - 0.004f, 0));
        Vector3 root = new(0, h * 0.2f, r * 0.9f), tip = new(0, h * 1.12f, r + p.Spout);
        List<Vector3> spout = Splines.CatmullRom([root - new Vector3(0, 0, 0.02f), root + new Vector3(0, 0.004f, 0.03f), Vector3.Lerp(root, tip, 0.55f) - new Vector3(0, 0.004f, -0.006f), tip], 12);
        body.Join(Shapes.Tube(spout, t => 0.024f - (0.0125f * t), 32));
        Vector3 dir = Vector3.Normalize(spout[^1] - spout[^4]);
        PolyMesh rose = Shapes.Lathe(Outlines.Round([new(0, -0.006f), new(0.0118f, -0.006f), new(0.013f, 0.006f), new(p.Rose, 0.04f), new(p.Rose * 1.02f, 0.045f), new(p.Rose * 0.9f, 0.049f), new(0, 0.053f)], 0.002f, 4, closed: false), 64);
        PolyMesh holes = new();
        for (int i = 0; i < 30; i++)
        {
            float a = i * 2.4f, t = p.Rose * 0.84f * MathF.Sqrt((i + 0.5f) / 30);
            holes.Join(Shapes.Cylinder(0.0017f, 0.001f, 0, 10).Move(t * MathF.Sin(a), 0.0525f - (0.0035f * t / p.Rose), t * MathF.Cos(a)));
        }

        body.Join(rose.Align(dir).Move(tip), Shapes.Tube(Splines.CatmullRom([new(0, h * 0.98f, -r * 0.2f), new(0, h * 1.5f, r * 0.1f), new(0, h * 1.52f, r * 0.5f), new(0, h * 0.99f, r * 0.93f)], 12), 0.0075f, 18), Shapes.Tube(Splines.CatmullRom([new(0, h * 0.9f, -r * 0.98f), new(0, h * 0.98f, -r * 1.6f), new(0, h * 0.62f, -r * 1.95f), new(0, h * 0.24f, -r * 1.5f), new(0, h * 0.16f, -r * 0.98f)], 12), 0.0075f, 18), Shapes.Rod(new(0, h * 0.95f, r * 0.9f), Vector3.Lerp(root, tip, 0.62f), 0.0036f, sides: 12));
        model.Add(body, p.Made, 0.9f);
        model.Add(holes.Align(dir).Move(tip), Presets.Matte(LinearRgb.FromHex("#151617"), "holes"));
        return model.Build(ground: true, center: true);
    }
}
