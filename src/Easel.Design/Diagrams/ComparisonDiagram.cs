using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Columns of points under coloured headings.</summary>
internal static class ComparisonDiagram
{
    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em;
        DiagramNode[] columns = [.. wish.Nodes.Where(n => n.In.IsEmpty)];
        bool beside = area.Width / columns.Length > 9 * em;
        float gap = 1.2f * em;
        for (int i = 0; i < columns.Length; i++)
        {
            float width = beside ? (area.Width - ((columns.Length - 1) * gap)) / columns.Length : area.Width;
            float height = beside ? area.Height : (area.Height - ((columns.Length - 1) * gap)) / columns.Length;
            var box = new TextBox(
                beside ? area.Left + (i * (width + gap)) : area.Left, beside ? area.Bottom : area.Top - ((i + 1) * height) - (i * gap), width, height);
            PointSign sign = PointList.SignFor(columns[i]);
            (LinearRgb up, LinearRgb down) = canvas.Theme.Changes;
            LinearRgb color = wish.Colors.Length > i ? canvas.Theme.Color(i) : sign == PointSign.Tick ? up : sign == PointSign.Cross ? down : canvas.Theme.Color(i);
            canvas.Rect(box, canvas.Theme.Tint(color, 0.1f), 0.6f * em);
            float head = MathF.Min(3 * em, 0.3f * height);
            canvas.Rect(new TextBox(box.Left, box.Top - head, box.Width, head), color, 0.6f * em);
            canvas.Rect(new TextBox(box.Left, box.Top - head, box.Width, 0.5f * head), color);
            LinearRgb ink = FigureTheme.On(color);
            TextLook look = NodeText.Fit(canvas, columns[i].Text, new Vector2(width - (2 * em), head - (0.8f * em)), new TextLook(1.4f * em, 700, ink), 1);
            canvas.Text(columns[i].Text, new Vector2(box.Left + em, box.Top - (0.5f * head)), look, TextAnchor.Middle);
            string[] points = [.. wish.Nodes.Where(n => n.In.Contains(columns[i].Id)).Select(n => n.Text)];
            PointList.Draw(canvas, points, new TextBox(box.Left + em, box.Bottom + em, width - (2 * em), MathF.Max(1, height - head - (2.3f * em))), 1.55f * em, color, sign);
        }
    }
}
