using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Events in order along a line: lying, with texts above and below in turn, or standing, where the page is tall or there are many.</summary>
internal static class TimelineDiagram
{
    private const int MostLying = 9;

    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em, each = 2 * area.Width / (wish.Nodes.Length + 1);
        if (area.Width > 0.95f * area.Height && wish.Nodes.Length <= MostLying && each > 6.5f * em)
        {
            Lying(canvas, wish, area, each);
        }
        else
        {
            Standing(canvas, wish, area);
        }
    }

    private static void Lying(FigureCanvas canvas, DiagramWish wish, TextBox area, float each)
    {
        float em = canvas.Em, y = area.Center.Y, step = 0.5f * each;
        canvas.Line(new Vector2(area.Left, y), new Vector2(area.Right, y), MathF.Max(2, 0.26f * em), canvas.Theme.Axis);
        float stem = MathF.Min(0.2f * area.Height, 3.4f * em);
        for (int i = 0; i < wish.Nodes.Length; i++)
        {
            bool above = i % 2 == 0;
            float x = area.Left + ((i + 1) * step), end = y + (above ? stem : -stem);
            LinearRgb color = canvas.Theme.PartColor(i, wish.Colors.Length), ink = canvas.Theme.TextColor(color);
            canvas.Line(new Vector2(x, y), new Vector2(x, end), MathF.Max(1, 0.1f * em), color);
            canvas.Disc(new Vector2(x, y), 0.62f * em, canvas.Theme.Ground);
            canvas.Disc(new Vector2(x, y), 0.48f * em, color);
            var date = new TextLook(1.5f * em, 700, ink, TextAlignment.Center, each - em);
            var text = new TextLook(1.02f * em, 400, canvas.Theme.Ink, TextAlignment.Center, each - (1.1f * em)) { LineHeight = 1.2f };
            string when = wish.Nodes[i].Detail ?? $"{i + 1}";
            TextLook day = canvas.Shrink(when, date, 1, 0.5f);
            float room = (0.5f * area.Height) - stem - (2.6f * em);
            TextLook words = NodeText.Fit(canvas, wish.Nodes[i].Text, new Vector2(each - (1.1f * em), MathF.Max(em, room)), text, 7);
            float tall = canvas.Measure(wish.Nodes[i].Text, words).Y, head = canvas.CapHeight * day.Size;

            // Date first, then the event, on both sides of the line.
            float top = above ? end + (0.7f * em) + tall + (0.8f * em) + head : end - (0.7f * em);
            canvas.Text(when, new Vector2(x, top), day, TextAnchor.Top);
            canvas.Text(wish.Nodes[i].Text, new Vector2(x, top - head - (0.8f * em)), words, TextAnchor.Top);
        }
    }

    private static void Standing(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em, row = area.Height / wish.Nodes.Length;
        var date = new TextLook(Math.Clamp(0.3f * row / em, 0.6f, 1.5f) * em, 700, null, TextAlignment.Right, 0.3f * area.Width);
        float left = wish.Nodes.Max(n => canvas.Measure(n.Detail ?? "10", date).X) + (1.2f * em), x = area.Left + left;
        canvas.Line(new Vector2(x, area.Top - (0.5f * row)), new Vector2(x, area.Bottom + (0.5f * row)), MathF.Max(2, 0.22f * em), canvas.Theme.Axis);
        for (int i = 0; i < wish.Nodes.Length; i++)
        {
            float y = area.Top - ((i + 0.5f) * row);
            LinearRgb color = canvas.Theme.PartColor(i, wish.Colors.Length);
            canvas.Disc(new Vector2(x, y), 0.62f * em, canvas.Theme.Ground);
            canvas.Disc(new Vector2(x, y), 0.48f * em, color);
            canvas.Text(wish.Nodes[i].Detail ?? $"{i + 1}", new Vector2(x - (1.2f * em), y), date with { Color = canvas.Theme.TextColor(color) }, TextAnchor.Middle);
            var look = new TextLook(Math.Clamp(0.26f * row / em, 0.6f, 1.25f) * em, 400, canvas.Theme.Ink) { LineHeight = 1.2f };
            TextLook words = NodeText.Fit(canvas, wish.Nodes[i].Text, new Vector2(area.Right - x - (1.6f * em), MathF.Max(0.7f * em, row - (0.6f * em))), look, 4);
            canvas.Text(wish.Nodes[i].Text, new Vector2(x + (1.5f * em), y), words, TextAnchor.Middle);
        }
    }
}
