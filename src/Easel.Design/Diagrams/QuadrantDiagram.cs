using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Four tinted fields with headings and points, between named axes where there are any.</summary>
internal static class QuadrantDiagram
{
    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em, gap = 0.7f * em;
        DiagramNode[] fields = [.. wish.Nodes.Where(n => n.In.IsEmpty).Take(4)];
        TextBox plot = area;
        if (wish.YName is { } y)
        {
            // The name of the vertical axis stands above its arrow, so that it reads without turning the head.
            canvas.Text(TitleOf(y), new Vector2(area.Left, area.Top), new TextLook(1.05f * em, 700, canvas.Theme.Muted), TextAnchor.Top);
            plot = new TextBox(plot.Left + (1.6f * em), plot.Bottom, plot.Width - (1.6f * em), plot.Height - (2.1f * em));
            Arrow(canvas, new Vector2(area.Left + (0.6f * em), plot.Bottom), new Vector2(area.Left + (0.6f * em), plot.Top));
        }

        if (wish.XName is { } x)
        {
            canvas.Text(TitleOf(x), new Vector2(plot.Right, area.Bottom), new TextLook(1.05f * em, 700, canvas.Theme.Muted, TextAlignment.Right), TextAnchor.Bottom);
            plot = plot with { Bottom = plot.Bottom + (2.6f * em), Height = plot.Height - (2.6f * em) };
            Arrow(canvas, new Vector2(plot.Left, plot.Bottom - (0.9f * em)), new Vector2(plot.Right, plot.Bottom - (0.9f * em)));
        }

        float width = 0.5f * (plot.Width - gap), height = 0.5f * (plot.Height - gap);
        for (int i = 0; i < fields.Length; i++)
        {
            var box = new TextBox(plot.Left + (i % 2 * (width + gap)), i < 2 ? plot.Bottom + height + gap : plot.Bottom, width, height);
            LinearRgb color = canvas.Theme.Color(i);
            canvas.Rect(box, canvas.Theme.Tint(color, 0.14f), 0.6f * em);
            canvas.Rect(new TextBox(box.Left, box.Top - (0.4f * em), box.Width, 0.4f * em), color);
            string[] points = [.. wish.Nodes.Where(n => n.In.Contains(fields[i].Id)).Select(n => n.Text)];
            TextBox inner = box.Inset(em, 1.3f * em);
            var look = new TextLook((points.Length > 0 ? 1.35f : 1.6f) * em, 700, canvas.Theme.TextColor(color));
            TextLook fitting = NodeText.Fit(canvas, fields[i].Text, new Vector2(inner.Width, points.Length > 0 ? 0.35f * inner.Height : inner.Height), look, 4);
            Vector2 size = canvas.Measure(fields[i].Text, fitting);
            if (points.Length == 0)
            {
                canvas.Text(fields[i].Text, inner.Center, fitting with { Align = TextAlignment.Center }, TextAnchor.Middle);
                continue;
            }

            canvas.Text(fields[i].Text, new Vector2(inner.Left, inner.Top), fitting, TextAnchor.Top);
            PointList.Draw(canvas, points, inner with { Height = MathF.Max(1, inner.Height - size.Y - (1.2f * em)) }, 1.35f * em, color, PointSign.Dot);
        }
    }

    private static string TitleOf(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static void Arrow(FigureCanvas canvas, Vector2 from, Vector2 to)
    {
        canvas.Line(from, to, MathF.Max(1.5f, 0.14f * canvas.Em), canvas.Theme.Axis);
        canvas.Fill(FigureShapes.Arrowhead(to, to - from, canvas.Em), canvas.Theme.Axis);
    }
}
