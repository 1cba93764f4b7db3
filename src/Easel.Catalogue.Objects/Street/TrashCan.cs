using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A rubbish bin: a ribbed can of galvanised steel with its lid, or a plastic one on wheels by word.</summary>
internal sealed class TrashCan : CatalogueEntry<TrashCan.Parameters>
{
    /// <param name="IsWheeled">A plastic bin on wheels.</param>
    /// <param name="Radius">At the top, 0.23 to 0.26 m.</param>
    /// <param name="Height">0.62 to 0.7 m; a wheeled one 1 m.</param>
    /// <param name="Ribs">Upright ribs around, 20 to 28.</param>
    /// <param name="Lid">0 shut, 1 tipped aside.</param>
    /// <param name="Color">Paint, or null for bare zinc.</param>
    public sealed record Parameters(bool IsWheeled, float Radius, float Height, int Ribs, float Lid, LinearRgb? Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "trash-can",
        Names = ["trash can", "trash bin", "garbage can", "garbage bin", "waste bin", "rubbish bin", "dustbin", "trashcan", "wheelie bin"],
        Words = ["wheelie", "plastic", "recycling", "open"],
        Parts = ["lid"],
        Family = "street",
        PrintsText = true,
        Size = new Vector3(0.55f, 0.75f, 0.55f),
        Habitats = ["city-street", "street", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.16f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool wheeled = wishes.Words.Overlaps(["wheelie", "plastic", "recycling"]);
        return new Parameters(
            wheeled, stream.Child("radius").Range(0.235f, 0.255f), wheeled ? 0.98f : stream.Child("height").Range(0.62f, 0.68f), stream.Child("ribs").Pick(20, 24, 28), wishes.Words.Contains("open") || stream.Child("lid").Chance(0.3f) ? 1 : 0,
            wishes.Dye ?? (wheeled ? LinearRgb.FromHex(stream.Child("color").Pick("#2f7a46", "#2f5f9a", "#3a3d42")) : null));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsWheeled)
        {
            Wheeled(model, p);
        }
        else
        {
            Can(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Can(ModelBuilder model, Parameters p)
    {
        float r = p.Radius, h = p.Height, low = r * 0.86f;
        Material zinc = p.Color is { } paint ? StreetMaterials.Enamel(paint, "body") : Presets.Metal(LinearRgb.FromHex("#a7adb0"), 0.38f, "body") with { Pattern = new Scenes.Materials.Patterns.Imperfections(1.2f, 0.3f) };
        int around = p.Ribs * 8;
        PolyMesh wall = Shapes.Grid(around, 30, (u, v) =>
        {
            float a = MathF.Tau * u, ribbed = Noise.SmoothStep(0.08f, 0.13f, v) * (1 - Noise.SmoothStep(0.82f, 0.87f, v));
            float bead = 0.006f * (MathF.Exp(-MathF.Pow((v - 0.05f) / 0.014f, 2)) + MathF.Exp(-MathF.Pow((v - 0.91f) / 0.012f, 2)));
            float wave = MathF.Max(0, MathF.Cos(p.Ribs * a)), radius = float.Lerp(low, r, v) + bead + (0.008f * ribbed * wave * wave);
            return new Vector3(radius * MathF.Sin(a), 0.012f + ((h - 0.012f) * v), radius * MathF.Cos(a));
        }, wrapU: true);
        model.Add(wall.Solidify(0.003f), zinc, 1.1f);
        model.Add(Shapes.Torus(r, 0.008f, 96, 12).Move(0, h, 0).Join(Shapes.Torus(low, 0.009f, 96, 12).Move(0, 0.01f, 0), Shapes.Cylinder(low, 0.012f, 0.002f, 64).Move(0, 0.01f, 0)), zinc, 1.1f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Handle(model, zinc, new Vector3(side * (r * 0.97f), h * 0.76f, 0), side);
        }

        // The lid: a shallow dome with a turned-down rim and a bail on top.
        PolyMesh lid = Shapes.Lathe(Outlines.Round([new(r + 0.014f, -0.03f), new(r + 0.017f, 0.004f), new(r * 0.92f, 0.012f), new(r * 0.86f, 0.026f), new(r * 0.5f, 0.062f), new(0, 0.078f), new(0, 0.074f), new(r * 0.5f, 0.058f), new(r * 0.9f, 0.008f), new(r + 0.011f, -0.03f)], [0.001f, 0.004f, 0.01f, 0.012f, 0.1f, 0, 0, 0.1f, 0.01f, 0], 5, closed: false), 112);
        PolyMesh bail = Shapes.Tube(Splines.CatmullRom([new(-0.06f, 0.066f, 0), new(-0.062f, 0.095f, 0), new(-0.04f, 0.118f, 0), new(0.04f, 0.118f, 0), new(0.062f, 0.095f, 0), new(0.06f, 0.066f, 0)], 8), 0.007f, 14);
        Matrix4x4 place = p.Lid > 0 ? Matrix4x4.CreateRotationZ(-0.42f) * Matrix4x4.CreateTranslation(r * 0.42f, h + 0.105f, 0) : Matrix4x4.CreateTranslation(0, h + 0.008f, 0);
        model.Add(lid.Join(bail).Transform(place), zinc, 1.1f);
        if (p.Lid > 0)
        {
            // What is thrown away fills it to the rim.
            foreach ((float x, float z, float s, string hue) in (ReadOnlySpan<(float, float, float, string)>)[(-0.1f, 0.05f, 0.1f, "#2a2c30"), (0.06f, -0.06f, 0.11f, "#2a2c30"), (-0.03f, -0.1f, 0.08f, "#d9d4c4"), (0.02f, 0.1f, 0.07f, "#c98a3a")])
            {
                model.Add(Shapes.Ellipsoid(new Vector3(s * 1.2f, s * 0.8f, s), 28).Displace((v, n) => 0.012f * MathF.Sin((v.X * 70) + (v.Z * 50)) * MathF.Sin(v.Y * 60)).Move(x, h - 0.03f, z), Presets.Plastic(LinearRgb.FromHex(hue), "rubbish"), 1);
            }
        }
    }

    private static void Handle(ModelBuilder model, Material zinc, Vector3 at, float side)
    {
        model.Add(Shapes.Tube(Splines.CatmullRom([at + new Vector3(-side * 0.006f, 0, -0.06f), at + new Vector3(side * 0.024f, -0.004f, -0.058f), at + new Vector3(side * 0.04f, -0.02f, -0.04f), at + new Vector3(side * 0.042f, -0.022f, 0.04f), at + new Vector3(side * 0.024f, -0.004f, 0.058f), at + new Vector3(-side * 0.006f, 0, 0.06f)], 8), 0.0065f, 14), zinc, 1.2f);
        foreach (float z in (ReadOnlySpan<float>)[-0.06f, 0.06f])
        {
            model.Add(Shapes.Box(0.012f, 0.05f, 0.03f, 0.004f).Move(at + new Vector3(0, -0.025f, z)), zinc);
        }
    }

    private static void Wheeled(ModelBuilder model, Parameters p)
    {
        float h = p.Height;
        LinearRgb color = p.Color ?? LinearRgb.FromHex("#2f7a46");
        Material plastic = Presets.Plastic(color, "body") with { Roughness = 0.45f }, dark = Presets.Rubber(name: "tyre");
        List<Vector3> Ring(float y, float w, float d, float z) => [.. Outlines.Rectangle(w, d, 0.05f, 6).Select(q => new Vector3(q.X, y, z - q.Y))];
        model.Add(Shapes.Loft([Ring(0.02f, 0.4f, 0.38f, 0), Ring(0.03f, 0.42f, 0.4f, 0), Ring(h * 0.45f, 0.48f, 0.47f, 0.01f), Ring(h - 0.05f, 0.54f, 0.55f, 0.02f), Ring(h - 0.05f, 0.57f, 0.59f, 0.02f), Ring(h, 0.57f, 0.59f, 0.02f)]), plastic, 0.5f);
        foreach (float x in (ReadOnlySpan<float>)[-0.12f, 0.12f])
        {
            model.Add(Shapes.Box(0.03f, h * 0.7f, 0.02f, 0.008f).RotateX(0.085f).Move(x, h * 0.16f, 0.207f), plastic);
        }

        // The lid overhangs and bulges; behind it the handle and the wheels.
        PolyMesh lid = Shapes.Cushion(0.6f, 0.05f, 0.62f, 0.02f, 0.008f, 10).Warp(v => v with { Y = v.Y + (0.05f * (1 - (v.Z * v.Z / 0.1f)) * (v.Y > 0.02f ? 1 : 0)) });
        model.Add(lid.RotateX(p.Lid > 0 ? -0.35f : 0).Move(0, h + (p.Lid > 0 ? 0.11f : 0.002f), 0.02f), plastic, 1);
        model.Add(Shapes.Capsule(new(-0.24f, h - 0.02f, -0.33f), new(0.24f, h - 0.02f, -0.33f), 0.018f).Join(Shapes.Rod(new(-0.22f, h - 0.03f, -0.26f), new(-0.22f, h - 0.02f, -0.33f), 0.018f).BothSides()), plastic, 1);
        foreach (float x in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Lathe(Outlines.Round([new(0, -0.025f), new(0.07f, -0.025f), new(0.1f, -0.02f), new(0.1f, 0.02f), new(0.07f, 0.025f), new(0, 0.025f)], 0.008f, 3, closed: false), 48).RotateZ(MathF.PI / 2).Move(x * 0.235f, 0.1f, -0.2f), dark, 0.8f);
        }
    }
}
