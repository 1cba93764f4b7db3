using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A shoe: a sneaker with laces and stripes, or a leather shoe by word. The toe points to +Z.</summary>
internal sealed class Shoe : CatalogueEntry<Shoe.Parameters>
{
    /// <param name="IsLeather">A dress shoe with a heel instead of a sneaker.</param>
    /// <param name="Size">Factor of all measures, 0.95 to 1.06.</param>
    /// <param name="Sole">Thickness of the sole under the toes, 0.015 to 0.019 m.</param>
    /// <param name="Stripes">Stripes on the flank, 0, 2 or 3.</param>
    /// <param name="Color">Of the upper.</param>
    /// <param name="Accent">Of stripes, heel and toe cap.</param>
    /// <param name="SoleColor">Of the sole.</param>
    /// <param name="Lace">Of the laces.</param>
    public sealed record Parameters(bool IsLeather, float Size, float Sole, int Stripes, LinearRgb Color, LinearRgb Accent, LinearRgb SoleColor, LinearRgb Lace);

    /// <summary>Tables along the foot, heel to toe: half width, middle line, height of the closed upper over the insole; metres.</summary>
    private static readonly Curve s_width = new((-0.137f, 0.012f), (-0.125f, 0.027f), (-0.1f, 0.0335f), (-0.04f, 0.034f), (0.03f, 0.0405f), (0.075f, 0.0465f), (0.11f, 0.043f), (0.135f, 0.029f), (0.147f, 0.012f)),
        s_middle = new((-0.14f, 0), (0, 0.002f), (0.09f, -0.002f), (0.147f, -0.008f)),
        s_height = new((-0.137f, 0.07f), (-0.1f, 0.088f), (-0.04f, 0.1f), (0.0f, 0.094f), (0.05f, 0.072f), (0.09f, 0.05f), (0.125f, 0.04f), (0.147f, 0.024f));

    public override EntryInfo Info { get; } = new()
    {
        Id = "shoe",
        Names = ["shoe", "sneaker", "running shoe", "trainer shoe", "tennis shoe", "sports shoe", "leather shoe", "dress shoe"],
        Words = ["leather", "dress", "running", "sports"],
        Parts = ["sole", "lace", "stripe"],
        Family = "accessories",
        Size = new Vector3(0.11f, 0.14f, 0.3f),
        Habitats = ["studio", "bedroom"],
        ViewAzimuth = 1.1f,
        ViewElevation = 0.24f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool leather = wishes.Words.Overlaps(["leather", "dress"]) || wishes.Material == "leather";
        (string upper, string accent) = leather ? ("#6a3a1c", "#4a2814") : stream.Child("colors").Pick(("#f1efe9", "#e0532c"), ("#1f5fa8", "#f1efe9"), ("#c4262c", "#f1efe9"), ("#2a2d33", "#e8b820"), ("#f1efe9", "#2f8f5a"));
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(upper));
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.Colors.IsEmpty || leather ? wishes.Colors.IsEmpty ? LinearRgb.FromHex(accent) : color * 0.6f : color.Luminance > 0.55f ? LinearRgb.FromHex("#33373d") : LinearRgb.FromHex("#f1efe9");
        return new Parameters(
            leather, stream.Child("size").Range(0.96f, 1.05f), leather ? 0.009f : stream.Child("sole").Range(0.015f, 0.019f), leather ? 0 : stream.Child("stripes").Pick(2, 3, 3), color,
            wishes.PartColorOr("stripe", second), wishes.PartColorOr("sole", LinearRgb.FromHex(leather ? "#241812" : "#f4f2ec")), wishes.PartColorOr("lace", leather ? color * 0.5f : LinearRgb.FromHex("#f7f5f0")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float cell = Math.Clamp(1.3f * resolution, 0.0016f, 0.004f);
        Material upper = p.IsLeather
            ? new Material { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.34f, Coat = 0.5f, CoatRoughness = 0.16f }
            : new Material { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.6f, Sheen = 0.1f };
        model.Add(SdfMesher.Build(Upper(p), cell), upper);
        model.Add(Shapes.Grid(20, 12, (u, v) => new Vector3(s_middle.At(-0.05f) + ((u - 0.5f) * 0.05f), Base(p, -0.05f) + 0.012f, 0.02f - (0.12f * (1 - v)))), Presets.Fabric(p.Accent * 0.8f, 1200, "insole"));
        Sole(model, p);
        Tongue(model, p);
        Laces(model, p);
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateScale(p.Size)).Build(ground: true, center: true);
    }

