using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Kit;

/// <summary>Operations on finished meshes.</summary>
public static class MeshTools
{
    /// <summary>One mesh out of many. An attribute that only some carry is filled in with what its absence means.</summary>
    public static Mesh Merge(IReadOnlyList<Mesh> meshes)
    {
        if (meshes.Count == 1)
        {
            return meshes[0];
        }

        int n = meshes.Sum(m => m.Positions.Length);
        ImmutableArray<Vector3>.Builder positions = ImmutableArray.CreateBuilder<Vector3>(n), normals = ImmutableArray.CreateBuilder<Vector3>(n);
        ImmutableArray<Vector3>.Builder? colors = meshes.Any(m => !m.Colors.IsEmpty) ? ImmutableArray.CreateBuilder<Vector3>(n) : null;
        ImmutableArray<Vector3>.Builder? rest = meshes.Any(m => !m.Rest.IsEmpty) ? ImmutableArray.CreateBuilder<Vector3>(n) : null;
        ImmutableArray<Vector2>.Builder? texCoords = meshes.Any(m => !m.TexCoords.IsEmpty) ? ImmutableArray.CreateBuilder<Vector2>(n) : null;
        ImmutableArray<int>.Builder indices = ImmutableArray.CreateBuilder<int>(meshes.Sum(m => m.Indices.Length));
        foreach (Mesh mesh in meshes)
        {
            int offset = positions.Count;
            positions.AddRange(mesh.Positions);
            normals.AddRange(mesh.Normals);
            colors?.AddRange(mesh.Colors.IsEmpty ? Enumerable.Repeat(Vector3.One, mesh.Positions.Length) : mesh.Colors);
            rest?.AddRange(mesh.Rest.IsEmpty ? mesh.Positions : mesh.Rest);
            texCoords?.AddRange(mesh.TexCoords.IsEmpty ? Enumerable.Repeat(Vector2.Zero, mesh.Positions.Length) : mesh.TexCoords);
            foreach (int i in mesh.Indices)
            {
                indices.Add(i + offset);
            }
        }

        return new Mesh(
            positions.MoveToImmutable(), normals.MoveToImmutable(), indices.MoveToImmutable(),
            colors?.MoveToImmutable() ?? default, rest?.MoveToImmutable() ?? default, texCoords?.MoveToImmutable() ?? default);
    }

    /// <summary>A mesh placed by a matrix (row vectors, affine); rest coordinates stay, and a mirror image is turned outside out again.</summary>
    public static Mesh Transform(Mesh mesh, Matrix4x4 matrix)
    {
        _ = Matrix4x4.Invert(matrix, out Matrix4x4 inverse);
        Matrix4x4 forNormals = Matrix4x4.Transpose(inverse with { M41 = 0, M42 = 0, M43 = 0 });
        var positions = new Vector3[mesh.Positions.Length];
        var normals = new Vector3[positions.Length];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = Vector3.Transform(mesh.Positions[i], matrix);
            normals[i] = Vector3.Normalize(Vector3.TransformNormal(mesh.Normals[i], forNormals));
        }

        int[] indices = [.. mesh.Indices];
        if (matrix.GetDeterminant() < 0)
        {
            for (int t = 0; t < indices.Length; t += 3)
            {
                (indices[t + 1], indices[t + 2]) = (indices[t + 2], indices[t + 1]);
            }
        }

        return new Mesh(
            [.. positions], [.. normals], [.. indices], mesh.Colors, mesh.Rest.IsEmpty ? mesh.Positions : mesh.Rest, mesh.TexCoords);
    }
}
