using System.Collections.Immutable;

namespace Easel.Typography;

/// <summary>Text set in a box: glyph outlines with places. Coordinates are those of the box, +Y up.</summary>
public sealed record TextBlock
{
    /// <summary>The text, unchanged.</summary>
    public required string Text { get; init; }

    /// <summary>Font size: units of the box per em.</summary>
    public required float Size { get; init; }

    /// <summary>The lines from top to bottom.</summary>
    public required ImmutableArray<TextLine> Lines { get; init; }

    /// <summary>The smallest box around all ink.</summary>
    public required TextBox Bounds { get; init; }

    /// <summary>True when the ink reaches beyond the box.</summary>
    public required bool Overflows { get; init; }

    /// <summary>Characters (grapheme clusters) that no font has: they are drawn as the face's "missing glyph" box, and must be reported.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The filled areas of all glyphs, emoji as plain signs.</summary>
    public IEnumerable<OutlinePolygon> Polygons() => Lines.SelectMany(line => line.Glyphs).SelectMany(glyph => glyph.Polygons());

    /// <summary>The filled areas of all glyphs but those that <see cref="ColorLayers"/> gives in colours.</summary>
    public IEnumerable<OutlinePolygon> PlainPolygons() =>
        Lines.SelectMany(line => line.Glyphs).Where(glyph => !glyph.HasColor).SelectMany(glyph => glyph.Polygons());

    /// <summary>The pictures of emoji, lowest layer first.</summary>
    public IEnumerable<ColorLayer> ColorLayers() => Lines.SelectMany(line => line.Glyphs).SelectMany(glyph => glyph.Layers());
}
