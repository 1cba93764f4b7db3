using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A chair: a slat-back dining chair, a moulded shell on wooden legs, or a stuffed armchair.</summary>
internal sealed class Chair : CatalogueEntry<Chair.Parameters>
{
    /// <summary>How it is built.</summary>
    public enum Kind
    {
        Dining,
        Shell,
        Armchair,
    }

    /// <param name="Kind">How it is built.</param>
    /// <param name="Width">Of the seat, 0.40 to 0.47 m.</param>
    /// <param name="SeatHeight">0.43 to 0.47 m.</param>
    /// <param name="BackHeight">Top of the back, 0.84 to 0.98 m.</param>
    /// <param name="Slats">Slats of the back, 2 to 4.</param>
    /// <param name="Rake">How far the back leans, 0.05 to 0.12 m.</param>
    /// <param name="Wood">Kind of wood of frame or legs.</param>
    /// <param name="Color">Colour of paint, shell or cloth; null leaves wood bare.</param>
    /// <param name="Material">Asked material, or null.</param>
    public sealed record Parameters(
        Kind Kind, float Width, float SeatHeight, float BackHeight, int Slats, float Rake, string Wood, LinearRgb? Color, string? Material);

    private const float LegRadius = 0.018f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "chair",
        Names = ["chair", "seat"],
        Words = ["wooden", "dining", "modern", "armchair", "old"],
        Parts = ["seat", "legs"],
        Family = "furniture",
        Size = new Vector3(0.46f, 0.92f, 0.5f),
        Habitats = ["studio", "meadow"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Contains("armchair") ? Kind.Armchair : wishes.Words.Contains("modern") ? Kind.Shell : Kind.Dining;
        LinearRgb? typical = kind switch
        {
            Kind.Dining => null,
            Kind.Shell => LinearRgb.FromHex("#f2efe9"),
            _ => LinearRgb.FromHex("#2f6f73"),
        };
        return new Parameters(
            kind,
            stream.Child("width").Range(0.41f, 0.46f),
            stream.Child("seat").Range(0.44f, 0.465f),
            stream.Child("back").Range(0.88f, 0.96f),
            stream.Child("slats").Range(2, 4),
            stream.Child("rake").Range(0.06f, 0.11f),
            stream.Child("wood").Pick("oak", "walnut"),
            wishes.Colors.IsEmpty ? typical : wishes.Colors[0],
            wishes.Material);
    }

    protected override Model Build(Parameters p, float resolution) => p.Kind switch
    {
        Kind.Shell => BuildShell(p),
        Kind.Armchair => BuildArmchair(p),
        _ => BuildDining(p),
    };

