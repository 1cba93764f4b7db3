using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.Intrinsics;
using Easel.Rendering.Acceleration;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Tests;

public sealed unsafe class AccelerationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(400)]
    public void Intersect_RandomTriangles_AgreesWithBruteForce(int triangles)
    {
        Mesh mesh = RandomTriangles(triangles, 7);
        using SceneTree tree = Tree(new Instance(Shapes.Model(mesh, Shapes.Matte(0.5f)), Matrix4x4.Identity));
        var random = new RandomStream(11);
        int met = 0;
        for (int i = 0; i < 1500; i++)
        {
            Vector3 origin = random.Direction() * 3, aim = mesh.Positions[i % mesh.Positions.Length] + (random.Direction() * 0.2f);
            Vector3 direction = Vector3.Normalize(aim - origin);
            bool expected = BruteForce(mesh, origin, direction, out float distance);
            bool actual = tree.Intersect(origin, direction, float.PositiveInfinity, out Hit hit);
            Assert.Equal(expected, actual);
            Assert.Equal(!expected, tree.Transmittance(origin, direction, float.PositiveInfinity) == Vector3.One);
            if (expected)
            {
                met++;
                Assert.Equal(distance, hit.Distance, 1e-4f * distance);
                Assert.False(tree.Intersect(origin, direction, distance * 0.999f, out _));
            }
        }

        Assert.True(met > 0);
    }

    [Fact]
    public void Intersect_InstanceWithTransform_AgreesWithTransformedMesh()
    {
        Mesh mesh = RandomTriangles(60, 3);
        Matrix4x4 transform = Matrix4x4.CreateScale(1.2f, 0.7f, -0.9f) * Matrix4x4.CreateFromYawPitchRoll(1, 2, 3) * Matrix4x4.CreateTranslation(0.3f, -0.2f, 0.5f);
        Mesh moved = new(
            [.. mesh.Positions.Select(p => Vector3.Transform(p, transform))], mesh.Normals, mesh.Indices);
        using SceneTree tree = Tree(new Instance(Shapes.Model(mesh, Shapes.Matte(0.5f)), transform));
        var random = new RandomStream(5);
        for (int i = 0; i < 800; i++)
        {
            Vector3 origin = random.Direction() * 4, direction = Vector3.Normalize((random.Direction() * 1.2f) - origin);
            bool expected = BruteForce(moved, origin, direction, out float distance);
            Assert.Equal(expected, tree.Intersect(origin, direction, float.PositiveInfinity, out Hit hit));
            Assert.Equal(expected ? distance : 0, hit.Distance, 1e-3f);
        }
    }

    [Fact]
    public void Walk_WideAndScalar_VisitTheSameLeavesInTheSameOrder()
    {
        Assert.SkipUnless(Vector256.IsHardwareAccelerated, "There is only the scalar form here.");
        using ModelTree model = ModelTree.Build(Shapes.Model(RandomTriangles(3000, 2), Shapes.Matte(0.5f)), false, TestContext.Current.CancellationToken);
        var random = new RandomStream(1);
        StackEntry* stack = stackalloc StackEntry[Traversal.StackSize];
        for (int i = 0; i < 500; i++)
        {
            Vector3 origin = random.Direction() * 2, direction = random.Direction();
            float wideLimit = 3, scalarLimit = 3;
            Recorder wide = new() { Leaves = [] }, scalar = new() { Leaves = [] };
            Traversal.WalkWide(model.Nodes, origin, direction, ref wideLimit, stack, ref wide);
            Traversal.WalkScalar(model.Nodes, origin, direction, ref scalarLimit, stack, ref scalar);
            Assert.Equal(scalar.Leaves, wide.Leaves);
        }
    }

    [Fact]
    public void IntersectWide_EveryLane_AgreesWithScalar()
    {
        var random = new RandomStream(9);
        for (int i = 0; i < 2000; i++)
        {
            TriangleBlock block;
            for (int k = 0; k < 12; k++)
            {
                block.Corner[k] = random.Range(-1f, 1f);
                block.EdgeU[k] = random.Range(-1f, 1f);
                block.EdgeV[k] = random.Range(-1f, 1f);
            }

            Vector3 origin = random.Direction() * 2, direction = Vector3.Normalize((random.Direction() * 0.5f) - origin);
            uint mask = TriangleTest.IntersectWide(&block, origin, direction, 10, out Vector128<float> distance, out _, out _);
            for (int lane = 0; lane < TriangleBlock.Width; lane++)
            {
                bool expected = TriangleTest.IntersectScalar(&block, lane, origin, direction, 10, out float t, out float u, out float v);
                bool onEdge = MathF.Abs(u) < 1e-4f || MathF.Abs(v) < 1e-4f || MathF.Abs(1 - u - v) < 1e-4f || MathF.Abs(t) < 1e-4f;
                Assert.True(onEdge || expected == ((mask >> lane & 1) != 0));
                if (expected && !onEdge)
                {
                    Assert.Equal(t, distance[lane], 1e-3f * t);
                }
            }
        }
    }

    [Fact]
    public void Build_IdenticalTriangles_StaysShallowAndFindsThem()
    {
        // Nothing to split by: the builder must fall back to halves.
        Mesh one = RandomTriangles(1, 4);
        Mesh many = new(
            [.. Enumerable.Repeat(one.Positions, 5000).SelectMany(p => p)], [.. Enumerable.Repeat(one.Normals, 5000).SelectMany(n => n)],
            [.. Enumerable.Range(0, 15000)]);
        using SceneTree tree = Tree(new Instance(Shapes.Model(many, Shapes.Matte(0.5f)), Matrix4x4.Identity));
        Vector3 middle = (one.Positions[0] + one.Positions[1] + one.Positions[2]) / 3;
        Vector3 normal = Vector3.Normalize(Vector3.Cross(one.Positions[1] - one.Positions[0], one.Positions[2] - one.Positions[0]));
        Assert.True(tree.Intersect(middle + normal, -normal, 10, out Hit hit));
        Assert.Equal(1, hit.Distance, 1e-4f);
    }

    private static SceneTree Tree(Instance instance) =>
        SceneTree.Build(Shapes.Scene(Shapes.Camera(Vector3.UnitZ, Vector3.Zero), default, instance), 1, TestContext.Current.CancellationToken);

    private static Mesh RandomTriangles(int count, uint seed)
    {
        var random = new RandomStream(seed);
        var positions = new List<Vector3>();
        for (int i = 0; i < count; i++)
        {
            Vector3 center = random.Direction() * random.Next();
            positions.AddRange([center + (random.Direction() * 0.3f), center + (random.Direction() * 0.3f), center + (random.Direction() * 0.3f)]);
        }

        ImmutableArray<Vector3> normals = [.. positions.Select(_ => Vector3.UnitY)];
        return new Mesh([.. positions], normals, [.. Enumerable.Range(0, 3 * count)]);
    }

    /// <summary>Every triangle in double precision.</summary>
    private static bool BruteForce(Mesh mesh, Vector3 o, Vector3 d, out float distance)
    {
        distance = float.PositiveInfinity;
        for (int i = 0; i < mesh.Indices.Length; i += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[i]], u = mesh.Positions[mesh.Indices[i + 1]] - a, v = mesh.Positions[mesh.Indices[i + 2]] - a;
            Vector3 p = Vector3.Cross(d, v), s = o - a, q = Vector3.Cross(s, u);
            double det = Vector3.Dot(u, p), wu = Vector3.Dot(s, p) / det, wv = Vector3.Dot(d, q) / det, t = Vector3.Dot(v, q) / det;
            if (wu >= -1e-6 && wv >= -1e-6 && wu + wv <= 1 + 1e-6 && t > 0 && t < distance)
            {
                distance = (float)t;
            }
        }

        return float.IsFinite(distance);
    }

    private struct Recorder : ILeafVisitor
    {
        public List<int> Leaves;

        public readonly bool Visit(int leaf, ref float tMax, StackEntry* free)
        {
            Leaves.Add(leaf);
            return false;
        }
    }
}
