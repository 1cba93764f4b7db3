using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Dots over two axes of numbers; as a bubble chart their areas say a third number.</summary>
internal static class ScatterChart
{
    private const float LargestBubble = 0.075f, DotRadius = 0.42f, DotOpacity = 0.78f, BubbleOpacity = 0.72f;

    /// <summary>Up to so many points have their names beside them.</summary>
    private const int MostNames = 40;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        ChartPoint[] points = [.. wish.Series.SelectMany(s => s.Points)];
        double largest = points.Max(p => Math.Abs(p.Size ?? 0));
        bool bubbles = largest > 0;
        float most = bubbles ? LargestBubble * MathF.Sqrt(area.Width * area.Height) : DotRadius * em;
        var plain = new NumberText(new ChartUnit());
        (double lowX, double highX) = Range([.. points.Select(p => p.X)], [.. points.Select(p => p.Size)], most / area.Width, largest);
        (double lowY, double highY) = Range([.. points.Select(p => p.Y)], [.. points.Select(p => p.Size)], most / area.Height, largest);
        Ticks rows = ValueAxis.Vertical(canvas, lowY, highY, area.Height);
        float left = ValueAxis.LabelWidth(canvas, rows, numbers), foot = (1.9f * em) + (wish.XName is null ? 0 : 1.7f * em), head = wish.YName is null ? 0.4f * em : 0;
        var plot = new TextBox(area.Left + left, area.Bottom + foot, MathF.Max(1, area.Width - left - em), MathF.Max(1, area.Height - foot - head - (bubbles ? 0.4f * most : 0)));
        Ticks columns = ValueAxis.Horizontal(canvas, lowX, highX, plot.Width);
        var x = new ValueAxis(columns, plot.Left, plot.Right) { Lowest = points.All(p => p.X >= 0) ? 0 : double.NegativeInfinity };
        var y = new ValueAxis(rows, plot.Bottom, plot.Top) { Lowest = points.All(p => p.Y >= 0) ? 0 : double.NegativeInfinity };
        y.DrawRows(canvas, plot, numbers);
        x.DrawColumns(canvas, plot, plain);
        canvas.Line(new Vector2(plot.Left, plot.Bottom), new Vector2(plot.Right, plot.Bottom), canvas.Hairline, canvas.Theme.Axis);
        if (wish.XName is { } name)
        {
            canvas.Text(name, new Vector2(plot.Center.X, area.Bottom), new TextLook(0.9f * em, 500, canvas.Theme.Muted, TextAlignment.Center, plot.Width), TextAnchor.Bottom);
        }

        DrawPoints(canvas, wish, x, y, plot, most, largest, points.Length);
    }

    /// <summary>An axis begins at zero unless that would leave more than half of it empty.</summary>
    private static double Start(double low, double high) => low >= 0 && low < 0.22 * high ? 0 : low;

    /// <summary>The colour that a see-through fill has on its ground: pictures are blended by their code values.</summary>
    private static LinearRgb PaintedOver(LinearRgb ground, LinearRgb color, float opacity)
    {
        float Mix(float a, float b) => Srgb.Decode(Srgb.Encode(a) + (opacity * (Srgb.Encode(b) - Srgb.Encode(a))));
        return new LinearRgb(Mix(ground.R, color.R), Mix(ground.G, color.G), Mix(ground.B, color.B));
    }

    /// <summary>The stretch that the points take, with room for their discs.</summary>
    private static (double Low, double High) Range(double[] values, double?[] sizes, float radius, double largest)
    {
        double low = values.Min(), high = values.Max(), span = Math.Max(high - low, 1e-9);
        if (largest > 0)
        {
            double Reach(int i) => span * radius * 1.15 * Math.Sqrt(Math.Abs(sizes[i] ?? 0) / largest);
            (low, high) = (values.Select((v, i) => v - Reach(i)).Min(), values.Select((v, i) => v + Reach(i)).Max());
        }

        return (Start(values.Min() >= 0 ? Math.Max(low, 0) : low, high) is var start && largest > 0 ? Math.Min(start, low) : start, high);
    }

    private static void DrawPoints(FigureCanvas canvas, ChartWish wish, ValueAxis x, ValueAxis y, TextBox plot, float most, double largest, int count)
    {
        bool bubbles = largest > 0;
        var space = new LabelSpace(canvas, plot);
        List<(Vector2 At, float Radius, ChartPoint Point, LinearRgb Color)> dots = [];
        for (int s = 0; s < wish.Series.Length; s++)
        {
            LinearRgb color = ChartHeadings.SeriesColor(wish, canvas.Theme, s);
            dots.AddRange(wish.Series[s].Points.Select(p => (
                new Vector2(x.At(p.X), y.At(p.Y)), bubbles ? most * (float)Math.Sqrt(Math.Abs(p.Size ?? 0) / largest) : most, p, color)));
        }

        // Large discs first, so that none hides a smaller one.
        foreach ((Vector2 at, float radius, ChartPoint point, LinearRgb color) in dots.OrderByDescending(d => d.Radius))
        {
            canvas.Disc(at, radius + (0.09f * canvas.Em), canvas.Theme.Ground);
            canvas.Disc(at, radius, color, bubbles ? BubbleOpacity : DotOpacity);
            canvas.Mark(new FigureMark
            {
                Kind = bubbles ? MarkKind.Area : MarkKind.Place, Name = point.Label ?? $"{point.X}, {point.Y}", Value = bubbles ? Math.Abs(point.Size ?? 0) : point.Y - y.Ticks.First,
                IsRound = bubbles, Color = PaintedOver(canvas.Theme.Ground, color, bubbles ? BubbleOpacity : DotOpacity), Scale = bubbles ? Math.PI * most * most / largest : y.Scale, Box = new TextBox(at.X - radius, at.Y - radius, 2 * radius, 2 * radius),
            });
            space.AddBox(new TextBox(at.X - (0.6f * radius), at.Y - (0.6f * radius), 1.2f * radius, 1.2f * radius));
        }

        foreach ((Vector2 at, float radius, ChartPoint point, _) in count <= MostNames ? dots : [])
        {
            if (point.Label is { } label)
            {
                space.Place(label, at, new TextLook(0.92f * canvas.Em, 500), below: false, gap: (radius / canvas.Em) + 0.4f);
            }
        }
    }
}