    private static Model BuildDining(Parameters p)
    {
        Material upright = Frame(p, Vector3.UnitY, "legs"), across = Frame(p, Vector3.UnitX, "back"), deep = Frame(p, Vector3.UnitZ, "seat");
        var model = new ModelBuilder();
        float w = p.Width / 2, h = p.SeatHeight, front = 0.19f, back = -0.19f;

        // A seat a little narrower behind, hollowed where one sits.
        PolyMesh seat = Shapes.Slab(
            Outlines.Round([new(-w, -front - 0.02f), new(w, -front - 0.02f), new(w * 0.92f, -back), new(-w * 0.92f, -back)], 0.035f, 6),
            0.032f, 0.01f, 4).Move(0, h - 0.032f, 0);
        model.Add(seat, deep);

        // Front legs taper to the floor; back legs run on as raked posts.
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Rod(new(side * (w - 0.03f), h - 0.02f, front - 0.01f), new(side * (w - 0.025f), 0, front + 0.01f), LegRadius * 1.2f, LegRadius * 0.8f), upright);
            List<Vector3> post = Splines.CatmullRom(
                [
                    new(side * (w - 0.045f), 0, back - 0.045f),
                    new(side * (w - 0.035f), h * 0.55f, back + 0.005f),
                    new(side * (w - 0.035f), h, back),
                    new(side * (w - 0.04f), (h + p.BackHeight) / 2, back - (p.Rake * 0.45f)),
                    new(side * (w - 0.045f), p.BackHeight, back - p.Rake),
                ], 6);
            model.Add(Shapes.Tube(post, t => LegRadius * (t < 0.45f ? 0.8f + (0.45f * t) : 1.05f - (0.3f * (t - 0.45f))), 14), upright);
            model.Add(Shapes.Rod(new(side * (w - 0.03f), h * 0.42f, front), new(side * (w - 0.037f), h * 0.42f, back), 0.009f, 0.009f, 10), deep);
        }

        // Aprons under the seat and a stretcher between the sides.
        model.Add(Shapes.Box((w * 2) - 0.07f, 0.05f, 0.018f, 0.004f).Move(0, h - 0.08f, front - 0.012f), across);
        model.Add(Shapes.Box((w * 2) - 0.08f, 0.05f, 0.018f, 0.004f).Move(0, h - 0.08f, back + 0.012f), across);
        model.Add(Shapes.Rod(new(-w + 0.035f, h * 0.42f, 0), new(w - 0.035f, h * 0.42f, 0), 0.009f, 0.009f, 10), across);

        // Curved slats between the posts.
        for (int i = 0; i < p.Slats; i++)
        {
            float t = (i + 0.75f) / (p.Slats + 0.1f);
            float y = float.Lerp(h, p.BackHeight, t), z = back - (p.Rake * t * t * 0.95f) - (0.1f * p.Rake * t);
            float tall = i == p.Slats - 1 ? 0.075f : 0.05f;
            List<Vector3> bow = Splines.CatmullRom([new(-w + 0.045f, y, z), new(-w * 0.45f, y, z - 0.02f), new(w * 0.45f, y, z - 0.02f), new(w - 0.045f, y, z)], 6);
            model.Add(Shapes.Sweep(bow, Outlines.Rectangle(0.016f, tall, 0.007f), up: Vector3.UnitY), across);
        }

        return model.Surface(SurfaceTag.Seat, new(0, h, 0), new(w * 0.9f, 0, 0), new(0, 0, -0.17f)).Build(ground: true, center: true);
    }

    private static Model BuildShell(Parameters p)
    {
        LinearRgb color = p.Color ?? LinearRgb.White;
        Material shellMaterial = Presets.ByName(p.Material, color, "seat") ?? Presets.Plastic(color, "seat") with { Roughness = 0.35f };
        Material wood = Presets.Wood(p.Wood, Vector3.UnitY, "legs");
        var model = new ModelBuilder();
        float h = p.SeatHeight;

        // One sheet: seat, bend and back, with raised edges.
        List<Vector2> side = Splines.CatmullRom2D(
            [new(0.235f, h - 0.03f), new(0.2f, h + 0.005f), new(0.02f, h - 0.015f), new(-0.15f, h + 0.01f), new(-0.21f, h + 0.12f), new(-0.25f, p.BackHeight - 0.1f), new(-0.265f, p.BackHeight - 0.03f)], 8);
        PolyMesh sheet = Shapes.Grid(28, 48, (u, v) =>
        {
            float at = v * (side.Count - 1);
            int i = Math.Min((int)at, side.Count - 2);
            Vector2 q = Vector2.Lerp(side[i], side[i + 1], at - i);
            float s = (u * 2) - 1, halfWidth = p.Width * 0.54f * (0.9f + (0.1f * MathF.Sin(v * MathF.PI))) * RoundedEnd(v);
            float rise = 0.055f * s * s * s * s, forward = v > 0.45f ? rise * 1.6f : 0;
            return new Vector3(s * halfWidth, q.Y + (v > 0.45f ? rise * 0.2f : rise), q.X + forward);
        }).Solidify(0.009f);
        model.Add(sheet, shellMaterial, 1.1f);

        // Four splayed wooden legs on a dark cross.
        foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(-1, 1), (1, 1), (-1, -1), (1, -1)])
        {
            Vector3 top = new(x * 0.12f, h - 0.03f, z * 0.11f), foot = new(x * 0.23f, 0, z * 0.22f);
            model.Add(Shapes.Rod(top, foot, 0.017f, 0.011f), wood);
            model.Add(Shapes.Rod(new(0, h - 0.05f, 0), Vector3.Lerp(top, foot, 0.16f), 0.007f, 0.007f, 10), Presets.Iron("cross"));
        }

        return model.Surface(SurfaceTag.Seat, new(0, h - 0.005f, 0.03f), new(p.Width * 0.42f, 0, 0), new(0, 0, -0.16f)).Build(ground: true, center: true);
    }

    private static float RoundedEnd(float v)
    {
        float end = MathF.Min(v, 1 - v) / 0.12f;
        return end >= 1 ? 1 : MathF.Sqrt(MathF.Max(0.02f, 1 - ((1 - end) * (1 - end)))) ;
    }

    private static Model BuildArmchair(Parameters p)
    {
        LinearRgb color = p.Color ?? LinearRgb.White;
        Material cloth = Presets.ByName(p.Material, color, "seat") ?? Presets.Fabric(color, name: "seat");
        Material wood = Presets.Wood(p.Wood, Vector3.UnitY, "legs");
        var model = new ModelBuilder();
        model.Add(Shapes.Cushion(0.62f, 0.16f, 0.62f, 0.05f, 0.02f).Move(0, 0.3f, 0.05f), cloth);
        model.Add(Shapes.Box(0.78f, 0.18f, 0.7f, 0.05f, 5).Move(0, 0.15f, 0), cloth);
        model.Add(Shapes.Cushion(0.62f, 0.52f, 0.17f, 0.06f, 0.03f).RotateX(-0.2f).Move(0, 0.42f, -0.2f), cloth);
        model.Add(Shapes.Box(0.8f, 0.62f, 0.16f, 0.06f, 5).RotateX(-0.18f).Move(0, 0.28f, -0.3f), cloth);
        model.Add(Shapes.Box(0.13f, 0.36f, 0.7f, 0.055f, 5).Move(0.37f, 0.2f, 0.01f).BothSides(), cloth);
        model.Add(Shapes.Rod(new(0.31f, 0.17f, 0.27f), new(0.34f, 0, 0.3f), 0.024f, 0.014f).BothSides(), wood);
        model.Add(Shapes.Rod(new(0.31f, 0.17f, -0.27f), new(0.34f, 0, -0.32f), 0.024f, 0.014f).BothSides(), wood);
        return model.Surface(SurfaceTag.Seat, new(0, 0.47f, 0.06f), new(0.25f, 0, 0), new(0, 0, -0.22f)).Build(ground: true, center: true);
    }

    private static Material Frame(Parameters p, Vector3 along, string name) =>
        Presets.ByName(p.Material, p.Color, name)
        ?? (p.Color is { } paint ? Presets.Lacquer(paint, name) : Presets.Wood(p.Wood, along, name));
}
