using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Finds room for labels beside points: clear of other labels and of lines, within a box. A label without room is left out.</summary>
internal sealed class LabelSpace(FigureCanvas canvas, TextBox bounds)
{
    private readonly List<TextBox> _boxes = [];
    private readonly List<(Vector2 A, Vector2 B, float Half)> _lines = [];

    /// <summary>Keeps labels off a line.</summary>
    public void AddLine(IReadOnlyList<Vector2> points, float thickness)
    {
        for (int i = 1; i < points.Count; i++)
        {
            _lines.Add((points[i - 1], points[i], 0.5f * thickness));
        }
    }

    /// <summary>Keeps labels off a box.</summary>
    public void AddBox(TextBox box) => _boxes.Add(box);

    /// <summary>Sets a label near a point; false where there is no room at all.</summary>
    /// <param name="text">The label.</param>
    /// <param name="point">What it belongs to.</param>
    /// <param name="look">How it is set.</param>
    /// <param name="below">Whether below the point is the best place; else above.</param>
    /// <param name="gap">Distance from the point, em.</param>
    public bool Place(string text, Vector2 point, TextLook look, bool below, float gap = 0.75f)
    {
        float em = canvas.Em, away = gap * em;
        Vector2 size = canvas.Measure(text, look);
        float up = away + (0.5f * size.Y), side = away + (0.5f * size.X), sign = below ? -1 : 1;
        Vector2[] offsets =
        [
            new(0, sign * up), new(0.45f * size.X, sign * up), new(-0.45f * size.X, sign * up), new(0, -sign * up), new(side, 0), new(-side, 0),
            new(0.45f * size.X, -sign * up), new(-0.45f * size.X, -sign * up), new(0, sign * (up + (0.8f * em))), new(0, -sign * (up + (0.8f * em))),
        ];
        foreach (Vector2 offset in offsets)
        {
            Vector2 center = point + offset;
            var box = new TextBox(center.X - (0.5f * size.X), center.Y - (0.5f * size.Y), size.X, size.Y);
            if (IsFree(box, 0.18f * em))
            {
                _boxes.Add(canvas.Text(text, center, look with { Align = TextAlignment.Center }, TextAnchor.Middle));
                return true;
            }
        }

        return false;
    }

    private bool IsFree(TextBox box, float air)
    {
        var wide = new TextBox(box.Left - air, box.Bottom - air, box.Width + (2 * air), box.Height + (2 * air));
        return box.Left >= bounds.Left - (0.2f * canvas.Em) && box.Right <= MathF.Min(bounds.Right + (1.2f * canvas.Em), canvas.Width - (0.4f * canvas.Em))
            && box.Bottom >= bounds.Bottom && box.Top <= MathF.Max(bounds.Top, bounds.Bottom)
            && !_boxes.Any(b => Overlaps(b, wide)) && !_lines.Any(l => Crosses(l.A, l.B, wide, l.Half));
    }

    private static bool Overlaps(TextBox a, TextBox b) => a.Left < b.Right && b.Left < a.Right && a.Bottom < b.Top && b.Bottom < a.Top;

    /// <summary>Liang and Barsky's clipping: whether a segment enters a box.</summary>
    private static bool Crosses(Vector2 a, Vector2 b, TextBox box, float half)
    {
        float from = 0, to = 1;
        Vector2 d = b - a;
        return Clip(-d.X, a.X - (box.Left - half), ref from, ref to) && Clip(d.X, box.Right + half - a.X, ref from, ref to)
            && Clip(-d.Y, a.Y - (box.Bottom - half), ref from, ref to) && Clip(d.Y, box.Top + half - a.Y, ref from, ref to);
    }

    private static bool Clip(float p, float q, ref float from, ref float to)
    {
        if (p == 0)
        {
            return q >= 0;
        }

        float r = q / p;
        (from, to) = p < 0 ? (MathF.Max(from, r), to) : (from, MathF.Min(to, r));
        return from <= to;
    }
}
