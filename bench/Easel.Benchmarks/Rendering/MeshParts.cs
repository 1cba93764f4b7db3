using System.Numerics;
using Easel.Scenes.Meshes;

namespace Easel.Benchmarks.Rendering;

/// <summary>Collects quads and boxes into one mesh.</summary>
internal sealed class MeshParts
{
    private readonly List<Vector3> _positions = [];
    private readonly List<Vector3> _normals = [];
    private readonly List<int> _indices = [];

    public void AddQuad(Vector3 center, Vector3 u, Vector3 v)
    {
        int first = _positions.Count;
        Vector3 normal = Vector3.Normalize(Vector3.Cross(u, v));
        _positions.AddRange([center - u - v, center + u - v, center + u + v, center - u + v]);
        _normals.AddRange([normal, normal, normal, normal]);
        _indices.AddRange([first, first + 1, first + 2, first, first + 2, first + 3]);
    }

    public void AddBox(Vector3 min, Vector3 max)
    {
        Vector3 center = (min + max) / 2, half = (max - min) / 2;
        Vector3 x = new(half.X, 0, 0), y = new(0, half.Y, 0), z = new(0, 0, half.Z);
        AddQuad(center + x, y, z);
        AddQuad(center - x, z, y);
        AddQuad(center + y, z, x);
        AddQuad(center - y, x, z);
        AddQuad(center + z, x, y);
        AddQuad(center - z, y, x);
    }

    public Mesh ToMesh() => new([.. _positions], [.. _normals], [.. _indices]);
}
