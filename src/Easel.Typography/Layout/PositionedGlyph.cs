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
    /// <summary>The picture of an emoji; null for all other glyphs.</summary>
    internal EmojiArt? Art { get; init; }

    /// <summary>True for an emoji that <see cref="Layers"/> gives in colours.</summary>
    public bool HasColor => Art is not null;

    /// <summary>The smallest box around the ink, units of the box; empty for blanks.</summary>
    public TextBox Bounds => Outline.Polygons.IsEmpty ? default : Outline.Bounds.Place(Scale, Origin);

    /// <summary>The filled areas, units of the box.</summary>
    public IEnumerable<OutlinePolygon> Polygons()
    {
        (float scale, Vector2 origin) = (Scale, Origin);
        return Outline.Polygons.Select(p => p.Place(scale, origin));
    }

    /// <summary>
    /// The picture of an emoji in colours, lowest layer first, units of the box; nothing for all other glyphs. Who draws it leaves out
    /// <see cref="Polygons"/>, which hold the same emoji as a plain sign.
    /// </summary>
    public IEnumerable<ColorLayer> Layers()
    {
        if (Art is null || Outline.Bounds.IsEmpty)
        {
            return [];
        }

        // The picture takes the place of the sign: about its middle, as large as its longer side.
        TextBox sign = Bounds;
        float side = MathF.Max(sign.Width, sign.Height) * EmojiArt.Margin;
        Vector2 corner = sign.Center - new Vector2(side * 0.5f);
        return Art.Layers.Select(layer => layer.Place(side, corner));
    }
}
