using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Maps values to a stretch of the page, and draws its gridlines with their labels.</summary>
/// <param name="ticks">The labels.</param>
/// <param name="from">Place of the lowest label, pixels.</param>
/// <param name="to">Place of the highest.</param>
internal sealed class ValueAxis(Ticks ticks, float from, float to)
{
    /// <summary>Distance of gridlines that reads well, em.</summary>
    private const float RowHeight = 5.2f, ColumnWidth = 8;

    public Ticks Ticks { get; } = ticks;

    /// <summary>Values below this have no label: room before zero where nothing can lie.</summary>
    public double Lowest { get; init; } = double.NegativeInfinity;

    /// <summary>Pixels per unit of the value.</summary>
    public double Scale { get; } = (to - from) / (ticks.Last - ticks.First);

    /// <summary>Place of a value.</summary>
    public float At(double value) => (float)(from + ((value - Ticks.First) * Scale));

    /// <summary>Room that the labels of a vertical axis need on the left.</summary>
    public static float LabelWidth(FigureCanvas canvas, Ticks ticks, NumberText numbers) => ticks.Values
        .Max(v => canvas.Measure(Label(ticks, numbers, v, withScale: false), Look(canvas)).X) + (0.7f * canvas.Em);

    /// <summary>Labels for a vertical axis of some height.</summary>
    public static Ticks Vertical(FigureCanvas canvas, double low, double high, float height) =>
        Ticks.Cover(low, high, Math.Clamp((int)MathF.Round(height / (RowHeight * canvas.Em)) + 1, 3, 6));

    /// <summary>Labels for a horizontal axis of some width.</summary>
    public static Ticks Horizontal(FigureCanvas canvas, double low, double high, float width) =>
        Ticks.Cover(low, high, Math.Clamp((int)MathF.Round(width / (ColumnWidth * canvas.Em)) + 1, 3, 7));

    /// <summary>Draws horizontal gridlines over a plot, labelled on its left.</summary>
    public void DrawRows(FigureCanvas canvas, TextBox plot, NumberText numbers)
    {
        foreach (double value in Ticks.Values.Where(v => v >= Lowest))
        {
            float y = At(value);
            canvas.Line(new Vector2(plot.Left, y), new Vector2(plot.Right, y), canvas.Hairline, canvas.Theme.Grid);

            // The topmost label names the scale and may stand over the plot, where the gridline leaves room.
            bool names = value == Ticks.Last;
            string plain = Label(Ticks, numbers, value, withScale: false), whole = Label(Ticks, numbers, value, names);
            TextLook look = Look(canvas) with { Align = TextAlignment.Right };
            canvas.Text(plain, new Vector2(plot.Left - (0.6f * canvas.Em), y), look, TextAnchor.Middle);
            if (whole != plain)
            {
                canvas.Text(
                    whole[plain.Length..].Trim(), new Vector2(plot.Left + (0.1f * canvas.Em), y + (0.45f * canvas.Em)), look with { Align = TextAlignment.Left });
            }
        }
    }

    /// <summary>Draws vertical gridlines over a plot, labelled below.</summary>
    public void DrawColumns(FigureCanvas canvas, TextBox plot, NumberText numbers)
    {
        foreach (double value in Ticks.Values.Where(v => v >= Lowest))
        {
            float x = At(value);
            canvas.Line(new Vector2(x, plot.Bottom), new Vector2(x, plot.Top), canvas.Hairline, canvas.Theme.Grid);
            canvas.Text(
                Label(Ticks, numbers, value, withScale: false), new Vector2(x, plot.Bottom - (0.65f * canvas.Em)),
                Look(canvas) with { Align = TextAlignment.Center }, TextAnchor.Top);
        }
    }

    private static string Label(Ticks ticks, NumberText numbers, double value, bool withScale) => numbers.Tick(value, ticks.Decimals, withScale);

    private static TextLook Look(FigureCanvas canvas) => new(0.86f * canvas.Em, 400, canvas.Theme.Muted);
}
