using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Places flat drawings and gives them the colours of a page.</summary>
internal static class IconArt
{
    /// <summary>Colours of less chroma are greys.</summary>
    private const float Grey = 0.045f;

    /// <summary>Draws an icon as large as fits a box, in its middle.</summary>
    public static void Draw(PageIcon icon, TextBox box, Canvas canvas)
    {
        float side = MathF.Min(box.Width, box.Height);
        var offset = new Vector2(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side));
        foreach (PageShape shape in icon.Shapes)
        {
            canvas.Add(shape with
            {
                Polygons = [.. shape.Polygons.Select(p => p.Place(side, offset))],
                Gradient = shape.Gradient is { } g ? g with { From = (g.From * side) + offset, To = (g.To * side) + offset } : null,
                Role = PageRole.Art,
            });
        }
    }

    /// <summary>
    /// The same drawing in a page's colours: greys run from letters to ground, the main hue through the accent, others through the third
    /// colour; lights stay light and darks dark, so that the drawing stays what it is.
    /// </summary>
    public static PageIcon InPalette(PageIcon icon, Palette palette)
    {
        float main = MainHue(icon);
        return new PageIcon([.. icon.Shapes.Select(s => s with
        {
            Color = Map(s.Color, main, palette),
            Gradient = s.Gradient is { } g ? g with { Stops = [.. g.Stops.Select(t => t with { Color = Map(t.Color, main, palette) })] } : null,
        })]);
    }

    /// <summary>The whole drawing in one colour.</summary>
    public static PageIcon Silhouette(PageIcon icon, LinearRgb color) => new([.. icon.Shapes.Where(s => s.Opacity > 0.5f).Select(s => s with { Color = color, Gradient = null })]);

    private static float MainHue(PageIcon icon)
    {
        float x = 0, y = 0;
        foreach (PageShape shape in icon.Shapes)
        {
            OkLch c = OkLch.Of(shape.Color);
            float area = shape.Polygons.Sum(p => MathF.Abs(p.Area)) * (c.Chroma > Grey ? c.Chroma : 0) * shape.Opacity;
            (x, y) = (x + (area * MathF.Cos(c.Hue)), y + (area * MathF.Sin(c.Hue)));
        }

        return MathF.Atan2(y, x);
    }

    private static LinearRgb Map(LinearRgb color, float main, Palette p)
    {
        OkLch c = OkLch.Of(color);
        if (c.Chroma < Grey)
        {
            LinearRgb dark = p.IsDark ? p.Ground : p.Ink, light = p.IsDark ? p.Ink : p.Ground;
            return LinearRgb.FromVector3(OkLab.Mix(dark.ToVector3(), light.ToVector3(), Math.Clamp((c.Lightness - 0.25f) / 0.72f, 0, 1)));
        }

        float turn = MathF.Abs(MathF.IEEERemainder(c.Hue - main, MathF.Tau));
        OkLch target = OkLch.Of(turn < 0.75f ? p.Accent : p.Third);

        // Lightness keeps most of its own range around that of the palette's colour.
        float lightness = Math.Clamp(target.Lightness + (0.85f * (c.Lightness - 0.66f)), 0.16f, 0.97f);
        return new OkLch(lightness, MathF.Max(0.02f, target.Chroma * (1 - (0.6f * MathF.Abs(lightness - target.Lightness)))), target.Hue).ToRgb();
    }
}
