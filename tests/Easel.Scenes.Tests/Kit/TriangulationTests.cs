using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Tests.Kit;

public class TriangulationTests
{
    [Fact]
    public void EarClip_RandomStars_CoverTheirArea()
    {
        for (uint seed = 0; seed < 200; seed++)
        {
            var random = new RandomStream(seed);
            int n = random.Range(3, 60);
            Vector2[] ring = [.. Enumerable.Range(0, n).Select(i =>
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * i / n);
                return new Vector2(c, s) * random.Range(0.3f, 1f);
            })];
            AssertCovers(ring, []);
        }
    }

    [Fact]
    public void EarClip_ManyHoles_CoverOuterLessHoles()
    {
        for (uint seed = 0; seed < 50; seed++)
        {
            var random = new RandomStream(seed);
            var holes = new List<Vector2[]>();
            for (int i = 0; i < 16; i++)
            {
                var centre = new Vector2((i % 4) + 0.5f, (i / 4) + 0.5f);
                holes.Add([.. Outlines.Star(random.Range(3, 7), random.Range(0.1f, 0.45f), 0.08f).Select(p => p + centre)]);
            }

            AssertCovers([new(0, 0), new(4, 0), new(4, 4), new(0, 4)], holes);
        }
    }

    [Fact]
    public void EarClip_ClockwiseWithStraightCorners_CoversArea() =>
        AssertCovers([new(0, 0), new(0, 1), new(0, 2), new(1, 2), new(2, 2), new(2, 1), new(2, 0), new(1, 0)], []);

    [Fact]
    public void EarClip_SelfCrossing_Ends() =>
        Assert.NotNull(Triangulation.EarClip([new(0, 0), new(1, 1), new(1, 0), new(0, 1)], []));

    private static void AssertCovers(Vector2[] outer, IReadOnlyList<Vector2[]> holes)
    {
        List<int> triangles = Triangulation.EarClip(outer, holes);
        Vector2[] points = [.. outer, .. holes.SelectMany(h => h)];

        double area = 0;
        for (int t = 0; t < triangles.Count; t += 3)
        {
            double one = Triangulation.Area([points[triangles[t]], points[triangles[t + 1]], points[triangles[t + 2]]]);
            Assert.True(one >= -1e-7);
            area += one;
        }

        double expected = Math.Abs(Triangulation.Area(outer)) - holes.Sum(h => Math.Abs(Triangulation.Area(h)));
        Assert.Equal(expected, area, 1e-5);
    }
}
