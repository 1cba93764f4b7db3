using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Opening, highest, lowest and closing prices: bodies between opening and closing, wicks to the extremes. Rises are hollow as well as of
/// another colour, so that they are told apart without it.</summary>
internal static class CandlestickChart
{
    private const float BodyShare = 0.62f, WidestBody = 2.4f;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        double[] open = ChartData.Values(wish, 0), high = ChartData.Values(wish, 1), low = ChartData.Values(wish, 2), close = ChartData.Values(wish, 3);
        Ticks ticks = ValueAxis.Vertical(canvas, low.Min(), high.Max(), area.Height);
        float left = ValueAxis.LabelWidth(canvas, ticks, numbers) + (0.4f * em);
        var plot = new TextBox(area.Left + left, area.Bottom, MathF.Max(1, area.Width - left), area.Height);
        int days = wish.Categories.Length;
        float band = plot.Width / days;
        var axis = new CategoryAxis(canvas, wish.Categories, band);
        plot = plot with { Bottom = plot.Bottom + axis.Height, Height = MathF.Max(1, plot.Height - axis.Height - (0.6f * em)) };
        var y = new ValueAxis(ticks, plot.Bottom, plot.Top);
        y.DrawRows(canvas, plot, numbers);
        float body = MathF.Max(2, MathF.Round(MathF.Min(BodyShare * band, WidestBody * em))), stroke = MathF.Max(1.5f, 0.13f * em);
        (LinearRgb rise, LinearRgb fall) = wish.Colors.Length >= 2 ? (canvas.Theme.Color(0), canvas.Theme.Color(1)) : canvas.Theme.Changes;
        for (int i = 0; i < days; i++)
        {
            float x = MathF.Round(plot.Left + ((i + 0.5f) * band));
            bool up = close[i] >= open[i];
            LinearRgb color = up ? rise : fall;
            canvas.Line(new Vector2(x, y.At(low[i])), new Vector2(x, y.At(high[i])), stroke, color);
            float bottom = y.At(Math.Min(open[i], close[i])), top = y.At(Math.Max(open[i], close[i]));
            var box = new TextBox(x - (0.5f * body), bottom, body, MathF.Max(stroke, top - bottom));
            canvas.Rect(box, color);
            if (up && body > 3 * stroke)
            {
                canvas.Rect(box.Inset(stroke, stroke), canvas.Theme.Ground);
            }

            canvas.Mark(new FigureMark
            {
                Kind = up ? MarkKind.Place : MarkKind.Height, Name = wish.Categories[i], Value = up ? low[i] - ticks.First : Math.Abs(close[i] - open[i]), Color = color, Box = box, Scale = y.Scale,
            });
            axis.Draw(i, x, plot.Bottom);
        }
    }
}
