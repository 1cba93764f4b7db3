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
        float w = p.Width / 2, h = p.SeatHeight, front = 0.176f, back = -0.18f, leg = w - 0.036f, post = w - 0.038f;
        model.Add(SaddleSeat(w, 0.215f).Rest(q => q + new Vector3(0.021f, 0, 0)).Move(0, h - 0.004f, 0.012f), deep, 1.2f);

        // Front legs taper on their inner faces; back legs run on as posts, thickest at the seat, bent back above and below.
        List<Vector2> square = Outlines.Rectangle(LegRadius * 2, LegRadius * 2, LegRadius * 0.42f, 5);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector3> line = [new(side * (leg + 0.005f), 0, front + 0.006f), new(side * (leg + 0.0045f), 0.003f, front + 0.006f), new(side * leg, h * 0.55f, front), new(side * leg, h - 0.018f, front)];
            var girth = new Curve((0, 0.64f), (0.01f, 0.72f), (0.55f, 0.98f), (1, 1.12f));
            model.Add(Shapes.Sweep(line, square, t => new Vector2(girth.At(t)), up: Vector3.UnitZ).Rest(q => q + new Vector3(side * 0.31f, 0, 0.05f)), upright, 0.9f);
            List<Vector3> bent = Splines.CatmullRom(
                [
                    new(side * post, 0, back - 0.062f),
                    new(side * post, h * 0.5f, back - 0.014f),
                    new(side * post, h * 0.92f, back),
                    new(side * post, h + 0.1f, back - 0.006f),
                    new(side * (post - 0.001f), (h + p.BackHeight) / 2, PostDepth(p, back, 0.5f)),
                    new(side * (post - 0.002f), p.BackHeight - 0.004f, PostDepth(p, back, 0.99f)),
                    new(side * (post - 0.002f), p.BackHeight, PostDepth(p, back, 1)),
                ], 10);
            var thick = new Curve((0, 0.66f), (0.45f, 1.18f), (0.55f, 1.15f), (0.97f, 0.74f), (1, 0.6f));
            model.Add(Shapes.Sweep(bent, square, t => new Vector2(0.55f + (0.45f * thick.At(t)), thick.At(t) * 1.08f), up: Vector3.UnitZ).Rest(q => q + new Vector3(side * 0.47f, 0, 0.02f)), upright, 0.9f);

            // Side stretcher, higher behind than before, a little thicker in the middle as if turned.
            model.Add(Stretcher(new(side * leg, h * 0.33f, front), new(side * post, h * 0.37f, back - 0.026f)), deep, 1f);
        }

        // Aprons set back from the legs' faces, with a shallow arch in the front one.
        model.Add(Apron((leg * 2) - 0.02f).Move(0, h - 0.026f, front + 0.002f), across);
        model.Add(Shapes.Box((post * 2) - 0.02f, 0.05f, 0.018f, 0.003f, 3).Move(0, h - 0.08f, back), across);
        model.Add(Shapes.Box(0.018f, 0.05f, front - back - 0.02f, 0.003f, 3).Move(leg - 0.001f, h - 0.08f, 0).BothSides(), deep);
        model.Add(Stretcher(new(-leg - 0.001f, h * 0.35f, -0.02f), new(leg + 0.001f, h * 0.35f, -0.02f)), across, 1f);

        // Bowed slats tenoned into the posts; the crest is the tallest and its upper edge is arched.
        for (int i = 0; i < p.Slats; i++)
        {
            bool crest = i == p.Slats - 1;
            float t = crest ? 0.905f : 0.33f + (0.52f * i / (p.Slats - 1)), tall = crest ? 0.074f : 0.046f, bow = 0.024f;
            float y = float.Lerp(h, p.BackHeight, t), z = PostDepth(p, back, t), lean = MathF.Atan2(PostDepth(p, back, t - 0.1f) - PostDepth(p, back, t + 0.1f), 0.2f * (p.BackHeight - h));
            PolyMesh slat = Slat(post - 0.004f, tall, bow, crest ? 0.02f : 0.006f);
            float shift = 0.23f * (i + 1);
            model.Add(slat.Rest(q => q + new Vector3(shift, 0, 0.02f * shift)).RotateX(-lean).Move(0, y, z), across, 0.9f);
        }

        // Whoever sits here sits in the hollow, not on the rim.
        return model.Surface(SurfaceTag.Seat, new(0, h - 0.010f, 0), new(w * 0.9f, 0, 0), new(0, 0, -0.17f)).Build(ground: true, center: true);
    }

    /// <summary>Depth of a post's middle at share <paramref name="t"/> of the way from the seat to its top.</summary>
    private static float PostDepth(Parameters p, float back, float t) => back - (p.Rake * t * (0.45f + (0.55f * t)));

    /// <summary>A round rail, slightly swelling to its middle.</summary>
    private static PolyMesh Stretcher(Vector3 from, Vector3 to)
    {
        List<Vector3> path = [.. Enumerable.Range(0, 13).Select(i => Vector3.Lerp(from, to, i / 12f))];
        return Shapes.Tube(path, t => 0.0078f + (0.0042f * MathF.Sin(MathF.PI * t)), 20);
    }

    /// <summary>The front rail, top at y = 0, its lower edge cut to a shallow arch between straight ends.</summary>
    private static PolyMesh Apron(float width)
    {
        const float Tall = 0.054f, Rise = 0.016f, Straight = 0.2f;
        var outline = new List<Vector2> { new(width / 2, 0), new(-width / 2, 0) };
        for (int i = 0; i <= 24; i++)
        {
            float t = i / 24f, arch = Noise.SmoothStep(0, Straight, t) * Noise.SmoothStep(0, Straight, 1 - t);
            outline.Add(new((t - 0.5f) * width, -Tall + (Rise * arch)));
        }

        return Shapes.Extrude(outline, 0.02f, 0.003f, 3);
    }

    /// <summary>A slat about the origin, from post to post along X, bowed back in the middle; its upper edge rises by <paramref name="arch"/>.</summary>
    private static PolyMesh Slat(float half, float tall, float bow, float arch)
    {
        const float Thickness = 0.015f;
        List<Vector2> outline = [];
        const int Steps = 32;
        for (int i = 0; i <= Steps; i++)
        {
            float x = ((i * 2f / Steps) - 1) * half;
            outline.Add(new(x, (-tall / 2) + (0.35f * arch * (1 - (x * x / (half * half))))));
        }

        for (int i = Steps; i >= 0; i--)
        {
            float x = ((i * 2f / Steps) - 1) * half;
            outline.Add(new(x, (tall / 2) + (arch * (1 - (x * x / (half * half))))));
        }

        return Shapes.Extrude(outline, Thickness, 0.005f, 4).Warp(q => q - new Vector3(0, 0, bow * (1 - (q.X * q.X / (half * half)))));
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
        Material cloth = Presets.ByName(p.Material, p.Color, "seat") ?? Presets.Fabric(p.Color ?? LinearRgb.White, 640, "seat") with { Sheen = 0.5f };
        Material wood = Presets.Wood(p.Wood, Vector3.UnitY, "legs");
        uint seed = (uint)(p.Width * 100000);
        var model = new ModelBuilder();

        // A welted seat cushion between padded arms, a soft back on a raked frame.
        model.Add(Upholstery.BoxCushion(0.585f, 0.13f, 0.62f, 0.03f, seed).Move(0, 0.31f, 0.06f), cloth, 1f);
        model.Add(Shapes.Cushion(0.7f, 0.15f, 0.68f, 0.03f, 0.004f).Move(0, 0.16f, 0), cloth, 1f);
        model.Add(Upholstery.BoxCushion(0.575f, 0.13f, 0.46f, 0.045f, seed + 3).RotateX(MathF.PI / 2).Move(0, 0.23f, 0).RotateX(-0.24f).Move(0, 0.44f, -0.24f), cloth, 1f);
        model.Add(Shapes.Cushion(0.72f, 0.64f, 0.13f, 0.055f, 0.008f, 20).RotateX(-0.2f).Move(0, 0.24f, -0.29f), cloth, 1f);
        model.Add(Shapes.Cushion(0.12f, 0.38f, 0.7f, 0.05f, 0.01f, 20).Warp(q => q + Upholstery.Slack(q, seed + 9, 0.004f)).Move(0.355f, 0.19f, 0.01f).BothSides(), cloth, 1f);
        model.Add(Shapes.Rod(new(0.31f, 0.18f, 0.27f), new(0.34f, 0, 0.3f), 0.024f, 0.014f).BothSides(), wood);
        model.Add(Shapes.Rod(new(0.31f, 0.18f, -0.27f), new(0.34f, 0, -0.32f), 0.024f, 0.014f).BothSides(), wood);
        return model.Surface(SurfaceTag.Seat, new(0, 0.47f, 0.06f), new(0.25f, 0, 0), new(0, 0, -0.22f), give: 0.02f).Build(ground: true, center: true);
    }

    private static Material Frame(Parameters p, Vector3 along, string name) =>
        FurnitureMaterials.Joinery(p.Material, p.Color, p.Wood, along, name);
}
