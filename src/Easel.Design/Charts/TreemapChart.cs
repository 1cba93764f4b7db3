using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>A rectangle divided into areas: squarified treemap (Bruls, Huizing and van Wijk, 2000).</summary>
internal static class TreemapChart
{
    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        double[] values = [.. ChartData.Values(wish, 0).Select(v => Math.Max(0, v))];
        double total = values.Sum();
        int[] order = [.. Enumerable.Range(0, values.Length).Where(i => values[i] > 0).OrderByDescending(i => values[i])];
        double unit = area.Width * (double)area.Height / total;
        List<(int Index, TextBox Box)> cells = [];
        TextBox rest = area;
        for (int at = 0; at < order.Length;)
        {
            int count = RowLength(order, values, unit, at, MathF.Min(rest.Width, rest.Height));
            rest = LayRow(order.AsSpan(at, count), values, unit, rest, cells);
            at += count;
        }

        float gap = MathF.Max(1, MathF.Round(0.14f * canvas.Em));
        foreach ((int index, TextBox cell) in cells)
        {
            LinearRgb color = canvas.Theme.Color(index);
            color = index < canvas.Theme.Palette.Length ? color : OkColor.Mix(color, canvas.Theme.Ground, 0.35f);
            TextBox box = cell.Inset(0.5f * gap, 0.5f * gap);
            canvas.Rect(box, color);
            canvas.Mark(new FigureMark { Kind = MarkKind.Area, Name = wish.Categories[index], Value = values[index], Color = color, Box = cell, Scale = unit });
            Label(canvas, wish.Categories[index], numbers.Short(values[index]), box, color);
        }
    }

    /// <summary>How many cells the next row takes: as long as the worst side ratio in it improves.</summary>
    private static int RowLength(int[] order, double[] values, double unit, int at, double side)
    {
        int count = 1;
        double sum = values[order[at]] * unit, worst = Worst(sum, values[order[at]] * unit, values[order[at]] * unit, side);
        while (at + count < order.Length)
        {
            double next = values[order[at + count]] * unit, trial = Worst(sum + next, values[order[at]] * unit, next, side);
            if (trial > worst)
            {
                break;
            }

            (sum, worst, count) = (sum + next, trial, count + 1);
        }

        return count;
    }

    private static double Worst(double sum, double largest, double smallest, double side) =>
        Math.Max(side * side * largest / (sum * sum), sum * sum / (side * side * smallest));

    private static TextBox LayRow(ReadOnlySpan<int> row, double[] values, double unit, TextBox rest, List<(int Index, TextBox Box)> cells)
    {
        double sum = 0;
        foreach (int i in row)
        {
            sum += values[i] * unit;
        }

        bool standing = rest.Width >= rest.Height;
        float thickness = (float)(sum / (standing ? rest.Height : rest.Width)), at = 0;
        foreach (int i in row)
        {
            float length = (float)(values[i] * unit / thickness);
            cells.Add((i, standing
                ? new TextBox(rest.Left, rest.Top - at - length, thickness, length)
                : new TextBox(rest.Left + at, rest.Top - thickness, length, thickness)));
            at += length;
        }

        return standing
            ? rest with { Left = rest.Left + thickness, Width = MathF.Max(0, rest.Width - thickness) }
            : rest with { Height = MathF.Max(0, rest.Height - thickness) };
    }

    private static void Label(FigureCanvas canvas, string name, string number, TextBox box, LinearRgb color)
    {
        float em = canvas.Em, pad = 0.6f * em, grow = Math.Clamp(MathF.Sqrt(box.Width * box.Height) / (9 * em), 0.85f, 1.6f);
        LinearRgb ink = FigureTheme.On(color);
        TextLook strong = canvas.Shrink(name, new TextLook(grow * em, 700, ink, TextAlignment.Left, box.Width - (2 * pad)) { LineHeight = 1.1f }, 2, 0.55f);
        TextLook plain = canvas.Shrink(number, new TextLook(0.95f * grow * em, 400, ink, TextAlignment.Left, box.Width - (2 * pad)), 1, 0.55f);
        Vector2 size = canvas.Measure(name, strong), figure = canvas.Measure(number, plain);
        if (MathF.Max(size.X, figure.X) > box.Width - pad || size.Y + figure.Y + (2.4f * pad) > box.Height)
        {
            // A cell too small for both keeps its number, if that.
            if (figure.X < box.Width - (0.4f * em) && figure.Y < box.Height - (0.4f * em))
            {
                canvas.Text(number, box.Center, plain with { Align = TextAlignment.Center }, TextAnchor.Middle);
            }

            return;
        }

        canvas.Text(name, new Vector2(box.Left + pad, box.Top - pad), strong, TextAnchor.Top);
        canvas.Text(number, new Vector2(box.Left + pad, box.Top - pad - size.Y - (0.6f * em)), plain, TextAnchor.Top);
    }
}
