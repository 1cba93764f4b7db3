using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Tests.Kit;

public class ShapesTests
{
    private static readonly Vector2[] LShape = [new(0, 0), new(2, 0), new(2, 1), new(1, 1), new(1, 2), new(0, 2)];

    public static TheoryData<string> ClosedShapes => [.. Closed.Keys];

    private static Dictionary<string, Func<PolyMesh>> Closed => new()
    {
        ["box"] = () => Shapes.Box(1, 2, 3, 0.1f, 3),
        ["sharp box"] = () => Shapes.Box(1, 2, 3, 0),
        ["cushion"] = () => Shapes.Cushion(0.5f, 0.2f, 0.5f, 0.06f, 0.03f),
        ["cylinder"] = () => Shapes.Cylinder(0.5f, 1, 0.05f),
        ["cone"] = () => Shapes.Cylinder(0.5f, 1, 0, topRadius: 0),
        ["sphere"] = () => Shapes.Sphere(1),
        ["superellipsoid"] = () => Shapes.Superellipsoid(Vector3.One, 0.4f, 0.4f),
        ["torus"] = () => Shapes.Torus(1, 0.2f),
        ["capsule"] = () => Shapes.Capsule(new Vector3(1, 2, 3), new Vector3(-1, 0, 2), 0.3f),
        ["rod"] = () => Shapes.Rod(Vector3.Zero, Vector3.UnitX, 0.1f),
        ["plate"] = () => Shapes.Extrude(LShape, 0.3f, 0.05f, 3),
        ["plate with holes"] = () => Shapes.Extrude(
            Outlines.Rectangle(4, 2, 0.2f), 0.3f, 0.02f, 2,
            [Outlines.Circle(0.4f, 20), [.. Outlines.Circle(0.3f, 12).Select(p => p + new Vector2(1.2f, 0.1f))]]),
        ["slab"] = () => Shapes.Slab(Outlines.Star(5, 1, 0.5f), 0.2f, 0.02f),
        ["spring"] = () => Shapes.Tube([.. Enumerable.Range(0, 60).Select(i => new Vector3(MathF.Cos(i * 0.3f), i * 0.02f, MathF.Sin(i * 0.3f)))], 0.1f, 8),
        ["loop"] = () => Shapes.Tube(Splines.CatmullRom([new(1, 0, 0), new(0, 0.5f, 1), new(-1, 0, 0), new(0, 0.2f, -1)], 8, true), 0.1f, 8, true),
        ["loft"] = () => Shapes.Loft([.. Enumerable.Range(0, 5).Select(i => Outlines.Circle(1 + (0.2f * i), 12).Select(p => new Vector3(p, i)).ToList())]),
        ["leaf"] = () => Shapes.Grid(6, 8, (u, v) => new Vector3(u - 0.5f, v, 0.03f * u * v)).Solidify(0.01f),
        ["bowl"] = () => Shapes.Lathe([new(0, 0), new(0.5f, 0), new(1, 1), new(0.9f, 1), new(0.4f, 0.1f), new(0, 0.1f)]),
    };

    [Theory]
    [MemberData(nameof(ClosedShapes))]
    public void Build_ClosedShape_IsWatertightAndOutward(string name)
    {
        PolyMesh mesh = Closed[name]();

        var edges = new Dictionary<(int, int), int>();
        for (int f = 0; f < mesh.FaceCount; f++)
        {
            ReadOnlySpan<int> face = mesh.Face(f);
            for (int k = 0; k < face.Length; k++)
            {
                (int, int) edge = (face[k], face[(k + 1) % face.Length]);
                edges[edge] = edges.GetValueOrDefault(edge) + 1;
            }
        }

        Assert.All(edges, e => Assert.True(e.Value == 1 && edges.ContainsKey((e.Key.Item2, e.Key.Item1)), $"edge {e.Key}"));
        Assert.True(mesh.Volume() > 0);
    }

    [Theory]
    [MemberData(nameof(ClosedShapes))]
    public void ToMesh_ClosedShape_KeepsVolumeAndHasUnitNormals(string name)
    {
        PolyMesh shape = Closed[name]();
        Mesh mesh = shape.ToMesh();

        double volume = 0;
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]], b = mesh.Positions[mesh.Indices[t + 1]], c = mesh.Positions[mesh.Indices[t + 2]];
            volume += Vector3.Dot(a, Vector3.Cross(b, c)) / 6;
        }

        // Quads that are not flat may be cut along either diagonal, so volumes agree only nearly.
        Assert.Equal(1, volume / shape.Volume(), 0.02);
        Assert.All(mesh.Normals, n => Assert.Equal(1, n.Length(), 1e-4));
    }

    [Fact]
    public void Volume_KnownShapes_MatchFormulas()
    {
        Assert.Equal(6, Shapes.Box(1, 2, 3, 0).Volume(), 1e-5);
        Assert.Equal(Math.PI * 4 / 3, Shapes.Sphere(1, 128).Volume(), 0.01);
        Assert.Equal(Math.PI / 4, Shapes.Cylinder(0.5f, 1, segments: 256).Volume(), 1e-3);
        Assert.Equal(2 * Math.PI * Math.PI * 0.04, Shapes.Torus(1, 0.2f, 128, 64).Volume(), 0.005);
        Assert.Equal(3 * 0.3, Shapes.Extrude(LShape, 0.3f).Volume(), 1e-5);
    }

    [Fact]
    public void Box_Any_StandsOnGroundCentred()
    {
        Bounds box = Shapes.Box(1, 2, 3, 0.1f).Bounds;

        Assert.True(Vector3.Distance(box.Min, new Vector3(-0.5f, 0, -1.5f)) < 1e-5f);
        Assert.True(Vector3.Distance(box.Max, new Vector3(0.5f, 2, 1.5f)) < 1e-5f);
    }

    [Fact]
    public void Extrude_BevelTooLarge_IsReduced()
    {
        PolyMesh mesh = Shapes.Extrude(Outlines.Star(5, 0.1f, 0.05f), 1, 0.4f, 4);

        Assert.All(mesh.Positions, p => Assert.True(p.Length() < 1));
        Assert.True(mesh.Volume() > 0);
    }

    [Fact]
    public void Transform_Mirrored_StaysOutwardAndKeepsRest()
    {
        PolyMesh box = Shapes.Box(1, 1, 1).Move(2, 0, 0);
        Mesh mirrored = box.Clone().MirrorX().ToMesh();

        Assert.Equal(box.Volume(), box.Clone().MirrorX().Volume(), 1e-4);
        Assert.Equal(-2, mirrored.Bounds.Center.X, 1e-4f);
        Assert.Equal(0, Bounds.Of(mirrored.Rest.AsSpan()).Center.X, 1e-4f);
    }

    [Fact]
    public void ToMesh_SharpBox_HasSixFlatSides()
    {
        Mesh mesh = Shapes.Box(1, 1, 1, 0).ToMesh();

        Assert.Equal(24, mesh.Positions.Length);
        Assert.Equal(6, mesh.Normals.Distinct().Count());
    }

    [Fact]
    public void Align_AnyDirection_TurnsUpThere()
    {
        foreach (Vector3 d in new[] { Vector3.UnitX, -Vector3.UnitY, Vector3.UnitY, Vector3.Normalize(new Vector3(1, -2, 3)) })
        {
            PolyMesh rod = Shapes.Cylinder(0.01f, 1).Align(d);
            Assert.True(Vector3.Distance(rod.Bounds.Center, d / 2) < 0.02f);
        }
    }
}
