using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages;

/// <summary>A page while it is drawn. Units: pixels, +Y up.</summary>
internal sealed class Canvas(TextBox area)
{
    private readonly ImmutableArray<PageShape>.Builder _shapes = ImmutableArray.CreateBuilder<PageShape>();
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>The whole page.</summary>
    public TextBox Area { get; } = area;

    public List<PlacedText> Texts { get; } = [];

    public List<PictureSlot> Slots { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>Nothing is painted beyond it while it is set.</summary>
    public TextBox? Clip { get; set; }

    /// <summary>Nothing is painted beyond this outline while it is set.</summary>
    public OutlinePolygon? Within { get; set; }

    /// <summary>Adds areas of one colour.</summary>
    public void Fill(ImmutableArray<OutlinePolygon> polygons, LinearRgb color, PageRole role = PageRole.Art, float opacity = 1)
    {
        if (!polygons.IsEmpty)
        {
            _shapes.Add(new PageShape(polygons, color, role) { Opacity = opacity, Clip = Clip, Within = Within });
        }
    }

    /// <summary>Adds an area of one colour.</summary>
    public void Fill(OutlinePolygon polygon, LinearRgb color, PageRole role = PageRole.Art, float opacity = 1) => Fill([polygon], color, role, opacity);

    /// <summary>Adds an area with a gradient.</summary>
    public void Fill(OutlinePolygon polygon, PageGradient gradient, PageRole role = PageRole.Art) =>
        _shapes.Add(new PageShape([polygon], gradient.Stops[0].Color, role) { Gradient = gradient, Clip = Clip, Within = Within });

    /// <summary>Adds any shape.</summary>
    public void Add(PageShape shape) => _shapes.Add(shape with { Clip = shape.Clip ?? Clip });

    /// <summary>Adds a set text.</summary>
    /// <param name="block">Its letters in place.</param>
    /// <param name="role">The part it plays.</param>
    /// <param name="color">Colour of the letters.</param>
    /// <param name="box">The area it was given.</param>
    public void Text(TextBlock block, BlockRole role, LinearRgb color, TextBox box)
    {
        _shapes.Add(new PageShape([.. block.PlainPolygons()], color, PageRole.Text, block.Text) { Clip = null });
        _shapes.AddRange(block.ColorLayers().Select(layer => new PageShape(layer.Polygons, layer.Color, PageRole.Art) { Opacity = layer.Opacity }));
        _missing.UnionWith(block.Missing);
        Texts.Add(new PlacedText(role, block.Text, block.Bounds, box, block.Size, color));
    }

    /// <summary>Adds a text whose letters stand along a curve.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="letters">Its letters in place.</param>
    /// <param name="role">The part it plays.</param>
    /// <param name="size">Font size, pixels.</param>
    /// <param name="color">Colour of the letters.</param>
    public void Curved(string text, ImmutableArray<OutlinePolygon> letters, BlockRole role, float size, LinearRgb color)
    {
        if (letters.IsEmpty)
        {
            return;
        }

        ImmutableArray<TextBox> boxes = [.. letters.Select(l => l.Bounds)];
        TextBox ink = boxes.Aggregate((a, b) => a.Union(b));
        _shapes.Add(new PageShape(letters, color, PageRole.Text, text));
        Texts.Add(new PlacedText(role, text, ink, ink, size, color) { Letters = boxes });
    }

    /// <summary>Notes characters that no font has.</summary>
    public void Miss(ImmutableArray<string> clusters) => _missing.UnionWith(clusters);

    /// <summary>Adds a picture, or keeps a place for it.</summary>
    public void Picture(OutlinePolygon area, PictureSlot slot, Picture? picture)
    {
        Slots.Add(slot);
        if (picture is not null)
        {
            _shapes.Add(new PageShape([area], LinearRgb.Black, PageRole.Picture) { Picture = picture, Clip = Clip });
        }
    }

    /// <summary>The finished page.</summary>
    public Page ToPage(LinearRgb ground) => new()
    {
        Width = Area.Width, Height = Area.Height, Background = ground, Shapes = _shapes.ToImmutable(), Missing = [.. _missing],
    };
}
