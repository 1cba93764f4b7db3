using System.Numerics;
using Easel.Catalogue.People;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Tests.People;

public sealed class MeshClipTests
{
    [Fact]
    public void Clip_BothSidesOfAPlane_ShareItAndKeepTheArea()
    {
        Mesh ball = SdfMesher.Build(new Ellipsoid(Vector3.Zero, 1), 0.11f);
        Vector3 point = new(0, 0.2f, 0), normal = Vector3.Normalize(new Vector3(0.2f, 1, -0.3f));

        Mesh above = ball.Clip(point, normal), below = ball.Clip(point, -normal);

        Assert.All(above.Positions, p => Assert.True(Vector3.Dot(p - point, normal) > -1e-5f));
        Assert.All(below.Positions, p => Assert.True(Vector3.Dot(p - point, normal) < 1e-5f));
        Assert.Equal(Area(ball), Area(above) + Area(below), 1e-3f);
    }

    [Fact]
    public void Clip_PlaneOutside_KeepsEverythingOrNothing()
    {
        Mesh ball = SdfMesher.Build(new Ellipsoid(Vector3.Zero, 1), 0.2f);

        Assert.Equal(ball.TriangleCount, ball.Clip(new Vector3(0, -2, 0), Vector3.UnitY).TriangleCount);
        Assert.Equal(0, ball.Clip(new Vector3(0, 2, 0), Vector3.UnitY).TriangleCount);
    }

    private static float Area(Mesh mesh)
    {
        float area = 0;
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]], b = mesh.Positions[mesh.Indices[t + 1]], c = mesh.Positions[mesh.Indices[t + 2]];
            area += 0.5f * Vector3.Cross(b - a, c - a).Length();
        }

        return area;
    }
}
