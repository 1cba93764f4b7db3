using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>A snowman: three balls of snow, carrot nose, coal eyes, scarf, hat and arms of twigs.</summary>
internal sealed class Snowman : CatalogueEntry<Snowman.Parameters>
{
    /// <param name="Height">Without the hat, 1.3 to 1.5 m.</param>
    /// <param name="Hat">0 top hat, 1 knitted cap, 2 none.</param>
    /// <param name="HatColor">Of the hat.</param>
    /// <param name="Scarf">Of the scarf, or null for none.</param>
    /// <param name="Wave">How high the left arm is raised, radians, 0.2 to 0.9.</param>
    /// <param name="Buttons">2 to 4.</param>
    /// <param name="Nose">Length of the carrot, 0.17 to 0.24 m.</param>
    /// <param name="Color">Of the snow.</param>
    /// <param name="Seed">Of lumps and twigs.</param>
    public sealed record Parameters(float Height, int Hat, LinearRgb HatColor, LinearRgb? Scarf, float Wave, int Buttons, float Nose, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "snowman",
        Names = ["snowman", "snow man"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("snowman", "snowmen").Add("snow man", "snow men"),
        Words = ["top hat", "hat", "cap", "beanie", "scarf"],
        Parts = ["hat", "scarf", "nose", "buttons", "arms"],
        Family = "festive",
        Size = new Vector3(1.2f, 1.75f, 0.75f),
        Habitats = ["snow", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        int hat = wishes.Words.Overlaps(["cap", "beanie"]) ? 1 : 0;
        LinearRgb scarf = wishes.PartColorOr("scarf", LinearRgb.FromHex(stream.Child("scarf").Pick("#c4202c", "#c4202c", "#1f6fb0", "#2f8a4a")));
        return new Parameters(
            stream.Child("height").Range(1.34f, 1.48f),
            hat,
            wishes.PartColorOr("hat", hat == 1 ? scarf : LinearRgb.FromHex("#1d1d22")),
            scarf,
            stream.Child("wave").Range(0.3f, 0.75f),
            stream.Child("buttons").Range(2, 3),
            wishes.PartColors.ContainsKey("nose") ? 0.22f : stream.Child("nose").Range(0.19f, 0.23f),
            wishes.ColorOr(LinearRgb.FromHex("#eef2f6")),
            stream.Child("lumps").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, low = 0.235f * h, middle = 0.178f * h, head = 0.148f * h;
        Material snow = new() { Name = "body", BaseColor = p.Color, Roughness = 0.85f, Specular = 0.03f, Sheen = 0.25f, Pattern = new Easel.Scenes.Materials.Patterns.Speckles(LinearRgb.Gray(1.06f), 0.012f, 0.3f) };
        float y1 = 0.86f * low, y2 = y1 + (0.78f * low) + (0.72f * middle), y3 = y2 + (0.8f * middle) + (0.72f * head);
        model.Add(Ball(low, y1, 0), snow, 1.6f).Add(Ball(middle, y2, 1), snow, 1.6f).Add(Ball(head, y3, 2), snow, 1.6f);

        // A skirt of loose snow.
        model.Add(Shapes.Lathe([new(0, 0), new(low * 1.16f, 0), new(low * 1.02f, 0.035f * h), new(low * 0.8f, 0.07f * h), new(0, 0.07f * h)], 64).Displace((q, _) => 0.02f * h * Noise.Fbm(q * 5, 3, p.Seed)), snow, 1.5f);

        Material coal = new() { Name = "coal", BaseColor = LinearRgb.FromHex("#1b1b1e"), Roughness = 0.5f };
        Vector3 at = new(0, y3, 0);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Lump(0.021f * h).Move(at + (head * 0.97f * Direction(side * 0.36f, 0.24f))), coal, 0.6f);
        }

        for (int i = -3; i <= 3; i++)
        {
            model.Add(Lump(0.0105f * h).Move(at + (head * 0.985f * Direction(i * 0.15f, -0.5f + (0.022f * i * i)))), coal, 0.6f);
        }

        for (int i = 0; i < p.Buttons; i++)
        {
            model.Add(Lump(0.021f * h).Move(new Vector3(0, y2, 0) + (middle * 0.98f * Direction(0, 0.28f - (0.42f * i)))), coal, 0.6f);
        }

        Vector3 nose = at + (head * 0.9f * Direction(0, -0.04f));
        PolyMesh carrot = Shapes.Tube([.. Enumerable.Range(0, 25).Select(i => i / 24f).Select(t => nose + new Vector3(0.012f * t * t, -0.02f * t * t, p.Nose * t))], t => 0.029f * h * (1 - (0.94f * MathF.Pow(t, 1.15f))) * (1 + (0.05f * MathF.Sin(t * 40))), 24);
        model.Add(carrot, new Material { Name = "nose", BaseColor = LinearRgb.FromHex("#e8660f"), Roughness = 0.5f, Coat = 0.1f }, 1.2f);

        Arms(model, p, new Vector3(0, y2, 0), middle);
        if (p.Scarf is { } scarf)
        {
            Scarf(model, scarf, (y2 + (0.78f * middle) + y3 - (0.76f * head)) / 2, 0.79f * head, h);
        }

        Hat(model, p, y3, head);
        return model.Build(ground: true);

        PolyMesh Ball(float r, float y, uint part) => Shapes.Sphere(r, 72).Warp(q => q * new Vector3(1, 0.94f, 1)).Displace((q, _) => r * ((0.035f * Noise.Fbm(q / r * 1.8f, 3, p.Seed + part)) + (0.012f * Noise.Fbm(q / r * 9, 2, p.Seed + part)))).Move(0, y, 0);
        PolyMesh Lump(float r) => Shapes.Sphere(r, 20).Displace((q, _) => 0.16f * r * Noise.Perlin(q / r * 1.7f, p.Seed));
    }

    private static Vector3 Direction(float aside, float up) => new(MathF.Sin(aside) * MathF.Cos(up), MathF.Sin(up), MathF.Cos(aside) * MathF.Cos(up));

    private static void Arms(ModelBuilder model, Parameters p, Vector3 at, float middle)
    {
        Material twig = new() { Name = "arms", BaseColor = LinearRgb.FromHex("#5a3d28"), Roughness = 0.85f, Specular = 0.02f };
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            float rise = side > 0 ? p.Wave : 0.18f, h = p.Height;
            Vector3 out1 = new(side * MathF.Cos(rise), MathF.Sin(rise), 0.12f), from = at + new Vector3(side * middle * 0.86f, 0.25f * middle, 0), hand = from + (0.235f * h * out1);
            model.Add(Shapes.Tube(Splines.CatmullRom([from, Vector3.Lerp(from, hand, 0.5f) + new Vector3(0, -0.014f * h, 0.01f), hand], 8), t => 0.0115f * h * (1 - (0.4f * t)), 10), twig, 1.2f);
            foreach (float spread in (ReadOnlySpan<float>)[-0.6f, 0, 0.55f])
            {
                Vector3 finger = Vector3.Transform(out1, Quaternion.CreateFromAxisAngle(Vector3.UnitZ, spread));
                model.Add(Shapes.Tube([hand - (0.01f * h * out1), hand + (0.03f * h * finger), hand + (0.062f * h * finger)], t => 0.0066f * h * (1 - (0.6f * t)), 8), twig, 1.2f);
            }
        }
    }

