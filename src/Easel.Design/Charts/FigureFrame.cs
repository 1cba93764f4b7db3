using System.Numerics;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>What surrounds every figure: a heading, a line on what is measured, a key to the colours where lines cannot be labelled themselves, and
/// a foot that tells where the numbers are from.</summary>
internal static class FigureFrame
{
    /// <summary>Sizes relative to running labels.</summary>
    private const float TitleSize = 1.95f, SubtitleSize = 1.08f, FootSize = 0.78f;

    /// <summary>Said below numbers that were made up.</summary>
    private const string SampleNote = "Sample data for illustration";

    /// <summary>Draws the frame.</summary>
    /// <returns>The box that is left for the figure.</returns>
    public static TextBox Draw(FigureCanvas canvas, string? title, string? subtitle, string? source, bool isSample, IReadOnlyList<(string Name, LinearRgb Color)>? key = null)
    {
        TextBox content = canvas.Content;
        float em = canvas.Em, y = content.Top;
        FigureTheme theme = canvas.Theme;
        if (!string.IsNullOrWhiteSpace(title))
        {
            // A short bar in the leading colour ties the heading to the figure.
            canvas.Rect(new TextBox(content.Left, y - (0.3f * em), 2.6f * em, 0.3f * em), theme.Color(0));
            y -= 1.15f * em;
            TextLook look = canvas.Shrink(title, new TextLook(TitleSize * em, 700, Width: content.Width) { LineHeight = 1.12f, Tracking = -0.015f }, 2);
            canvas.Text(title, new Vector2(content.Left, y), look, TextAnchor.Top);
            y -= canvas.Measure(title, look).Y;
        }

        if (!string.IsNullOrWhiteSpace(subtitle))
        {
            y -= title is null ? 0 : 0.85f * em;
            TextLook look = canvas.Shrink(subtitle, new TextLook(SubtitleSize * em, 400, theme.Muted, Width: content.Width), 2);
            canvas.Text(subtitle, new Vector2(content.Left, y), look, TextAnchor.Top);
            y -= canvas.Measure(subtitle, look).Y;
        }

        if (key is { Count: > 0 })
        {
            y -= 1.1f * em;
            y = DrawKey(canvas, key, content, y);
        }

        float foot = content.Bottom;
        string note = string.Join("  ·  ", new[] { isSample ? SampleNote : null, source is null ? null : $"Source: {source}" }.OfType<string>());
        if (note.Length > 0)
        {
            TextLook look = canvas.Shrink(note, new TextLook(FootSize * em, 400, theme.Muted, Width: content.Width), 2, 0.6f);
            canvas.Text(note, new Vector2(content.Left, foot), look, TextAnchor.Bottom);
            foot += canvas.Measure(note, look).Y + (1.3f * em);
        }

        float top = y == content.Top ? y : y - (1.7f * em);
        return new TextBox(content.Left, foot, content.Width, MathF.Max(1, top - foot));
    }

    /// <summary>Squares with names, in lines. Returns the bottom.</summary>
    private static float DrawKey(FigureCanvas canvas, IReadOnlyList<(string Name, LinearRgb Color)> key, TextBox content, float y)
    {
        float em = canvas.Em, x = content.Left, side = 0.72f * em, line = 1.5f * em;
        foreach ((string name, LinearRgb color) in key)
        {
            TextLook look = canvas.Shrink(name, new TextLook(0.92f * em, 500, Width: content.Width - (1.2f * em)), 1, 0.5f);
            float width = canvas.Measure(name, look).X + (1.1f * em);
            if (x > content.Left && x + width > content.Right)
            {
                (x, y) = (content.Left, y - line);
            }

            float middle = y - (0.5f * canvas.CapHeight * em);
            canvas.Rect(new TextBox(x, middle - (0.5f * side), side, side), color, 0.12f * em);
            canvas.Text(name, new Vector2(x + (1.1f * em), middle), look, TextAnchor.Middle);
            x += width + (1.5f * em);
        }

        return y - (canvas.CapHeight * em);
    }
}
