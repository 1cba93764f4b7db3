using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Steps from first to last: arrows side by side on broad pages, numbered rows on tall ones.</summary>
internal static class ProcessDiagram
{
    private const int MostBeside = 7;

    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        if (area.Width > 1.15f * area.Height && wish.Nodes.Length <= MostBeside && area.Width / wish.Nodes.Length > 6 * canvas.Em)
        {
            Beside(canvas, wish, area);
        }
        else
        {
            Rows(canvas, wish, area);
        }
    }

    private static LinearRgb Color(FigureCanvas canvas, DiagramWish wish, int i) =>
        wish.Colors.Length == 1 ? OkColor.Mix(canvas.Theme.Color(0), canvas.Theme.Ground, 0.4f * i / wish.Nodes.Length) : canvas.Theme.Color(i % (canvas.Theme.Palette.Length - 1));

    private static void Beside(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em, step = area.Width / wish.Nodes.Length, height = MathF.Min(0.4f * area.Height, MathF.Min(6.5f * em, 0.75f * step)), point = 0.3f * height, gap = 0.45f * em;
        bool hasDetails = wish.Nodes.Any(n => n.Detail is not null);
        float middle = area.Center.Y + (hasDetails ? 1.6f * em : 0);
        float size = NodeText.Common(canvas, wish.Nodes.Select(n => n.Text), new Vector2(step - gap - (1.8f * point) - (0.4f * em), 0.5f * height), MathF.Min(1.15f * em, 0.24f * height), 700, 3);
        for (int i = 0; i < wish.Nodes.Length; i++)
        {
            float left = area.Left + (i * step), right = left + step - gap;
            LinearRgb color = Color(canvas, wish, i), ink = FigureTheme.On(color);
            Vector2[] outline =
            [
                new(left, middle + (0.5f * height)), new(right - point, middle + (0.5f * height)), new(right, middle), new(right - point, middle - (0.5f * height)), new(left, middle - (0.5f * height)),
            ];
            canvas.Fill(FigureShapes.Polygon([.. outline, .. i == 0 ? Array.Empty<Vector2>() : [new(left + point, middle)]]), color);
            float inner = left + (i == 0 ? 0.7f * em : point + (0.4f * em));
            var box = new TextBox(inner, middle - (0.36f * height), right - point - inner + (0.2f * point), 0.5f * height);
            canvas.Text($"{i + 1}", new Vector2(box.Center.X, middle + (0.28f * height)), new TextLook(MathF.Min(1.3f * em, 0.2f * height), 700, ink, TextAlignment.Center), TextAnchor.Middle, counts: false);
            NodeText.Center(canvas, wish.Nodes[i].Text, box, size, ink, 700, 3);
            if (wish.Nodes[i].Detail is { } detail)
            {
                TextLook look = NodeText.Fit(canvas, detail, new Vector2(step - (1.2f * em), 6 * em), new TextLook(0.95f * em, 400, canvas.Theme.Muted), 5);
                canvas.Text(detail, new Vector2(left + (0.3f * em), middle - (0.5f * height) - em), look, TextAnchor.Top);
            }
        }
    }

    private static void Rows(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em, row = area.Height / wish.Nodes.Length, radius = MathF.Min(0.34f * row, 2.2f * em), x = area.Left + radius;
        float bottom = area.Top - ((wish.Nodes.Length - 0.5f) * row);
        canvas.Line(new Vector2(x, area.Top - (0.5f * row)), new Vector2(x, bottom), MathF.Max(2, 0.18f * em), canvas.Theme.Grid);
        for (int i = 0; i < wish.Nodes.Length; i++)
        {
            float y = area.Top - ((i + 0.5f) * row);
            LinearRgb color = Color(canvas, wish, i);
            canvas.Disc(new Vector2(x, y), radius, color);
            canvas.Text($"{i + 1}", new Vector2(x, y), new TextLook(0.95f * radius, 700, FigureTheme.On(color), TextAlignment.Center), TextAnchor.Middle, counts: false);
            float left = x + radius + (1.2f * em);
            bool has = wish.Nodes[i].Detail is not null;
            TextLook look = NodeText.Fit(canvas, wish.Nodes[i].Text, new Vector2(area.Right - left, MathF.Max(0.8f * em, row * (has ? 0.4f : 0.8f))), new TextLook(1.25f * em, 700, canvas.Theme.Ink), 3);
            canvas.Text(wish.Nodes[i].Text, new Vector2(left, y + (has ? 0.25f * em : 0)), look, has ? TextAnchor.Bottom : TextAnchor.Middle);
            if (wish.Nodes[i].Detail is { } detail)
            {
                canvas.Text(detail, new Vector2(left, y - (0.5f * em)), NodeText.Fit(canvas, detail, new Vector2(area.Right - left, 0.4f * row), new TextLook(0.98f * em, 400, canvas.Theme.Muted), 3), TextAnchor.Top);
            }
        }
    }
}
