using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Emblems;

namespace Easel.Catalogue.Tests.Emblems;

/// <summary>The steps from a drawing to a form, each against what is known of it.</summary>
public sealed class EmblemFormTests
{
    [Fact]
    public void Cover_Disc_HasItsArea()
    {
        const float Radius = 31.3f;
        var rasterizer = new ShapeRasterizer(90, 80);

        (int left, int top, int right, int bottom) = rasterizer.Cover(Shape(false, Disc(new Vector2(44.2f, 40.7f), Radius, 400)), 1, Vector2.Zero);

        double area = Sum(rasterizer, 90, left, top, right, bottom);
        Assert.Equal(Math.PI * Radius * Radius, area, 3.0);
    }

    [Theory]
    [InlineData(false, 900)]
    [InlineData(true, 500)]
    public void Cover_SquareInSquare_FollowsTheFillRule(bool isEvenOdd, double expected)
    {
        var rasterizer = new ShapeRasterizer(40, 40);

        (int left, int top, int right, int bottom) = rasterizer.Cover(Shape(isEvenOdd, Square(5, 30), Square(10, 20)), 1, Vector2.Zero);

        Assert.Equal(expected, Sum(rasterizer, 40, left, top, right, bottom), 0.01);
    }

    [Fact]
    public void Signed_Disc_IsTheDistanceToItsRim()
    {
        const int Size = 60;
        const float Radius = 20.4f;
        var middle = new Vector2(30.3f, 29.1f);
        float[] coverage = new float[Size * Size];
        var rasterizer = new ShapeRasterizer(Size, Size);
        _ = rasterizer.Cover(Shape(false, Disc(middle, Radius, 300)), 1, Vector2.Zero);
        rasterizer.Coverage.CopyTo(coverage);

        float[] distance = DistanceTransform.Signed(coverage, Size);

        for (int y = 0; y < Size; y++)
        {
            for (int x = 0; x < Size; x++)
            {
                float expected = Radius - Vector2.Distance(new Vector2(x + 0.5f, y + 0.5f), middle);
                Assert.InRange(distance[(y * Size) + x], expected - 0.65f, expected + 0.65f);
            }
        }
    }

    [Fact]
    public void Swelling_Disc_IsTheKnownSolution()
    {
        // On a disc of radius R: u = 1 − I₀(ρ/r) / I₀(R/r) with the modified Bessel function I₀.
        const float Radius = 60, Reach = 25;
        var frame = new EmblemFrame(160, 160, Vector2.Zero, 1);
        float[] distance = new float[160 * 160];
        for (int i = 0; i < distance.Length; i++)
        {
            distance[i] = Radius - Vector2.Distance(new Vector2(i % 160, i / 160), new Vector2(80, 80));
        }

        float[] swell = Swelling.Of(distance, frame, Reach);

        for (int x = 20; x <= 140; x += 4)
        {
            double expected = 1 - (Bessel(Math.Abs(x - 80) / Reach) / Bessel(Radius / Reach));
            Assert.Equal(expected, swell[(80 * 160) + x], 0.015);
        }
    }

    [Fact]
    public void Smooth_Grid_KeepsItsMean()
    {
        float[] grid = new float[50 * 40];
        grid[(20 * 50) + 25] = 1000;

        float[] smooth = BoxFilter.Smooth(grid, 50, 3, 2);

        Assert.Equal(1000, smooth.Sum(), 0.1f);
        Assert.Equal(smooth[(20 * 50) + 22], smooth[(20 * 50) + 28], 0.001f);
    }

    private static double Bessel(double x)
    {
        double sum = 0, term = 1;
        for (int k = 1; k < 60; k++)
        {
            sum += term;
            term *= x * x / (4.0 * k * k);
        }

        return sum;
    }

    private static double Sum(ShapeRasterizer rasterizer, int width, int left, int top, int right, int bottom)
    {
        double sum = 0;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                sum += rasterizer.Coverage[(y * width) + x];
            }
        }

        return sum;
    }

    private static EmblemShape Shape(bool isEvenOdd, params ImmutableArray<Vector2>[] contours) =>
        new([.. contours], isEvenOdd, new EmblemPaint(Matrix3x2.Identity, false, [new EmblemStop(0, Vector4.One)]));

    private static ImmutableArray<Vector2> Square(float at, float side) => [new(at, at), new(at + side, at), new(at + side, at + side), new(at, at + side)];

    private static ImmutableArray<Vector2> Disc(Vector2 middle, float radius, int points) =>
        [.. Enumerable.Range(0, points).Select(i => middle + (radius * new Vector2(MathF.Cos(MathF.Tau * i / points), MathF.Sin(MathF.Tau * i / points))))];
}
