using System.Collections.Immutable;
using System.Numerics;
using Easel.Design;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Staging.Printing.Letters;
using Easel.Typography;

namespace Easel.Staging.Printing;

/// <summary>Turns a page into geometry on a print area: real letters that light, shadow and depth of field treat as things.</summary>
public static class PrintGeometry
{
    /// <summary>Letters' sides are smooth round curves but keep their corners.</summary>
    private const float SmoothAngle = 0.52f;

    /// <summary>Widest bevel, share of the mean stroke: hairlines of a serif face are about a quarter of it, and have two edges.</summary>
    private const float WidestBevel = 0.12f;

    /// <summary>Halvings of a bevel before it is given up.</summary>
    private const int MostHalvings = 3;

    /// <summary>Share of a letter's area by which rounding may miss it.</summary>
    private const double OverlapTolerance = 0.002;

    /// <summary>How far print reaches into its carrier, share of its height: the surface may be slightly behind the area.</summary>
    private const float Root = 0.5f;

    /// <summary>One part per shape of the page.</summary>
    /// <param name="page">As wide and high as the area.</param>
    /// <param name="area">Where it goes, model space.</param>
    /// <param name="relief">How it stands out.</param>
    public static ImmutableArray<Part> Build(Page page, TaggedSurface area, PrintRelief relief)
    {
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        for (int layer = 0; layer < page.Shapes.Length; layer++)
        {
            PageShape shape = page.Shapes[layer];
            if (shape.Polygons.IsEmpty)
            {
                continue;
            }

            float front = relief.Gap + relief.Height + (layer * relief.Step);
            float back = relief.Gap > 0 ? relief.Gap : -Root * relief.Height;
            var center = new Vector2(page.Width * 0.5f, page.Height * 0.5f);
            IEnumerable<OutlinePolygon> polygons = shape.Polygons.Select(p => p.Place(1, -center));
            Mesh[] meshes = [.. polygons.Select(p => area.CurvatureRadius > 0
                ? BentPrint.Build(p, area, back, front)
                : Flat(p, area, back, front, relief.Bevel))];
            parts.Add(new Part(MeshTools.Merge(meshes), MaterialOf(shape, layer)));
        }

        return parts.ToImmutable();
    }

    /// <summary>Tubes of one text, with a brighter core when the shape is one.</summary>
    internal static IEnumerable<Part> Tubes(LetterJob job, PrintRelief relief)
    {
        float front = relief.Gap + relief.Height + (job.Layer * relief.Step);
        Mesh[] meshes = [.. job.Polygons.Select(p => job.Area.CurvatureRadius > 0 ? BentPrint.Build(p, job.Area, relief.Gap, front) : Flat(p, job.Area, relief.Gap, front, relief.Bevel))];
        return meshes.Length == 0 ? [] : [new Part(MeshTools.Merge(meshes), job.Ink())];
    }

    /// <summary>A plate over a flat area with a bevelled front edge, narrower where the letter is too thin for it.</summary>
    internal static Mesh Flat(OutlinePolygon polygon, TaggedSurface area, float back, float front, float bevel)
    {
        Vector3 u = Vector3.Normalize(area.U), v = Vector3.Normalize(area.V), n = area.Normal;
        var place = new Matrix4x4(
            u.X, u.Y, u.Z, 0,
            v.X, v.Y, v.Z, 0,
            n.X, n.Y, n.Z, 0,
            area.Center.X, area.Center.Y, area.Center.Z, 1);
        IReadOnlyList<IReadOnlyList<Vector2>> holes = [.. polygon.Holes];
        Mesh Solid(float edge) => Shapes.Extrude(polygon.Outer, front - back, edge, 2, holes)
            .Move(0, 0, (front + back) * 0.5f).Transform(place).ToMesh(SmoothAngle);

        // An edge wider than half a hairline would turn the letter inside out there: halve it until nothing overlaps.
        bevel = MathF.Min(bevel, WidestBevel * polygon.StrokeWidth);
        Mesh solid = Solid(bevel);
        for (int halving = 0; bevel > 0 && !IsSound(solid, n, polygon.Area); halving++)
        {
            bevel = halving < MostHalvings ? bevel * 0.5f : 0;
            solid = Solid(bevel);
        }

        return solid;
    }

    /// <summary>All that faces the viewer, seen from the front, covers the letter just once.</summary>
    private static bool IsSound(Mesh solid, Vector3 normal, float area)
    {
        double twice = 0;
        for (int t = 0; t < solid.Indices.Length; t += 3)
        {
            Vector3 a = solid.Positions[solid.Indices[t]];
            Vector3 cross = Vector3.Cross(solid.Positions[solid.Indices[t + 1]] - a, solid.Positions[solid.Indices[t + 2]] - a);
            twice += Math.Max(0, Vector3.Dot(cross, normal));
        }

        return Math.Abs((twice * 0.5) - area) < OverlapTolerance * area;
    }

    private static Material MaterialOf(PageShape shape, int layer)
    {
        bool isText = shape.Role == PageRole.Text;
        return new Material
        {
            Name = isText ? $"text.{layer}" : $"print.{layer}",
            BaseColor = shape.Color,
            Emission = shape.Color * shape.Glow,
            Roughness = 0.45f,
            Kind = isText ? FrameMaterialKind.Text : shape.Glow > 0 ? FrameMaterialKind.Light : FrameMaterialKind.Solid,
        };
    }
}
