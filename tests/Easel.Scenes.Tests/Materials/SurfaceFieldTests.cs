using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns.Marks;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Tests.Materials;

public sealed class SurfaceFieldTests
{
    [Fact]
    public void Nearness_Box_IsHighOnEdgesAndNothingOnFaces()
    {
        Mesh box = Shapes.Box(1, 1, 1, 0.01f, 2).ToMesh(0.7f);
        var edges = EdgeField.Find([box], 0.05f);
        Vector3 middle = box.Bounds.Center;

        Assert.True(edges.Nearness(middle + new Vector3(0.495f, 0.495f, 0.2f)) > 0.5f);
        Assert.Equal(0, edges.Nearness(middle + new Vector3(0.5f, 0, 0)));
        Assert.Equal(0, edges.Nearness(middle + new Vector3(0.5f, 0.3f, 0.3f)));
    }

    [Fact]
    public void Nearness_Ball_HasNoEdges()
    {
        Mesh ball = Shapes.Sphere(0.5f, 48).ToMesh(1);
        var edges = EdgeField.Find([ball], 0.03f);

        Assert.DoesNotContain(ball.Positions, p => edges.Nearness(p) > 0);
    }

    [Fact]
    public void ColorAt_ScatteredDots_CoverTheSurfaceWithoutMeeting()
    {
        Mesh ball = Shapes.Sphere(0.5f, 48).ToMesh(1);
        MarkField field = MarkField.Scatter([ball], [0.08f], 0.5f, upright: false, 3);
        var dots = new Marks([LinearRgb.White, LinearRgb.FromHex("#000000")], MarkShape.Dot, field);
        int dark = 0;
        foreach (Vector3 p in ball.Positions)
        {
            Vector3 n = Vector3.Normalize(p - ball.Bounds.Center);
            var sample = new SurfaceSample { BaseColor = Vector3.One };
            dots.Apply(new SurfacePoint(p, p, n, Vector2.Zero, 1e-4f, 0), ref sample);
            dark += sample.BaseColor.X < 0.5f ? 1 : 0;
        }

        // Random packing of circles that keep half a radius apart covers about a third of what touching ones would.
        Assert.InRange((double)dark / ball.Positions.Length, 0.15, 0.5);
    }

    [Fact]
    public void Scatter_SameSeed_GivesTheSameMarks()
    {
        Mesh ball = Shapes.Sphere(0.5f, 24).ToMesh(1);
        float[] radii = [0.1f, 0.05f];
        var a = new Marks([LinearRgb.White, LinearRgb.Gray(0)], MarkShape.Splash, MarkField.Scatter([ball], radii, 0.1f, false, 8));
        var b = new Marks([LinearRgb.White, LinearRgb.Gray(0)], MarkShape.Splash, MarkField.Scatter([ball], radii, 0.1f, false, 8));

        foreach (Vector3 p in ball.Positions)
        {
            SurfaceSample x = new() { BaseColor = Vector3.One }, y = new() { BaseColor = Vector3.One };
            var point = new SurfacePoint(p, p, Vector3.Normalize(p - ball.Bounds.Center), Vector2.Zero, 0.001f, 0);
            a.Apply(point, ref x);
            b.Apply(point, ref y);
            Assert.Equal(x.BaseColor, y.BaseColor);
        }
    }
}
