using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Skies;
using Easel.Staging.Making;

namespace Easel.Staging.Tests.Making;

/// <summary>Worlds of blocks and facets.</summary>
public sealed class BlocksTests
{
    private static readonly LinearRgb Red = LinearRgb.FromHex("#d8232a");

    [Theory]
    [InlineData(SceneMake.Voxels)]
    [InlineData(SceneMake.Bricks)]
    public void Apply_Ball_IsBuiltOfBlocksInItsColorAndPlace(SceneMake make)
    {
        Scene built = SceneMaker.Apply(Ball(), make, 5, 1);
        Instance instance = Assert.Single(built.Instances);
        Assert.Equal(3, instance.ElementId);
        Mesh mesh = Assert.Single(instance.Model.Parts).Mesh;
        if (make == SceneMake.Voxels)
        {
            Assert.All(mesh.Normals, n => Assert.Equal(1, MathF.Max(MathF.Abs(n.X), MathF.Max(MathF.Abs(n.Y), MathF.Abs(n.Z)))));
        }

        Vector3 mean = Vector3.Zero;
        foreach (Vector3 c in mesh.Colors)
        {
            mean += c / mesh.Colors.Length;
        }

        Assert.InRange(Vector3.Distance(mean, Red.ToVector3()), 0, 0.02f);
        Assert.InRange(instance.Model.Bounds.Size.X, 1, 1.3f);
        Assert.InRange(Vector3.Distance(instance.Model.Bounds.Center, new Vector3(0, 0.5f, 0)), 0, 0.15f);
    }

    [Fact]
    public void Apply_LowPoly_HasFarFewerTrianglesOfOneColorEach()
    {
        Scene scene = Ball();
        Mesh mesh = SceneMaker.Apply(scene, SceneMake.LowPoly, 5, 1).Instances[0].Model.Parts[0].Mesh;
        Assert.InRange(mesh.TriangleCount, 20, scene.Instances[0].Model.TriangleCount / 3);
        for (int t = 0; t < mesh.TriangleCount; t++)
        {
            Assert.Equal(mesh.Colors[3 * t], mesh.Colors[(3 * t) + 2]);
            Assert.Equal(mesh.Normals[3 * t], mesh.Normals[(3 * t) + 2]);
        }
    }

    [Theory]
    [InlineData(SceneMake.Voxels)]
    [InlineData(SceneMake.Felt)]
    [InlineData(SceneMake.Origami)]
    public void Apply_Letters_KeepTheirShapeAndMaterial(SceneMake make)
    {
        Scene scene = Ball(FrameMaterialKind.Text);
        Part part = SceneMaker.Apply(scene, make, 5, 1).Instances[0].Model.Parts[0];
        Assert.Equal(scene.Instances[0].Model.Parts[0].Material, part.Material);
        Assert.Equal(scene.Instances[0].Model.TriangleCount, part.Mesh.TriangleCount);
    }

    [Fact]
    public void Apply_Eyes_AreDarkBlocks()
    {
        Mesh mesh = SceneMaker.Apply(Ball(name: "eye"), SceneMake.Bricks, 5, 1).Instances[0].Model.Parts[0].Mesh;
        Assert.All(mesh.Colors, c => Assert.InRange(c.X, 0, 0.05f));
        Assert.InRange(mesh.Bounds.Size.Length(), 0.05f, 0.6f);
    }

    [Fact]
    public void Apply_SpeckOfTheSurroundings_DoesNotBecomeABlock()
    {
        Scene scene = Ball();
        Instance ball = scene.Instances[0], speck = ball with { ElementId = 0, Transform = ball.Transform * Matrix4x4.CreateScale(0.004f) * Matrix4x4.CreateTranslation(1, 0.5f, 0) };
        Assert.Equal(2, SceneMaker.Apply(scene with { Instances = [ball, ball with { ElementId = 0 }] }, SceneMake.Voxels, 5, 1).Instances.Length);
        Assert.Single(SceneMaker.Apply(scene with { Instances = [ball, speck] }, SceneMake.Voxels, 5, 1).Instances);
    }

