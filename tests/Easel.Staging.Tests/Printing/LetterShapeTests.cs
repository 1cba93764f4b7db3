using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Staging.Printing;
using Easel.Staging.Printing.Letters;
using Easel.Typography;

namespace Easel.Staging.Tests.Printing;

public sealed class LetterShapeTests
{
    private static readonly OutlinePolygon s_square = new([new(0, 0), new(2, 0), new(2, 2), new(0, 2)], [[new(0.5f, 0.5f), new(0.5f, 1.5f), new(1.5f, 1.5f), new(1.5f, 0.5f)]]);

    [Fact]
    public void GlyphField_SquareWithAHole_MeasuresDistancesExactly()
    {
        GlyphField field = GlyphField.Of(s_square, 12);
        Assert.Equal(0.1f, field.At(new Vector2(1, 0.1f)), 1e-4f);
        Assert.Equal(-0.2f, field.At(new Vector2(0.7f, 1)), 1e-4f);

        // Where the nearest border changes, between two nodes the ridge is cut off: by half a cell at most.
        float cut = (0.5f * field.Cell) + 1e-4f;
        Assert.InRange(field.At(new Vector2(0.25f, 1)), 0.25f - cut, 0.2501f);
        Assert.InRange(field.At(new Vector2(1, 1)), -0.5001f, -0.5f + cut);

        // Strokes are widest across a corner: d from the outer sides, √2 (0.5 - d) from the inner corner; a node is at most half a diagonal away.
        float corner = 0.5f * MathF.Sqrt(2) / (1 + MathF.Sqrt(2));
        Assert.InRange(field.Deepest, corner - (MathF.Sqrt(0.5f) * field.Cell), corner + 1e-4f);
    }

    [Fact]
    public void Pillow_Area_CoversItAndRisesToItsHeight()
    {
        Mesh body = Pillow.Build(s_square, 0.3f, 1)!;
        float covered = 0;
        for (int t = 0; t < body.Indices.Length; t += 3)
        {
            Vector3 a = body.Positions[body.Indices[t]];
            covered += 0.5f * Vector3.Cross(body.Positions[body.Indices[t + 1]] - a, body.Positions[body.Indices[t + 2]] - a).Z;
        }

        Assert.Equal(s_square.Area, covered, 0.02f * s_square.Area);
        Assert.InRange(body.Bounds.Max.Z, 0.27f, 0.3001f);
        Assert.Equal(0, body.Bounds.Min.Z, 1e-5f);
    }

    [Fact]
    public void ReliefMap_Sphere_SeesItsHeights()
    {
        Model ball = new ModelBuilder().Add(Shapes.Sphere(1, 96), Presets.Steel()).Build();
        var area = new TaggedSurface(SurfaceTag.Print, new Vector3(0, 0, 1), new Vector3(0.6f, 0, 0), new Vector3(0, 0.6f, 0));
        ReliefMap relief = ReliefMap.See(ball, area, 120, 1);
        foreach (Vector2 p in (Vector2[])[new(0, 0), new(0.3f, 0.2f), new(-0.5f, 0.4f)])
        {
            Assert.Equal(MathF.Sqrt(1 - p.LengthSquared()) - 1, relief.At(p), 0.01f);
        }
    }

    [Fact]
    public void Scatter_Points_KeepTheirDistance()
    {
        GlyphField field = GlyphField.Of(s_square, 12);
        List<Vector2> points = Scatter.Over(field, 0.2f, d => d > 0, new Scenes.Randomness.RandomStream(3));
        Assert.InRange(points.Count, 20, 120);
        Assert.All(points, p => Assert.All(points.Where(q => q != p), q => Assert.True(Vector2.Distance(p, q) >= 0.1999f)));
    }
}
