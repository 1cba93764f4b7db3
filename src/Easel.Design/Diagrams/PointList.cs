using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Short statements one below the other, each with a sign before it.</summary>
internal static class PointList
{
    /// <summary>Draws a list into a box, as large as it fits up to a size.</summary>
    public static void Draw(FigureCanvas canvas, IReadOnlyList<string> items, TextBox box, float size, LinearRgb sign, PointSign kind)
    {
        float em = canvas.Em, indent = 1.7f * em;
        var look = new TextLook(size, 400, canvas.Theme.Ink, TextAlignment.Left, MathF.Max(em, box.Width - indent)) { LineHeight = 1.22f };
        float[] heights = [];
        float gap = 0;
        for (float share = 1; share > 0.42f; share *= 0.94f)
        {
            look = look with { Size = share * size };
            gap = 0.95f * look.Size;
            heights = [.. items.Select(t => canvas.Measure(t, look).Y)];
            if (heights.Sum() + (gap * (items.Count - 1)) <= box.Height && items.All(t => canvas.Measure(t, look).X <= look.Width))
            {
                break;
            }
        }

        float y = box.Top;
        for (int i = 0; i < items.Count; i++)
        {
            Sign(canvas, kind, new Vector2(box.Left + (0.55f * em), y - (0.5f * canvas.CapHeight * look.Size)), sign);
            canvas.Text(items[i], new Vector2(box.Left + indent, y), look, TextAnchor.Top);
            y -= heights[i] + gap;
        }
    }

    /// <summary>The sign for a column: ticks for what speaks for something, crosses for what speaks against it.</summary>
    public static PointSign SignFor(DiagramNode column) => column.Text.ToLowerInvariant() switch
    {
        "pros" or "pro" or "advantages" or "benefits" or "do" or "dos" or "good" or "for" or "strengths" => PointSign.Tick,
        "cons" or "con" or "disadvantages" or "drawbacks" or "don't" or "don'ts" or "bad" or "against" or "weaknesses" => PointSign.Cross,
        _ => PointSign.Dot,
    };

    private static void Sign(FigureCanvas canvas, PointSign kind, Vector2 at, LinearRgb color)
    {
        float r = 0.42f * canvas.Em, thickness = MathF.Max(1.5f, 0.2f * canvas.Em);
        switch (kind)
        {
            case PointSign.Tick:
                canvas.Polyline([at + new Vector2(-r, 0), at + new Vector2(-0.25f * r, -0.75f * r), at + new Vector2(r, 0.8f * r)], thickness, color);
                break;
            case PointSign.Cross:
                canvas.Polyline([at + new Vector2(-0.75f * r, -0.75f * r), at + new Vector2(0.75f * r, 0.75f * r)], thickness, color);
                canvas.Polyline([at + new Vector2(-0.75f * r, 0.75f * r), at + new Vector2(0.75f * r, -0.75f * r)], thickness, color);
                break;
            default:
                canvas.Disc(at, 0.5f * r, color);
                break;
        }
    }
}
