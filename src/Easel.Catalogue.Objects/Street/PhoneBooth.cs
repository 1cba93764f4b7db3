using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A cast iron telephone box: glazed doors in small panes, a domed roof with crowns and lit signs.</summary>
internal sealed class PhoneBooth : CatalogueEntry<PhoneBooth.Parameters>
{
    /// <param name="Width">0.86 to 0.94 m.</param>
    /// <param name="Height">2.35 to 2.5 m.</param>
    /// <param name="Rows">Of panes, 7 or 8.</param>
    /// <param name="Dome">Rise of the roof, 0.13 to 0.18 m.</param>
    /// <param name="IsLit">Whether the lamp inside is on.</param>
    /// <param name="Color">Of the paint.</param>
    public sealed record Parameters(float Width, float Height, int Rows, float Dome, bool IsLit, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "phone-booth",
        Names = ["phone booth", "telephone booth", "phone box", "telephone box", "telephone kiosk", "red telephone box", "british phone booth", "call box"],
        Words = ["lit", "night", "glowing"],
        Parts = ["door"],
        Family = "street",
        Size = new Vector3(0.95f, 2.5f, 0.95f),
        Habitats = ["city-street", "street", "park", "studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.06f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(0.87f, 0.92f), stream.Child("height").Range(2.36f, 2.46f), stream.Child("rows").Pick(8, 8, 7), stream.Child("dome").Range(0.14f, 0.17f), wishes.Words.Overlaps(["lit", "night", "glowing"]), wishes.ColorOr(LinearRgb.FromHex("#c2151b")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width, half = w / 2, h = p.Height - p.Dome, post = w * 0.12f, foot = h * 0.12f, head = h * 0.14f;
        Material paint = Presets.Lacquer(p.Color, "body") with { Coat = 0.8f, CoatRoughness = 0.06f }, pane = Presets.Pane(LinearRgb.FromHex("#e4efee"), "window");
        model.Add(Shapes.Box(w * 1.02f, 0.06f, w * 1.02f, 0.01f).Join(Shapes.Box(w * 0.86f, 0.02f, w * 0.86f, 0.002f).Move(0, 0.06f, 0)), Presets.Concrete("base"));
        PolyMesh iron = new();
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (1, 1), (-1, 1)])
        {
            iron.Join(Shapes.Box(post, h - 0.05f, post, 0.014f, 3).Move(sx * (half - (post / 2)), 0.05f, sz * (half - (post / 2))));
        }

        float low = foot, high = h - head - 0.02f, inner = w - (2 * post);
        for (int side = 0; side < 4; side++)
        {
            Matrix4x4 place = Matrix4x4.CreateTranslation(0, 0, half - (post * 0.55f)) * Matrix4x4.CreateRotationY(side * MathF.PI / 2);
            iron.Join(Shapes.Box(inner + 0.02f, foot - 0.05f, post * 0.6f, 0.012f).Move(0, 0.05f, 0).Transform(place), Shapes.Box(inner + 0.02f, head + 0.02f, post * 0.8f, 0.012f).Move(0, high, 0).Transform(place));
            if (side == 2)
            {
                // The back is closed; the telephone hangs there.
                iron.Join(Shapes.Box(inner + 0.02f, high - low, post * 0.4f, 0.005f).Move(0, low, 0).Transform(place));
            }
            else
            {
                float frame = 0.035f;
                iron.Join(Shapes.Box(frame, high - low, post * 0.5f, 0.008f).Move((inner - frame) / 2, low, 0).Transform(place), Shapes.Box(frame, high - low, post * 0.5f, 0.008f).Move(-(inner - frame) / 2, low, 0).Transform(place));
                for (int i = 0; i <= p.Rows; i++)
                {
                    iron.Join(Shapes.Box(inner, 0.022f, 0.03f, 0.006f, 1).Move(0, low + ((high - low) * i / p.Rows) - 0.011f, 0).Transform(place));
                }

                foreach (float x in (ReadOnlySpan<float>)[-0.27f, 0.27f])
                {
                    iron.Join(Shapes.Box(0.02f, high - low, 0.03f, 0.006f, 1).Move(x * inner, low, 0).Transform(place));
                }

                model.Add(Shapes.Box(inner, high - low, 0.006f, 0, 1).Move(0, low, -0.008f).Transform(place), pane);
            }

            // The white sign under a small cornice, the crown above it.
            Material sign = new() { Name = "sign", BaseColor = LinearRgb.FromHex("#f4f1e6"), Roughness = 0.3f, Emission = p.IsLit ? LinearRgb.FromHex("#fff2cc") * 1.2f : default };
            model.Add(Shapes.Box(inner * 0.96f, head * 0.44f, 0.02f, 0.005f, 2).Move(0, high + (head * 0.34f), post * 0.4f).Transform(place), sign);
            model.Surface(SurfaceTag.Print, Vector3.Transform(new Vector3(0, high + (head * 0.56f), (post * 0.4f) + 0.012f), place), Vector3.TransformNormal(new Vector3(inner * 0.44f, 0, 0), place), new Vector3(0, head * 0.17f, 0));
            iron.Join(Shapes.Extrude(Segment(w * 0.47f, p.Dome), post * 0.9f, 0.01f, 2).Move(0, h, 0).Transform(place));
            model.Add(Crown(w * 0.055f).Move(0, h + (p.Dome * 0.34f), post * 0.48f).Transform(place), Presets.Gold("crown") with { Roughness = 0.3f }, 1);
        }

