using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Staging.Printing.Letters;

/// <summary>Letters that lie on what carries them: carved, raised, drawn, sprayed, stitched, piped, traced.</summary>
internal static class SurfaceLetters
{
    /// <summary>Chalk on the grain of a board.</summary>
    public static IEnumerable<Part> Chalk(LetterJob job, float thick) =>
        Film(job, job.Polygons.Select(p => Roughened.Edge(p, 0.07f * job.Stroke, job.Stream.Seed)), thick, job.Ink(0.95f) with { Specular = 0, Pattern = new WornInk(job.Ground, 0.1f, 0.9f, 1.6f * job.Stroke) });

    /// <summary>Paint that the weather has worn.</summary>
    public static IEnumerable<Part> WornPaint(LetterJob job, float thick) =>
        Film(job, job.Polygons.Select(p => Roughened.Edge(p, 0.035f * job.Stroke, job.Stream.Seed)), thick, job.Ink(0.8f) with { Pattern = new WornInk(job.Ground, 0.13f, 0.3f, 2.5f * job.Stroke) });

    /// <summary>Overspray, a dark outline, the fill with a lighter upper half, and drips.</summary>
    public static IEnumerable<Part> Spray(LetterJob job, float thick)
    {
        float s = job.Stroke;
        LinearRgb fill = job.Shape.Color, line = fill.Luminance > 0.16f ? LinearRgb.FromHex("#15161a") : LinearRgb.FromHex("#f4f1e8");
        ImmutableArray<OutlinePolygon> fat = PolygonOffset.Offset(job.Polygons, 0.2f * s);
        var dots = new List<OutlinePolygon>();
        var drips = new List<OutlinePolygon>();
        RandomStream rng = job.Stream.Child("spray");
        foreach (OutlinePolygon polygon in job.Polygons)
        {
            GlyphField field = GlyphField.Of(polygon, 5, 0.8f * s);
            foreach (Vector2 at in Scatter.Over(field, 0.13f * s, d => d < 0, rng.Child(dots.Count)))
            {
                // Fewer and finer with the distance.
                float far = -field.At(at) / (0.8f * s);
                if (rng.Next() > far * 1.15f)
                {
                    dots.Add(Dot(at, s * 0.035f * rng.Range(0.5f, 1.3f) * (1.1f - (0.6f * far)), 8));
                }
            }

            if (rng.Chance(0.45f))
            {
                TextBox box = polygon.Bounds;
                Vector2 foot = polygon.Outer.MinBy(q => q.Y + (0.2f * MathF.Abs(q.X - float.Lerp(box.Left, box.Right, rng.Next()))));
                drips.Add(Drip(foot + new Vector2(0, 0.1f * s), rng.Range(0.7f, 2f) * s, 0.07f * s));
            }
        }

        Material Paint(LinearRgb color, string name) => new() { Name = name, BaseColor = color, Roughness = 0.55f, Pattern = new WornInk(job.Ground, 0.02f, 0.22f, 2 * s) };
        foreach (Part part in Film(job, dots, thick, Paint(fill, "overspray")).Concat(Film(job, [.. fat, .. drips], 1.4f * thick, Paint(line, "outline")))
            .Concat(Film(job, job.Polygons, 2 * thick, job.Lettered(Paint(fill, "fill")))))
        {
            yield return part;
        }
    }

    /// <summary>Threads side by side, raised a little.</summary>
    public static IEnumerable<Part> Thread(LetterJob job)
    {
        Vector3 u = Vector3.Normalize(job.Area.U), v = Vector3.Normalize(job.Area.V), along = Vector3.Normalize(u + (0.5f * v)), across = Vector3.Normalize(v - (0.5f * u));
        return Bodies(job, 0.16f, 1, job.Ink(0.42f) with { Sheen = 0.5f, Pattern = new SatinStitch(along, across, Math.Clamp(0.09f * job.Stroke, 0.0004f, 0.01f)) });
    }

    /// <summary>Icing as it leaves the bag.</summary>
    public static IEnumerable<Part> Icing(LetterJob job) => Bodies(job, 0.42f, 1, job.Ink(0.35f) with { Specular = 0.035f, Coat = 0.25f, CoatRoughness = 0.2f });

    /// <summary>Letters raised out of the carrier's own stuff, with a dark joint around them so that they can be read.</summary>
    public static IEnumerable<Part> Embossed(LetterJob job)
    {
        ImmutableArray<OutlinePolygon> joint = PolygonOffset.Offset(job.Polygons, 0.09f * job.Stroke);
        LinearRgb shade = job.Stuff.BaseColor * 0.32f;
        float height = 0.3f * job.Stroke;
        foreach (Part part in Film(job, joint, MathF.Max(0.03f * height, 0.0003f), job.Stuff with { Name = "joint", BaseColor = shade, Roughness = 0.9f, Metallic = 0, Coat = 0, Kind = FrameMaterialKind.Solid }))
        {
            yield return part;
        }

        Material raised = job.Lettered(job.Stuff with { BaseColor = LinearRgb.Lerp(job.Stuff.BaseColor, LinearRgb.White, 0.3f), Pattern = job.Stuff.Metallic > 0.5f ? null : job.Stuff.Pattern });
        foreach (Part part in Mounted(job, height, 0.3f * height, raised))
        {
            yield return part;
        }
    }

