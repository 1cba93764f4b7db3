using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A Gothic clock tower like that of London: a ribbed shaft, four gilded dials, a belfry and a steep iron roof.</summary>
internal sealed class ClockTower : CatalogueEntry<ClockTower.Parameters>
{
    /// <param name="Height">44 to 52 m.</param>
    /// <param name="Width">Of the shaft by the height, 0.115 to 0.135.</param>
    /// <param name="Ribs">On one side, 4 to 6.</param>
    /// <param name="Hour">What the clock shows, hours in [0, 12).</param>
    /// <param name="IsLit">Whether the dials glow.</param>
    /// <param name="Color">Of the stone.</param>
    /// <param name="Roof">Of the roof.</param>
    public sealed record Parameters(float Height, float Width, int Ribs, float Hour, bool IsLit, LinearRgb Color, LinearRgb Roof);

    public override EntryInfo Info { get; } = new()
    {
        Id = "clock-tower",
        Names = ["big ben", "clock tower", "clocktower", "bell tower", "elizabeth tower"],
        Words = ["lit", "night", "glowing"],
        Parts = ["roof", "dial"],
        Family = "landmarks",
        Size = new Vector3(8, 48, 8),
        Habitats = ["park", "meadow", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.02f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(46, 50), stream.Child("width").Range(0.122f, 0.132f), stream.Child("ribs").Range(4, 5), stream.Child("hour").Range(0, 12f), wishes.Words.Overlaps(["lit", "night", "glowing"]),
        wishes.ColorOr(LinearRgb.FromHex("#c9ac74")), wishes.PartColorOr("roof", LinearRgb.FromHex("#4a5a5c")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, w = h * p.Width, half = w / 2, shaft = h * 0.56f;
        Material stone = Masonry.Ashlar(p.Color, 0.5f), trim = Masonry.Plaster(p.Color * 1.12f, "trim"), roof = Masonry.Shingles(p.Roof, 0.4f), gold = Presets.Gold("gilt") with { Roughness = 0.3f };
        model.Add(Shapes.Box(w * 1.1f, h * 0.05f, w * 1.1f, 0.05f, 1).Join(Shapes.Box(w, shaft, w, 0.04f, 1)), stone, 0.4f);
        PolyMesh ribs = new(), slits = new();
        for (int side = 0; side < 4; side++)
        {
            Matrix4x4 turn = Matrix4x4.CreateRotationY(side * MathF.PI / 2);
            for (int i = 0; i <= p.Ribs; i++)
            {
                ribs.Join(Shapes.Box(w * 0.055f, shaft, w * 0.06f, 0.02f, 1).Move(w * ((float)i / p.Ribs - 0.5f), 0, half).Transform(turn));
            }

            // Bands between storeys, pairs of lancets between the ribs.
            for (int k = 0; k < 7; k++)
            {
                float y = shaft * (k + 1) / 7f;
                ribs.Join(Shapes.Box(w * 1.07f, 0.3f, w * 0.05f, 0.03f, 1).Move(0, y - 0.3f, half).Transform(turn));
                for (int i = 0; i < p.Ribs; i++)
                {
                    slits.Join(Shapes.Extrude(Masonry.Arch(w * 0.075f, shaft * 0.085f), 0.05f).Move(w * ((i + 0.5f) / p.Ribs - 0.5f), y - (shaft * 0.118f), half + 0.005f).Transform(turn));
                }
            }
        }

        model.Add(ribs, trim, 0.5f);
        model.Add(slits, Masonry.Dark);
        Dials(model, p, shaft, w * 1.14f, trim, stone, gold);
        float y1 = shaft + (w * 1.5f);
        Belfry(model, y1, w, trim, roof, gold, h);
        return model.Build(ground: true, center: true);
    }

    private static void Dials(ModelBuilder model, Parameters p, float y, float w, Material trim, Material stone, Material gold)
    {
        float half = w / 2, r = w * 0.4f, mid = y + (w * 0.62f);
        model.Add(Shapes.Box(w, w * 1.3f, w, 0.05f, 1).Move(0, y, 0), stone, 0.4f);
        Material dial = new() { Name = "dial", BaseColor = LinearRgb.FromHex("#f6f0dc"), Roughness = 0.4f, Emission = p.IsLit ? LinearRgb.FromHex("#ffe2a0") * 1.2f : default }, dark = Presets.Matte(LinearRgb.FromHex("#1d2733"), "hands");
        for (int side = 0; side < 4; side++)
        {
            Matrix4x4 place = Matrix4x4.CreateTranslation(0, mid, half) * Matrix4x4.CreateRotationY(side * MathF.PI / 2);
            PolyMesh Facing(PolyMesh mesh) => mesh.RotateX(MathF.PI / 2);
            model.Add(Shapes.Extrude(Outlines.Rectangle(w * 0.93f, w * 0.93f, 0.02f), 0.3f, 0.06f, 2, [Outlines.Circle(r * 1.06f, 64)]).Move(0, 0, 0.1f).Transform(place), gold);
            model.Add(Facing(Shapes.Cylinder(r * 1.05f, 0.1f, 0.02f, 72)).Transform(place), dial);
            model.Add(Facing(Shapes.Torus(r * 1.02f, r * 0.06f, 72, 12)).Move(0, 0, 0.14f).Transform(place), gold, 1);
            PolyMesh marks = Facing(Shapes.Torus(r * 0.66f, r * 0.014f, 72, 8)).Move(0, 0, 0.11f).Join(Facing(Shapes.Torus(r * 0.9f, r * 0.014f, 72, 8)).Move(0, 0, 0.11f));
            for (int i = 0; i < 12; i++)
            {
                marks.Join(Shapes.Box(r * (i % 3 == 0 ? 0.1f : 0.055f), r * 0.2f, 0.05f, 0, 1).Move(0, r * 0.68f, 0.11f).RotateZ(MathF.Tau * i / 12));
            }

            float minute = (p.Hour - MathF.Floor(p.Hour)) * MathF.Tau, hour = p.Hour / 12 * MathF.Tau;
            marks.Join(Shapes.Extrude([new(-r * 0.045f, -r * 0.16f), new(r * 0.045f, -r * 0.16f), new(r * 0.03f, r * 0.8f), new(0, r * 0.88f), new(-r * 0.03f, r * 0.8f)], 0.05f).Move(0, 0, 0.2f).RotateZ(-minute));
            marks.Join(Shapes.Extrude([new(-r * 0.07f, -r * 0.12f), new(r * 0.07f, -r * 0.12f), new(r * 0.06f, r * 0.42f), new(0, r * 0.6f), new(-r * 0.06f, r * 0.42f)], 0.05f).Move(0, 0, 0.16f).RotateZ(-hour));
            model.Add(marks.Transform(place), dark, 0.8f);
            model.Add(Shapes.Box(w * 1.08f, w * 0.09f, w * 0.1f, 0.04f, 1).Move(0, w * 0.5f, 0).Transform(place), trim);
            model.Add(Shapes.Box(w * 1.08f, w * 0.09f, w * 0.1f, 0.04f, 1).Move(0, -w * 0.62f, 0).Transform(place), trim);
        }
    }

    private static void Belfry(ModelBuilder model, float y, float w, Material trim, Material roof, Material gold, float top)
    {
        float wide = w * 1.08f, tall = w * 0.62f;
        model.Add(Shapes.Box(wide * 0.86f, tall, wide * 0.86f, 0.03f, 1).Move(0, y, 0), Masonry.Dark);
        PolyMesh posts = new();
        for (int side = 0; side < 4; side++)
        {
            for (int i = 0; i < 6; i++)
            {
                posts.Join(Shapes.Box(w * 0.06f, tall, w * 0.08f, 0.02f, 1).Move(wide * 0.46f * ((i * 2 / 5f) - 1), y, wide * 0.45f).RotateY(side * MathF.PI / 2));
            }
        }

        model.Add(posts.Join(Shapes.Box(wide * 1.04f, w * 0.1f, wide * 1.04f, 0.03f, 1).Move(0, y + tall, 0)), trim);
        foreach ((float sx, float sz) in (ReadOnlySpan<(float, float)>)[(-1, -1), (1, -1), (1, 1), (-1, 1)])
        {
            model.Add(Masonry.Cone(w * 0.09f, w * 0.6f, 8).Move(sx * wide * 0.49f, y + tall + (w * 0.1f), sz * wide * 0.49f), gold, 0.4f);
        }

        // A steep truncated roof, a gallery of gold, and the spire.
        float y1 = y + tall + (w * 0.1f), y2 = y1 + (w * 0.82f), y3 = y2 + (w * 0.34f);
        PolyMesh Frustum(float a, float b, float low, float high) => Fittings.Outward(Shapes.Cylinder(a * 0.7071f, high - low, 0.02f, 4, b * 0.7071f).RotateY(MathF.PI / 4).Move(0, low, 0)).Rest(q => new Vector3(q.X + q.Z, q.Y, 0));
        model.Add(Frustum(wide, wide * 0.5f, y1, y2), roof, 0.3f);
        model.Add(Shapes.Box(wide * 0.5f, w * 0.06f, wide * 0.5f, 0.02f, 1).Move(0, y2, 0).Join(Shapes.Box(wide * 0.52f, w * 0.06f, wide * 0.52f, 0.02f, 1).Move(0, y3 - (w * 0.06f), 0)), gold);
        model.Add(Shapes.Box(wide * 0.42f, y3 - y2, wide * 0.42f, 0.02f, 1).Move(0, y2, 0), Masonry.Dark);
        model.Add(Frustum(wide * 0.5f, 0.05f, y3, MathF.Max(top * 0.97f, y3 + w)), roof, 0.3f);
        float tip = MathF.Max(top * 0.97f, y3 + w);
        model.Add(Shapes.Rod(new(0, tip - 0.3f, 0), new(0, tip + 1.2f, 0), 0.08f, 0.03f, 12).Join(Shapes.Sphere(0.22f, 24).Move(0, tip, 0), Shapes.Box(0.7f, 0.09f, 0.08f, 0.02f, 1).Move(0, tip + 0.75f, 0)), gold, 1);
    }
}
