using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A wheelbarrow: a tub on a frame with one wheel, two legs and handles; heaped with soil or flowers by word.</summary>
internal sealed class Wheelbarrow : CatalogueEntry<Wheelbarrow.Parameters>
{
    /// <param name="Length">1.35 to 1.5 m.</param>
    /// <param name="Width">Of the tub, 0.58 to 0.66 m.</param>
    /// <param name="Wheel">Radius, 0.18 to 0.21 m.</param>
    /// <param name="Spokes">Of the wheel, 5 to 8.</param>
    /// <param name="Load">0 empty, 1 soil, 2 flowers.</param>
    /// <param name="Color">Of the tub.</param>
    /// <param name="Seed">Of the load.</param>
    public sealed record Parameters(float Length, float Width, float Wheel, int Spokes, int Load, LinearRgb Color, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "wheelbarrow",
        Names = ["wheelbarrow", "barrow", "wheel barrow", "garden cart"],
        Words = ["soil", "flower", "empty", "dirt"],
        Parts = ["flower", "soil", "handle", "wheel"],
        Family = "tools",
        Size = new Vector3(0.64f, 0.65f, 1.45f),
        Habitats = ["meadow", "farm", "park", "studio"],
        ViewAzimuth = 0.95f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(1.38f, 1.47f), stream.Child("width").Range(0.6f, 0.65f), stream.Child("wheel").Range(0.185f, 0.2f), stream.Child("spokes").Range(5, 7), wishes.Words.Contains("flower") ? 2 : wishes.Words.Overlaps(["soil", "dirt"]) ? 1 : 0, wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#3a7d44", "#c2352a", "#d98a1f", "#3f6f9a"))), stream.Child("load lies").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float half = p.Width / 2, r = p.Wheel, front = p.Length * 0.5f, axle = front - r, floor = 0.3f, rim = 0.6f;
        Material paint = Presets.Lacquer(p.Color, "body") with { Roughness = 0.3f }, iron = Presets.Metal(LinearRgb.FromHex("#55585c"), 0.4f, "frame") with { Metallic = 0.5f };

        // The tub: a tapering dish, steeper before than behind, with a rolled rim.
        Vector3[] Ring(float t)
        {
            float y = float.Lerp(floor, rim, t), w = half * float.Lerp(0.58f, 1, t), z0 = float.Lerp(axle - 0.2f, axle + 0.16f, t), z1 = float.Lerp(-0.1f, -0.36f, t), lift = 0.1f * t;
            List<Vector2> plan = Outlines.Rectangle(2 * w, z0 - z1, 0.1f + (0.06f * t), 8);
            return [.. plan.Select(q => new Vector3(q.X, y + (lift * Noise.SmoothStep(0, z0 - z1, q.Y + ((z0 - z1) / 2))), ((z0 + z1) / 2) + q.Y))];
        }

        List<IReadOnlyList<Vector3>> rings = [.. Enumerable.Range(0, 9).Select(i => Ring(i / 8f))];
        PolyMesh tub = Shapes.Loft(rings, caps: false).Join(Floor(Ring(0)));
        model.Add(tub.Solidify(0.006f), paint, 0.9f);
        model.Add(Shapes.Tube([.. Ring(1)], 0.011f, 10, closed: true), paint, 1);
        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 grip = new(s * half * 0.92f, 0.62f, -p.Length * 0.5f), fork = new(s * 0.07f, r, axle);
            model.Add(Shapes.Tube(Splines.CatmullRom([fork, new(s * half * 0.48f, floor - 0.02f, axle * 0.35f), new(s * half * 0.68f, floor + 0.02f, -0.14f), grip], 8), 0.019f, 14), iron, 1);
            model.Add(Shapes.Capsule(grip - new Vector3(0, 0.012f, -0.06f), grip + new Vector3(s * 0.012f, 0.04f, -0.1f), 0.024f, 16), Presets.Rubber(name: "grips"), 1);
            model.Add(Shapes.Tube(Splines.CatmullRom([new(s * half * 0.66f, floor, -0.02f), new(s * half * 0.8f, 0.02f, -0.14f), new(s * half * 0.8f, 0.014f, -0.22f), new(s * half * 0.7f, floor + 0.03f, -0.26f)], 6), 0.015f, 12), iron, 1);
        }

