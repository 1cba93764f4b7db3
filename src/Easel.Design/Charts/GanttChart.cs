using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Tasks as bars from their beginning to their end along time.</summary>
internal static class GanttChart
{
    private const float BarShare = 0.56f, ThickestBar = 2.2f, WidestNames = 0.32f;

    /// <summary>Draws the chart. Values count steps: a task from step 0 to 2 ends where step 2 begins.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        int tasks = wish.Categories.Length;
        double[] starts = ChartData.Values(wish, 0), ends = ChartData.Values(wish, 1);
        double first = wish.Steps.IsEmpty ? Math.Floor(starts.Min()) : 0, last = Math.Max(first + 1, wish.Steps.IsEmpty ? Math.Ceiling(ends.Max()) : wish.Steps.Length);
        float band = (area.Height - (2.4f * em)) / tasks;
        var names = new TextLook(Math.Clamp(band / (1.6f * em), 0.6f, 1) * em, 500, canvas.Theme.Ink, TextAlignment.Left, WidestNames * area.Width) { LineHeight = 1.1f };
        float left = wish.Categories.Max(c => canvas.Measure(c, names).X) + (1.2f * em);
        var plot = new TextBox(area.Left + left, area.Bottom, MathF.Max(1, area.Width - left - (0.3f * em)), MathF.Max(1, area.Height - (2.4f * em)));
        float X(double t) => plot.Left + (float)((t - first) / (last - first) * plot.Width);
        DrawTime(canvas, wish, plot, first, last, X);
        for (int i = 0; i < tasks; i++)
        {
            float middle = plot.Top - ((i + 0.5f) * band), height = MathF.Round(MathF.Min(BarShare * band, ThickestBar * em));
            canvas.Text(wish.Categories[i], new Vector2(area.Left, middle), names, TextAnchor.Middle);
            double end = Math.Max(ends[i], starts[i]);
            LinearRgb color = wish.Colors.Length > 1 ? canvas.Theme.Color(i % wish.Colors.Length) : canvas.Theme.Color(0);
            if (end - starts[i] < 1e-6)
            {
                // A moment, not a stretch: a milestone.
                canvas.Fill(PageShapes.Lozenge(new Vector2(X(end), middle), height, height), canvas.Theme.Color(1));
                continue;
            }

            float a = X(starts[i]), b = X(end);
            var box = new TextBox(a, MathF.Round(middle - (0.5f * height)), b - a, height);
            canvas.Rect(box, color, MathF.Min(0.2f * height, 0.35f * em));
            canvas.Mark(new FigureMark { Kind = MarkKind.Width, Name = wish.Categories[i], Value = end - starts[i], Color = color, Box = box, Scale = plot.Width / (last - first) });
        }
    }

    private static void DrawTime(FigureCanvas canvas, ChartWish wish, TextBox plot, double first, double last, Func<double, float> x)
    {
        float em = canvas.Em, top = plot.Top + (0.7f * em);
        var look = new TextLook(0.9f * em, 500, canvas.Theme.Muted, TextAlignment.Center);
        int steps = (int)Math.Min(400, last - first);
        string Name(int i) => wish.Steps.IsEmpty ? NumberText.Digits(first + i) : wish.Steps[Math.Min(i, wish.Steps.Length - 1)];
        int labels = wish.Steps.IsEmpty ? steps + 1 : steps;
        float widest = Enumerable.Range(0, labels).Max(i => canvas.Measure(Name(i), look).X) + (0.7f * em), step = plot.Width / steps;
        int every = Math.Max(1, (int)MathF.Ceiling(widest / step));
        for (int i = 0; i <= steps; i++)
        {
            if (i % 2 == 0 && i < steps && every == 1)
            {
                canvas.Rect(new TextBox(x(first + i), plot.Bottom, step, plot.Height), canvas.Theme.Field);
            }

            canvas.Line(new Vector2(x(first + i), plot.Bottom), new Vector2(x(first + i), plot.Top), canvas.Hairline, canvas.Theme.Grid);
            if (i < labels && i % every == 0)
            {
                canvas.Text(Name(i), new Vector2(x(first + i) + (wish.Steps.IsEmpty ? 0 : 0.5f * step), top), look, TextAnchor.Bottom);
            }
        }

        if (wish.XName is { } name)
        {
            canvas.Text(name, new Vector2(plot.Left - (1.2f * em), top), look with { Align = TextAlignment.Right }, TextAnchor.Bottom);
        }
    }
}
