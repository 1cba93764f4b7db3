using System.Numerics;
using Easel.Design.Charts;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>A process on an infographic: a circle of its stages where it returns to the first, and each stage with its drawing and what happens then.</summary>
internal static class ProcessStages
{
    /// <summary>Draws it.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="wish">The stages.</param>
    /// <param name="area">Where it stands.</param>
    /// <param name="icons">Finds the drawings of signs, or null.</param>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area, Func<string, PageIcon?>? icons)
    {
        float em = canvas.Em;
        if (wish.Kind != DiagramKind.Cycle)
        {
            Rows(canvas, wish, area, icons);
            return;
        }

        if (area.Width > 1.15f * area.Height)
        {
            float side = MathF.Min(area.Height, 0.5f * area.Width);
            CycleDiagram.Draw(canvas, wish, area with { Width = side }, icons);
            Rows(canvas, wish, area with { Left = area.Left + side + (2 * em), Width = area.Width - side - (2 * em) }, null);
            return;
        }

        bool explains = wish.Nodes.Any(n => n.Detail is not null);
        float tall = explains ? MathF.Min(0.6f * area.Height, area.Width) : area.Height;
        CycleDiagram.Draw(canvas, wish, area with { Bottom = area.Top - tall, Height = tall }, icons);
        if (explains)
        {
            Rows(canvas, wish, area with { Height = area.Height - tall - (1.4f * em) }, null);
        }
    }

    /// <summary>Stages one under the other in cards; in the disc the drawing, else the number.</summary>
    private static void Rows(FigureCanvas canvas, DiagramWish wish, TextBox area, Func<string, PageIcon?>? icons)
    {
        int count = wish.Nodes.Length;
        float em = canvas.Em, gap = MathF.Min(0.7f * em, 0.12f * area.Height / count), row = (area.Height - ((count - 1) * gap)) / count;
        for (int i = 0; i < count; i++)
        {
            float bottom = area.Top - ((i + 1) * row) - (i * gap), radius = MathF.Min(0.38f * row, 2.6f * em);
            LinearRgb color = canvas.Theme.PartColor(i, wish.Colors.Length);
            var card = new TextBox(area.Left, bottom, area.Width, row);
            canvas.Rect(card, canvas.Theme.Field, 0.6f * em);
            var at = new Vector2(card.Left + (0.8f * em) + radius, card.Center.Y);
            canvas.Disc(at, radius, color);
            if (wish.Nodes[i].Sign is { } sign && icons?.Invoke(sign) is { } icon)
            {
                canvas.Icon(icon, new TextBox(at.X - (0.68f * radius), at.Y - (0.68f * radius), 1.36f * radius, 1.36f * radius));
            }
            else
            {
                canvas.Text($"{i + 1}", at, new TextLook(0.95f * radius, 700, FigureTheme.On(color), TextAlignment.Center), TextAnchor.Middle, counts: false);
            }

            float left = at.X + radius + (1.1f * em), width = card.Right - (0.9f * em) - left;
            bool has = wish.Nodes[i].Detail is not null;
            TextLook name = NodeText.Fit(canvas, wish.Nodes[i].Text, new Vector2(width, row * (has ? 0.34f : 0.8f)), new TextLook(MathF.Min(1.5f * em, 0.3f * row), 700, canvas.Theme.Ink), has ? 1 : 3);
            float high = canvas.Measure(wish.Nodes[i].Text, name).Y;
            if (wish.Nodes[i].Detail is not { } detail)
            {
                canvas.Text(wish.Nodes[i].Text, new Vector2(left, card.Center.Y), name, TextAnchor.Middle);
                continue;
            }

            TextLook look = NodeText.Fit(canvas, detail, new Vector2(width, MathF.Max(0.6f * em, (0.86f * row) - high - (0.4f * em))), new TextLook(MathF.Min(1.1f * em, 0.22f * row), 400, canvas.Theme.Muted), 4);
            float whole = high + (0.4f * em) + canvas.Measure(detail, look).Y, top = card.Center.Y + (0.5f * whole);
            canvas.Text(wish.Nodes[i].Text, new Vector2(left, top), name, TextAnchor.Top);
            canvas.Text(detail, new Vector2(left, top - high - (0.4f * em)), look, TextAnchor.Top);
        }
    }
}
