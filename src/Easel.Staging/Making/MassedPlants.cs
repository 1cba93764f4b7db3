using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Making;

/// <summary>Turns piles of leaves into the lumps that they look like from afar: a density of leaf area, and the surface where it is dense.</summary>
/// <param name="Cells">Cells of the density along the longest side.</param>
/// <param name="IsFaceted">True for flat facets, false for round lumps.</param>
internal sealed record MassedPlants(int Cells, bool IsFaceted = false)
{
    /// <summary>What is shown leaf by leaf and flower by flower: fronds of palms, flowers of beds and meadows.</summary>
    private static readonly string[] _single = ["frond", "wildflower", "petal"];

    /// <summary>Leaves of fewer triangles are shown one by one.</summary>
    private const int FewestTriangles = 240;

    /// <summary>Area of the leaves over that of their box from which they are a pile and not a body.</summary>
    private const float LeastCover = 0.22f;

    /// <summary>Mean distance of colours from their mean, relative to it, of a pile of several kinds of flowers.</summary>
    private const float Motley = 0.3f;

    /// <summary>Share of the mean density of filled cells at which the surface lies.</summary>
    private const float SurfaceShare = 0.42f;

    /// <summary>The model with lumps for its leaves.</summary>
    public Model Apply(Model model) => model.Parts.Any(IsPile) ? new Model([.. model.Parts.Select(p => IsPile(p) ? Lump(p) : p)], model.Surfaces) : model;

    /// <summary>True for a part that is a pile of leaves.</summary>
    public static bool IsPile(Part part)
    {
        if (part.Material.Kind != FrameMaterialKind.Foliage || part.Mesh.TriangleCount < FewestTriangles || Array.Exists(_single, n => part.Material.Name.Contains(n, StringComparison.Ordinal)))
        {
            return false;
        }

        Vector3 size = part.Mesh.Bounds.Size;
        float box = 2 * ((size.X * size.Y) + (size.Y * size.Z) + (size.Z * size.X)), area = 0;
        for (int t = 0; t < part.Mesh.TriangleCount; t++)
        {
            (Vector3 a, Vector3 b, Vector3 c) = Corners(part.Mesh, t);
            area += 0.5f * Vector3.Cross(b - a, c - a).Length();
        }

        return area > LeastCover * box && !IsMotley(part.Mesh);
    }

    /// <summary>True for a bed of flowers in many colours, which a lump of one would lose.</summary>
    private static bool IsMotley(Mesh mesh)
    {
        if (mesh.Colors.Length == 0)
        {
            return false;
        }

        Vector3 mean = Vector3.Zero;
        foreach (Vector3 color in mesh.Colors)
        {
            mean += color / mesh.Colors.Length;
        }

        return mesh.Colors.Average(c => Vector3.Distance(c, mean)) > Motley * mean.Length();
    }

    private Part Lump(Part part)
    {
        Mesh leaves = part.Mesh;
        float cell = MathF.Max(leaves.Bounds.Size.X, MathF.Max(leaves.Bounds.Size.Y, leaves.Bounds.Size.Z)) / Cells;
        Vector3 origin = leaves.Bounds.Min - new Vector3(2.5f * cell);
        var grid = new DensityGrid(origin, cell, leaves.Bounds.Size + new Vector3(5 * cell));
        Vector3 color = Vector3.Zero;
        for (int t = 0; t < leaves.TriangleCount; t++)
        {
            (Vector3 a, Vector3 b, Vector3 c) = Corners(leaves, t);
            grid.Add((a + b + c) / 3, Vector3.Cross(b - a, c - a).Length());
            color += leaves.Colors.Length > 0 ? leaves.Colors[leaves.Indices[3 * t]] : Vector3.One;
        }

        grid.Blur();
        (Vector3[] positions, Vector3[] normals, int[] indices) = grid.Surface(SurfaceShare);
        if (indices.Length == 0)
        {
            return part;
        }

        // Clumps of leaves stand out of the mass.
        if (!IsFaceted)
        {
            for (int i = 0; i < positions.Length; i++)
            {
                float billow = MathF.Abs(Noise.Perlin(positions[i] / (3.4f * cell), 5));
                positions[i] += normals[i] * (cell * ((2.4f * billow) - 0.5f));
            }

            normals = Smooth(positions, indices);
        }

        // Lumps are lighter above, where a crown meets the sky.
        color /= leaves.TriangleCount;
        (float low, float high) = (leaves.Bounds.Min.Y, leaves.Bounds.Max.Y);
        Vector3[] colors = [.. positions.Select(p => color * float.Lerp(0.8f, 1.15f, Math.Clamp((p.Y - low) / MathF.Max(1e-4f, high - low), 0, 1)))];
        var mesh = new Mesh([.. positions], [.. normals], [.. indices], [.. colors]);
        Material material = part.Material with { Pattern = null, Translucency = 0, Roughness = MathF.Max(part.Material.Roughness, 0.6f) };
        return new Part(IsFaceted ? Facets.Flatten(mesh) : mesh, material);
    }

    /// <summary>Normals of a surface, the mean of the triangles around each point by their area.</summary>
    private static Vector3[] Smooth(Vector3[] positions, int[] indices)
    {
        var normals = new Vector3[positions.Length];
        for (int t = 0; t < indices.Length; t += 3)
        {
            Vector3 a = positions[indices[t]], normal = Vector3.Cross(positions[indices[t + 1]] - a, positions[indices[t + 2]] - a);
            for (int k = 0; k < 3; k++)
            {
                normals[indices[t + k]] += normal;
            }
        }

        return [.. normals.Select(n => n.LengthSquared() > 1e-20f ? Vector3.Normalize(n) : Vector3.UnitY)];
    }

    private static (Vector3 A, Vector3 B, Vector3 C) Corners(Mesh mesh, int t) =>
        (mesh.Positions[mesh.Indices[3 * t]], mesh.Positions[mesh.Indices[(3 * t) + 1]], mesh.Positions[mesh.Indices[(3 * t) + 2]]);
}
