using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>A grid of cells, light to dark by their values, each with its number where there is room.</summary>
internal static class HeatMapChart
{
    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        int rows = wish.Series.Length, columns = Math.Max(1, wish.Categories.Length);
        double[] all = [.. wish.Series.SelectMany(s => s.Values).OfType<double>()];
        double low = all.Min(), high = all.Max();
        float rowHeight = area.Height / (rows + 1);
        var names = new TextLook(Math.Clamp(rowHeight / (1.4f * em), 0.55f, 1) * em, 500, canvas.Theme.Ink, TextAlignment.Right, 0.3f * area.Width);
        float left = wish.Series.Max(s => s.Name is null ? 0 : canvas.Measure(s.Name, names).X) + (0.8f * em);
        var plot = new TextBox(area.Left + left, area.Bottom, MathF.Max(1, area.Width - left), area.Height);
        var axis = new CategoryAxis(canvas, wish.Categories, plot.Width / columns);
        float key = 2.6f * em;
        plot = plot with { Bottom = plot.Bottom + axis.Height + key, Height = MathF.Max(1, plot.Height - axis.Height - key) };
        float width = plot.Width / columns, height = plot.Height / rows, gap = MathF.Max(1, 0.12f * em);
        var figure = new TextLook(MathF.Min(em, 0.5f * height), 500, null, TextAlignment.Center);
        bool hasNumbers = figure.Size > 0.55f * em && all.Max(v => canvas.Measure(numbers.Short(v), figure).X) < width - (0.4f * em);
        for (int r = 0; r < rows; r++)
        {
            float top = plot.Top - (r * height);
            if (wish.Series[r].Name is { } name)
            {
                canvas.Text(name, new Vector2(plot.Left - (0.8f * em), top - (0.5f * height)), names, TextAnchor.Middle);
            }

            for (int c = 0; c < columns; c++)
            {
                if (ChartData.Value(wish, r, c) is { } value)
                {
                    LinearRgb color = Shade(canvas.Theme, high > low ? (float)((value - low) / (high - low)) : 1);
                    var cell = new TextBox(plot.Left + (c * width) + (0.5f * gap), top - height + (0.5f * gap), width - gap, height - gap);
                    canvas.Rect(cell, color, 0.14f * em);
                    if (hasNumbers)
                    {
                        canvas.Text(numbers.Short(value), cell.Center, figure with { Color = FigureTheme.On(color) }, TextAnchor.Middle);
                    }
                }
            }
        }

        for (int c = 0; c < wish.Categories.Length; c++)
        {
            axis.Draw(c, plot.Left + ((c + 0.5f) * width), plot.Bottom);
        }

        DrawKey(canvas, numbers, low, high, new TextBox(plot.Left, area.Bottom, plot.Width, 0.6f * em));
    }

    /// <summary>From a tint of the ground to the full, then darkened colour: even in lightness, so that more always looks more.</summary>
    private static LinearRgb Shade(FigureTheme theme, float share)
    {
        LinearRgb full = theme.Color(0), strong = theme.IsDark ? OkColor.Mix(full, LinearRgb.White, 0.35f) : OkColor.Mix(full, LinearRgb.Black, 0.45f);
        return share < 0.6f ? OkColor.Mix(theme.Tint(full, 0.12f), full, share / 0.6f) : OkColor.Mix(full, strong, (share - 0.6f) / 0.4f);
    }

    private static void DrawKey(FigureCanvas canvas, NumberText numbers, double low, double high, TextBox place)
    {
        const int Steps = 24;
        float em = canvas.Em, width = MathF.Min(10 * em, 0.5f * place.Width);
        var look = new TextLook(0.86f * em, 400, canvas.Theme.Muted, TextAlignment.Right);
        float left = canvas.Measure(numbers.Short(low), look).X + (0.5f * em);
        canvas.Text(numbers.Short(low), new Vector2(place.Left + left - (0.5f * em), place.Center.Y), look, TextAnchor.Middle);
        for (int i = 0; i < Steps; i++)
        {
            canvas.Rect(new TextBox(place.Left + left + (i * width / Steps), place.Bottom, (width / Steps) + 0.5f, place.Height), Shade(canvas.Theme, i / (Steps - 1f)));
        }

        canvas.Text(numbers.Short(high), new Vector2(place.Left + left + width + (0.5f * em), place.Center.Y), look with { Align = TextAlignment.Left }, TextAnchor.Middle);
    }
}
