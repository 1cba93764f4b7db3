using System.Numerics;
using Easel.Design.Charts;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>The names of the parts of a thing on both sides of it, on lines that lead to the field where it is shown.</summary>
internal static class AnatomyDiagram
{
    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em;
        float radius = MathF.Min(0.24f * area.Width, 0.4f * area.Height);
        Vector2 center = area.Center;
        canvas.Disc(center, radius, canvas.Theme.Tint(canvas.Theme.Color(0), 0.16f));
        canvas.Polyline([.. FigureShapes.Arc(center, radius, 0, MathF.Tau)], MathF.Max(1.5f, 0.14f * em), canvas.Theme.Color(0));
        if (wish.Title is { } subject)
        {
            NodeText.Center(canvas, subject, new TextBox(center.X - (0.7f * radius), center.Y - (0.4f * radius), 1.4f * radius, 0.8f * radius), 1.7f * em, canvas.Theme.TextColor(canvas.Theme.Color(0)), 700, 3);
        }

        int count = wish.Nodes.Length, right = (count + 1) / 2;
        for (int i = 0; i < count; i++)
        {
            bool isRight = i < right;
            int row = isRight ? i : i - right, rows = isRight ? right : count - right;
            float y = area.Top - ((row + 0.5f) * area.Height / rows);
            float angle = MathF.Asin(Math.Clamp((y - center.Y) / radius, -0.85f, 0.85f));
            Vector2 rim = center + (radius * new Vector2((isRight ? 1 : -1) * MathF.Cos(angle), MathF.Sin(angle)));
            float x = center.X + ((isRight ? 1 : -1) * (radius + (2.4f * em))), end = x + ((isRight ? 1 : -1) * em);
            canvas.Polyline([rim, new Vector2(x, y), new Vector2(end, y)], MathF.Max(1.5f, 0.12f * em), canvas.Theme.Axis);
            canvas.Disc(rim, 0.34f * em, canvas.Theme.Color(1));
            float room = (isRight ? area.Right - end : end - area.Left) - (0.5f * em);
            var look = new TextLook(1.15f * em, 700, canvas.Theme.Ink, isRight ? TextAlignment.Left : TextAlignment.Right);
            TextLook fitting = NodeText.Fit(canvas, wish.Nodes[i].Text, new Vector2(room, area.Height / rows * 0.8f), look, 3);
            canvas.Text(wish.Nodes[i].Text, new Vector2(end + ((isRight ? 0.5f : -0.5f) * em), y), fitting, TextAnchor.Middle);
        }
    }
}
