using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Box plots (Tukey): the box from the lower to the upper quartile with the median, whiskers to the last values within one and a half boxes,
/// and dots beyond.</summary>
internal static class BoxChart
{
    private const double WhiskerReach = 1.5;
    private const float BandShare = 0.5f, WidestBox = 7;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        double[][] samples = [.. wish.Series.Select(s => s.Values.OfType<double>().Order().ToArray()).Where(s => s.Length > 0)];
        string[] names = [.. wish.Series.Where(s => s.Values.Any(v => v is not null)).Select(s => s.Name ?? "")];
        Ticks ticks = ValueAxis.Vertical(canvas, samples.Min(s => s[0]), samples.Max(s => s[^1]), area.Height);
        float left = ValueAxis.LabelWidth(canvas, ticks, numbers) + (0.4f * em);
        var plot = new TextBox(area.Left + left, area.Bottom, MathF.Max(1, area.Width - left), area.Height);
        float band = plot.Width / samples.Length;
        var axis = new CategoryAxis(canvas, [.. names], band);
        plot = plot with { Bottom = plot.Bottom + axis.Height, Height = MathF.Max(1, plot.Height - axis.Height - (0.6f * em)) };
        var y = new ValueAxis(ticks, plot.Bottom, plot.Top);
        y.DrawRows(canvas, plot, numbers);
        for (int s = 0; s < samples.Length; s++)
        {
            float x = plot.Left + ((s + 0.5f) * band);
            DrawBox(canvas, numbers, samples[s], x, MathF.Min(BandShare * band, WidestBox * em), band, y, ChartHeadings.SeriesColor(wish, canvas.Theme, s), names[s]);
            axis.Draw(s, x, plot.Bottom);
        }
    }

    private static void DrawBox(FigureCanvas canvas, NumberText numbers, double[] sample, float x, float width, float band, ValueAxis y, LinearRgb color, string name)
    {
        float em = canvas.Em, stroke = MathF.Max(1.5f, 0.12f * em), half = MathF.Round(0.5f * width);
        double lower = Quantile(sample, 0.25), median = Quantile(sample, 0.5), upper = Quantile(sample, 0.75), reach = WhiskerReach * (upper - lower);
        double low = sample.First(v => v >= lower - reach), high = sample.Last(v => v <= upper + reach);
        LinearRgb ink = canvas.Theme.Ink;
        canvas.Line(new Vector2(x, y.At(low)), new Vector2(x, y.At(high)), stroke, ink);
        foreach (double end in (double[])[low, high])
        {
            canvas.Line(new Vector2(x - (0.4f * half), y.At(end)), new Vector2(x + (0.4f * half), y.At(end)), stroke, ink);
        }

        var box = new TextBox(x - half, y.At(lower), 2 * half, MathF.Max(1, y.At(upper) - y.At(lower)));
        canvas.Rect(box, color);
        float line = MathF.Round(MathF.Max(2, 0.2f * em));
        canvas.Line(new Vector2(box.Left, y.At(median)), new Vector2(box.Right, y.At(median)), line, canvas.Theme.Ground);
        canvas.Mark(new FigureMark { Kind = MarkKind.Height, Name = name, Value = upper - lower, Color = color, Box = box, Gap = line, Scale = y.Scale });
        foreach (double outlier in sample.Where(v => v < low || v > high))
        {
            canvas.Disc(new Vector2(x, y.At(outlier)), 0.26f * em, color);
        }

        string text = numbers.Short(Math.Round(median, 2));
        var look = new TextLook(0.86f * em, 700);
        if (canvas.Measure(text, look).X + half + (0.5f * em) < 0.5f * band)
        {
            canvas.Text(text, new Vector2(x + half + (0.4f * em), y.At(median)), look, TextAnchor.Middle);
        }
    }

    /// <summary>Linear interpolation between order statistics (Hyndman and Fan, type 7).</summary>
    internal static double Quantile(double[] sorted, double share)
    {
        double at = share * (sorted.Length - 1);
        int below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
