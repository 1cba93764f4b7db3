using System.Numerics;
using Easel.Scenes.Kit;

namespace Easel.Scenes.Tests.Kit;

public class CurveTests
{
    [Fact]
    public void At_TablePoints_GivesTheirValuesAndNeverOvershoots()
    {
        (float, float)[] table = [(0, 0), (0.1f, 1), (0.5f, 1), (0.6f, 0.2f), (1, 0.1f)];
        var curve = new Curve(table);

        Assert.All(table, p => Assert.Equal(p.Item2, curve.At(p.Item1), 1e-5f));
        Assert.All(Enumerable.Range(-10, 121), i => Assert.InRange(curve.At(i / 100f), 0, 1));
        Assert.Equal(1, curve.At(0.3f), 1e-5f);
    }

    [Fact]
    public void CatmullRom_UnevenPointsWithRepeats_PassesThroughAllAndIsFinite()
    {
        Vector3[] points = [new(0, 0, 0), new(0, 0, 0), new(1, 0, 0), new(1.01f, 1, 0), new(5, 1, 2)];

        List<Vector3> line = Splines.CatmullRom(points, 6);

        Assert.All(points, p => Assert.Contains(line, q => Vector3.Distance(p, q) < 1e-4f));
        Assert.All(line, q => Assert.True(float.IsFinite(q.X + q.Y + q.Z)));
    }

    [Fact]
    public void Round_Square_LosesFourCorners()
    {
        double area = Triangulation.Area(Outlines.Rectangle(2, 2, 0.5f, 32));

        Assert.Equal(4 - ((4 - Math.PI) * 0.25), area, 1e-3);
    }
}