    private static void Scarf(ModelBuilder model, LinearRgb color, float y, float neck, float h)
    {
        Material wool = Presets.Fabric(color, 250, "scarf") with { Sheen = 0.6f }, pale = Presets.Fabric(LinearRgb.Lerp(color, LinearRgb.White, 0.75f), 250, "scarf stripe");
        List<Vector3> ring = [.. Enumerable.Range(0, 64).Select(i => MathF.Tau * i / 64).Select(a => new Vector3(MathF.Sin(a) * neck * 1.12f, y + (0.006f * h * MathF.Sin(a * 2)), MathF.Cos(a) * neck * 1.12f))];
        model.Add(Shapes.Sweep(ring, Outlines.Ellipse(0.026f * h, 0.03f * h, 24), closed: true), wool, 1.4f);

        // Two ends hang in front, striped and fringed.
        foreach ((float x, float length, float lean) in (ReadOnlySpan<(float, float, float)>)[(0.3f, 0.25f, 0.14f), (0.5f, 0.2f, 0.36f)])
        {
            Vector3 top = new(neck * x * 1.3f, y, neck * 1.08f);
            PolyMesh end = Shapes.Box(0.075f * h, length * h, 0.017f * h, 0.008f * h, 3);
            end.Warp(q => q - new Vector3(0, length * h, 0));
            PolyMesh Place(PolyMesh mesh) => mesh.Warp(q => new Vector3(q.X, q.Y, q.Z + (0.028f * h * MathF.Sin(-q.Y / h * 9)))).RotateZ(lean).Move(top);
            model.Add(Place(end), wool, 0.9f);
            foreach (float share in (ReadOnlySpan<float>)[0.72f, 0.84f])
            {
                model.Add(Place(Shapes.Box(0.0765f * h, 0.014f * h, 0.0185f * h, 0.006f * h).Move(0, -length * h * share, 0)), pale, 0.9f);
            }

            for (int i = 0; i < 7; i++)
            {
                float fx = ((i / 6f) - 0.5f) * 0.066f * h;
                model.Add(Place(Shapes.Capsule(new Vector3(fx, -length * h, 0), new Vector3(fx * 1.15f, (-length - 0.03f) * h, 0), 0.0042f * h, 8)), wool, 1.2f);
            }
        }

        model.Add(Shapes.Ellipsoid(new Vector3(0.04f, 0.044f, 0.034f) * h, 28).Move(neck * 0.5f, y, neck * 1.06f), wool, 1.4f);
    }

