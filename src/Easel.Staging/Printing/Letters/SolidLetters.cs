using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Staging.Printing.Letters;

/// <summary>Letters with bodies of their own: blocks, foil balloons, clouds, and blocks set with bulbs or blossoms.</summary>
internal static class SolidLetters
{
    private static readonly string[] Petals = ["#f4a3bd", "#fff3f5", "#e8587f", "#f7d25c", "#c79be0"];

    /// <summary>Blocks with bevelled edges in the stuff of their carrier.</summary>
    public static IEnumerable<Part> Block(LetterJob job)
    {
        float depth = BlockDepth(job);
        yield return new Part(MeshTools.Merge([.. job.Polygons.Select(p => PrintGeometry.Flat(p, job.Area, -0.5f * depth, 0.5f * depth, 0.16f * job.Stroke))]), job.Lettered(job.Stuff));
    }

    /// <summary>Foil balloons, swollen to both sides.</summary>
    public static IEnumerable<Part> Foil(LetterJob job)
    {
        // Foil swells most where the stroke is widest, and keeps a flat seam all round.
        Mesh[] bodies = [.. job.Polygons.Select(p => Pillow.Build(p, 0.85f * 0.5f * job.Stroke, 1, 0.85f * 0.5f * job.Stroke)).OfType<Mesh>().Select(job.Frame.Lay)];
        if (bodies.Length > 0)
        {
            LinearRgb color = LinearRgb.Lerp(job.Stuff.BaseColor, LinearRgb.White, 0.12f);
            yield return new Part(MeshTools.Merge(bodies), job.Lettered(new Material { Name = "foil", BaseColor = color, Roughness = 0.2f, Metallic = 0.85f, Coat = 0.5f, CoatRoughness = 0.08f }));
        }
    }

    /// <summary>Puffs along the strokes.</summary>
    public static IEnumerable<Part> Cloud(LetterJob job)
    {
        var puffs = new List<Mesh>();
        foreach (OutlinePolygon polygon in job.Polygons)
        {
            GlyphField field = GlyphField.Of(polygon);
            RandomStream rng = job.Stream.Child(puffs.Count);
            foreach (Vector2 at in Scatter.Over(field, 0.34f * field.Deepest, d => d > 0.1f * field.Deepest, rng))
            {
                float radius = Math.Clamp(field.At(at) * 0.95f, 0.3f * field.Deepest, field.Deepest) * rng.Range(0.8f, 1.05f);
                uint seed = rng.NextUInt();
                PolyMesh puff = Shapes.Sphere(radius, 18).Displace((p, _) => 0.12f * radius * Noise.Fbm(p * (1.4f / radius), 2, seed));
                puffs.Add(job.Frame.Lay(puff.Move(at.X, at.Y, rng.Range(-0.35f, 0.35f) * radius).ToMesh(2)));
            }
        }

        if (puffs.Count > 0)
        {
            yield return new Part(MeshTools.Merge(puffs), job.Lettered(new Material { Name = "cloud", BaseColor = LinearRgb.Gray(0.92f), Roughness = 1, Specular = 0, Translucency = 0.35f, Emission = LinearRgb.Gray(0.12f) }));
        }
    }

    /// <summary>Blocks with bulbs along the strokes.</summary>
    public static IEnumerable<Part> Bulbs(LetterJob job)
    {
        foreach (Part block in Block(job))
        {
            yield return block;
        }

        float front = 0.5f * BlockDepth(job), radius = 0.2f * job.Stroke;
        Mesh[] bulbs = [.. job.Polygons.SelectMany(p => Scatter.AlongMiddle(GlyphField.Of(p), 3.1f * radius)).Select(at => job.Frame.Lay(Shapes.Sphere(radius, 16).Move(at.X, at.Y, front + (0.55f * radius)).ToMesh(2)))];
        if (bulbs.Length > 0)
        {
            yield return new Part(MeshTools.Merge(bulbs), Presets.Glow(LinearRgb.FromHex("#ffd79a"), 2.6f, "bulb"));
        }
    }

    /// <summary>Blocks of leaf green overgrown with blossoms.</summary>
    public static IEnumerable<Part> Blossoms(LetterJob job, bool isDyed)
    {
        foreach (Part block in Block(job))
        {
            yield return block with { Material = block.Material with { BaseColor = LinearRgb.FromHex("#2f5a28"), Roughness = 0.8f, Coat = 0, Pattern = null } };
        }

        float front = 0.5f * BlockDepth(job), size = 0.3f * job.Stroke;
        var petals = new Dictionary<string, List<Mesh>>();
        var hearts = new List<Mesh>();
        foreach (OutlinePolygon polygon in job.Polygons)
        {
            GlyphField field = GlyphField.Of(polygon);
            RandomStream rng = job.Stream.Child(hearts.Count);
            foreach (Vector2 at in Scatter.Over(field, 0.8f * size, d => d > 0.16f * size, rng))
            {
                string color = isDyed ? job.Stuff.BaseColor.ToHex() : rng.Pick(Petals);
                float grown = size * rng.Range(0.75f, 1.05f), z = front + rng.Range(0.02f, 0.3f) * size;
                (petals.TryGetValue(color, out List<Mesh>? own) ? own : petals[color] = []).Add(job.Frame.Lay(Blossom(grown, rng).Move(at.X, at.Y, z).ToMesh(1.2f)));
                hearts.Add(job.Frame.Lay(Shapes.Ellipsoid(new Vector3(0.17f, 0.17f, 0.12f) * grown, 12).Move(at.X, at.Y, z + (0.1f * grown)).ToMesh(2)));
            }
        }

        foreach ((string color, List<Mesh> meshes) in petals.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            yield return new Part(MeshTools.Merge(meshes), job.Lettered(new Material { Name = "petal", BaseColor = LinearRgb.FromHex(color), Roughness = 0.7f, Sheen = 0.2f, Translucency = 0.2f }));
        }

        if (hearts.Count > 0)
        {
            yield return new Part(MeshTools.Merge(hearts), new Material { Name = "blossom.heart", BaseColor = LinearRgb.FromHex("#e8b23a"), Roughness = 0.8f });
        }
    }

    private static float BlockDepth(LetterJob job) => Math.Clamp(0.34f * job.Tallest, 0.6f * job.Stroke, 2.2f * job.Stroke);

    // Five petals about the z axis.
    private static PolyMesh Blossom(float size, RandomStream rng)
    {
        var flower = new PolyMesh();
        float turn = rng.Range(0, MathF.Tau), tilt = rng.Range(-0.35f, 0.35f);
        for (int i = 0; i < 5; i++)
        {
            flower.Join(Shapes.Ellipsoid(new Vector3(0.3f, 0.24f, 0.07f) * size, 12).RotateY(-0.3f).Move(0.3f * size, 0, 0.03f * size).RotateZ(turn + (MathF.Tau * i / 5)));
        }

        return flower.RotateX(tilt);
    }
}
