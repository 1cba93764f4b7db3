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
    /// <param name="BackHeight">Top of the back, 0.84 to 0.9 m.</param>
    /// <param name="Slats">Slats of the back, 3 or 4.</param>
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
        LinearRgb? typical = wishes.Material is not null ? null : kind switch
        {
            Kind.Dining => null,
            Kind.Shell => LinearRgb.FromHex("#f2efe9"),
            _ => LinearRgb.FromHex("#2f6f73"),
        };
        return new Parameters(
            kind,
            stream.Child("width").Range(0.41f, 0.46f),
            stream.Child("seat").Range(0.44f, 0.465f),
            stream.Child("back").Range(0.84f, 0.9f),
            stream.Child("slats").Range(3, 4),
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
        float w = p.Width / 2, h = p.SeatHeight, front = 0.185f, back = -0.185f;
        model.Add(SaddleSeat(w, 0.215f).Move(0, h - 0.004f, 0.008f), deep, 1.2f);

        // Front legs taper to the floor; back legs run on as raked posts.
        List<Vector2> square = Outlines.Rectangle(LegRadius * 2, LegRadius * 2, LegRadius * 0.55f, 4);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector3> leg = [new(side * (w - 0.028f), 0, front + 0.008f), new(side * (w - 0.032f), h * 0.5f, front), new(side * (w - 0.032f), h - 0.02f, front - 0.006f)];
            model.Add(Shapes.Sweep(leg, square, t => new Vector2(0.72f + (0.5f * MathF.Min(1, t * 1.3f))), up: Vector3.UnitZ), upright, 0.9f);
            List<Vector3> post = Splines.CatmullRom(
                [
                    new(side * (w - 0.045f), 0, back - 0.05f),
                    new(side * (w - 0.038f), h * 0.55f, back),
                    new(side * (w - 0.036f), h, back + 0.003f),
                    new(side * (w - 0.04f), (h + p.BackHeight) / 2, back - (p.Rake * 0.4f)),
                    new(side * (w - 0.048f), p.BackHeight, back - p.Rake),
                ], 8);
            model.Add(Shapes.Sweep(post, square, t => new Vector2(t < 0.5f ? 0.75f + (0.75f * t) : 1.125f - (0.75f * (t - 0.5f))), up: Vector3.UnitZ), upright, 0.9f);
            model.Add(Shapes.Rod(new(side * (w - 0.031f), h * 0.4f, front), new(side * (w - 0.039f), h * 0.4f, back), 0.0095f, 0.0095f, 14), deep);
        }

        // Aprons under the seat and a stretcher between the sides.
        foreach ((float z, float inset) in (ReadOnlySpan<(float, float)>)[(front - 0.008f, 0.075f), (back + 0.008f, 0.085f)])
        {
            model.Add(Shapes.Box((w * 2) - inset, 0.052f, 0.018f, 0.004f, 3).Move(0, h - 0.082f, z), across);
        }

        model.Add(Shapes.Box(0.018f, 0.052f, front - back - 0.03f, 0.004f, 3).Move(w - 0.036f, h - 0.082f, 0).BothSides(), deep);
        model.Add(Shapes.Rod(new(-w + 0.035f, h * 0.4f, 0.01f), new(w - 0.035f, h * 0.4f, 0.01f), 0.0095f, 0.0095f, 14), across);

        // Bowed slats between the posts; the crest is the tallest and arches up in the middle.
        for (int i = 0; i < p.Slats; i++)
        {
            bool crest = i == p.Slats - 1;
            float t = crest ? 0.93f : 0.3f + (0.63f * i / (p.Slats - 1));
            float y = float.Lerp(h, p.BackHeight, t), z = back - (p.Rake * t * t * 0.95f) - (0.08f * p.Rake * t), tall = crest ? 0.078f : 0.05f, arch = crest ? 0.012f : 0.006f;
            float inner = w - 0.045f;
            List<Vector3> bow = Splines.CatmullRom([new(-inner, y, z), new(-inner * 0.5f, y + arch, z - 0.021f), new(inner * 0.5f, y + arch, z - 0.021f), new(inner, y, z)], 8);
            model.Add(Shapes.Sweep(bow, Outlines.Rectangle(0.015f, tall, 0.006f), up: Vector3.UnitY), across, 0.9f);
        }

        return model.Surface(SurfaceTag.Seat, new(0, h, 0), new(w * 0.9f, 0, 0), new(0, 0, -0.17f)).Build(ground: true, center: true);
    }

    // A solid seat, top at y = 0: narrower behind, hollowed for the thighs, its front edge rolled off.
    private static PolyMesh SaddleSeat(float halfWidth, float halfDepth)
    {
        const int Around = 96;
        const float Thickness = 0.03f, Round = 0.011f, Squareness = 2f / 6;
        List<Vector3> Ring(float inset, float y, bool top)
        {
            var ring = new List<Vector3>(Around);
            for (int i = 0; i < Around; i++)
            {
                (float sin, float cos) = MathF.SinCos(i * MathF.Tau / Around);
                float z = -(halfDepth - inset) * MathF.Sign(sin) * MathF.Pow(MathF.Abs(sin), Squareness);
                float x = (halfWidth - inset) * MathF.Sign(cos) * MathF.Pow(MathF.Abs(cos), Squareness) * (0.95f + (0.05f * z / halfDepth));
                ring.Add(new(x, y + (top ? Saddle(x, z) : 0), z));
            }

            return ring;
        }

        float Saddle(float x, float z)
        {
            float thigh = MathF.Exp(-MathF.Pow((MathF.Abs(x) - (halfWidth * 0.45f)) / (halfWidth * 0.4f), 2));
            float rim = Noise.SmoothStep(0, 0.35f, 1 - MathF.Max(MathF.Abs(x) / halfWidth, MathF.Abs(z) / halfDepth));
            return (-0.014f * thigh * rim) - (0.012f * Noise.SmoothStep(0.55f, 1, z / halfDepth));
        }

        // From the middle of the underside out, round the edge, and back in over the top.
        var sections = new List<IReadOnlyList<Vector3>>();
        sections.Add(Ring(MathF.Min(halfWidth, halfDepth) * 0.9f, -Thickness, top: false));
        for (int i = 0; i <= 4; i++)
        {
            (float sin, float cos) = MathF.SinCos(i * MathF.PI / 8);
            sections.Add(Ring(Round * (1 - sin), -Thickness + (Round * (1 - cos)), top: false));
        }

        for (int i = 0; i <= 4; i++)
        {
            (float sin, float cos) = MathF.SinCos(i * MathF.PI / 8);
            sections.Add(Ring(Round * (1 - cos), -Round + (Round * sin), top: true));
        }

        float reach = MathF.Min(halfWidth, halfDepth);
        for (int i = 1; i <= 14; i++)
        {
            sections.Add(Ring(float.Lerp(Round, reach * 0.985f, i / 14f), 0, top: true));
        }

        return Shapes.Loft(sections);
    }

    private static Model BuildShell(Parameters p)
    {
        Material shellMaterial = Presets.ByName(p.Material, p.Color, "seat") ?? Presets.Plastic(p.Color ?? LinearRgb.White, "seat") with { Roughness = 0.35f };
        Material wood = Presets.Wood(p.Wood, Vector3.UnitY, "legs");
        var model = new ModelBuilder();
        float h = p.SeatHeight;

        // One sheet: seat, bend and back, with raised edges.
        List<Vector2> side = Splines.CatmullRom2D(
            [new(0.235f, h - 0.03f), new(0.2f, h + 0.005f), new(0.02f, h - 0.015f), new(-0.15f, h + 0.01f), new(-0.21f, h + 0.12f), new(-0.25f, p.BackHeight - 0.1f), new(-0.265f, p.BackHeight - 0.03f)], 8);
        PolyMesh sheet = Shapes.Grid(28, 48, (u, v) =>
        {
            // Rows crowd at the rounded ends.
            v = 0.5f - (0.5f * MathF.Cos(v * MathF.PI));
            float at = v * (side.Count - 1);
            int i = Math.Min((int)at, side.Count - 2);
            Vector2 q = Vector2.Lerp(side[i], side[i + 1], at - i);
            float s = (u * 2) - 1, halfWidth = p.Width * 0.54f * (0.9f + (0.1f * MathF.Sin(v * MathF.PI))) * RoundedEnd(v);
            float rise = 0.055f * s * s * s * s * Noise.SmoothStep(0, 0.3f, MathF.Min(v, 1 - v)), forward = v > 0.45f ? rise * 1.6f : 0;
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
        return end >= 1 ? 1 : MathF.Sqrt(1 - (0.75f * (1 - end) * (1 - end)));
    }

    private static Model BuildArmchair(Parameters p)
    {
        Material cloth = Presets.ByName(p.Material, p.Color, "seat") ?? Presets.Fabric(p.Color ?? LinearRgb.White, name: "seat");
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
        FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, along, name);
}
