using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Lines over categories in order, named at their ends; with the area below filled, several series lie on one another.</summary>
internal static class LineChart
{
    /// <summary>Up to so many points have their numbers beside them.</summary>
    private const int MostNumbers = 14;

    /// <summary>The axis of lines begins at zero when the lowest value is below this share of the highest; else the change itself is shown.</summary>
    private const double ZeroShare = 0.55;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        bool filled = wish.Kind == ChartKind.Area;
        double?[][] tops = Tops(wish, filled);
        double[] all = [.. tops.SelectMany(t => t).OfType<double>()];
        double low = all.Min(), high = all.Max();
        low = filled || (low >= 0 && low < ZeroShare * high) ? Math.Min(0, low) : low;
        Ticks ticks = ValueAxis.Vertical(canvas, low, high, area.Height - (3 * em));

        TextLook nameLook = new(em, 700) { LineHeight = 1.1f };
        bool named = wish.Series.Length > 1;
        float right = named ? MathF.Min(0.3f * area.Width, wish.Series.Max(s => canvas.Measure(s.Name ?? "", nameLook with { Width = 0.28f * area.Width }).X) + (1.1f * em)) : 0.8f * em;
        float left = ValueAxis.LabelWidth(canvas, ticks, numbers) + (0.6f * em);
        var plot = new TextBox(area.Left + left, area.Bottom, MathF.Max(1, area.Width - left - right), area.Height);
        int count = Math.Max(1, wish.Categories.Length);

        // The first and the last point stand off the sides, so that their numbers do not touch the labels of the axis.
        float inset = count > 1 ? MathF.Min(1.7f * em, 0.3f * plot.Width / count) : 0, step = count > 1 ? (plot.Width - (2 * inset)) / (count - 1) : plot.Width;
        var axis = new CategoryAxis(canvas, wish.Categories, count > 1 ? plot.Width / count : plot.Width);
        float xName = wish.XName is null ? 0 : 1.6f * em;
        plot = plot with { Bottom = plot.Bottom + axis.Height + xName, Height = MathF.Max(1, plot.Height - axis.Height - xName - (1.6f * em)) };
        var scale = new ValueAxis(ticks, plot.Bottom, plot.Top);
        scale.DrawRows(canvas, plot, numbers);
        float X(int i) => count > 1 ? plot.Left + inset + (i * step) : plot.Center.X;
        for (int i = 0; i < wish.Categories.Length; i++)
        {
            axis.Draw(i, X(i), plot.Bottom);
        }

        if (wish.XName is { } xText)
        {
            canvas.Text(xText, new Vector2(plot.Center.X, area.Bottom), new TextLook(0.86f * em, 500, canvas.Theme.Muted, TextAlignment.Center, plot.Width), TextAnchor.Bottom);
        }

        Vector2[][] lines = [.. tops.Select(t => Points(t, X, scale))];
        float ground = scale.At(Math.Max(0, ticks.First));
        if (filled)
        {
            FillAreas(canvas, wish, lines, ground);
        }

        canvas.Line(new Vector2(plot.Left, ground), new Vector2(plot.Right, ground), canvas.Hairline, canvas.Theme.Axis);
        var taken = new LabelSpace(canvas, plot with { Height = area.Top - plot.Bottom });
        for (int s = 0; s < wish.Series.Length; s++)
        {
            DrawLine(canvas, wish, s, tops[s], lines[s], scale, taken);
        }

        if (named)
        {
            NameLines(canvas, wish, lines, nameLook with { Width = right - em }, plot, area);
        }

