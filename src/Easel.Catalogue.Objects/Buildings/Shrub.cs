using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>A small flowering bush beside a wall, of leaves and simple blooms.</summary>
internal static class Shrub
{
    /// <summary>Adds a bush standing on a point.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="foot">Where it stands.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="bloom">Colour of the flowers.</param>
    /// <param name="seed">Of the leaves.</param>
    public static void Add(ModelBuilder model, Vector3 foot, float radius, LinearRgb bloom, uint seed)
    {
        var stream = new RandomStream(seed);
        Vector3 middle = foot + new Vector3(0, radius * 0.85f, 0);
        PolyMesh leaves = new(), flowers = new();
        for (int i = 0; i < 260; i++)
        {
            RandomStream own = stream.Child(i);
            Vector3 n = own.Direction();
            n.Y = MathF.Max(n.Y, -0.5f);
            Leaf(leaves, middle + (n * radius * own.Range(0.72f, 1.05f)), Vector3.Normalize(n + (own.Direction() * 0.9f)), n, radius * own.Range(0.2f, 0.3f), own.Range(0.7f, 1.25f));
        }

        for (int i = 0; i < 34; i++)
        {
            RandomStream own = stream.Child("bloom").Child(i);
            Vector3 n = own.Direction();
            n.Y = MathF.Abs(n.Y) - 0.15f;
            Bloom(flowers, middle + (n * radius * 1.03f), n, radius * own.Range(0.1f, 0.15f), own.Range(0.85f, 1.15f));
        }

        model.Add(leaves, Leafage, 1.2f);
        model.Add(flowers, Petals(bloom), 1.3f);
    }

    /// <summary>What leaves of bushes and vines are made of.</summary>
    public static Material Leafage { get; } = new() { Name = "leaves", BaseColor = LinearRgb.FromHex("#5f9438"), Roughness = 0.55f, Translucency = 0.3f, Kind = FrameMaterialKind.Foliage };

    /// <summary>What their petals are made of.</summary>
    /// <param name="color">Of the petals.</param>
    public static Material Petals(LinearRgb color) => new() { Name = "flowers", BaseColor = color, Roughness = 0.6f, Specular = 0.02f, Translucency = 0.25f };

    /// <summary>A folded leaf of four triangles each side.</summary>
    public static void Leaf(PolyMesh all, Vector3 root, Vector3 along, Vector3 up, float length, float shade)
    {
        Vector3 side = Vector3.Cross(along, up);
        side = side.LengthSquared() < 1e-6f ? Vector3.UnitX : Vector3.Normalize(side);
        Vector3 fold = Vector3.Normalize(Vector3.Cross(side, along)) * (length * 0.1f);
        var leaf = new PolyMesh();
        int a = leaf.AddVertex(root), b = leaf.AddVertex(root + (along * length * 0.45f) + (side * length * 0.3f) + fold), c = leaf.AddVertex(root + (along * length)), d = leaf.AddVertex(root + (along * length * 0.45f) - (side * length * 0.3f) + fold), m = leaf.AddVertex(root + (along * length * 0.5f));
        leaf.AddFace(a, b, m);
        leaf.AddFace(b, c, m);
        leaf.AddFace(a, m, d);
        leaf.AddFace(m, c, d);
        all.Join(leaf.Paint(LinearRgb.Gray(shade)));
    }

    /// <summary>A full bloom: two whorls of cupped petals about a heart.</summary>
    public static void Bloom(PolyMesh all, Vector3 at, Vector3 up, float radius, float shade)
    {
        var bloom = new PolyMesh();
        for (int ring = 0; ring < 3; ring++)
        {
            float open = ring switch { 0 => 1, 1 => 0.66f, _ => 0.34f }, high = ring switch { 0 => 0.15f, 1 => 0.42f, _ => 0.6f };
            for (int i = 0; i < 5; i++)
            {
                PolyMesh petal = Shapes.Grid(4, 3, (u, v) =>
                {
                    float s = (u * 2) - 1, width = 0.62f * open * MathF.Sin(MathF.PI * (0.15f + (0.7f * v)));
                    return new Vector3(s * width, (high * v) + (0.16f * s * s), (open * v) - (0.12f * open * s * s * v));
                });
                bloom.Join(petal.RotateY((i * MathF.Tau / 5) + (ring * 0.6f)).Paint(LinearRgb.Gray(1 - (0.14f * ring))));
            }
        }

        all.Join(bloom.Scale(radius).Align(up).Move(at).Paint(LinearRgb.Gray(shade)));
    }
}