    /// <summary>Height of the insole: the heel is raised, the toe springs up.</summary>
    private static float Base(Parameters p, float z) =>
        p.Sole + (p.IsLeather ? 0.016f * Noise.SmoothStep(0.03f, -0.06f, z) : 0.008f * Noise.SmoothStep(0.04f, -0.08f, z)) + (0.014f * Noise.SmoothStep(0.07f, 0.15f, z));

    /// <summary>Distance to the closed upper, shrunk by a margin.</summary>
    private static float Closed(Parameters p, Vector3 v, float margin)
    {
        float z = Math.Clamp(v.Z, -0.137f, 0.147f), w = s_width.At(z) - margin, h = s_height.At(z) - margin, beyond = MathF.Abs(v.Z - z) + MathF.Max(0, MathF.Abs(v.Z - 0.005f) - (0.142f - margin));
        float y = v.Y - Base(p, z), x = v.X - s_middle.At(z);

        // Walls lean in over the foot as they rise.
        float lean = 1 - (0.2f * Noise.SmoothStep(0.02f, 0.09f, y));
        float q = MathF.Pow(MathF.Pow(MathF.Abs(x) / MathF.Max(0.002f, w * lean), 2.5f) + MathF.Pow(MathF.Max(0, y) / MathF.Max(0.004f, h), 2.5f), 0.4f);
        float body = (q - 1) * MathF.Min(w, h) * 0.85f;
        return MathF.Max(MathF.Max(body, beyond - 0.0005f), -y - 0.004f);
    }

    private static SdfGroup Upper(Parameters p)
    {
        const float Wall = 0.0052f;
        var box = new Bounds(new Vector3(-0.06f, 0, -0.15f), new Vector3(0.06f, 0.16f, 0.16f));
        var group = new SdfGroup(p.Color.ToVector3()).Union(new FunctionShape(v => Closed(p, v, 0), box));

        // The collar: a padded roll round the opening.
        group.Union(new FunctionShape(v => Collar(p, v), box), 0.006f);
        group.Subtract(new FunctionShape(v => MathF.Max(Closed(p, v, Wall), v.Z - 0.035f), box), 0.002f, p.Accent.ToVector3() * 0.75f);
        group.Subtract(new FunctionShape(v => Opening(p, v), box), 0.006f, p.Accent.ToVector3() * 0.75f);
        return group.Paint((at, color) => Coloured(p, at, color));
    }

    private static float Rim(float z) => 0.078f + (0.016f * Noise.SmoothStep(-0.06f, -0.13f, z)) + (0.02f * Noise.SmoothStep(-0.03f, 0.05f, z));

    private static float Collar(Parameters p, Vector3 v)
    {
        float z = Math.Clamp(v.Z, -0.126f, 0.0f), w = s_width.At(z) * 0.84f, y = v.Y - Base(p, z) - Rim(z) + 0.006f, x = MathF.Abs(v.X - s_middle.At(z)) - w + 0.004f;
        float round = v.Z < -0.1f ? (v.Z + 0.1f) / 0.03f : 0;
        x = v.Z < -0.1f ? new Vector2(MathF.Abs(v.X), (v.Z + 0.1f) * 0.95f).Length() - (w * (1 - (0.06f * round * round))) + 0.004f : x;
        return MathF.Max(new Vector2(x, y).Length() - (p.IsLeather ? 0.0035f : 0.0068f), MathF.Max(v.Z - 0.008f, -v.Z - 0.14f));
    }