    [Theory]
    [InlineData(0.5f, false)]
    [InlineData(0.75f, true)]
    public void Apply_Clouds_StayOnlyWhereTheyWereWished(float cover, bool stay)
    {
        var sky = new PhysicalSky { SunElevation = 0.8f, SunAzimuth = 0.5f, Clouds = new CloudLayer(900, 1800, cover, 0.02f, 5000) };
        Sky made = SceneMaker.Apply(Ball() with { Sky = sky }, SceneMake.Clay, 5, 1).Sky;
        PhysicalSky soft = Assert.IsType<PhysicalSky>(made);
        Assert.Equal(stay, soft.Clouds is not null);
        Assert.True(soft.SunDiscScale > 3);
        Assert.Same(sky, SceneMaker.Apply(Ball() with { Sky = sky }, SceneMake.AsIs, 5, 1).Sky);
        Assert.Same(sky, SceneMaker.Apply(Ball() with { Sky = sky, Finish = new Finish(Mood: "sunset") }, SceneMake.Clay, 5, 1).Sky);
    }

    [Fact]
    public void Surface_OfABallOfDensity_IsClosedAndAsLarge()
    {
        const float radius = 0.8f;
        var grid = new DensityGrid(new Vector3(-1.5f), 0.1f, new Vector3(3));
        for (int i = 0; i < 27000; i++)
        {
            Vector3 p = new Vector3((i % 30) - 14.5f, (i / 30 % 30) - 14.5f, (i / 900) - 14.5f) * 0.1f;
            if (p.Length() < radius)
            {
                grid.Add(p, 1);
            }
        }

        grid.Blur();
        (Vector3[] positions, Vector3[] normals, int[] indices) = grid.Surface(0.5f);
        var edges = new Dictionary<(int, int), int>();
        float volume = 0;
        for (int t = 0; t < indices.Length; t += 3)
        {
            volume += Vector3.Dot(positions[indices[t]], Vector3.Cross(positions[indices[t + 1]], positions[indices[t + 2]])) / 6;
            for (int k = 0; k < 3; k++)
            {
                (int a, int b) = (indices[t + k], indices[t + ((k + 1) % 3)]);
                edges[(a, b)] = edges.GetValueOrDefault((a, b)) + 1;
            }
        }

        Assert.All(edges, e => Assert.Equal(e.Value, edges.GetValueOrDefault((e.Key.Item2, e.Key.Item1))));
        Assert.InRange(volume, 0.8f * 4 / 3 * MathF.PI * radius * radius * radius, 1.3f * 4 / 3 * MathF.PI * radius * radius * radius);
        Assert.All(positions.Zip(normals), p => Assert.True(Vector3.Dot(Vector3.Normalize(p.First), p.Second) > 0.5f));
    }

    /// <summary>A red ball of one metre on the ground, five metres before the camera.</summary>
    private static Scene Ball(FrameMaterialKind kind = FrameMaterialKind.Solid, string name = "body")
    {
        const int rings = 64, sides = 96;
        var points = new List<Vector3>();
        var indices = new List<int>();
        for (int r = 0; r <= rings; r++)
        {
            (float sin, float cos) = MathF.SinCos(MathF.PI * r / rings);
            for (int s = 0; s <= sides; s++)
            {
                (float ss, float cs) = MathF.SinCos(MathF.Tau * s / sides);
                points.Add(new Vector3(sin * cs, cos, sin * ss));
                if (r < rings && s < sides)
                {
                    int a = (r * (sides + 1)) + s, b = a + sides + 1;
                    indices.AddRange([a, a + 1, b, a + 1, b + 1, b]);
                }
            }
        }

        var mesh = new Mesh([.. points.Select(p => (0.5f * p) + new Vector3(0, 0.5f, 0))], [.. points], [.. indices]);
        var model = new Model([new Part(mesh, new Material { Name = name, BaseColor = Red, Kind = kind })]);
        return new Scene
        {
            Instances = [new Instance(model, Matrix4x4.Identity, 3)],
            Sky = GradientSky.Uniform(LinearRgb.White),
            Camera = new Camera { Position = new Vector3(0, 0.5f, 5), Target = new Vector3(0, 0.5f, 0), VerticalFieldOfView = 0.5f },
        };
    }
}
