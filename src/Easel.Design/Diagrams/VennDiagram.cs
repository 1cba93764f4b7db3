using System.Numerics;
using Easel.Design.Charts;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Overlapping discs for sets; what lies in several stands where they overlap.</summary>
internal static class VennDiagram
{
    private const float Opacity = 0.42f;

    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em;
        DiagramNode[] sets = [.. wish.Nodes.Where(n => n.In.IsEmpty).Take(4)];
        DiagramNode[] items = [.. wish.Nodes.Where(n => !n.In.IsEmpty)];
        (Vector2[] centers, float radius) = Place(sets.Length, area);
        for (int i = 0; i < sets.Length; i++)
        {
            canvas.Disc(centers[i], radius, canvas.Theme.Color(i), Opacity);
        }

        for (int i = 0; i < sets.Length; i++)
        {
            canvas.Polyline([.. FigureShapes.Arc(centers[i], radius, 0, MathF.Tau)], MathF.Max(1.5f, 0.12f * em), canvas.Theme.Color(i));
        }

        Vector2 middle = centers.Aggregate(Vector2.Zero, (sum, c) => sum + c) / centers.Length;
        bool alone = items.Length == 0;
        for (int i = 0; i < sets.Length; i++)
        {
            Vector2 away = sets.Length == 1 ? Vector2.Zero : Vector2.Normalize(centers[i] - middle);
            var look = new TextLook(1.35f * em, 700, canvas.Theme.IsDark ? canvas.Theme.Ink : canvas.Theme.TextColor(canvas.Theme.Color(i)), TextAlignment.Center, 1.2f * radius);

            // Alone, names stand in their own parts; with items below them, near the rims.
            Vector2 at = centers[i] + (away * (alone ? 0.3f : 0.18f) * radius);
            at = alone ? at : new Vector2(at.X + (sets.Length == 2 ? 0.12f * radius * MathF.Sign(away.X) : 0), centers[i].Y + ((centers[i].Y < middle.Y - 1 ? -0.66f : 0.66f) * radius));
            TextLook fitting = NodeText.Fit(canvas, sets[i].Text, new Vector2(0.95f * radius, 3 * em), look, 2);
            canvas.Text(sets[i].Text, at, fitting, TextAnchor.Middle);
        }

        foreach (IGrouping<string, DiagramNode> group in items.GroupBy(n => string.Join('+', n.In)))
        {
            int[] inside = [.. Enumerable.Range(0, sets.Length).Where(i => group.First().In.Contains(sets[i].Id))];
            (Vector2 at, float room) = Region(centers, radius, inside);
            List(canvas, [.. group.Select(n => n.Text)], at, room, radius);
        }
    }

    private static (Vector2[] Centers, float Radius) Place(int count, TextBox area)
    {
        Vector2 c = area.Center;
        switch (count)
        {
            case 1:
                return ([c], 0.5f * MathF.Min(area.Width, area.Height));
            case 2:
                // Two discs overlap by two fifths of their diameter, lying or standing.
                bool lying = area.Width >= area.Height;
                float r = lying ? MathF.Min(area.Height / 2, area.Width / 3.2f) : MathF.Min(area.Width / 2, area.Height / 3.2f);
                Vector2 off = (lying ? new Vector2(-0.6f, 0) : new Vector2(0, 0.6f)) * r;
                return ([c + off, c - off], r);
            case 3:
                float three = MathF.Min(area.Width / 3.24f, area.Height / 3.08f);
                return ([.. Enumerable.Range(0, 3).Select(i => c + new Vector2(0, -0.18f * three) + (0.72f * three * new Vector2(MathF.Cos((MathF.PI * 0.5f) + (MathF.Tau * -i / 3)), MathF.Sin((MathF.PI * 0.5f) + (MathF.Tau * -i / 3)))))], three);
            default:
                float four = MathF.Min(area.Width, area.Height) / 3.3f;
                return ([.. Enumerable.Range(0, 4).Select(i => c + (0.62f * four * new Vector2(i % 2 == 0 ? -1 : 1, i < 2 ? 1 : -1)))], four);
        }
    }

    /// <summary>The middle of what lies in some discs and not in the others, and how wide it is there: of a grid of points, those that are farthest
    /// from every rim.</summary>
    private static (Vector2 At, float Room) Region(Vector2[] centers, float radius, int[] inside)
    {
        const int Steps = 60;
        Vector2 low = centers.Aggregate(Vector2.Min) - new Vector2(radius), high = centers.Aggregate(Vector2.Max) + new Vector2(radius);
        (Vector2 At, float Room) best = (centers[inside[0]], 0);
        for (int i = 0; i < Steps * Steps; i++)
        {
            Vector2 p = low + ((high - low) * new Vector2(((i % Steps) + 0.5f) / Steps, ((i / Steps) + 0.5f) / Steps));
            float room = float.PositiveInfinity;
            for (int s = 0; s < centers.Length; s++)
            {
                float deep = radius - Vector2.Distance(p, centers[s]);
                room = MathF.Min(room, inside.Contains(s) ? deep : -deep);
            }

            if (room > best.Room + 1e-4f)
            {
                best = (p, room);
            }
        }

        return best;
    }

    private static void List(FigureCanvas canvas, string[] items, Vector2 at, float room, float radius)
    {
        float em = canvas.Em, width = 1.9f * room, height = 1.8f * room;
        float size = MathF.Min(1.15f * em, 0.17f * radius);
        var look = new TextLook(size, 500, canvas.Theme.Ink, TextAlignment.Center, width) { LineHeight = 1.12f };
        Vector2[] sizes = [];
        for (float share = 1; share > 0.45f; share *= 0.93f)
        {
            look = look with { Size = share * size };
            sizes = [.. items.Select(t => canvas.Measure(t, look))];
            if (sizes.Sum(s => s.Y + (0.6f * look.Size)) <= height && sizes.All(s => s.X <= width))
            {
                break;
            }
        }

        float total = sizes.Sum(s => s.Y + (0.7f * look.Size)) - (0.7f * look.Size), y = at.Y + (0.5f * total);
        for (int i = 0; i < items.Length; i++)
        {
            canvas.Text(items[i], new Vector2(at.X, y), look, TextAnchor.Top);
            y -= sizes[i].Y + (0.7f * look.Size);
        }
    }
}
