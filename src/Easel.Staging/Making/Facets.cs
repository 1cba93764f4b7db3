using System.Numerics;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Making;

/// <summary>Meshes of flat facets.</summary>
internal static class Facets
{
    /// <summary>The same triangles, each with its own corners and normal; those without area go. Texture coordinates are (0, 0), (1, 0) and (0, 1) at the corners.</summary>
    public static Mesh Flatten(Mesh mesh, Func<int, Vector3>? colorOf = null)
    {
        var positions = new List<Vector3>(mesh.Indices.Length);
        var normals = new List<Vector3>(mesh.Indices.Length);
        var colors = new List<Vector3>(mesh.Indices.Length);
        var places = new List<Vector2>(mesh.Indices.Length);
        for (int t = 0; t < mesh.TriangleCount; t++)
        {
            (int i, int j, int k) = (mesh.Indices[3 * t], mesh.Indices[(3 * t) + 1], mesh.Indices[(3 * t) + 2]);
            Vector3 a = mesh.Positions[i], b = mesh.Positions[j], c = mesh.Positions[k], normal = Vector3.Cross(b - a, c - a);
            float length = normal.Length();
            if (length < 1e-12f)
            {
                continue;
            }

            Vector3 color = colorOf is not null ? colorOf(t) : mesh.Colors.Length > 0 ? (mesh.Colors[i] + mesh.Colors[j] + mesh.Colors[k]) / 3 : Vector3.One;
            positions.AddRange([a, b, c]);
            normals.AddRange(Enumerable.Repeat(normal / length, 3));
            colors.AddRange(Enumerable.Repeat(color, 3));
            places.AddRange([Vector2.Zero, Vector2.UnitX, Vector2.UnitY]);
        }

        return new Mesh([.. positions], [.. normals], [.. Enumerable.Range(0, positions.Count)], [.. colors], texCoords: [.. places]);
    }

    /// <summary>
    /// A mesh of fewer and larger triangles: all corners in one cell of a grid become one in their middle (Rossignac and Borrel 1993).
    /// </summary>
    /// <param name="mesh">Any mesh.</param>
    /// <param name="cellAt">Side of the cells at a corner, metres.</param>
    /// <returns>The triangles that are left, and of each the one that it was; positions only.</returns>
    public static (Mesh Mesh, int[] Origins) Cluster(Mesh mesh, Func<Vector3, float> cellAt)
    {
        var clusters = new Dictionary<(int, int, int, int), int>();
        var sums = new List<Vector4>();
        int[] clusterOf = new int[mesh.Positions.Length];
        for (int i = 0; i < clusterOf.Length; i++)
        {
            Vector3 p = mesh.Positions[i];
            float cell = MathF.Max(cellAt(p), 1e-5f);

            // Cells come in steps of an octave's quarter, so that neighbours share them.
            int step = (int)MathF.Round(4 * MathF.Log2(cell));
            cell = float.Exp2(step / 4f);
            (int, int, int, int) key = (step, (int)MathF.Floor(p.X / cell), (int)MathF.Floor(p.Y / cell), (int)MathF.Floor(p.Z / cell));
            if (!clusters.TryGetValue(key, out int cluster))
            {
                cluster = sums.Count;
                clusters[key] = cluster;
                sums.Add(Vector4.Zero);
            }

            clusterOf[i] = cluster;
            sums[cluster] += new Vector4(p, 1);
        }

        Vector3[] positions = [.. sums.Select(s => new Vector3(s.X, s.Y, s.Z) / s.W)];
        var indices = new List<int>();
        var origins = new List<int>();
        var seen = new HashSet<(int, int, int)>();
        for (int t = 0; t < mesh.TriangleCount; t++)
        {
            (int a, int b, int c) = (clusterOf[mesh.Indices[3 * t]], clusterOf[mesh.Indices[(3 * t) + 1]], clusterOf[mesh.Indices[(3 * t) + 2]]);
            if (a == b || b == c || c == a || !seen.Add(Turned(a, b, c)))
            {
                continue;
            }

            indices.AddRange([a, b, c]);
            origins.Add(t);
        }

        return (new Mesh([.. positions], [.. positions.Select(_ => Vector3.UnitY)], [.. indices]), [.. origins]);
    }

    // The same triangle whichever corner it begins with.
    private static (int, int, int) Turned(int a, int b, int c) => a < b && a < c ? (a, b, c) : b < c ? (b, c, a) : (c, a, b);
}
