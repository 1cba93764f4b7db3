using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Nodes joined by lines, laid out by forces (Fruchterman and Reingold, "Graph Drawing by Force-directed Placement", 1991) from a circle.</summary>
internal static class NetworkDiagram
{
    private const int Rounds = 400;

    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em;
        int count = wish.Nodes.Length;
        float radius = Math.Clamp(0.32f * MathF.Sqrt(area.Width * area.Height / MathF.Max(4, count)) * 0.62f, 1.2f * em, 4.2f * em);
        int[] degree = [.. wish.Nodes.Select(n => wish.Links.Count(l => l.From == n.Id || l.To == n.Id))];
        Vector2[] places = Lay(wish, area.Inset(radius + (0.3f * em), radius + (0.3f * em)));
        var index = wish.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        foreach (DiagramLink link in wish.Links)
        {
            canvas.Line(places[index[link.From]], places[index[link.To]], MathF.Max(1.5f, 0.16f * em), canvas.Theme.Axis);
        }

        for (int i = 0; i < count; i++)
        {
            // Better joined nodes are larger.
            float r = radius * (0.78f + (0.22f * degree[i] / MathF.Max(1, degree.Max())));
            LinearRgb color = canvas.Theme.PartColor(i, wish.Colors.Length);
            canvas.Disc(places[i], r + (0.16f * em), canvas.Theme.Ground);
            canvas.Disc(places[i], r, color);
            NodeText.Center(canvas, wish.Nodes[i].Text, new TextBox(places[i].X - (0.82f * r), places[i].Y - (0.55f * r), 1.64f * r, 1.1f * r), MathF.Min(1.1f * em, 0.6f * r), FigureTheme.On(color), 700, 3);
        }
    }

    private static Vector2[] Lay(DiagramWish wish, TextBox area)
    {
        int count = wish.Nodes.Length;
        var index = wish.Nodes.Select((n, i) => (n.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Vector2[] at = [.. Enumerable.Range(0, count).Select(i => (0.5f + (0.03f * (i % 3))) * new Vector2(MathF.Sin(MathF.Tau * i / count), MathF.Cos(MathF.Tau * i / count)))];
        float k = 0.9f / MathF.Sqrt(count);
        for (int round = 0; round < Rounds; round++)
        {
            float heat = 0.08f * (1 - (round / (float)Rounds));
            var force = new Vector2[count];
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    Vector2 d = at[i] - at[j];
                    float length = MathF.Max(d.Length(), 1e-3f);
                    force[i] += i == j ? Vector2.Zero : d / length * (k * k / length);
                }
            }

            foreach (DiagramLink link in wish.Links)
            {
                (int i, int j) = (index[link.From], index[link.To]);
                Vector2 d = at[i] - at[j];
                Vector2 pull = d * (d.Length() / k);
                force[i] -= pull;
                force[j] += pull;
            }

            for (int i = 0; i < count; i++)
            {
                // A weak pull to the middle keeps parts without links together.
                Vector2 f = force[i] - (0.3f * at[i]);
                at[i] += f.Length() > heat ? heat * Vector2.Normalize(f) : f;
            }
        }

        Vector2 low = at.Aggregate(Vector2.Min), high = at.Aggregate(Vector2.Max), size = Vector2.Max(high - low, new Vector2(1e-3f));
        return [.. at.Select(p => count == 1 ? area.Center : new Vector2(area.Left + (area.Width * (p.X - low.X) / size.X), area.Bottom + (area.Height * (p.Y - low.Y) / size.Y)))];
    }
}
