using System.Numerics;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Tests.Brushes;

public sealed class BrushPainterTests
{
    // Not a multiple of the lanes, and more than one band.
    private const int Width = 83, Height = 71;

    [Theory]
    [InlineData(1f, 0f, 6f)]
    [InlineData(0.85f, 0.5f, 9f)]
    [InlineData(0.6f, 0.3f, 2f)]
    public void Paint_ManyStrokes_LooksAsIfLaidOneByOneOverEachOther(float opacity, float tooth, float radius)
    {
        var brush = new Brush(opacity, 0.12f, 0.5f, 1.2f, 0.35f, tooth);
        List<BrushStroke> strokes = Strokes(400, radius);
        float[] ground = new float[Width * Height];
        for (int i = 0; i < ground.Length; i++)
        {
            ground[i] = Noise2.Value(i % Width / 3f, i / Width / 3f, 5);
        }

        Vector4[] expected = Canvas(), actual = Canvas();
        foreach (BrushStroke stroke in strokes)
        {
            LayOver(expected, stroke, brush, ground);
        }

        BrushPainter.Paint(actual, Width, strokes, brush, ground, new ParallelOptions());
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(Vector4.Distance(expected[i], actual[i]) < 0.008f, $"Pixel {i % Width}, {i / Width} is {actual[i]}, not {expected[i]}.");
        }
    }

    [Fact]
    public void Paint_OneThreadOrMany_GivesTheSame()
    {
        List<BrushStroke> strokes = Strokes(300, 5);
        Vector4[] one = Canvas(), many = Canvas();
        BrushPainter.Paint(one, Width, strokes, new Brush(), null, new ParallelOptions { MaxDegreeOfParallelism = 1 });
        BrushPainter.Paint(many, Width, strokes, new Brush(), null, new ParallelOptions { MaxDegreeOfParallelism = 4 });
        Assert.Equal(one, many);
    }

    private static Vector4[] Canvas()
    {
        var canvas = new Vector4[Width * Height];
        Array.Fill(canvas, new Vector4(0.9f, 0.8f, 0.6f, 0));
        return canvas;
    }

    private static List<BrushStroke> Strokes(int count, float radius)
    {
        var strokes = new List<BrushStroke>();
        for (int i = 0; i < count; i++)
        {
            float length = radius * 6 * Noise2.Cell(i, 4, 1);
            strokes.Add(new BrushStroke(
                new Vector2(Width * Noise2.Cell(i, 0, 1), Height * Noise2.Cell(i, 1, 1)),
                MathF.PI * (Noise2.Cell(i, 2, 1) - 0.5f),
                length,
                radius * (0.85f + (0.3f * Noise2.Cell(i, 3, 1))),
                (Noise2.Cell(i, 5, 1) - 0.5f) / MathF.Max(length, 1),
                new Vector3(Noise2.Cell(i, 6, 1), Noise2.Cell(i, 7, 1), Noise2.Cell(i, 8, 1)),
                (uint)i));
        }

        return strokes;
    }

    /// <summary>The stroke pixel by pixel, as its definition says.</summary>
    private static void LayOver(Vector4[] canvas, BrushStroke stroke, Brush brush, float[] ground)
    {
        float cos = MathF.Cos(stroke.Angle), sin = MathF.Sin(stroke.Angle), half = 0.5f * stroke.Length, radius = stroke.Radius;
        for (int i = 0; i < canvas.Length; i++)
        {
            float px = (i % Width) + 0.5f - stroke.Center.X, py = (i / Width) + 0.5f - stroke.Center.Y;
            float u = (px * cos) + (py * sin), v = (py * cos) - (px * sin) - (0.5f * stroke.Bend * ((((px * cos) + (py * sin)) * ((px * cos) + (py * sin))) - (half * half / 3)));
            float distance = new Vector2(MathF.Max(0, MathF.Abs(u) - half) / radius, v / radius).Length();
            float hair = Noise2.Value(v / radius * Math.Clamp(radius * 0.9f, 2, 9), u / (7 * radius), stroke.Chance), rim = distance + (brush.Raggedness * (hair - 0.5f));
            if (distance > 1 + (0.5f * brush.Raggedness))
            {
                continue;
            }

            float spent = Math.Clamp((u + half) / MathF.Max(1, 2 * half), 0, 1);
            float alpha = brush.Opacity * (1 - Tints.Step(1 - MathF.Max(0.12f, 0.9f / radius), 1, rim)) * (1 - (brush.Dryness * Tints.Step(0.45f, 1, spent) * Tints.Step(0.35f, 0.75f, hair)));
            alpha *= brush.Tooth > 0 ? Tints.Step(brush.Tooth - 0.12f, brush.Tooth + 0.12f, ground[i] + (0.25f * (1 - distance)) + (0.2f * (hair - 0.5f))) : 1;
            if (alpha > 0.004f)
            {
                float body = brush.Body * ((0.45f * hair) + (0.4f * MathF.Sqrt(MathF.Max(0, 1 - (rim * rim)))) + (0.25f * Tints.Step(0.7f, 1, spent)));
                canvas[i] = Vector4.Lerp(canvas[i], new Vector4(stroke.Color + new Vector3((hair - 0.5f) * brush.Bristles), (0.25f * canvas[i].W) + body), alpha);
            }
        }
    }
}