    /// <summary>What is cut away above the collar, and along the throat to the laces' end.</summary>
    private static float Opening(Parameters p, Vector3 v)
    {
        float y = v.Y - Base(p, Math.Clamp(v.Z, -0.14f, 0.15f));
        float above = MathF.Max(Rim(v.Z) - y, v.Z - 0.012f);
        float throat = MathF.Max(MathF.Max(MathF.Abs(v.X - s_middle.At(v.Z)) - 0.0145f + (0.05f * MathF.Max(0, v.Z - 0.02f)), MathF.Abs(v.Z - 0.03f) - 0.05f), 0.035f - y);
        return MathF.Min(above, throat);
    }

    private static Vector3 Coloured(Parameters p, Vector3 at, Vector3 color)
    {
        float y = at.Y - Base(p, at.Z);
        Vector3 accent = p.Accent.ToVector3();
        if (p.IsLeather)
        {
            // A cap over the toes, darkened towards its tip, with a line of stitches behind.
            float cap = 0.082f - (0.9f * at.X * at.X);
            return MathF.Abs(at.Z - cap) < 0.0012f ? color * 0.35f : color * (1 - (0.25f * Noise.SmoothStep(0.1f, 0.147f, at.Z)));
        }

        if (at.Z < -0.112f && y > 0.02f)
        {
            return accent;
        }

        if (at.Z > 0.098f - (3 * at.X * at.X) && y < 0.034f)
        {
            return Vector3.Lerp(color, accent, 0.9f);
        }

        for (int i = 0; i < p.Stripes; i++)
        {
            float line = -0.045f + (0.026f * i) + (0.62f * (y - 0.03f));
            if (MathF.Abs(at.Z - line) < 0.0058f && y is > 0.004f and < 0.064f && MathF.Abs(at.X) > 0.018f)
            {
                return accent;
            }
        }

        return color;
    }

    private static void Sole(ModelBuilder model, Parameters p)
    {
        const int Around = 96;
        float over = p.IsLeather ? 0.004f : 0.0055f;
        List<Vector2> outline = [.. Enumerable.Range(0, Around).Select(i =>
        {
            float a = MathF.Tau * i / Around, t = 0.5f - (0.5f * MathF.Cos(a)), z = -0.137f + (0.284f * t), side = a < MathF.PI ? 1 : -1;
            float end = MathF.Min(1, MathF.Min(t, 1 - t) / 0.03f);
            return new Vector2((side * (s_width.At(z) + over) * MathF.Sqrt(end)) + s_middle.At(z), z + (over * 1.2f * ((2 * t) - 1)));
        })];
        Material rubber = Presets.Rubber(p.SoleColor, "sole") with { Roughness = 0.55f };
        List<List<Vector3>> rings = [];
        foreach ((float level, float grow) in (ReadOnlySpan<(float, float)>)[(0, 0.955f), (0.04f, 0.985f), (0.25f, 1), (0.5f, 0.985f), (0.8f, 1), (1, 0.985f), (1, 0.93f)])
        {
            rings.Add([.. outline.AsEnumerable().Reverse().Select(q =>
            {
                float toe = 0.011f * Noise.SmoothStep(0.08f, 0.15f, q.Y), top = Base(p, q.Y) + (p.IsLeather ? 0.002f : 0.007f), low = p.IsLeather ? MathF.Max(toe, Base(p, q.Y) - p.Sole) : toe;
                return new Vector3(q.X * grow, float.Lerp(low, top, level), 0.004f + ((q.Y - 0.004f) * grow));
            })]);
        }

        model.Add(Shapes.Loft(rings), rubber, 0.9f);
        if (p.IsLeather)
        {
            List<List<Vector3>> heel = [];
            foreach ((float y, float grow) in (ReadOnlySpan<(float, float)>)[(0, 0.96f), (0.4f, 0.98f), (1, 1.02f)])
            {
                heel.Add([.. outline.AsEnumerable().Reverse().Select(q => new Vector3(q.X * grow, y * 0.018f, MathF.Min(q.Y * grow, -0.055f)))]);
            }

            model.Add(Shapes.Loft(heel), rubber, 0.6f);
            return;
        }

        // A thin tread of the second colour, and a line round the midsole.
        List<Vector3> line = [.. outline.Select(q => new Vector3(q.X * 1.002f, float.Lerp(0.011f * Noise.SmoothStep(0.08f, 0.15f, q.Y), Base(p, q.Y) + 0.007f, 0.5f), q.Y * 1.002f))];
        model.Add(Shapes.Tube(line, 0.0012f, 6, closed: true), Presets.Rubber(p.Accent, "sole line"), 1.2f);
    }

