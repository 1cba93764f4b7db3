using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Changes as floating bars from one level to the next, between totals that stand on the ground.</summary>
internal static class WaterfallChart
{
    private const float BandShare = 0.7f, WidestBar = 7;

    private static readonly string[] s_totals =
        ["total", "end", "ending", "final", "net", "result", "sum", "closing", "balance", "profit", "net profit", "net income", "start", "opening", "beginning"];

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        double[] values = ChartData.Values(wish, 0);
        (double From, double To, bool IsTotal)[] steps = Steps(wish, values);
        double low = Math.Min(0, steps.Min(s => Math.Min(s.From, s.To))), high = Math.Max(0, steps.Max(s => Math.Max(s.From, s.To)));
        float band = area.Width / steps.Length;
        var axis = new CategoryAxis(canvas, wish.Categories, band);
        var plot = new TextBox(area.Left, area.Bottom + axis.Height, area.Width, MathF.Max(1, area.Height - axis.Height - (1.7f * em)));
        var scale = new ValueAxis(new Ticks([low, high > low ? high : low + 1], high - low), plot.Bottom + (low < 0 ? 1.6f * em : 0), plot.Top);
        float bar = MathF.Round(MathF.Min(BandShare * band, WidestBar * em));
        var look = new TextLook(em, 700, null, TextAlignment.Center);
        float widest = values.Max(v => canvas.Measure(Number(numbers, v, false), look).X), shrink = MathF.Min(1, (band - (0.3f * em)) / MathF.Max(1, widest));
        look = look with { Size = MathF.Max(0.6f, shrink) * em };
        (LinearRgb up, LinearRgb down) = canvas.Theme.Changes;
        for (int i = 0; i < steps.Length; i++)
        {
            (double from, double to, bool isTotal) = steps[i];
            float x = plot.Left + ((i + 0.5f) * band), a = scale.At(from), b = scale.At(to);
            LinearRgb color = isTotal ? canvas.Theme.Color(0) : to >= from ? up : down;
            var box = new TextBox(MathF.Round(x - (0.5f * bar)), MathF.Min(a, b), bar, MathF.Max(1, MathF.Abs(b - a)));
            canvas.Rect(box, color);
            canvas.Mark(new FigureMark { Kind = MarkKind.Height, Name = wish.Categories[i], Value = Math.Abs(to - from), Color = color, Box = box, Scale = scale.Scale });
            if (i + 1 < steps.Length)
            {
                canvas.Line(new Vector2(box.Right, b), new Vector2(box.Left + band, b), canvas.Hairline, canvas.Theme.Axis);
            }

            bool below = to < from || (isTotal && to < 0);
            canvas.Text(
                Number(numbers, isTotal ? to : values[i], !isTotal), new Vector2(x, below ? box.Bottom - (0.5f * em) : box.Top + (0.5f * em)),
                look with { Color = canvas.Theme.Ink }, below ? TextAnchor.Top : TextAnchor.Bottom);
            axis.Draw(i, x, plot.Bottom);
        }

        float zero = scale.At(0);
        canvas.Line(new Vector2(plot.Left, zero), new Vector2(plot.Right, zero), MathF.Max(canvas.Hairline, MathF.Round(0.09f * em)), canvas.Theme.Axis);
    }

    private static string Number(NumberText numbers, double value, bool signed) => (signed && value > 0 ? "+" : "") + numbers.Short(value);

    /// <summary>The first bar stands on the ground; so does one that is named a total or is what has added up, at the end.</summary>
    private static (double From, double To, bool IsTotal)[] Steps(ChartWish wish, double[] values)
    {
        var steps = new (double From, double To, bool IsTotal)[values.Length];
        double level = 0;
        for (int i = 0; i < values.Length; i++)
        {
            bool named = s_totals.Contains(wish.Categories[i].ToLowerInvariant());
            bool isTotal = i == 0 || (i == values.Length - 1 && (named || Math.Abs(values[i] - level) < 1e-6 * Math.Max(1, Math.Abs(level)))) || (named && Math.Abs(values[i] - level) < 1e-6);
            steps[i] = isTotal ? (0, values[i], true) : (level, level + values[i], false);
            level = steps[i].To;
        }

        return steps;
    }
}
