using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Lying bars with their names on the left and their numbers at their ends: for long names and many categories.</summary>
internal static class HorizontalBarChart
{
    private const float WidestNames = 0.36f, ThickestBar = 2.6f, BandShare = 0.7f, SmallestLabel = 0.55f;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        int categories = Math.Max(1, wish.Categories.Length), series = wish.Series.Length;
        float band = area.Height / categories, em = canvas.Em;
        float size = Math.Clamp(band / (1.5f * em), SmallestLabel, 1) * em;
        var names = new TextLook(size, 400, canvas.Theme.Ink, TextAlignment.Right, WidestNames * area.Width);
        var figures = new TextLook(MathF.Min(size, 0.95f * BandShare * band / series), 700, canvas.Theme.Ink);
        float left = wish.Categories.IsEmpty ? 0 : wish.Categories.Max(c => canvas.Measure(c, names).X) + (0.8f * em);
        double[] values = [.. Enumerable.Range(0, series).SelectMany(s => Enumerable.Range(0, categories).Select(c => ChartData.Value(wish, s, c) ?? 0))];
        double low = Math.Min(0, values.Min()), high = Math.Max(0, values.Max());
        bool isLong = values.Max(v => canvas.Measure(numbers.Long(v), figures).X) < 0.2f * area.Width;
        string Number(double v) => isLong ? numbers.Long(v) : numbers.Short(v);

        // A number at the end of a bar needs room: on the right of the longest, on the left of the lowest below zero.
        float right = values.Where(v => v >= 0).Select(v => canvas.Measure(Number(v), figures).X).DefaultIfEmpty().Max() + (0.6f * em);
        float under = low < 0 ? values.Where(v => v < 0).Max(v => canvas.Measure(Number(v), figures).X) + (0.6f * em) : 0;
        var plot = new TextBox(area.Left + left + under, area.Bottom, MathF.Max(1, area.Width - left - under - right), area.Height);
        var scale = new ValueAxis(new Ticks([low, high > low ? high : low + 1], high - low), plot.Left, plot.Right);
        float zero = scale.At(0), bar = MathF.Min(BandShare * band, ThickestBar * em * series) / series;
        for (int c = 0; c < categories; c++)
        {
            float middle = area.Top - ((c + 0.5f) * band);
            if (c < wish.Categories.Length)
            {
                canvas.Text(wish.Categories[c], new Vector2(area.Left + left - (0.8f * em), middle), names, TextAnchor.Middle);
            }

            for (int s = 0; s < series; s++)
            {
                if (ChartData.Value(wish, s, c) is { } value)
                {
                    float y = middle + (((0.5f * series) - s - 1) * bar);
                    DrawBar(canvas, scale, new Vector2(y, series > 1 ? 0.9f * bar : bar), value, Number(value), figures, BarChart.ColorOf(canvas, wish, s, c), Name(wish, s, c));
                }
            }
        }

        canvas.Line(new Vector2(zero, area.Bottom), new Vector2(zero, area.Top), MathF.Max(canvas.Hairline, MathF.Round(0.09f * em)), canvas.Theme.Axis);
    }

    private static string Name(ChartWish wish, int series, int category) =>
        string.Join(", ", new[] { wish.Series[series].Name, category < wish.Categories.Length ? wish.Categories[category] : null }.OfType<string>());

    private static void DrawBar(FigureCanvas canvas, ValueAxis scale, Vector2 place, double value, string text, TextLook look, LinearRgb color, string name)
    {
        float a = scale.At(0), b = scale.At(value);
        var box = new TextBox(MathF.Min(a, b), MathF.Round(place.X), MathF.Abs(b - a), MathF.Max(1, MathF.Round(place.Y)));
        canvas.Rect(box, color);
        canvas.Mark(new FigureMark { Kind = MarkKind.Width, Name = name, Value = Math.Abs(value), Color = color, Box = box, Scale = scale.Scale });
        float gap = 0.45f * canvas.Em;
        canvas.Text(
            text, new Vector2(value >= 0 ? box.Right + gap : box.Left - gap, box.Center.Y),
            look with { Align = value >= 0 ? TextAlignment.Left : TextAlignment.Right }, TextAnchor.Middle);
    }
}
