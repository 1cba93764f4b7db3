using System.Numerics;

namespace Easel.Typography.Shaping;

/// <summary>A glyph with its place in the line, em.</summary>
/// <param name="Face">The face it is from.</param>
/// <param name="Glyph">Its number in that face.</param>
/// <param name="Cluster">Index of the first char it shows.</param>
/// <param name="Advance">How far the pen moves along the line.</param>
/// <param name="Offset">Where it is drawn, relative to the pen: x to the right, y up.</param>
/// <param name="Posture">How it stands.</param>
/// <param name="Scale">Its size, where it must be smaller to fit into a square.</param>
/// <param name="Art">The picture of an emoji.</param>
internal readonly record struct ShapedGlyph(
    FontFace Face, uint Glyph, int Cluster, float Advance, Vector2 Offset, RunPosture Posture = RunPosture.Horizontal, float Scale = 1, EmojiArt? Art = null)
{
    /// <summary>Its shape, turned where it lies on its side.</summary>
    public GlyphOutline Outline => Posture == RunPosture.Turned ? Face.TurnedOutline(Glyph) : Face.Outline(Glyph);

    /// <summary>The way of the pen.</summary>
    public Vector2 Step => Posture == RunPosture.Horizontal ? new Vector2(Advance, 0) : new Vector2(0, -Advance);
}