        model.Add(Shapes.Rod(new(-half * 0.8f, 0.12f, -0.17f), new(half * 0.8f, 0.12f, -0.17f), 0.012f), iron);
        Wheel(model, p, new Vector3(0, r, axle), r);
        if (p.Load > 0)
        {
            Load(model, p, half, axle, rim);
        }

        return model.Build(ground: true, center: true);
    }

    private static PolyMesh Floor(Vector3[] ring)
    {
        var mesh = new PolyMesh();
        mesh.AddFace([.. ring.Select(mesh.AddVertex)]);
        return mesh;
    }

    private static void Wheel(ModelBuilder model, Parameters p, Vector3 at, float r)
    {
        model.Add(Shapes.Torus(r * 0.82f, r * 0.18f, 64, 18).RotateZ(MathF.PI / 2).Move(at), Presets.Rubber(name: "tyre"), 1);
        PolyMesh rim = Shapes.Torus(r * 0.64f, r * 0.05f, 56, 10, r * 0.14f).RotateZ(MathF.PI / 2).Join(Shapes.Rod(new(-0.08f, 0, 0), new(0.08f, 0, 0), r * 0.13f, sides: 24));
        for (int i = 0; i < p.Spokes; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / p.Spokes);
            rim.Join(Shapes.Rod(new(0.02f, 0, 0), new(0, r * 0.64f * s, r * 0.64f * c), r * 0.05f, sides: 10));
        }

        model.Add(rim.Move(at), Presets.Lacquer(p.Color, "rim"), 1);
    }

    private static void Load(ModelBuilder model, Parameters p, float half, float axle, float rim)
    {
        PolyMesh heap = Shapes.Grid(72, 24, (u, v) =>
        {
            float a = MathF.Tau * u, t = 1 - v, x = half * 0.9f * t * MathF.Sin(a), z = (axle * 0.42f) - 0.06f + ((axle + 0.4f) * 0.42f * t * MathF.Cos(a));
            return new Vector3(x, rim - 0.03f + (0.12f * (1 - (t * t))) + (0.02f * Noise.Fbm(new Vector3(x, 0, z) * 9, 3, p.Seed)), z);
        }, wrapU: true);
        model.Add(heap, Presets.Matte(LinearRgb.FromHex("#4a3424"), "soil"), 1.2f);
        if (p.Load < 2)
        {
            return;
        }

        var stream = new RandomStream(p.Seed);
        PolyMesh leaves = new();
        string[] colors = ["#e8486a", "#f2b82a", "#f4f1ea", "#8a5fc0"];
        PolyMesh[] blooms = [new(), new(), new(), new()];
        for (int i = 0; i < 260; i++)
        {
            RandomStream own = stream.Child(i);
            float a = i * 2.4f, t = MathF.Sqrt((i + 0.5f) / 260);
            Vector3 root = new(half * 0.86f * t * MathF.Sin(a), rim + 0.06f + (0.08f * (1 - t)), (axle * 0.42f) - 0.06f + ((axle + 0.4f) * 0.4f * t * MathF.Cos(a)));
            Vector3 up = Vector3.Normalize(new Vector3(0.6f * t * MathF.Sin(a), 1, 0.6f * t * MathF.Cos(a)));
            if (i % 4 == 0)
            {
                Buildings.Shrub.Bloom(blooms[i / 4 % 4], root + (up * own.Range(0.07f, 0.13f)), up + (own.Direction() * 0.3f), own.Range(0.03f, 0.045f), own.Range(0.85f, 1.1f));
            }

            Buildings.Shrub.Leaf(leaves, root, Vector3.Normalize(up + (own.Direction() * 0.9f)), up, own.Range(0.07f, 0.12f), own.Range(0.7f, 1.2f));
        }

        model.Add(leaves, Buildings.Shrub.Leafage, 1.2f);
        for (int i = 0; i < 4; i++)
        {
            model.Add(blooms[i], Buildings.Shrub.Petals(LinearRgb.FromHex(colors[i])) with { Name = "flowers" + i }, 1.3f);
        }
    }
}
