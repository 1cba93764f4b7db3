using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Stages as centred bars of their width, joined by slopes; the share that is left stands beside each.</summary>
internal static class FunnelChart
{
    private const float BarShare = 0.72f, NamesShare = 0.28f, ShareRoom = 4.2f;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        double[] values = [.. ChartData.Values(wish, 0).Select(v => Math.Max(0, v))];
        double largest = values.Max();
        float band = area.Height / values.Length, height = BarShare * band;
        var names = new TextLook(MathF.Min(em, 0.5f * band), 500, canvas.Theme.Ink, TextAlignment.Left, NamesShare * area.Width) { LineHeight = 1.1f };
        float left = wish.Categories.Max(c => canvas.Measure(c, names).X) + (1.4f * em);
        bool hasShares = wish.Unit.Suffix != "%";
        float right = hasShares ? ShareRoom * em : 0, room = MathF.Max(1, area.Width - left - right), center = area.Left + left + (0.5f * room);
        float Width(int i) => (float)(values[i] / largest) * room;
        LinearRgb full = canvas.Theme.Color(0);
        for (int i = 0; i < values.Length; i++)
        {
            float top = area.Top - (i * band) - (0.5f * (band - height)), middle = top - (0.5f * height);
            LinearRgb color = wish.Colors.Length > 1 ? canvas.Theme.Color(i % wish.Colors.Length)
                : OkColor.Mix(full, canvas.Theme.Ground, 0.5f * i / MathF.Max(1, values.Length - 1));
            var box = new TextBox(center - (0.5f * Width(i)), MathF.Round(top - height), Width(i), MathF.Round(height));
            if (i + 1 < values.Length)
            {
                float next = area.Top - ((i + 1) * band) - (0.5f * (band - height));
                canvas.Fill(
                    FigureShapes.Polygon(
                        new Vector2(box.Left, box.Bottom), new Vector2(center - (0.5f * Width(i + 1)), next),
                        new Vector2(center + (0.5f * Width(i + 1)), next), new Vector2(box.Right, box.Bottom)), canvas.Theme.Tint(full, 0.16f));
            }

            canvas.Rect(box, color);
            canvas.Mark(new FigureMark { Kind = MarkKind.Width, Name = wish.Categories[i], Value = values[i], Color = color, Box = box, Scale = room / largest });
            canvas.Text(wish.Categories[i], new Vector2(area.Left, middle), names, TextAnchor.Middle);
            string text = numbers.Short(values[i]);
            var figure = new TextLook(MathF.Min(1.25f * em, 0.6f * height), 700, FigureTheme.On(color), TextAlignment.Center);
            bool inside = canvas.Measure(text, figure).X < box.Width - (0.5f * em);
            canvas.Text(
                text, new Vector2(inside ? box.Center.X : box.Right + (0.4f * em), middle),
                inside ? figure : figure with { Color = canvas.Theme.Ink, Align = TextAlignment.Left }, TextAnchor.Middle);
            if (hasShares && i > 0)
            {
                string share = $"{NumberText.Digits(Math.Round(100 * values[i] / values[0], values[i] / values[0] < 0.1 ? 1 : 0))}%";
                canvas.Text(share, new Vector2(area.Right, middle), new TextLook(0.95f * em, 400, canvas.Theme.Muted, TextAlignment.Right), TextAnchor.Middle);
            }
        }
    }
}