        iron.Join(Shapes.Box(w * 1.03f, 0.05f, w * 1.03f, 0.016f).Move(0, h - 0.035f, 0), Shapes.Box(w * 0.99f, 0.03f, w * 0.99f, 0.01f).Move(0, high - 0.02f, 0));
        PolyMesh dome = Shapes.Grid(24, 24, (u, v) =>
        {
            float x = (u * 2) - 1, z = 1 - (v * 2);
            return new Vector3(x * w * 0.47f, h + (p.Dome * (1 - MathF.Pow(MathF.Max(MathF.Abs(x), MathF.Abs(z)), 2)) * 0.96f), z * w * 0.47f);
        });
        model.Add(iron.Join(dome), paint, 0.6f);
        model.Add(Shapes.Box(0.03f, 0.16f, 0.03f, 0.008f).Move((inner / 2) - 0.05f, h * 0.45f, half - 0.02f), Presets.Brass("handle"));
        Telephone(model, new Vector3(0, h * 0.5f, -half + (post * 1.1f)));
        if (p.IsLit)
        {
            model.Add(Shapes.Box(inner * 0.6f, 0.03f, inner * 0.6f, 0.01f).Move(0, high - 0.05f, 0), Presets.Glow(LinearRgb.FromHex("#ffe6b0"), 5, "lamp"));
        }

        return model.Build(ground: true, center: true);
    }

    // A segment of a circle over the cornice.
    private static List<Vector2> Segment(float half, float high) => [new(half, 0), .. Enumerable.Range(0, 25).Select(i => 1 - (i / 12f)).Select(x => new Vector2(half * x * 0.995f, 0.005f + (high * 0.94f * (1 - (x * x))))), new(-half, 0)];

    private static PolyMesh Crown(float r)
    {
        PolyMesh crown = Shapes.Extrude([new(-r, 0), new(r, 0), new(r * 1.15f, r), new(r * 0.5f, r * 0.6f), new(0, r * 1.25f), new(-r * 0.5f, r * 0.6f), new(-r * 1.15f, r)], 0.012f, 0.003f, 2);
        return crown.Join(Shapes.Sphere(r * 0.16f, 10).Move(0, r * 1.3f, 0), Shapes.Sphere(r * 0.14f, 10).Move(r * 1.15f, r * 1.05f, 0), Shapes.Sphere(r * 0.14f, 10).Move(-r * 1.15f, r * 1.05f, 0));
    }

    private static void Telephone(ModelBuilder model, Vector3 at)
    {
        model.Add(Shapes.Box(0.26f, 0.42f, 0.12f, 0.015f).Move(at), Presets.Plastic(LinearRgb.FromHex("#2a2b2e"), "telephone"));
        model.Add(Shapes.Capsule(at + new Vector3(-0.08f, 0.3f, 0.1f), at + new Vector3(-0.08f, 0.1f, 0.1f), 0.03f), Presets.Plastic(LinearRgb.FromHex("#17181a"), "receiver"), 1.1f);
        model.Add(Shapes.Cylinder(0.07f, 0.02f, 0.005f, 32).RotateX(MathF.PI / 2).Move(at + new Vector3(0.05f, 0.28f, 0.06f)), Presets.Chrome("dial"));
    }
}
