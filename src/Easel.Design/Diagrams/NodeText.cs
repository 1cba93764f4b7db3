using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Sets words inside the shapes of nodes.</summary>
internal static class NodeText
{
    /// <summary>Words made smaller than this share are not read any more.</summary>
    private const float Smallest = 0.45f;

    /// <summary>Sets words in the middle of a box, broken and made smaller as it takes.</summary>
    public static void Center(FigureCanvas canvas, string text, TextBox box, float size, LinearRgb color, int weight = 500, int lines = 4)
    {
        TextLook look = Fit(canvas, text, new Vector2(box.Width, box.Height), new TextLook(size, weight, color, TextAlignment.Center) { LineHeight = 1.15f }, lines);
        canvas.Text(text, box.Center, look, TextAnchor.Middle);
    }

    /// <summary>One size for the words of nodes alike: what the longest needs, but not much less than asked for, so that one long text does not make all small.</summary>
    public static float Common(FigureCanvas canvas, IEnumerable<string> texts, Vector2 room, float size, int weight, int lines) =>
        MathF.Max(0.72f * size, texts.Select(t => Fit(canvas, t, room, new TextLook(size, weight), lines).Size).DefaultIfEmpty(size).Min());

    /// <summary>The look in which words fit a room.</summary>
    public static TextLook Fit(FigureCanvas canvas, string text, Vector2 room, TextLook look, int lines)
    {
        TextLook wide = look with { Width = MathF.Max(1, room.X) };
        for (float share = 1; ; share *= 0.93f)
        {
            TextLook smaller = wide with { Size = share * look.Size };
            Vector2 size = canvas.Measure(text, smaller);
            if ((size.X <= room.X && size.Y <= room.Y && size.Y <= ((lines - 1) * smaller.LineHeight * smaller.Size) + smaller.Size) || share < Smallest)
            {
                return smaller;
            }
        }
    }
}
