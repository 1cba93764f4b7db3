using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Levels of a triangle, the first at the top; names inside where they fit in all, else beside, on thin lines.</summary>
internal static class PyramidDiagram
{
    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em;
        int levels = wish.Nodes.Length;
        float beside = MathF.Min(0.42f * area.Width, wish.Nodes.Max(n => canvas.Measure(n.Text, new TextLook(1.15f * em, 700)).X) + (3 * em));
        float height = area.Height, width = MathF.Min(area.Width - beside, 1.25f * height), gap = MathF.Max(1.5f, 0.22f * em);
        height = MathF.Min(height, 1.1f * width);
        float left = area.Left + (0.5f * MathF.Max(0, area.Width - width - beside)), top = area.Center.Y + (0.5f * height), center = left + (0.5f * width);
        float Half(float y) => 0.5f * width * (top - y) / height;
        for (int i = 0; i < levels; i++)
        {
            float a = top - (i * height / levels) - (i > 0 ? 0.5f * gap : 0), b = top - ((i + 1) * height / levels) + (i < levels - 1 ? 0.5f * gap : 0), middle = 0.5f * (a + b);
            LinearRgb color = wish.Colors.Length == 1 ? OkColor.Mix(canvas.Theme.Color(0), canvas.Theme.Ground, 0.5f * i / levels) : canvas.Theme.Color(i % (canvas.Theme.Palette.Length - 1));
            canvas.Fill(
                FigureShapes.Polygon(new Vector2(center - Half(a), a), new Vector2(center - Half(b), b), new Vector2(center + Half(b), b), new Vector2(center + Half(a), a)), color);
            if (levels <= 12)
            {
                float size = MathF.Min(1.3f * em, 0.3f * (a - b));
                canvas.Text($"{i + 1}", new Vector2(center, i == 0 ? b + (0.3f * (a - b)) : middle), new TextLook(size, 700, FigureTheme.On(color), TextAlignment.Center), TextAnchor.Middle, counts: false);
            }

            float x = left + width + (0.9f * em);
            canvas.Line(new Vector2(center + Half(middle) + (0.3f * em), middle), new Vector2(x - (0.4f * em), middle), canvas.Hairline, canvas.Theme.Axis);
            bool has = wish.Nodes[i].Detail is not null;
            float room = area.Right - x;
            TextLook look = NodeText.Fit(canvas, wish.Nodes[i].Text, new Vector2(room, (a - b) * (has ? 0.5f : 0.9f)), new TextLook(1.15f * em, 700, canvas.Theme.Ink), 3);
            canvas.Text(wish.Nodes[i].Text, new Vector2(x, middle + (has ? 0.3f * em : 0)), look, has ? TextAnchor.Bottom : TextAnchor.Middle);
            if (wish.Nodes[i].Detail is { } detail)
            {
                canvas.Text(detail, new Vector2(x, middle - (0.5f * em)), NodeText.Fit(canvas, detail, new Vector2(room, 0.4f * (a - b)), new TextLook(0.92f * em, 400, canvas.Theme.Muted), 2), TextAnchor.Top);
            }
        }
    }
}