    private static void Hat(ModelBuilder model, Parameters p, float y3, float head)
    {
        if (p.Hat == 1)
        {
            Material wool = Presets.Fabric(p.HatColor, 220, "hat") with { Sheen = 0.6f };
            model.Add(Shapes.Lathe(Splines.CatmullRom2D([new(head * 0.97f, 0), new(head * 0.95f, head * 0.4f), new(head * 0.7f, head * 0.85f), new(head * 0.3f, head * 1.08f), new(0, head * 1.12f)], 8), 64).Move(0, y3 + (0.3f * head), 0), wool, 1.2f);
            model.Add(Shapes.Torus(head * 0.95f, head * 0.13f, 64, 16, head * 0.17f).Move(0, y3 + (0.36f * head), 0), Presets.Fabric(LinearRgb.White, 220, "brim"), 1.2f);
            model.Add(Shapes.Sphere(head * 0.24f, 32).Displace((q, _) => 0.03f * head * Noise.Perlin(q / head * 14, p.Seed)).Move(0, y3 + (1.52f * head), 0), Presets.Fabric(LinearRgb.White, 220, "bobble"), 1.2f);
            return;
        }

        Material felt = new() { Name = "hat", BaseColor = p.HatColor, Roughness = 0.7f, Sheen = 0.3f };
        float r = head * 0.72f, tall = head * 1.15f, brim = head * 1.18f;
        PolyMesh hat = Shapes.Lathe(Outlines.Round([new(0, 0), new(brim, 0.06f * head), new(brim, 0.14f * head), new(r, 0.1f * head), new(r * 1.06f, tall), new(0, tall)], [0, 0.03f * head, 0.03f * head, 0.05f * head, 0.05f * head, 0], 4, closed: false), 72);
        PolyMesh band = Shapes.Cylinder(r * 1.03f, head * 0.24f, 0.01f, 64, r * 1.045f).Move(0, 0.13f * head, 0);
        Matrix4x4 tilt = Matrix4x4.CreateRotationZ(-0.1f) * Matrix4x4.CreateRotationX(-0.08f) * Matrix4x4.CreateTranslation(0.02f * head, y3 + (0.74f * head), 0);
        model.Add(hat.Transform(tilt), felt, 0.8f).Add(band.Transform(tilt), Presets.Fabric(p.Scarf ?? LinearRgb.FromHex("#c4202c"), 900, "hat band"), 0.8f);
    }
}
