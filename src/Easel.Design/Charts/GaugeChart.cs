using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>One value as a part of a half ring, with its number large in the middle.</summary>
internal static class GaugeChart
{
    private const float Thickness = 0.24f;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        double value = wish.Series[0].Values.OfType<double>().First(), most = Math.Max(wish.Maximum ?? 100, 1e-9);
        float radius = MathF.Max(8, MathF.Min(0.46f * area.Width, area.Height - (3.4f * em)));
        var center = new Vector2(area.Center.X, area.Center.Y - (0.5f * radius) + (0.7f * em));
        float inner = (1 - Thickness) * radius, share = (float)Math.Clamp(value / most, 0, 1), end = MathF.PI * (1 - share);
        LinearRgb color = canvas.Theme.Color(0);
        canvas.Fill(FigureShapes.Slice(center, inner, radius, 0, MathF.PI), canvas.Theme.Tint(canvas.Theme.Ink, 0.1f));
        if (share > 0)
        {
            canvas.Fill(FigureShapes.Slice(center, inner, radius, end, MathF.PI), color);
            canvas.Mark(new FigureMark
            {
                Kind = MarkKind.Slice, Name = wish.Title ?? "value", Value = Math.Min(value, most), Color = color, Scale = 180 / most, Angle = 0.5f * (end + MathF.PI),
                Radius = 0.5f * (inner + radius), Box = new TextBox(center.X - radius, center.Y - radius, 2 * radius, 2 * radius),
            });
        }

        string text = numbers.Long(value);
        TextLook look = canvas.Shrink(text, new TextLook(0.46f * radius, 700, canvas.Theme.Ink, TextAlignment.Center, 1.5f * inner), 1, 0.3f);
        canvas.Text(text, center + new Vector2(0, 0.06f * radius), look);
        var small = new TextLook(0.95f * em, 400, canvas.Theme.Muted, TextAlignment.Center);
        canvas.Text(numbers.Short(0), center + new Vector2(-0.5f * (inner + radius), -0.7f * em), small, TextAnchor.Top);
        canvas.Text(numbers.Short(most), center + new Vector2(0.5f * (inner + radius), -0.7f * em), small, TextAnchor.Top);
        if (wish.Categories is [{ } label, ..])
        {
            canvas.Text(label, center - new Vector2(0, 0.9f * em), new TextLook(1.1f * em, 500, canvas.Theme.Muted, TextAlignment.Center, 1.5f * inner), TextAnchor.Top);
        }
    }
}
