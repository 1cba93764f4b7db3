using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A hat: of felt with a creased crown, for cowboys, tall and silken, of straw, or a cap with a peak.</summary>
internal sealed class Hat : CatalogueEntry<Hat.Parameters>
{
    /// <summary>Kinds of hat.</summary>
    public enum Kind
    {
        Fedora,
        Cowboy,
        Top,
        Straw,
        Cap,
    }

    /// <param name="Kind">Kind of hat.</param>
    /// <param name="Height">Of the crown, factor 0.94 to 1.08.</param>
    /// <param name="Brim">Width of the brim, factor 0.92 to 1.1.</param>
    /// <param name="Curl">How far the brim is rolled, 0.85 to 1.15.</param>
    /// <param name="Color">Of the hat.</param>
    /// <param name="Band">Of the band; the peak's of a cap.</param>
    public sealed record Parameters(Kind Kind, float Height, float Brim, float Curl, LinearRgb Color, LinearRgb Band);

    /// <summary>Half axes of the head, metres, and the thickness of felt.</summary>
    private const float HeadX = 0.08f, HeadZ = 0.098f, Felt = 0.0032f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "hat",
        Names = ["hat", "fedora", "cowboy hat", "stetson", "western hat", "top hat", "tophat", "magician's hat", "straw hat", "sun hat", "cap", "baseball cap", "billed cap"],
        Words = ["cowboy", "western", "stetson", "top", "tophat", "magician", "straw", "sun", "cap", "baseball"],
        Parts = ["band", "brim", "ribbon", "peak"],
        Family = "accessories",
        PrintsText = true,
        Size = new Vector3(0.3f, 0.14f, 0.34f),
        Support = Support.Surface,
        Habitats = ["studio", "bedroom"],
        ViewAzimuth = 0.6f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words switch
        {
            var w when w.Overlaps(["cowboy", "western", "stetson"]) => Kind.Cowboy,
            var w when w.Overlaps(["top", "tophat", "magician", "magician's"]) => Kind.Top,
            var w when w.Overlaps(["straw", "sun"]) => Kind.Straw,
            var w when w.Overlaps(["cap", "baseball", "billed"]) => Kind.Cap,
            _ => Kind.Fedora,
        };
        RandomStream paint = stream.Child("color");
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(kind switch
        {
            Kind.Cowboy => paint.Pick("#8a5a30", "#b88a55", "#6b4426"),
            Kind.Top => "#1b1c20",
            Kind.Straw => paint.Pick("#e2c07a", "#d9b468"),
            Kind.Cap => paint.Pick("#1f4f9a", "#b3222a", "#2f6f4a", "#22262e"),
            _ => paint.Pick("#6f6a62", "#7a4f2e", "#3f4a55", "#9a7b52"),
        }));
        LinearRgb band = LinearRgb.FromHex(kind switch { Kind.Top => stream.Child("band").Pick("#7a1420", "#3a3d44"), Kind.Straw => stream.Child("band").Pick("#1f3f6f", "#b3222a", "#23252a"), Kind.Cowboy => "#3a2416", _ => "#1f2024" });
        LinearRgb second = wishes.Colors.Length > 1 ? wishes.Colors[1] : kind == Kind.Cap ? color : band;
        return new Parameters(
            kind, stream.Child("height").Range(0.95f, 1.07f), stream.Child("brim").Range(0.94f, 1.08f), stream.Child("curl").Range(0.88f, 1.12f), color,
            wishes.PartColorOr("band", wishes.PartColorOr("ribbon", wishes.PartColorOr("brim", wishes.PartColorOr("peak", second)))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.Kind == Kind.Cap)
        {
            Cap(model, p);
            return model.Build(ground: true, center: true);
        }

        Material felt = p.Kind switch
        {
            Kind.Top => new Material { Name = "body", BaseColor = p.Color, Roughness = 0.36f, Sheen = 0.5f, Coat = 0.25f, CoatRoughness = 0.3f },
            Kind.Straw => Presets.Matte(p.Color, "body") with { Roughness = 0.7f, Pattern = new Wicker(0.0052f) },
            _ => new Material { Name = "body", BaseColor = p.Color, Roughness = 0.95f, Specular = 0.02f, Sheen = 0.4f, Pattern = new Imperfections(0.8f) },
        };
        model.Add(Crown(p).Solidify(Felt), felt, 1.2f);
        model.Add(Brim(p).Solidify(Felt * 1.1f), felt, 1.2f);
        Band(model, p);
        model.Surface(SurfaceTag.Inside, Vector3.Zero, new Vector3(HeadX, 0, 0), new Vector3(0, 0, -HeadZ));
        return model.Build(ground: true, center: true);
    }

    private static float Tall(Parameters p) => p.Height * p.Kind switch { Kind.Top => 0.165f, Kind.Cowboy => 0.128f, Kind.Straw => 0.1f, _ => 0.112f };

    /// <summary>The crown from its foot up and over, with its creases.</summary>
    private static PolyMesh Crown(Parameters p)
    {
        float h = Tall(p);
        (Curve wide, Curve high) = p.Kind == Kind.Top
            ? (new Curve((0, 1), (0.35f, 0.97f), (0.74f, 1.07f), (0.78f, 1.06f), (0.8f, 1.03f), (1, 0)), new Curve((0, 0), (0.35f, 0.45f), (0.74f, 0.985f), (0.78f, 1), (0.8f, 1.003f), (1, 1.006f)))
            : (new Curve((0, 1), (0.3f, 0.95f), (0.55f, 0.86f), (0.7f, 0.7f), (0.85f, 0.42f), (1, 0)), new Curve((0, 0), (0.3f, 0.5f), (0.55f, 0.86f), (0.7f, 0.97f), (0.85f, 1), (1, 1)));
        return Shapes.Grid(96, 40, (u, v) =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * u);
            float r = MathF.Max(0.0008f, wide.At(v)), x = HeadX * r * s, z = HeadZ * r * c, y = h * high.At(v);
            float top = Noise.SmoothStep(0.3f, 0.95f, y / h);
            if (p.Kind is Kind.Fedora or Kind.Cowboy)
            {
                // A long dent over the crown, and fingers' hollows at both sides of its front, which is pinched narrow.
                float along = z / HeadZ, dent = MathF.Exp(-(x * x) / (2 * 0.024f * 0.024f));
                float front = Noise.SmoothStep(0.1f, 0.9f, along);
                y -= h * (p.Kind == Kind.Cowboy ? 0.24f : 0.2f) * dent * Noise.SmoothStep(0.72f, 1, y / h) * (1 - (0.35f * front));
                x *= 1 - ((p.Kind == Kind.Cowboy ? 0.34f : 0.3f) * front * top);
                float hollow = MathF.Exp(-((along - 0.42f) * (along - 0.42f)) / 0.07f);
                x *= 1 - (0.16f * hollow * top);
                y += h * (p.Kind == Kind.Cowboy ? 0.05f : 0.07f) * along * top;
            }

            return new Vector3(x, y, z);
        }, wrapU: true);
    }

    private static float Reach(Parameters p) => p.Brim * p.Kind switch { Kind.Cowboy => 0.092f, Kind.Straw => 0.088f, Kind.Top => 0.05f, _ => 0.058f };

    private static PolyMesh Brim(Parameters p)
    {
        float reach = Reach(p);
        return Shapes.Grid(120, 20, (u, v) =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * u);
            float t = 1 - v, out1 = reach * t, x = (HeadX + out1) * s, z = (HeadZ + (out1 * 0.92f)) * c, side = s * s, fore = c * c;
            float y = p.Kind switch
            {
                // Cowboys' brims are rolled up high at the sides and dip before and behind.
                Kind.Cowboy => (0.075f * p.Curl * side * t * t) - (0.016f * fore * t * t) - (0.18f * reach * side * t * t * t * p.Curl),
                Kind.Top => 0.02f * p.Curl * side * t * t,
                Kind.Straw => (-0.012f * t) + (0.008f * t * t * MathF.Sin((5 * MathF.Tau * u) + 1)),
                _ => (0.022f * p.Curl * t * t * (c > 0 ? 1 - (1.9f * fore) : 1)) - (c > 0 ? 0.006f * fore * t : 0),
            };
            float pull = p.Kind == Kind.Cowboy ? 1 - (0.2f * side * t * t * p.Curl) : 1;
            return new Vector3(x * pull, y, z);
        }, wrapU: true);
    }

    /// <summary>A ribbon round the foot of the crown, with a flat bow at the left; a buckle on a cowboy's.</summary>
    private static void Band(ModelBuilder model, Parameters p)
    {
        float wide = p.Kind switch { Kind.Cowboy => 0.016f, Kind.Top => 0.034f, Kind.Straw => 0.03f, _ => 0.03f }, h = Tall(p);
        Material ribbon = p.Kind == Kind.Cowboy ? Presets.Leather(p.Band, "band") : new Material { Name = "band", BaseColor = p.Band, Roughness = 0.45f, Sheen = 0.4f };
        float lean = p.Kind == Kind.Top ? 0.05f : 0.1f;
        PolyMesh band = Shapes.Grid(96, 6, (u, v) =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * u);
            float y = 0.002f + (wide * v), r = 1.012f - (lean * y / h);
            return new Vector3(((HeadX * r) + 0.0016f) * s, y, ((HeadZ * r) + 0.0016f) * c);
        }, wrapU: true).Solidify(0.0018f);
        model.Add(band, ribbon, 1.2f);
        if (p.Kind == Kind.Cowboy)
        {
            model.Add(Shapes.Extrude(Outlines.Rectangle(0.02f, 0.022f, 0.004f), 0.004f, 0.0015f, 2, [Outlines.Rectangle(0.012f, 0.013f, 0.002f)]).RotateY(MathF.PI / 2).Move(HeadX + 0.004f, 0.01f, 0.02f), Presets.Silver("buckle"));
            return;
        }

        PolyMesh bow = Shapes.Cushion(0.006f, wide * 0.9f, 0.044f, 0.003f, 0.0005f, 6).Join(Shapes.Cushion(0.008f, wide * 0.96f, 0.009f, 0.003f, 0, 4));
        model.Add(bow.Move(HeadX + 0.0025f, 0.003f, 0.012f), ribbon, 1);
    }

    private static void Cap(ModelBuilder model, Parameters p)
    {
        Material cloth = Presets.Fabric(p.Color, 1300, "body"), peak = Presets.Fabric(p.Band, 1300, "peak"), dark = Presets.Fabric(p.Color * 0.62f, 1300, "seam");
        float h = 0.118f * p.Height;

        // Six panels: flat between the seams, steeper in front.
        float Radius(float a, float t) => (1 - (0.02f * MathF.Abs(MathF.Sin(3 * a)) * MathF.Sin(MathF.PI * t))) * MathF.Cos(t * MathF.PI / 2);
        Vector3 At(float a, float t, float lift)
        {
            (float s, float c) = MathF.SinCos(a);
            float r = MathF.Pow(MathF.Max(0, Radius(a, t)), 0.8f), y = h * MathF.Sin(MathF.Min(1, t) * MathF.PI / 2);
            float front = MathF.Max(0, c) * MathF.Max(0, c) * MathF.Sin(MathF.PI * t);
            return new Vector3((HeadX + 0.004f + lift) * r * s, y + (lift * t), ((HeadZ + 0.004f + lift) * r * c) + (0.012f * front));
        }

        PolyMesh dome = Shapes.Grid(120, 30, (u, v) => At(MathF.Tau * u, MathF.Max(0.0001f, v * 0.995f), 0), wrapU: true);
        model.Add(dome.Solidify(0.0025f), cloth, 1.2f);
        PolyMesh seams = new();
        for (int i = 0; i < 6; i++)
        {
            float a = MathF.Tau * i / 6;
            seams.Join(Shapes.Tube([.. Enumerable.Range(0, 25).Select(k => At(a, k / 25f, 0.0016f))], 0.0013f, 8));
        }

        for (int i = 0; i < 6; i++)
        {
            seams.Join(Shapes.Torus(0.003f, 0.0012f, 20, 8).RotateX(MathF.PI / 2).RotateX(-0.7f).RotateY((MathF.Tau * (i + 0.5f)) / 6).Move(At(MathF.Tau * (i + 0.5f) / 6, 0.58f, 0.001f)));
        }

        model.Add(seams, dark, 1.2f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.008f, 0.0045f, 0.008f), 24).Move(0, h + 0.001f, 0), peak, 1);

        // The peak: bent down at its sides, rows of stitches along its edge.
        const float Long = 0.078f;
        Vector3 Peak(float u, float v, float lift)
        {
            float a = (u - 0.5f) * 2.35f, s = MathF.Sin(a), c = MathF.Cos(a);
            float reach = Long * p.Brim * v * MathF.Pow(MathF.Max(0, MathF.Cos((u - 0.5f) * MathF.PI)), 0.55f);
            float x = (HeadX + 0.005f) * s * (1 + (0.1f * v)), z = ((HeadZ + 0.004f) * c) + reach;
            return new Vector3(x, 0.004f + lift - (4.2f * p.Curl * x * x * (0.4f + (0.6f * v))) + (0.012f * v) - (0.012f * v * v), z);
        }

        model.Add(Shapes.Grid(48, 16, (u, v) => Peak(u, 1 - v, 0)).Solidify(0.0042f), peak, 1.2f);
        for (int i = 0; i < 3; i++)
        {
            model.Add(Shapes.Tube([.. Enumerable.Range(2, 45).Select(k => Peak(k / 48f, 0.94f - (0.16f * i), 0.0023f))], 0.0006f, 6), Presets.Fabric(p.Band * 1.6f, 1500, "thread"), 1.2f);
        }

        // Its front may carry a badge.
        model.Surface(SurfaceTag.Print, At(0, 0.36f, 0.004f), new Vector3(0.036f, 0, 0), new Vector3(0, 0.016f, -0.004f));
        model.Surface(SurfaceTag.Inside, Vector3.Zero, new Vector3(HeadX, 0, 0), new Vector3(0, 0, -HeadZ));
    }
}
