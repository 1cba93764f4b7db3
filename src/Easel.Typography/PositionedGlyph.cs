using System.Numerics;

namespace Easel.Typography;

/// <summary>A glyph where it stands in the box.</summary>
/// <param name="Outline">Its shape, em.</param>
/// <param name="Origin">Where the outline's origin lies, units of the box.</param>
/// <param name="Scale">Units of the box per em.</param>
/// <param name="Cluster">Index into the text of the first char it shows.</param>
/// <param name="Font">Name of the font file it is from.</param>
public readonly record struct PositionedGlyph(GlyphOutline Outline, Vector2 Origin, float Scale, int Cluster, string Font)
{
    /// <summary>The smallest box around the ink, units of the box; empty for blanks.</summary>
    public TextBox Bounds => Outline.Polygons.IsEmpty ? default : Outline.Bounds.Place(Scale, Origin);

    /// <summary>The filled areas, units of the box.</summary>
    public IEnumerable<OutlinePolygon> Polygons()
    {
        (float scale, Vector2 origin) = (Scale, Origin);
        return Outline.Polygons.Select(p => p.Place(scale, origin));
    }
}
