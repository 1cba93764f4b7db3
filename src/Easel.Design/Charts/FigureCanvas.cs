using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>A page in the making: figures, texts that know their places, and marks that say numbers. One unit is one pixel; +Y up.</summary>
internal sealed class FigureCanvas
{
    /// <summary>Size of running labels relative to the geometric mean of the page's sides.</summary>
    private const float LabelShare = 0.0215f;

    /// <summary>Letters smaller than this are not read, pixels per em.</summary>
    private const float SmallestEm = 8.5f;

    private readonly ImmutableArray<PageShape>.Builder _shapes = ImmutableArray.CreateBuilder<PageShape>();
    private readonly ImmutableArray<FigureMark>.Builder _marks = ImmutableArray.CreateBuilder<FigureMark>();
    private readonly ImmutableArray<string>.Builder _texts = ImmutableArray.CreateBuilder<string>();
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);
    private readonly FontLibrary _library;

    public FigureCanvas(float width, float height, FigureTheme theme, FontLibrary? library = null)
    {
        if (!(width > 0 && height > 0))
        {
            throw new ArgumentException($"A figure of {width} by {height} has no area.", nameof(width));
        }

        (Width, Height, Theme, _library) = (width, height, theme, library ?? FontLibrary.Default);
        float side = MathF.Min(MathF.Sqrt(width * height), 1.4f * MathF.Min(width, height));
        Em = MathF.Max(SmallestEm, LabelShare * side);
        CapHeight = _library.Find(FontRole.Sans).CapHeight;
    }

    public float Width { get; }

    public float Height { get; }

    public FigureTheme Theme { get; }

    /// <summary>Size of running labels, pixels per em: the unit of all distances.</summary>
    public float Em { get; private set; }

    /// <summary>Height of capitals, em.</summary>
    public float CapHeight { get; }

    /// <summary>Thickness of hairlines, at least a pixel.</summary>
    public float Hairline => MathF.Max(1, MathF.Round(0.06f * Em));

    /// <summary>The page within its margins.</summary>
    public TextBox Content => new TextBox(0, 0, Width, Height).Inset(1.9f * Em, 1.8f * Em);

    /// <summary>Makes all that follows larger or smaller.</summary>
    public void Grow(float factor) => Em *= factor;

    /// <summary>The finished figure.</summary>
    public Figure Build() => new(
        new Page { Width = Width, Height = Height, Background = Theme.Ground, Shapes = _shapes.ToImmutable(), Missing = [.. _missing] },
        _marks.ToImmutable(), _texts.ToImmutable());

    /// <summary>A filled area.</summary>
    public void Fill(OutlinePolygon polygon, LinearRgb color, float opacity = 1) => Fill([polygon], color, opacity);

    /// <summary>Filled areas that are painted as one.</summary>
    public void Fill(ImmutableArray<OutlinePolygon> polygons, LinearRgb color, float opacity = 1) =>
        _shapes.Add(new PageShape(polygons, color, PageRole.Graphic) { Opacity = opacity });

    /// <summary>A filled rectangle.</summary>
    public void Rect(TextBox box, LinearRgb color, float radius = 0, float opacity = 1)
    {
        if (!box.IsEmpty)
        {
            Fill(PageShapes.RoundedBox(box, radius), color, opacity);
        }
    }

    /// <summary>A straight line; horizontal and vertical ones lie on whole pixels.</summary>
    public void Line(Vector2 a, Vector2 b, float thickness, LinearRgb color)
    {
        if (a.Y == b.Y || a.X == b.X)
        {
            float half = 0.5f * thickness;
            Vector2 low = Vector2.Min(a, b), high = Vector2.Max(a, b);
            Rect(a.Y == b.Y
                ? new TextBox(low.X, MathF.Round(low.Y - half), high.X - low.X, thickness)
                : new TextBox(MathF.Round(low.X - half), low.Y, thickness, high.Y - low.Y), color);
            return;
        }

        Fill(FigureShapes.Stroke([a, b], thickness), color);
    }

    /// <summary>A dashed line.</summary>
    public void Dashes(Vector2 a, Vector2 b, float thickness, float dash, LinearRgb color)
    {
        float length = Vector2.Distance(a, b);
        int count = Math.Clamp((int)(length / (2 * dash)), 1, 400);
        for (int i = 0; i < count; i++)
        {
            Line(Vector2.Lerp(a, b, i / (float)count), Vector2.Lerp(a, b, (i + 0.5f) / count), thickness, color);
        }
    }

    /// <summary>A line through points, with round joins.</summary>
    public void Polyline(IReadOnlyList<Vector2> points, float thickness, LinearRgb color, float opacity = 1) =>
        Fill(FigureShapes.Stroke(points, thickness), color, opacity);

    /// <summary>A disc.</summary>
    public void Disc(Vector2 center, float radius, LinearRgb color, float opacity = 1) => Fill(FigureShapes.Disc(center, radius), color, opacity);

    /// <summary>A flat drawing as large as fits a square.</summary>
    public void Icon(PageIcon icon, TextBox square) => _shapes.AddRange(icon.Shapes.Select(s => s with
    {
        Polygons = [.. s.Polygons.Select(p => p.Place(square.Width, new Vector2(square.Left, square.Bottom)))],
        Gradient = s.Gradient is { } g ? g with { From = (g.From * square.Width) + new Vector2(square.Left, square.Bottom), To = (g.To * square.Width) + new Vector2(square.Left, square.Bottom) } : null,
        Role = PageRole.Art,
    }));

    /// <summary>Notes what a drawn part says.</summary>
    public void Mark(FigureMark mark) => _marks.Add(mark);

    /// <summary>Sets text. Its place is the point on the baseline of its first line, or what <paramref name="anchor"/> says.</summary>
    /// <returns>The box around its ink.</returns>
    public TextBox Text(string text, Vector2 at, TextLook look, TextAnchor anchor = TextAnchor.Baseline, bool counts = true)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        TextBlock block = Set(text, look);
        float x = look.Align switch
        {
            TextAlignment.Left => at.X - block.Bounds.Left,
            TextAlignment.Right => at.X - block.Bounds.Right,
            _ => at.X - block.Bounds.Center.X,
        };
        float last = block.Lines[^1].Baseline, first = block.Lines[0].Baseline, caps = CapHeight * block.Size;
        float y = anchor switch
        {
            TextAnchor.Top => at.Y - (first + caps),
            TextAnchor.Middle => at.Y - (0.5f * (first + caps + last)),
            TextAnchor.Bottom => at.Y - last,
            _ => at.Y - first,
        };
        var shift = new Vector2(x, y);
        _shapes.Add(new PageShape([.. block.Polygons().Select(p => p.Place(1, shift))], look.Color ?? Theme.Ink, PageRole.Text, text));
        _missing.UnionWith(block.Missing);
        if (counts)
        {
            _texts.Add(text);
        }

        return block.Bounds.Place(1, shift);
    }

    /// <summary>Extent of a text: ink width, and from the capitals of the first line to the last baseline.</summary>
    public Vector2 Measure(string text, TextLook look)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Vector2.Zero;
        }

        TextBlock block = Set(text, look);
        return new Vector2(block.Bounds.Width, block.Lines[0].Baseline - block.Lines[^1].Baseline + (CapHeight * block.Size));
    }

    /// <summary>The look made smaller, down to <paramref name="least"/> of its size, until a text takes no more than a width and a number of lines.</summary>
    public TextLook Shrink(string text, TextLook look, int lines, float least = 0.7f)
    {
        for (TextLook smaller = look; ; smaller = smaller with { Size = 0.93f * smaller.Size })
        {
            TextBlock? block = string.IsNullOrWhiteSpace(text) ? null : Set(text, smaller);
            if (block is null || (block.Lines.Length <= lines && block.Bounds.Width <= look.Width) || smaller.Size < least * look.Size)
            {
                return smaller;
            }
        }
    }

    private TextBlock Set(string text, TextLook look)
    {
        var style = new TextStyle
        {
            Role = look.Role, Weight = look.Weight, Size = look.Size, LineHeight = look.LineHeight, LetterSpacing = look.Tracking, Features = look.TabularFigures ? ["tnum"] : [],
            Alignment = look.Align, VerticalAlignment = VerticalAlignment.Top,
        };
        return TextLayout.Layout(text, style, new TextBox(0, 0, MathF.Min(look.Width, 1e5f), 0), _library);
    }
}