        if (wish.Series.Length * count <= MostNumbers)
        {
            for (int s = 0; s < wish.Series.Length; s++)
            {
                DrawNumbers(canvas, wish, numbers, s, lines, taken);
            }
        }
    }

    /// <summary>Where the lines run: at the values, or, stacked, at the sums up to each series.</summary>
    private static double?[][] Tops(ChartWish wish, bool stacked)
    {
        int count = Math.Max(1, wish.Categories.Length);
        var tops = new double?[wish.Series.Length][];
        for (int s = 0; s < tops.Length; s++)
        {
            tops[s] = [.. Enumerable.Range(0, count).Select(c => ChartData.Value(wish, s, c))];
            if (stacked)
            {
                for (int c = 0; c < count; c++)
                {
                    tops[s][c] = (tops[s][c] ?? 0) + (s > 0 ? tops[s - 1][c] ?? 0 : 0);
                }
            }
        }

        return tops;
    }

    private static Vector2[] Points(double?[] values, Func<int, float> x, ValueAxis scale) =>
        [.. Enumerable.Range(0, values.Length).Where(i => values[i] is not null).Select(i => new Vector2(x(i), scale.At(values[i]!.Value)))];

    private static void FillAreas(FigureCanvas canvas, ChartWish wish, Vector2[][] lines, float ground)
    {
        for (int s = 0; s < lines.Length; s++)
        {
            if (lines[s].Length < 2)
            {
                continue;
            }

            IEnumerable<Vector2> foot = s == 0
                ? [new Vector2(lines[s][^1].X, ground), new Vector2(lines[s][0].X, ground)] : lines[s - 1].Reverse();
            LinearRgb color = ChartHeadings.SeriesColor(wish, canvas.Theme, s);
            canvas.Fill(FigureShapes.Polygon([.. lines[s], .. foot]), color, lines.Length > 1 ? 0.82f : 0.28f);
        }
    }

    private static void DrawLine(FigureCanvas canvas, ChartWish wish, int series, double?[] values, Vector2[] points, ValueAxis scale, LabelSpace taken)
    {
        float em = canvas.Em;
        LinearRgb color = ChartHeadings.SeriesColor(wish, canvas.Theme, series);
        float thickness = MathF.Max(1.5f, 0.19f * em);
        if (points.Length > 1)
        {
            // A rim of the ground keeps lines apart where they cross.
            canvas.Polyline(points, thickness + (0.18f * em), canvas.Theme.Ground, 0.85f);
            canvas.Polyline(points, thickness, color);
        }

        bool dots = points.Length <= 2 * MostNumbers;
        int[] indices = [.. Enumerable.Range(0, values.Length).Where(i => values[i] is not null)];
        for (int i = 0; i < points.Length; i++)
        {
            if (dots)
            {
                canvas.Disc(points[i], 0.38f * em, canvas.Theme.Ground);
                canvas.Disc(points[i], 0.29f * em, color);
            }

            string name = string.Join(", ", new[] { wish.Series[series].Name, indices[i] < wish.Categories.Length ? wish.Categories[indices[i]] : null }.OfType<string>());
            float radius = dots ? 0.29f * em : 0.5f * thickness;
            canvas.Mark(new FigureMark
            {
                Kind = MarkKind.Place, Name = name, Value = values[indices[i]]!.Value - scale.Ticks.First, Color = color, Scale = scale.Scale,
                Box = new TextBox(points[i].X - radius, points[i].Y - radius, 2 * radius, 2 * radius),
            });
        }

        taken.AddLine(points, thickness);
    }

    /// <summary>Names at the ends of the lines, moved apart where lines end close together.</summary>
    private static void NameLines(FigureCanvas canvas, ChartWish wish, Vector2[][] lines, TextLook look, TextBox plot, TextBox area)
    {
        int[] present = [.. Enumerable.Range(0, lines.Length).Where(s => lines[s].Length > 0 && wish.Series[s].Name is not null)];
        float[] heights = [.. present.Select(s => canvas.Measure(wish.Series[s].Name!, look).Y + (0.55f * canvas.Em))];
        float[] wanted = [.. present.Select(s => wish.Kind == ChartKind.Area && s > 0 ? 0.5f * (lines[s][^1].Y + lines[s - 1][^1].Y)
            : wish.Kind == ChartKind.Area ? 0.5f * (lines[s][^1].Y + plot.Bottom) : lines[s][^1].Y)];
        float[] places = Spread.Apart(wanted, heights, plot.Bottom, area.Top);
        for (int i = 0; i < present.Length; i++)
        {
            LinearRgb color = canvas.Theme.TextColor(ChartHeadings.SeriesColor(wish, canvas.Theme, present[i]));
            canvas.Text(wish.Series[present[i]].Name!, new Vector2(plot.Right + (0.75f * canvas.Em), places[i]), look with { Color = color }, TextAnchor.Middle);
        }
    }

    private static void DrawNumbers(FigureCanvas canvas, ChartWish wish, NumberText numbers, int series, Vector2[][] lines, LabelSpace taken)
    {
        float em = canvas.Em;
        Vector2[] points = lines[series];
        LinearRgb color = lines.Length > 1 ? canvas.Theme.TextColor(ChartHeadings.SeriesColor(wish, canvas.Theme, series)) : canvas.Theme.Ink;
        var look = new TextLook(0.92f * em, 700, color, TextAlignment.Center);
        double[] values = [.. wish.Series[series].Values.OfType<double>()];
        for (int i = 0; i < points.Length && i < values.Length; i++)
        {
            // A number stands on the outer side of the bend, where its line is not.
            float before = i > 0 ? points[i - 1].Y : points[i].Y, after = i + 1 < points.Length ? points[i + 1].Y : points[i].Y;
            bool below = before > points[i].Y && after > points[i].Y;
            taken.Place(numbers.Short(values[i]), points[i], look, below);
        }
    }
}
