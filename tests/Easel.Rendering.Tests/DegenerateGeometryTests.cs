using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Tests;

/// <summary>Geometry that breaks trees: slivers, faces in one plane, points, coordinates far from the origin, nothing at all.</summary>
public sealed class DegenerateGeometryTests
{
    [Theory]
    [InlineData(1e-2f)]
    [InlineData(1e-3f)]
    public void Intersect_Slivers_AgreesWithBruteForce(float width)
    {
        // Long needles through each other's boxes. Coordinates are rounded: the thinner a needle is, the less they tell of its plane.
        var random = new RandomStream(3);
        var corners = new List<Vector3>();
        for (int i = 0; i < 500; i++)
        {
            Vector3 start = random.Direction() * random.Next(), along = random.Direction() * 2;
            corners.AddRange([start, start + along, start + (along * 0.5f) + (Vector3.Normalize(Vector3.Cross(along, random.Direction())) * width)]);
        }

        AssertAgrees(Soup(corners), 3, 1e-6f / width);
    }

    [Fact]
    public void Intersect_CoplanarFaces_FindsThePlane()
    {
        // A thousand overlapping triangles in one plane, in no order: any of them will do, but it must be at the right distance.
        var random = new RandomStream(4);
        var corners = new List<Vector3>();
        for (int i = 0; i < 1000; i++)
        {
            Vector3 center = new(random.Range(-1f, 1f), 0, random.Range(-1f, 1f));
            float turn = random.Range(0, MathF.Tau), size = random.Range(0.05f, 0.4f);
            for (int k = 0; k < 3; k++)
            {
                (float sin, float cos) = MathF.SinCos(turn + (k * MathF.Tau / 3));
                corners.Add(center + new Vector3(cos * size, 0, sin * size));
            }
        }

        AssertAgrees(Soup(corners), 2, 1e-5f);
    }

    [Theory]
    [InlineData(float.NaN, 0)]
    [InlineData(0, float.NaN)]
    [InlineData(float.PositiveInfinity, 1)]
    [InlineData(0, float.PositiveInfinity)]
    public void Intersect_RayThatIsNotFinite_MeetsNothing(float origin, float direction)
    {
        using SceneTree tree = Tree(Shapes.Sphere(50));
        Vector3 from = new(origin, origin, origin), along = new(direction, direction, 1);

        Assert.False(tree.Intersect(from, along, 1e9f, out _));
        Assert.Equal(Vector3.One, tree.Transmittance(from, along, 1e9f));
    }

    [Fact]
    public void Intersect_FarFromTheOrigin_StaysWithinTheRoundingOfCoordinates()
    {
        // A hundred kilometres out a float's last digit is 8 mm.
        Vector3 far = new(1e5f, -2e4f, 8e4f);
        Mesh sphere = Shapes.Sphere(50);
        var mesh = new Mesh([.. sphere.Positions.Select(p => p + far)], sphere.Normals, sphere.Indices);
        using SceneTree tree = Tree(mesh);
        var random = new RandomStream(6);
        for (int i = 0; i < 500; i++)
        {
            Vector3 direction = random.Direction(), origin = far - (direction * 200);
            Assert.True(tree.Intersect(origin, direction, float.PositiveInfinity, out Hit hit));
            Assert.Equal(150, hit.Distance, 0.5f);
        }
    }