    /// <summary>A panel of the carrier's stuff in which the letters are left out; their floor is darkened, or gilt where a colour was asked for.</summary>
    public static IEnumerable<Part> Carved(LetterJob job, bool isDyed)
    {
        float depth = Math.Clamp(0.42f * job.Stroke, 0.001f, 0.05f), w = job.Page.Width, h = job.Page.Height, edge = 0.04f * MathF.Min(w, h);
        LinearRgb floor = isDyed ? job.Shape.Color : job.Ground.Luminance > 0.09f ? job.Ground * 0.07f : LinearRgb.Lerp(job.Ground, LinearRgb.White, 0.7f);
        foreach (Part part in Film(job, PolygonOffset.Offset(job.Polygons, 0.04f * job.Stroke), MathF.Max(0.0003f, 0.05f * depth), job.Lettered(new Material { Name = "floor", BaseColor = floor, Roughness = 0.85f })))
        {
            yield return part;
        }

        // Script joins its letters: what overlaps is one hole.
        ImmutableArray<OutlinePolygon> holes = PolygonOffset.Offset(job.Polygons, 0.01f * job.Stroke);
        var panel = new OutlinePolygon([.. Outlines.Rectangle(w, h, edge, 6)], [.. holes.Select(p => p.Outer.Reverse().ToImmutableArray())]);
        IEnumerable<OutlinePolygon> islands = holes.SelectMany(p => p.Holes).Select(ring => new OutlinePolygon([.. ring.Reverse()], []));
        float bevel = 0.2f * depth;
        Mesh[] meshes = [.. islands.Prepend(panel).Select(p => PrintGeometry.Flat(p, job.Area, -0.2f * depth, depth, bevel))];
        yield return new Part(MeshTools.Merge(meshes), job.Stuff with { Name = "panel", Kind = FrameMaterialKind.Solid });
    }

    /// <summary>Furrows with heaped rims.</summary>
    public static IEnumerable<Part> Groove(LetterJob job)
    {
        float s = job.Stroke, rim = 0.5f * s, high = 0.3f * s;
        var heaps = new List<Mesh>();
        foreach (OutlinePolygon polygon in job.Polygons)
        {
            GlyphField field = GlyphField.Of(polygon, 8, 1.15f * rim);
            uint seed = job.Stream.Seed;
            Mesh? heap = Pillow.Over(field, -rim, d => d >= 0 ? 0.12f * high : 0.12f * high + (high * MathF.Sin(MathF.PI * Math.Clamp((d + rim) / rim, 0, 1)) * 0.8f));
            if (heap is not null)
            {
                heaps.Add(job.Frame.Lay(heap));
            }
        }

        if (heaps.Count > 0)
        {
            yield return new Part(MeshTools.Merge(heaps), job.Stuff with { Name = "rim", Kind = FrameMaterialKind.Solid });
        }

        LinearRgb floor = job.Ground * (job.Ground.Luminance > 0.5f ? 0.3f : 0.26f);
        foreach (Part part in Film(job, job.Polygons.Select(p => Roughened.Edge(p, 0.05f * s, job.Stream.Seed)), 0.2f * high, job.Lettered(job.Stuff with { BaseColor = floor })))
        {
            yield return part;
        }
    }

    /// <summary>Flat letters with a bevel, mounted on the surface.</summary>
    public static IEnumerable<Part> Mounted(LetterJob job, float height, float bevel, Material material)
    {
        if (job.Frame.IsCurved)
        {
            return Bodies(job, height / MathF.Max(job.Stroke, 1e-6f), 0.35f, material);
        }

        return job.Polygons.IsEmpty ? [] : [new Part(MeshTools.Merge([.. job.Polygons.Select(p => PrintGeometry.Flat(p, job.Area, -0.5f * height, height, bevel))]), material)];
    }

    /// <summary>A thin film of any areas, laid on the surface.</summary>
    /// <param name="job">Where.</param>
    /// <param name="polygons">The areas, from the middle of the page.</param>
    /// <param name="thick">Height of the film over the surface, metres.</param>
    /// <param name="material">What it is made of.</param>
    public static IEnumerable<Part> Film(LetterJob job, IEnumerable<OutlinePolygon> polygons, float thick, Material material)
    {
        Mesh[] meshes = [.. polygons.Select(p => job.Area.CurvatureRadius > 0 ? BentPrint.Build(p, job.Area, -0.5f * thick, thick)
            : job.Frame.IsCurved ? Pillow.Over(GlyphField.Of(p), 0, _ => thick) is { } decal ? job.Frame.Lay(decal) : null
            : PrintGeometry.Flat(p, job.Area, -0.5f * thick, thick, 0)).OfType<Mesh>()];
        return meshes.Length == 0 ? [] : [new Part(MeshTools.Merge(meshes), material)];
    }

    private static IEnumerable<Part> Bodies(LetterJob job, float high, float round, Material material)
    {
        Mesh[] meshes = [.. job.Polygons.Select(p => Pillow.Build(p, high * job.Stroke, round)).OfType<Mesh>().Select(job.Frame.Lay)];
        return meshes.Length == 0 ? [] : [new Part(MeshTools.Merge(meshes), material)];
    }

    private static OutlinePolygon Dot(Vector2 at, float radius, int sides) => new([.. Outlines.Circle(radius, sides).Select(q => q + at)], []);

    private static OutlinePolygon Drip(Vector2 from, float length, float radius)
    {
        var ring = new List<Vector2> { from + new Vector2(-1.6f * radius, 0) };
        for (int i = 0; i <= 10; i++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * (1 + (i / 10f)));
            ring.Add(from + new Vector2(1.15f * radius * cos, -length + (1.4f * radius * sin)));
        }

        ring.Add(from + new Vector2(1.6f * radius, 0));
        return new OutlinePolygon([.. ring], []);
    }
}
