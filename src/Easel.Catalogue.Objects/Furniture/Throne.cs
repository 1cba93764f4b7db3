using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A royal throne: gilt frame with a crowned back, velvet cushions, lions' feet, on a step.</summary>
internal sealed class Throne : CatalogueEntry<Throne.Parameters>
{
    /// <param name="Width">0.78 to 0.9 m.</param>
    /// <param name="Back">Height of the back, 1.6 to 1.85 m.</param>
    /// <param name="Seat">Height of the seat, 0.46 to 0.52 m.</param>
    /// <param name="Buttons">Rows of buttons in the back, 3 to 4.</param>
    /// <param name="Spires">On the back, 3 or 5.</param>
    /// <param name="HasStep">Whether it stands on a carpeted step.</param>
    /// <param name="Velvet">Of the cushions.</param>
    /// <param name="Frame">Of the frame.</param>
    public sealed record Parameters(float Width, float Back, float Seat, int Buttons, int Spires, bool HasStep, LinearRgb Velvet, LinearRgb Frame);

    public override EntryInfo Info { get; } = new()
    {
        Id = "throne",
        Names = ["throne", "royal throne", "king's throne"],
        Words = ["royal", "golden"],
        Parts = ["cushion", "seat", "frame"],
        Family = "furniture",
        Size = new Vector3(1.1f, 1.95f, 1.0f),
        Habitats = ["studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.1f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.8f, 0.88f), stream.Child("back").Range(1.66f, 1.8f), stream.Child("seat").Range(0.47f, 0.51f), stream.Child("buttons").Range(3, 4), stream.Child("spires").Pick(3, 5), stream.Child("step").Chance(0.75f),
        wishes.PartColorOr("cushion", wishes.PartColorOr("seat", wishes.ColorOr(LinearRgb.FromHex(stream.Child("velvet").Pick("#9a1420", "#9a1420", "#4a1f7a"))))), wishes.PartColorOr("frame", LinearRgb.FromHex("#dca640")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, lift = p.HasStep ? 0.14f : 0, seat = p.Seat + lift, back = p.Back + lift, d = 0.34f;
        Material gilt = Presets.Metal(p.Frame, 0.3f, "frame") with { Metallic = 0.8f }, velvet = Presets.Fabric(p.Velvet, 1800, "cushion") with { Sheen = 0.8f }, gem = new() { Name = "gems", BaseColor = LinearRgb.FromHex("#1f5fc0"), Roughness = 0.06f, Coat = 1 };
        if (p.HasStep)
        {
            model.Add(Shapes.Box(2 * w + 0.34f, lift, 1.02f, 0.012f, 3).Move(0, 0, 0.05f), Presets.Marble(LinearRgb.FromHex("#d9d2c6"), "step")).Add(Shapes.Box(2 * w + 0.02f, 0.012f, 1.03f, 0.004f).Move(0, lift, 0.055f), velvet with { Name = "carpet" });
        }

        // Legs: turned in front with a ball foot, plain behind; rails between them.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector2> turned = Outlines.Round([new(0, 0), new(0.052f, 0), new(0.062f, 0.04f), new(0.05f, 0.085f), new(0.03f, 0.1f), new(0.042f, 0.13f), new(0.032f, 0.2f), new(0.05f, p.Seat * 0.62f), new(0.056f, p.Seat * 0.7f), new(0.04f, p.Seat * 0.76f), new(0.055f, p.Seat * 0.8f), new(0.055f, p.Seat), new(0, p.Seat)], 0.012f, 3, closed: false);
            model.Add(Shapes.Lathe(turned, 48).Move(side * (w - 0.05f), lift, d), gilt, 0.9f);
            model.Add(Shapes.Box(0.09f, back - lift - 0.22f, 0.09f, 0.015f, 3).Move(side * (w - 0.045f), lift, -d), gilt, 0.8f);
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.055f, 0), new(0.06f, 0.02f), new(0.03f, 0.035f), new(0.062f, 0.08f), new(0.05f, 0.125f), new(0.014f, 0.16f), new(0, 0.2f)], 0.01f, 4, closed: false), 40).Move(side * (w - 0.045f), back - 0.22f, -d), gilt, 0.9f);
            model.Add(Shapes.Box(0.06f, 0.075f, 2 * d, 0.012f, 3).Move(side * (w - 0.05f), seat - 0.1f, 0), gilt, 0.8f);

            // Arms: a post, a rest that scrolls over in front, a pad.
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.04f, 0), new(0.028f, 0.04f), new(0.044f, 0.13f), new(0.026f, 0.2f), new(0.036f, 0.25f), new(0, 0.25f)], 0.01f, 3, closed: false), 36).Move(side * (w - 0.05f), seat, d - 0.04f), gilt, 0.9f);
            List<Vector3> rest = Splines.CatmullRom([new(side * (w - 0.05f), seat + 0.34f, -d + 0.04f), new(side * (w - 0.045f), seat + 0.29f, -0.05f), new(side * (w - 0.05f), seat + 0.27f, d - 0.06f), new(side * (w - 0.05f), seat + 0.255f, d + 0.07f), new(side * (w - 0.05f), seat + 0.2f, d + 0.09f), new(side * (w - 0.05f), seat + 0.19f, d + 0.04f)], 10);
            model.Add(Shapes.Sweep(rest, Outlines.Ellipse(0.04f, 0.03f, 24)), gilt, 1.2f).Add(Shapes.Cylinder(0.045f, 0.1f, 0.01f, 36).RotateZ(MathF.PI / 2).Move((side * (w - 0.05f)) + 0.05f, seat + 0.225f, d + 0.06f), gilt, 0.9f);
            model.Add(Shapes.Cushion(0.075f, 0.05f, 0.3f, 0.02f, 0.01f).Move(side * (w - 0.05f), seat + 0.285f, 0.02f), velvet, 1);
        }

        foreach (float z in (ReadOnlySpan<float>)[-d, d])
        {
            model.Add(Shapes.Box(2 * w - 0.08f, 0.1f, 0.06f, 0.012f, 3).Move(0, seat - 0.115f, z), gilt, 0.8f);
        }

        for (int i = -2; i <= 2; i++)
        {
            model.Add(Shapes.Superellipsoid(new Vector3(0.022f, 0.026f, 0.014f), 1.5f, 1, 24).Move(i * 0.28f * w, seat - 0.065f, d + 0.032f), i % 2 == 0 ? gem : gilt, 0.6f);
        }

        model.Add(Shapes.Cushion(2 * w - 0.12f, 0.11f, 2 * d - 0.03f, 0.045f, 0.024f, 16).Move(0, seat - 0.03f, 0.015f), velvet, 1.1f);
        Back(model, p, w, seat, back, d, gilt, velvet, gem);
        model.Surface(SurfaceTag.Seat, new Vector3(0, seat + 0.09f, 0.03f), new Vector3(0.5f * w, 0, 0), new Vector3(0, 0, -0.6f * d), give: 0.02f);
        return model.Build(ground: true);
    }

    private static void Back(ModelBuilder model, Parameters p, float w, float seat, float back, float d, Material gilt, Material velvet, Material gem)
    {
        float low = seat + 0.1f, high = back - 0.16f, half = w - 0.09f, arch = 0.17f;
        List<Vector2> Outline(float inset) => [new(-half + inset, low + inset), new(half - inset, low + inset), .. Enumerable.Range(0, 25).Select(i => MathF.PI * i / 24).Select(a => new Vector2((half - inset) * MathF.Cos(a), high - arch + ((arch - (0.5f * inset)) * 1.5f * MathF.Sin(a))))];
        model.Add(Shapes.Extrude(Outline(0), 0.07f, 0.02f, 4).Move(0, 0, -d), gilt, 0.8f);

        // Tufted velvet: swells between buttons.
        float tall = high + (0.2f * arch) - low, pitch = tall / (p.Buttons + 1);
        float Depth(float x, float y)
        {
            float u = x / pitch, v = (y - low) / pitch, a = MathF.Abs(MathF.Sin(MathF.PI * (u + v) / 2)), b = MathF.Abs(MathF.Sin(MathF.PI * (u - v) / 2));
            return 0.042f * MathF.Pow(a * b, 0.4f);
        }

        PolyMesh pad = Shapes.Grid(90, 130, (u, v) =>
        {
            float y = float.Lerp(low + 0.05f, high + (0.5f * arch) - 0.055f, v), over = MathF.Max(0, (y - (high - arch)) / (1.5f * arch)), wide = (half - 0.055f) * MathF.Sqrt(MathF.Max(0.0004f, 1 - (over * over))), x = ((2 * u) - 1) * wide, edge = MathF.Min(1, 9 * MathF.Min(MathF.Min(u, 1 - u) * 1.2f, MathF.Min(v, 1 - v)));
            return new Vector3(x, y, -d + 0.03f + (edge * (0.018f + Depth(x, y))));
        });
        model.Add(pad.Solidify(0.004f), velvet, 1.2f);
        for (int row = 0; row <= 2 * p.Buttons; row++)
        {
            for (int i = -3; i <= 3; i++)
            {
                float x = i * pitch, y = low + (row * pitch);
                if ((i + row) % 2 == 0 && MathF.Abs(x) < half - 0.1f && y > low + 0.1f && y < high - 0.02f)
                {
                    model.Add(Shapes.Ellipsoid(new Vector3(0.013f, 0.013f, 0.008f), 20).Move(x, y, -d + 0.054f), gilt, 1.4f);
                }
            }
        }

        // The crown of the back: spires with pearls, a great stone in the middle.
        float top = high + (0.5f * arch);
        for (int i = 0; i < p.Spires; i++)
        {
            float u = p.Spires == 1 ? 0 : ((float)i / (p.Spires - 1) * 2) - 1, x = u * half * 0.62f, y = high - arch + (1.5f * arch * MathF.Sqrt(1 - (u * u * 0.3844f))), grow = 1 - (0.4f * MathF.Abs(u));
            model.Add(Shapes.Extrude(Outlines.Round([new(-0.055f * grow, -0.02f), new(0.055f * grow, -0.02f), new(0.028f * grow, 0.07f * grow), new(0, 0.16f * grow), new(-0.028f * grow, 0.07f * grow)], 0.008f), 0.04f, 0.014f, 4).Move(x, y, -d), gilt, 0.7f);
            model.Add(Shapes.Sphere(0.024f * grow, 28).Move(x, y + (0.175f * grow), -d), i == p.Spires / 2 ? gem with { Name = "stone", BaseColor = LinearRgb.FromHex("#c0142a") } : gilt, 1.4f);
        }

        model.Add(Shapes.Ellipsoid(new Vector3(0.042f, 0.055f, 0.03f), 32).Move(0, top - 0.005f, -d + 0.035f), gem with { Name = "stone", BaseColor = LinearRgb.FromHex("#c0142a") }, 1.4f).Add(Shapes.Torus(0.05f, 0.012f, 44, 12).Scale(1, 1, 1.28f).RotateX(MathF.PI / 2).Move(0, top - 0.005f, -d + 0.036f), gilt, 1.4f);
    }
}
