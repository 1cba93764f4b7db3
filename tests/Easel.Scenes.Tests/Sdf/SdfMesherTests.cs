using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Scenes.Tests.Sdf;

public sealed class SdfMesherTests
{
    private static readonly SdfShape _figure = new SdfGroup(new Vector3(0.5f, 0.3f, 0.1f))
        .Union(new Ellipsoid(Vector3.Zero, new Vector3(0.4f, 0.3f, 0.5f)))
        .Union(new Chain([new(0, 0, 0.4f, 0.2f), new(0, 0.3f, 0.7f, 0.15f), new(0, 0.5f, 0.7f, 0.1f)]), 0.1f, Vector3.One)
        .Subtract(new Ellipsoid(new Vector3(0.4f, 0, 0), 0.15f), 0.05f);

    [Fact]
    public void Build_Sphere_IsClosedAndHasTheVolumeOfASphere()
    {
        Mesh mesh = SdfMesher.Build(new Ellipsoid(new Vector3(1, 2, 3), 0.5f), 0.02f);

        Assert.Equal(4 * MathF.PI / 3 * 0.125f, Volume(mesh), 0.002f);
        AssertClosed(mesh);
        Assert.All(mesh.Positions, p => Assert.Equal(0.5f, Vector3.Distance(p, new Vector3(1, 2, 3)), 1e-4f));
        for (int i = 0; i < mesh.Positions.Length; i++)
        {
            Assert.True(Vector3.Dot(mesh.Normals[i], Vector3.Normalize(mesh.Positions[i] - new Vector3(1, 2, 3))) > 0.999f);
        }
    }

    [Fact]
    public void Build_BlendedGroup_IsClosedAndOnTheUnprunedSurface()
    {
        Mesh mesh = SdfMesher.Build(_figure, 0.015f);

        AssertClosed(mesh);
        Assert.All(mesh.Positions, p => Assert.True(MathF.Abs(_figure.Distance(p)) < 0.001f));
    }

    [Fact]
    public void Build_Twice_GivesTheSameMesh()
    {
        Mesh a = SdfMesher.Build(_figure, 0.02f), b = SdfMesher.Build(_figure, 0.02f);

        Assert.Equal(a.Positions.AsSpan(), b.Positions.AsSpan());
        Assert.Equal(a.Indices.AsSpan(), b.Indices.AsSpan());
    }

    [Fact]
    public void Build_EmptyGroup_GivesAnEmptyMesh() => Assert.Equal(0, SdfMesher.Build(new SdfGroup(), 0.1f).TriangleCount);

    private static float Volume(Mesh mesh)
    {
        float sum = 0;
        for (int i = 0; i < mesh.Indices.Length; i += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[i]], b = mesh.Positions[mesh.Indices[i + 1]], c = mesh.Positions[mesh.Indices[i + 2]];
            sum += Vector3.Dot(a - mesh.Positions[0], Vector3.Cross(b - mesh.Positions[0], c - mesh.Positions[0])) / 6;
        }

        return sum;
    }

    private static void AssertClosed(Mesh mesh)
    {
        var edges = new Dictionary<(int, int), int>();
        for (int i = 0; i < mesh.Indices.Length; i += 3)
        {
            for (int k = 0; k < 3; k++)
            {
                var edge = (mesh.Indices[i + k], mesh.Indices[i + ((k + 1) % 3)]);
                edges[edge] = edges.GetValueOrDefault(edge) + 1;
            }
        }

        Assert.All(edges, e => Assert.Equal(e.Value, edges.GetValueOrDefault((e.Key.Item2, e.Key.Item1))));
    }
}