    private static void Tongue(ModelBuilder model, Parameters p)
    {
        PolyMesh tongue = Shapes.Grid(14, 24, (u, v) =>
        {
            float z = 0.08f - (0.082f * v), s = (2 * u) - 1, w = 0.02f + (0.006f * v);
            float y = Base(p, z) + s_height.At(z) - 0.004f + (0.03f * Noise.SmoothStep(0.6f, 1, v)) - (0.008f * s * s);
            return new Vector3(s_middle.At(z) + (w * s), y - (v > 0.97f ? 0.002f : 0), z - (0.012f * Noise.SmoothStep(0.7f, 1, v)));
        });
        model.Add(tongue.Solidify(0.006f), p.IsLeather ? Presets.Leather(p.Color, "tongue") : Presets.Fabric(p.Color * 0.9f, 1200, "tongue"), 1.2f);
    }

    private static void Laces(ModelBuilder model, Parameters p)
    {
        Material lace = Presets.Fabric(p.Lace, 1500, "lace"), eyelet = Presets.Metal(LinearRgb.FromHex("#b9bdc1"), 0.3f, "eyelet");
        PolyMesh laces = new(), rings = new();
        int rows = p.IsLeather ? 4 : 6;
        for (int i = 0; i < rows; i++)
        {
            float z = 0.07f - (0.072f * i / (rows - 1)), half = 0.019f + (0.002f * i), y = Base(p, z) + s_height.At(z), cross = -0.072f / (rows - 1) * 0.75f;
            float edge = MathF.Pow(MathF.Max(0, 1 - MathF.Pow(half / s_width.At(z), 2.5f)), 0.4f) * s_height.At(z), low = Base(p, z) + edge;
            List<Vector3> across = Splines.CatmullRom([new(-half, low - 0.002f, z), new(-half * 0.6f, y - 0.001f, z + (cross * 0.3f)), new(half * 0.6f, y - 0.001f, z + (cross * 0.7f)), new(half, low - 0.002f, z + cross)], 6);
            List<Vector3> path = [.. across.Select(q => q + new Vector3(s_middle.At(z), 0.004f, 0))];
            laces.Join(Shapes.Sweep(path, Outlines.Ellipse(0.0036f, 0.0016f, 12), up: Vector3.UnitY), Shapes.Sweep([.. path.Select(q => new Vector3(-q.X + (2 * s_middle.At(z)), q.Y - 0.0012f, q.Z))], Outlines.Ellipse(0.0036f, 0.0016f, 12), up: Vector3.UnitY));
            rings.Join(Shapes.Torus(0.0032f, 0.001f, 20, 8).RotateZ(-0.6f).Move(s_middle.At(z) + half, low + 0.001f, z).BothSides());
        }

        // A bow: two loops and two ends over the tongue.
        float at = -0.006f, high = Base(p, at) + s_height.At(at) + 0.004f;
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            List<Vector3> loop = Splines.CatmullRom([new(0, high, at), new(s * 0.018f, high + 0.01f, at + 0.006f), new(s * 0.042f, high + 0.004f, at + 0.014f), new(s * 0.046f, high - 0.01f, at + 0.02f), new(s * 0.03f, high - 0.008f, at + 0.018f), new(s * 0.01f, high - 0.001f, at + 0.004f)], 8);
            List<Vector3> end = Splines.CatmullRom([new(0, high, at), new(s * 0.012f, high + 0.002f, at + 0.014f), new(s * 0.026f, high - 0.012f, at + 0.034f), new(s * 0.037f, high - 0.034f, at + 0.046f)], 8);
            laces.Join(Shapes.Tube(loop, 0.0021f, 10), Shapes.Tube(end, 0.002f, 10));
        }

        laces.Join(Shapes.Ellipsoid(new Vector3(0.005f, 0.004f, 0.005f), 16).Move(0, high, at));
        model.Add(laces, lace, 1.2f);
        model.Add(rings, eyelet, 1);
    }
}
