using System.Numerics;
using Easel.Design.Charts;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Steps on a circle, clockwise from noon, with arrows from each to the next.</summary>
internal static class CycleDiagram
{
    /// <summary>Draws the diagram.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="wish">What it shows.</param>
    /// <param name="area">Where it stands.</param>
    /// <param name="icons">Finds the drawings of signs; null shows numbers alone.</param>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area, Func<string, PageIcon?>? icons = null)
    {
        int count = wish.Nodes.Length;
        float em = canvas.Em;

        // Discs as large as their neighbours and the page allow.
        float half = 0.5f * MathF.Min(area.Width, area.Height), chord = MathF.Sin(MathF.PI / MathF.Max(2, count));
        float share = MathF.Min(0.46f, 0.66f * chord / (1 + (0.66f * chord))), disc = share * half, ring = half - disc;
        Vector2 center = area.Center;
        float Angle(float i) => (0.5f * MathF.PI) - (MathF.Tau * i / count);
        float gap = (disc + (0.7f * em)) / ring, thickness = MathF.Max(2, 0.28f * em);
        for (int i = 0; i < count && count > 1; i++)
        {
            float from = Angle(i) - gap, to = Angle(i + 1) + gap, head = 1.1f * em / ring;
            if (from - to > 0.1f)
            {
                LinearRgb color = canvas.Theme.Axis;
                canvas.Polyline([.. FigureShapes.Arc(center, ring, from, to + head)], thickness, color);
                Vector2 tip = center + (ring * new Vector2(MathF.Cos(to), MathF.Sin(to)));
                Vector2 behind = center + (ring * new Vector2(MathF.Cos(to + head), MathF.Sin(to + head)));
                canvas.Fill(FigureShapes.Arrowhead(tip, tip - behind, 1.3f * em), color);
            }
        }

        bool numbered = disc > 3.4f * em;
        var room = new Vector2(1.6f * disc, disc * (numbered ? 0.82f : 1));
        float size = NodeText.Common(canvas, wish.Nodes.Select(n => n.Text), room, MathF.Min(1.35f * em, 0.34f * disc), 700, 4);
        for (int i = 0; i < count; i++)
        {
            Vector2 at = center + (ring * new Vector2(MathF.Cos(Angle(i)), MathF.Sin(Angle(i))));
            LinearRgb color = canvas.Theme.PartColor(i, wish.Colors.Length);
            canvas.Disc(at, disc, color);
            LinearRgb ink = FigureTheme.On(color);
            if (numbered && wish.Nodes[i].Sign is { } sign && icons?.Invoke(sign) is { } icon)
            {
                float side = 0.72f * disc;
                canvas.Icon(icon, new TextBox(at.X - (0.5f * side), at.Y + (0.12f * disc), side, side));
            }
            else if (numbered)
            {
                canvas.Text($"{i + 1}", at + new Vector2(0, 0.5f * disc), new TextLook(MathF.Min(1.5f * em, 0.3f * disc), 700, ink, TextAlignment.Center), TextAnchor.Middle, counts: false);
            }

            NodeText.Center(canvas, wish.Nodes[i].Text, new TextBox(at.X - (0.5f * room.X), at.Y - (0.5f * disc), room.X, room.Y), size, ink, 700);
        }
    }
}
