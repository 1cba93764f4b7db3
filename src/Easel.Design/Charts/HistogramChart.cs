using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>How many values fall into each class; classes are of even width with round borders (Sturges' number of them).</summary>
internal static class HistogramChart
{
    private const int FewestClasses = 4, MostClasses = 24;

    /// <summary>Draws the chart. Counts that the prompt gives by class are drawn as they are.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        (ImmutableArray<double> borders, double[] counts) = wish.Categories.IsEmpty ? Classes(wish) : ([], ChartData.Values(wish, 0));
        int bars = counts.Length;
        Ticks rows = ValueAxis.Vertical(canvas, 0, counts.Max(), area.Height);
        var plain = new NumberText(new ChartUnit());
        float left = ValueAxis.LabelWidth(canvas, rows, plain) + (0.6f * em), foot = (2 * em) + (wish.XName is null ? 0 : 1.6f * em);
        var plot = new TextBox(area.Left + left, area.Bottom + foot, MathF.Max(1, area.Width - left - em), MathF.Max(1, area.Height - foot - (0.6f * em)));
        CategoryAxis? names = wish.Categories.IsEmpty ? null : new CategoryAxis(canvas, wish.Categories, plot.Width / bars);
        if (names is not null)
        {
            plot = new TextBox(plot.Left, plot.Bottom + names.Height - (1.6f * em), plot.Width, plot.Height - names.Height + (1.6f * em));
        }

        var y = new ValueAxis(rows, plot.Bottom, plot.Top);
        y.DrawRows(canvas, plot, plain);
        LinearRgb color = ChartHeadings.SeriesColor(wish, canvas.Theme, 0);
        float width = plot.Width / bars;
        for (int i = 0; i < bars; i++)
        {
            float x = MathF.Round(plot.Left + (i * width)), right = MathF.Round(plot.Left + ((i + 1) * width)) - canvas.Hairline;
            var box = new TextBox(x, plot.Bottom, right - x, y.At(counts[i]) - plot.Bottom);
            canvas.Rect(box, color);
            string name = names is null ? $"{NumberText.Digits(borders[i])}–{NumberText.Digits(borders[i + 1])}" : wish.Categories[i];
            canvas.Mark(new FigureMark { Kind = MarkKind.Height, Name = name, Value = counts[i], Color = color, Box = box, Scale = y.Scale });
            names?.Draw(i, box.Center.X, plot.Bottom);
        }

        canvas.Line(new Vector2(plot.Left, plot.Bottom), new Vector2(plot.Right, plot.Bottom), canvas.Hairline, canvas.Theme.Axis);
        if (names is null)
        {
            LabelBorders(canvas, borders, numbers, plot, width);
        }

        if (wish.XName is { } text)
        {
            canvas.Text(text, new Vector2(plot.Center.X, area.Bottom), new TextLook(0.9f * em, 500, canvas.Theme.Muted, TextAlignment.Center, plot.Width), TextAnchor.Bottom);
        }
    }

    private static (ImmutableArray<double> Borders, double[] Counts) Classes(ChartWish wish)
    {
        double[] values = [.. wish.Series[0].Values.OfType<double>()];
        int wanted = Math.Clamp((int)Math.Ceiling(Math.Log2(values.Length) + 1), FewestClasses, MostClasses);
        Ticks ticks = Ticks.Cover(values.Min(), values.Max(), wanted + 1);
        var counts = new double[ticks.Values.Length - 1];
        foreach (double value in values)
        {
            // The upper border belongs to the next class, but the highest to the last.
            counts[Math.Clamp((int)Math.Floor(((value - ticks.First) / ticks.Step) + 1e-9), 0, counts.Length - 1)]++;
        }

        return (ticks.Values, counts);
    }

    private static void LabelBorders(FigureCanvas canvas, ImmutableArray<double> borders, NumberText numbers, TextBox plot, float width)
    {
        float em = canvas.Em;
        var look = new TextLook(0.86f * em, 400, canvas.Theme.Muted, TextAlignment.Center);
        float widest = borders.Max(b => canvas.Measure(numbers.Short(b), look).X) + (0.6f * em);
        int every = Math.Max(1, (int)MathF.Ceiling(widest / width));
        for (int i = 0; i < borders.Length; i += every)
        {
            canvas.Text(numbers.Short(borders[i]), new Vector2(plot.Left + (i * width), plot.Bottom - (0.65f * em)), look, TextAnchor.Top);
        }
    }
}
