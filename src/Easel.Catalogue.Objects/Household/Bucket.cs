using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A bucket of zinc or plastic with a bail of wire and a wooden grip; empty or filled with water.</summary>
internal sealed class Bucket : CatalogueEntry<Bucket.Parameters>
{
    /// <param name="Radius">Of the rim, 0.135 to 0.155 m.</param>
    /// <param name="Height">0.25 to 0.29 m.</param>
    /// <param name="Taper">Radius of the floor over that of the rim, 0.68 to 0.78.</param>
    /// <param name="Bail">Lean of the bail from upright, radians, 0 to 1.9.</param>
    /// <param name="Water">Level of water, share of the height; 0 for none.</param>
    /// <param name="Zinc">Whether it is of zinc-coated sheet.</param>
    /// <param name="Color">Of plastic or enamel.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Height, float Taper, float Bail, float Water, bool Zinc, LinearRgb Color, string? Material, LinearRgb? Dye);

    private const float Wall = 0.002f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "bucket",
        Names = ["bucket", "pail"],
        Words = ["water", "full", "empty", "metal", "plastic", "open"],
        Parts = ["handle"],
        Family = "household",
        PrintsText = true,
        Size = new Vector3(0.3f, 0.36f, 0.3f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.3f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.138f, 0.152f),
        stream.Child("height").Range(0.255f, 0.285f),
        stream.Child("taper").Range(0.7f, 0.76f),
        !wishes.Words.Contains("open") && stream.Child("bail").Chance(0.4f) ? stream.Child("up").Range(-0.15f, 0.2f) : stream.Child("down").Range(1.78f, 1.9f),
        wishes.Words.Overlaps(["water", "full"]) ? 0.82f : 0,
        wishes.Colors.IsEmpty && wishes.Material is null && !wishes.Words.Contains("plastic") && (wishes.Words.Contains("metal") || stream.Child("zinc").Chance(0.6f)),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c8352c", "#2f66a8", "#e0b02e", "#3f8f6a"))),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material body = p.Zinc
            ? HouseMetals.Worn(LinearRgb.FromHex("#c2c7ca"), 0.36f, "body") with { Pattern = new Granules(new LinearRgb(0.86f, 0.87f, 0.89f), new LinearRgb(1.08f, 1.08f, 1.08f), 0.02f) }
            : Presets.ByName(p.Material, p.Dye, "body") ?? Presets.Lacquer(p.Color, "body") with { Roughness = 0.32f, Coat = 0.5f };
        Material wire = HouseMetals.Worn(LinearRgb.FromHex("#b3b7ba"), 0.3f, "wire"), wood = Presets.Wood("oak", Vector3.UnitX, "grip");
        float r = p.Radius, h = p.Height, low = r * p.Taper;
        float At(float y) => float.Lerp(low, r, y / h);

        // Foot ring, wall with three beads, a rolled rim, the inside.
        List<Vector2> outside = [new(0, 0.014f), new(low - 0.006f, 0.014f), new(low - 0.0045f, 0), new(low - 0.001f, 0), new(At(0.02f), 0.02f)];
        foreach (float bead in (ReadOnlySpan<float>)[0.3f, 0.66f, 0.71f])
        {
            outside.AddRange(Enumerable.Range(0, 11).Select(i => i / 10f).Select(t => (Y: (bead * h) + (0.012f * (t - 0.5f)), Out: 0.0026f * MathF.Pow(MathF.Sin(MathF.PI * t), 2))).Select(q => new Vector2(At(q.Y) + q.Out, q.Y)));
        }

        outside.Add(new(r, h - 0.004f));
        List<Vector2> inside = [new(r - Wall, h - 0.004f), new(low - Wall + 0.001f, 0.017f), new(0, 0.0165f)];
        model.Add(Shapes.Lathe([.. outside, .. inside], 144), body, 0.7f);
        model.Add(Shapes.Torus(r + 0.0012f, 0.0042f, 144, 14).Move(0, h - 0.004f, 0), body, 1.2f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // An ear riveted on, with an eye for the bail.
            float y = h * 0.9f, x = side * (At(y) + 0.0012f);
            PolyMesh ear = Shapes.Extrude(Outlines.Rectangle(0.036f, 0.044f, 0.016f, 8), 0.0024f, 0.0008f, 2).RotateY(side * MathF.PI / 2);
            model.Add(ear.Move(x, y, 0), wire, 0.8f);
            foreach (float z in (ReadOnlySpan<float>)[-0.011f, 0.011f])
            {
                model.Add(Shapes.Ellipsoid(new Vector3(0.002f, 0.0032f, 0.0032f), 16).Move(x + (side * 0.0014f), y - 0.012f, z), wire);
            }

            model.Add(Shapes.Torus(0.0062f, 0.0022f, 28, 10).RotateZ(MathF.PI / 2).Move(x + (side * 0.003f), y + 0.008f, 0), wire, 1.1f);
        }

        AddBail(model, p, wire, wood, At(h * 0.9f) + 0.006f, (h * 0.9f) + 0.008f);
        if (p.Water > 0)
        {
            float level = h * p.Water;
            model.Add(Shapes.Lathe([new(At(level) - Wall, level), new(0, level + 0.0004f)], 96), new Material { Name = "water", BaseColor = LinearRgb.FromHex("#6fa3b8"), Roughness = 0.02f, Specular = 0.02f, Kind = FrameMaterialKind.Water }, 1f);
        }

        return model.Surface(SurfaceTag.Inside, new(0, 0.018f, 0), new(low * 0.6f, 0, 0), new(0, 0, -low * 0.6f)).Build(ground: true);
    }

    private static void AddBail(ModelBuilder model, Parameters p, Material wire, Material wood, float x, float y)
    {
        PolyMesh Hung(PolyMesh mesh) => mesh.RotateX(p.Bail).Move(0, y, 0);
        List<Vector3> bow = [.. Enumerable.Range(0, 65).Select(i => MathF.PI * i / 64f).Select(a => new Vector3(-x * MathF.Cos(a), 1.16f * x * MathF.Pow(MathF.Max(0, MathF.Sin(a)), 0.78f), 0))];
        model.Add(Hung(Shapes.Tube(bow, 0.0032f, 14)), wire, 1.1f);
        float top = 1.16f * x;
        List<Vector2> grip = Splines.CatmullRom2D([new(0.006f, -0.05f), new(0.011f, -0.047f), new(0.0125f, -0.03f), new(0.0105f, 0), new(0.0125f, 0.03f), new(0.011f, 0.047f), new(0.006f, 0.05f)], 6);
        model.Add(Hung(Shapes.Lathe([new(0, -0.05f), .. grip, new(0, 0.05f)], 40).RotateZ(MathF.PI / 2).Move(0, top - 0.001f, 0)), wood, 1f);
    }
}
