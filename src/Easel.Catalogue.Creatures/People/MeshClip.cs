using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.People;

/// <summary>Cuts meshes at a plane, so that two of different fineness meet on it.</summary>
internal static class MeshClip
{
    /// <summary>What lies on one side of a plane; positions and normals only.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="point">A point of the plane, metres.</param>
    /// <param name="normal">Points to the side that stays.</param>
    public static Mesh Clip(this Mesh mesh, Vector3 point, Vector3 normal)
    {
        var positions = new List<Vector3>(mesh.Positions.Length);
        var normals = new List<Vector3>(mesh.Positions.Length);
        var indices = new List<int>(mesh.Indices.Length);
        var moved = new int[mesh.Positions.Length];
        var height = new float[moved.Length];
        for (int i = 0; i < moved.Length; i++)
        {
            height[i] = Vector3.Dot(mesh.Positions[i] - point, normal);
            moved[i] = height[i] >= 0 ? Add(mesh.Positions[i], mesh.Normals[i]) : -1;
        }

        Span<int> polygon = stackalloc int[4];
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            // Walk round the triangle: corners that stay, and the points where an edge crosses the plane.
            int count = 0;
            for (int k = 0; k < 3; k++)
            {
                int a = mesh.Indices[t + k], b = mesh.Indices[t + ((k + 1) % 3)];
                if (moved[a] >= 0)
                {
                    polygon[count++] = moved[a];
                }

                if (moved[a] >= 0 != moved[b] >= 0)
                {
                    // Always from the same end, so that neighbours get the same point.
                    (int from, int to) = a < b ? (a, b) : (b, a);
                    float s = height[from] / (height[from] - height[to]);
                    polygon[count++] = Add(
                        Vector3.Lerp(mesh.Positions[from], mesh.Positions[to], s), Vector3.Normalize(Vector3.Lerp(mesh.Normals[from], mesh.Normals[to], s)));
                }
            }

            for (int k = 1; k + 1 < count; k++)
            {
                indices.AddRange([polygon[0], polygon[k], polygon[k + 1]]);
            }
        }

        return new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions.ToArray()),
            ImmutableCollectionsMarshal.AsImmutableArray(normals.ToArray()),
            ImmutableCollectionsMarshal.AsImmutableArray(indices.ToArray()));

        int Add(Vector3 position, Vector3 normalThere)
        {
            positions.Add(position);
            normals.Add(normalThere);
            return positions.Count - 1;
        }
    }
}