    [Fact]
    public void Intersect_ClosedMeshFromInside_IsNeverLeft()
    {
        // Rays at vertices and along edges: through no gap may one get out.
        using SceneTree tree = Tree(Shapes.Sphere(1, 8));
        Mesh mesh = Shapes.Sphere(1, 8);
        for (int i = 0; i + 2 < mesh.Indices.Length; i += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[i]], b = mesh.Positions[mesh.Indices[i + 1]];
            for (int k = 0; k <= 8; k++)
            {
                Vector3 direction = Vector3.Normalize(Vector3.Lerp(a, b, k / 8f));
                Assert.True(tree.Intersect(Vector3.Zero, direction, float.PositiveInfinity, out _));
                Assert.Equal(Vector3.Zero, tree.Transmittance(Vector3.Zero, direction, float.PositiveInfinity));
            }
        }
    }

    [Fact]
    public void Build_PointsLinesAndNothing_MeetsNothing()
    {
        using SceneTree points = Tree(Soup([.. Enumerable.Repeat(Vector3.One, 300)]));
        using SceneTree lines = Tree(Soup([.. Enumerable.Range(0, 300).Select(i => new Vector3(i, i, i) * 0.01f)]));
        using SceneTree none = Tree(Soup([]));
        foreach (SceneTree tree in (SceneTree[])[points, lines, none])
        {
            Assert.False(tree.Intersect(new Vector3(0, 0, 5), -Vector3.UnitZ, float.PositiveInfinity, out _));
            Assert.Equal(Vector3.One, tree.Transmittance(new Vector3(0, 0, 5), -Vector3.UnitZ, float.PositiveInfinity));
        }
    }

    [Fact]
    public void Intersect_DirectionsAlongAxes_AgreesWithBruteForce()
    {
        // One over zero in two components at once, and origins in the planes of boxes.
        Mesh mesh = Shapes.Box(new Vector3(1, 2, 3));
        using SceneTree tree = Tree(mesh);
        foreach (Vector3 axis in (Vector3[])[Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ, -Vector3.UnitX, -Vector3.UnitY, -Vector3.UnitZ])
        {
            foreach (float inPlane in (float[])[0, -0f, 0.5f, 0.999f])
            {
                Vector3 origin = (-axis * 10) + ((Vector3.One - Vector3.Abs(axis)) * inPlane);
                Assert.True(tree.Intersect(origin, axis, float.PositiveInfinity, out Hit hit));
                Assert.Equal(10 - Vector3.Dot(Vector3.Abs(axis), new Vector3(1, 2, 3)), hit.Distance, 1e-4f);
            }
        }
    }

    private static void AssertAgrees(Mesh mesh, float reach, float tolerance)
    {
        using SceneTree tree = Tree(mesh);
        var random = new RandomStream(12);
        int met = 0;
        for (int i = 0; i < 1000; i++)
        {
            // Aimed at the middle of a triangle, so that even needles are met.
            int t = 3 * (i % (mesh.Indices.Length / 3));
            Vector3 aim = (mesh.Positions[mesh.Indices[t]] + mesh.Positions[mesh.Indices[t + 1]] + mesh.Positions[mesh.Indices[t + 2]]) / 3;
            Vector3 origin = random.Direction() * reach, direction = Vector3.Normalize(aim - origin);
            (bool expected, double distance, bool isDoubtful) = BruteForce(mesh, origin, direction);
            if (isDoubtful)
            {
                continue;
            }

            Assert.Equal(expected, tree.Intersect(origin, direction, float.PositiveInfinity, out Hit hit));
            Assert.Equal(expected, tree.Transmittance(origin, direction, float.PositiveInfinity) == Vector3.Zero);
            met += expected ? 1 : 0;
            Assert.Equal(expected ? distance : 0, hit.Distance, tolerance * reach);
        }

        Assert.True(met > 100);
    }

    /// <summary>Every triangle in double precision; doubtful when it passes a nearer edge, or a nearer face edge on, too closely for single precision to tell.</summary>
    private static (bool Met, double Distance, bool IsDoubtful) BruteForce(Mesh mesh, Vector3 origin, Vector3 direction)
    {
        const double Doubt = 2e-3;
        double best = double.PositiveInfinity, doubtful = double.PositiveInfinity;
        for (int i = 0; i < mesh.Indices.Length; i += 3)
        {
            D a = mesh.Positions[mesh.Indices[i]], u = new D(mesh.Positions[mesh.Indices[i + 1]]) - a, v = new D(mesh.Positions[mesh.Indices[i + 2]]) - a;
            D d = direction, s = new D(origin) - a, p = D.Cross(d, v), q = D.Cross(s, u);
            double det = D.Dot(u, p);
            if (Math.Abs(det) < 1e-12)
            {
                continue;
            }

            D normal = D.Cross(u, v);
            bool isGrazing = Math.Abs(det) < 0.3 * Math.Sqrt(D.Dot(normal, normal));
            double x = D.Dot(s, p) / det, y = D.Dot(d, q) / det, t = D.Dot(v, q) / det, inside = Math.Min(Math.Min(x, y), 1 - x - y);
            if (t <= 0 || inside < -Doubt)
            {
                continue;
            }

            (best, doubtful) = inside >= Doubt && !isGrazing ? (Math.Min(best, t), doubtful) : (best, Math.Min(doubtful, t));
        }

        return (double.IsFinite(best), double.IsFinite(best) ? best : 0, doubtful < best - 1e-6);
    }

    private static Mesh Soup(IReadOnlyList<Vector3> corners) =>
        new([.. corners], [.. corners.Select(_ => Vector3.UnitY)], [.. Enumerable.Range(0, corners.Count)]);

    private static SceneTree Tree(Mesh mesh) => SceneTree.Build(
        Shapes.Scene(Shapes.Camera(Vector3.UnitZ, Vector3.Zero), default, new Instance(Shapes.Model(mesh, Shapes.Matte(0.5f)), Matrix4x4.Identity)),
        1, TestContext.Current.CancellationToken);

    /// <summary>A vector in double precision.</summary>
    private readonly record struct D(double X, double Y, double Z)
    {
        public D(Vector3 v)
            : this(v.X, v.Y, v.Z)
        {
        }

        public static implicit operator D(Vector3 v) => new(v);

        public static D operator -(D a, D b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

        public static double Dot(D a, D b) => (a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z);

        public static D Cross(D a, D b) => new((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));
    }
}
