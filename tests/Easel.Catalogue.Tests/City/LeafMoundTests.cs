using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes.Kit;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.City;

public sealed class LeafMoundTests
{
    private static readonly Vector3 s_radii = new(0.4f, 0.3f, 0.4f);

    [Fact]
    public void Leaves_SameStream_GivesTheSameVertices()
    {
        PolyMesh a = LeafMound.Leaves(s_radii, 80, 0.1f, -0.4f, new RandomStream(7)), b = LeafMound.Leaves(s_radii, 80, 0.1f, -0.4f, new RandomStream(7));
        Assert.Equal(a.Positions, b.Positions);
    }

    [Fact]
    public void Leaves_OfAnEllipsoid_ReachNoFartherThanALeafBeyondIt()
    {
        PolyMesh mesh = LeafMound.Leaves(s_radii, 200, 0.1f, -0.4f, new RandomStream(3));
        Assert.All(mesh.Positions, p => Assert.True(MathF.Abs(p.X) < 0.55f && p.Y < 0.45f && MathF.Abs(p.Z) < 0.55f, $"{p} lies far outside."));
    }

    [Fact]
    public void Flowers_SevenOfThem_HaveFivePetalsEach()
    {
        Assert.Equal(7 * 5, LeafMound.Flowers(s_radii, 7, 0.05f, 0, new RandomStream(3)).FaceCount);
    }

    [Fact]
    public void Flowers_Meshed_FaceOutward()
    {
        Mesh mesh = LeafMound.Flowers(Vector3.One, 40, 0.05f, 0, new RandomStream(5)).ToMesh(3);
        for (int i = 0; i < mesh.Positions.Length; i++)
        {
            Assert.True(Vector3.Dot(mesh.Normals[i], mesh.Positions[i]) > 0, $"Vertex {i} looks inward.");
        }
    }
}
