using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Kit;

/// <content>Normals and conversion to an immutable mesh.</content>
public sealed partial class PolyMesh
{
    /// <summary>Uses these unit normals instead of ones averaged from the polygons, one per vertex, until the mesh is bent.</summary>
    public PolyMesh WithNormals(IEnumerable<Vector3> normals)
    {
        _normals = [.. normals.Select(Unit)];
        return _normals.Count == Positions.Count
            ? this
            : throw new ArgumentException($"{_normals.Count} normals for {Positions.Count} vertices.", nameof(normals));
    }

    /// <summary>Unit normals per vertex: the exact ones, or means of the adjoining polygons weighted by area.</summary>
    public Vector3[] VertexNormals()
    {
        if (_normals is not null)
        {
            return [.. _normals];
        }

        var sums = new Vector3[Positions.Count];
        for (int f = 0; f < FaceCount; f++)
        {
            Vector3 area = AreaVector(f);
            foreach (int v in Face(f))
            {
                sums[v] += area;
            }
        }

        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = Unit(sums[i]);
        }

        return sums;
    }

    /// <summary>Triangulates and computes shading normals.</summary>
    /// <param name="smoothAngle">Polygons that meet at less than this angle (radians) share a smooth normal, weighted by area, so that
    /// a few bevel segments beside a large flat face look perfectly round. About 0.7 for machines, 1.05 for turned things, 1.3 for
    /// organic ones; 0 for facets.</param>
    public Mesh ToMesh(float smoothAngle = 0.7f)
    {
        int corners = _corners.Count;
        var areas = new Vector3[FaceCount];
        var units = new Vector3[FaceCount];
        int[] faceOf = new int[corners];
        int[] first = new int[Positions.Count + 1];
        for (int f = 0; f < areas.Length; f++)
        {
            areas[f] = AreaVector(f);
            units[f] = Unit(areas[f]);
            for (int c = _starts[f]; c < _starts[f + 1]; c++)
            {
                faceOf[c] = f;
                first[_corners[c] + 1]++;
            }
        }

        // Corners sorted by vertex (counting sort).
        for (int v = 0; v < Positions.Count; v++)
        {
            first[v + 1] += first[v];
        }

        int[] at = first[..^1];
        int[] around = new int[corners];
        for (int c = 0; c < corners; c++)
        {
            around[at[_corners[c]]++] = c;
        }

        // One output vertex per distinct normal at each vertex.
        float cos = MathF.Cos(Math.Clamp(smoothAngle, 0, MathF.PI)) - 1e-5f;
        int[] output = new int[corners];
        var sources = new List<int>(Positions.Count);
        var normals = new List<Vector3>(Positions.Count);
        for (int v = 0; v < Positions.Count; v++)
        {
            int made = sources.Count;
            for (int i = first[v]; i < first[v + 1]; i++)
            {
                Vector3 own = units[faceOf[around[i]]], sum = default;
                if (_normals is not null)
                {
                    sum = _normals[v];
                }
                else
                {
                    for (int j = first[v]; j < first[v + 1]; j++)
                    {
                        int face = faceOf[around[j]];
                        sum += Vector3.Dot(own, units[face]) >= cos ? areas[face] : default;
                    }
                }

                Vector3 normal = Unit(sum);
                int k = made;
                while (k < sources.Count && Vector3.DistanceSquared(normals[k], normal) > 1e-8f)
                {
                    k++;
                }

                if (k == sources.Count)
                {
                    sources.Add(v);
                    normals.Add(normal);
                }

                output[around[i]] = k;
            }
        }

        return new Mesh(
            Gather(Positions, sources), [.. normals], Triangles(output),
            _colors is null ? default : Gather(_colors, sources), _rest is null ? default : Gather(_rest, sources));
    }

    private static ImmutableArray<Vector3> Gather(List<Vector3> list, List<int> sources)
    {
        var result = new Vector3[sources.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = list[sources[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private static Vector3 Unit(Vector3 v)
    {
        float length = v.Length();
        return length > 1e-20f ? v / length : Vector3.UnitY;
    }

    private ImmutableArray<int> Triangles(int[] output)
    {
        ImmutableArray<int>.Builder indices = ImmutableArray.CreateBuilder<int>(_corners.Count * 2);
        for (int f = 0; f < FaceCount; f++)
        {
            int s = _starts[f], n = _starts[f + 1] - s;
            if (n == 4)
            {
                // Along the shorter diagonal, which follows curved surfaces better.
                bool other = Vector3.DistanceSquared(Positions[_corners[s]], Positions[_corners[s + 2]])
                    > Vector3.DistanceSquared(Positions[_corners[s + 1]], Positions[_corners[s + 3]]) * 1.0001f;
                int o = other ? 1 : 0;
                indices.AddRange(output[s + o], output[s + 1 + o], output[s + 2 + o]);
                indices.AddRange(output[s + o], output[s + 2 + o], output[s + ((3 + o) & 3)]);
            }
            else if (n == 3)
            {
                indices.AddRange(output[s], output[s + 1], output[s + 2]);
            }
            else
            {
                foreach (int c in Triangulation.EarClip(Flatten(f), []))
                {
                    indices.Add(output[s + c]);
                }
            }
        }

        return indices.ToImmutable();
    }

    /// <summary>The polygon in the plane of its normal.</summary>
    private Vector2[] Flatten(int f)
    {
        Vector3 n = Unit(AreaVector(f));
        Vector3 x = Unit(MathF.Abs(n.X) < 0.6f ? Vector3.Cross(Vector3.UnitX, n) : Vector3.Cross(Vector3.UnitY, n));
        Vector3 y = Vector3.Cross(n, x);
        ReadOnlySpan<int> face = Face(f);
        var flat = new Vector2[face.Length];
        for (int i = 0; i < flat.Length; i++)
        {
            flat[i] = new Vector2(Vector3.Dot(Positions[face[i]], x), Vector3.Dot(Positions[face[i]], y));
        }

        return flat;
    }

    /// <summary>Twice the polygon's area along its normal (Newell's method).</summary>
    private Vector3 AreaVector(int f)
    {
        ReadOnlySpan<int> face = Face(f);
        Vector3 origin = Positions[face[0]], sum = default;
        for (int k = 1; k + 1 < face.Length; k++)
        {
            sum += Vector3.Cross(Positions[face[k]] - origin, Positions[face[k + 1]] - origin);
        }

        return sum;
    }
}
