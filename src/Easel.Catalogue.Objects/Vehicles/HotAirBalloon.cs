using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Materials.Patterns.Colors;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A hot air balloon: an envelope of gores over a wicker basket with its burner.</summary>
internal sealed class HotAirBalloon : CatalogueEntry<HotAirBalloon.Parameters>
{
    /// <summary>How the envelope is coloured.</summary>
    public enum Design
    {
        Gores,
        Bands,
        Zigzag,
    }

    /// <param name="Design">How the envelope is coloured.</param>
    /// <param name="Radius">7 to 8.2 m.</param>
    /// <param name="Gores">16, 20 or 24.</param>
    /// <param name="Bulge">Of the cloth between the seams, 0.01 to 0.025.</param>
    /// <param name="Colors">In turn.</param>
    /// <param name="IsBurning">Whether the burner shows its flame.</param>
    public sealed record Parameters(Design Design, float Radius, int Gores, float Bulge, ImmutableArray<LinearRgb> Colors, bool IsBurning);

    public override EntryInfo Info { get; } = new()
    {
        Id = "hot-air-balloon",
        Names = ["hot air balloon", "hot-air balloon", "air balloon"],
        Words = ["striped", "rainbow"],
        Parts = ["basket"],
        Family = "vehicles",
        Size = new Vector3(15, 20, 15),
        Support = Support.Air,
        Habitats = ["meadow", "mountain-lake", "sky", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = -0.06f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        string[] palette = wishes.Words.Contains("rainbow") ? ["#d9262c", "#e8761b", "#f2c230", "#2f9a4a", "#1f6fc4", "#6a3fa0"] : stream.Child("palette").Pick<string[]>(["#d9262c", "#f2b81e", "#1f5fa8"], ["#e8641b", "#f6efe0"], ["#1f7fc4", "#f2c230", "#d9262c", "#f6efe0"], ["#c4262c", "#f6efe0"]);
        ImmutableArray<LinearRgb> colors = wishes.Colors.Length > 1 ? [.. wishes.Colors] : wishes.Colors.Length == 1 ? [wishes.Colors[0], wishes.Colors[0], wishes.Colors[0] * 0.8f] : [.. palette.Select(LinearRgb.FromHex)];
        return new Parameters(
            wishes.Words.Contains("striped") ? Design.Gores : wishes.Colors.IsEmpty ? stream.Child("design").Pick(Design.Gores, Design.Bands, Design.Zigzag) : Design.Gores, stream.Child("radius").Range(7.2f, 8f), stream.Child("gores").Pick(16, 20, 24), stream.Child("bulge").Range(0.012f, 0.022f), colors, stream.Child("burning").Chance(0.7f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        const float Basket = 1.2f, Mouth = 4.4f;
        var model = new ModelBuilder();
        float r = p.Radius, high = r * 2.12f;
        int gores = p.Gores / p.Colors.Length * p.Colors.Length;
        SurfacePattern pattern = p.Design switch
        {
            Design.Bands => new Stripes(p.Colors, high / (3f * p.Colors.Length), Vector3.UnitY),
            Design.Zigzag => new Zigzag(p.Colors, r * 0.34f),
            _ => new Gores(p.Colors, gores),
        };
        var nylon = new Material { Name = "body", BaseColor = LinearRgb.White, Roughness = 0.5f, Specular = 0.04f, Sheen = 0.1f, Translucency = 0.22f, Pattern = pattern };

        // A drop upside down: round above, drawn to the mouth below; every gore swells between its tapes.
        var profile = new Curve((0, 0.19f), (0.12f, 0.36f), (0.3f, 0.68f), (0.48f, 0.92f), (0.6f, 1), (0.74f, 0.95f), (0.87f, 0.72f), (0.95f, 0.45f), (1, 0));
        int around = gores * 8;
        PolyMesh envelope = Shapes.Grid(around, 72, (u, v) =>
        {
            float t = 1 - MathF.Pow(1 - v, 1.35f), a = MathF.Tau * u, swell = 1 + (p.Bulge * MathF.Abs(MathF.Sin(gores * a / 2)) * MathF.Sin(MathF.PI * MathF.Min(1, t * 1.05f)));
            float radius = MathF.Max(0.01f, r * profile.At(t) * swell);
            return new Vector3(radius * MathF.Sin(a), Mouth + (high * t), radius * MathF.Cos(a));
        }, wrapU: true);
        model.Add(envelope, nylon, 1.2f);
        model.Add(Shapes.Grid(72, 2, (u, v) => new Vector3(r * 0.188f * MathF.Sin(-MathF.Tau * u), Mouth + (0.6f * v), r * 0.188f * MathF.Cos(MathF.Tau * u)), wrapU: true), new Material { Name = "inside", BaseColor = p.Colors[0] * 0.5f, Roughness = 0.8f, Translucency = 0.2f });
        PolyMesh tapes = new();
        for (int i = 0; i < gores; i++)
        {
            float a = MathF.Tau * i / gores;
            tapes.Join(Shapes.Tube([.. Enumerable.Range(0, 33).Select(k => k / 33f).Select(t => new Vector3(r * profile.At(t) * 1.001f * MathF.Sin(a), Mouth + (high * t), r * profile.At(t) * 1.001f * MathF.Cos(a)))], 0.02f, 5));
        }

        model.Add(tapes, Presets.Matte(p.Colors[^1] * 0.6f, "tape"), 1.2f);

        // The scoop at the mouth, cables, burner and basket.
        model.Add(Shapes.Torus(r * 0.19f, 0.05f, 64, 10).Move(0, Mouth, 0), Presets.Fabric(LinearRgb.FromHex("#2a2c30"), 700, "hem"), 1);
        PolyMesh cables = new();
        for (int i = 0; i < 12; i++)
        {
            float a = MathF.Tau * i / 12;
            Vector3 corner = new(0.62f * MathF.Sign(MathF.Sin(a + 0.1f)), Basket + 1.1f, 0.52f * MathF.Sign(MathF.Cos(a + 0.1f)));
            cables.Join(Shapes.Rod(corner, new(r * 0.19f * MathF.Sin(a), Mouth, r * 0.19f * MathF.Cos(a)), 0.014f, null, 5));
        }

        model.Add(cables, VehicleMaterials.Slat);
        Gondola(model, p, Basket);
        model.Surface(SurfaceTag.Print, new Vector3(0, Mouth + (high * 0.58f), r * 1.01f), new Vector3(r * 0.75f, 0, 0), new Vector3(0, r * 0.24f, 0), r);
        model.Surface(SurfaceTag.Inside, new Vector3(0, 0.12f, 0), new Vector3(0.55f, 0, 0), new Vector3(0, 0, -0.45f));
        return model.Build(ground: true, center: true);
    }

    private static void Gondola(ModelBuilder model, Parameters p, float high)
    {
        Material cane = Presets.Matte(LinearRgb.FromHex("#a8733c"), "basket") with { Roughness = 0.7f, Pattern = new Wicker(0.06f) }, leather = Presets.Leather(LinearRgb.FromHex("#5a3219"), "trim");
        List<Vector2> plan = Outlines.Rectangle(1.5f, 1.25f, 0.16f, 5), hollow = Outlines.Rectangle(1.36f, 1.11f, 0.12f, 5);
        model.Add(Shapes.Slab(plan, high, 0.03f, 2, [hollow]), cane);
        model.Add(Shapes.Slab(hollow, 0.1f, 0.01f), cane);
        model.Add(Shapes.Tube([.. plan.Select(q => new Vector3(q.X * 0.955f, high, -q.Y * 0.945f))], 0.075f, 14, closed: true), leather, 1.2f);
        model.Add(Shapes.Tube([.. plan.Select(q => new Vector3(q.X * 1.01f, 0.06f, -q.Y * 1.01f))], 0.05f, 12, closed: true), leather, 1.2f);
        Material steel = VehicleMaterials.Bright;
        foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(0.62f, 0.52f), (-0.62f, 0.52f), (0.62f, -0.52f), (-0.62f, -0.52f)])
        {
            model.Add(Shapes.Rod(new(x, high, z), new(x, high + 1.1f, z), 0.045f, null, 12), leather);
        }

        model.Add(Shapes.Tube([new(0.62f, high + 1.1f, 0.52f), new(0.62f, high + 1.1f, -0.52f), new(-0.62f, high + 1.1f, -0.52f), new(-0.62f, high + 1.1f, 0.52f)], 0.03f, 10, closed: true), steel);
        foreach (float x in (ReadOnlySpan<float>)[-0.22f, 0.22f])
        {
            model.Add(Shapes.Rod(new(x, high + 1.1f, -0.52f), new(x, high + 1.1f, 0.52f), 0.03f, null, 10), steel);
            model.Add(Shapes.Cylinder(0.13f, 0.34f, 0.02f, 32, 0.16f).Move(x, high + 1.08f, 0), VehicleMaterials.Chrome);
            if (p.IsBurning)
            {
                model.Add(Shapes.Lathe([new(0.02f, 0), new(0.13f, 0.25f), new(0.11f, 0.7f), new(0.05f, 1.15f), new(0, 1.45f)], 24).Move(x, high + 1.4f, 0), Presets.Glow(LinearRgb.FromHex("#ffae3a"), 3.5f, "flame"), 1.2f);
            }
        }
    }
}
