using System.Numerics;

namespace Easel.Typography;

/// <summary>A glyph with its place on the baseline, em.</summary>
/// <param name="Face">The face it is from.</param>
/// <param name="Glyph">Its number in that face.</param>
/// <param name="Cluster">Index of the first char it shows.</param>
/// <param name="Advance">How far the pen moves.</param>
/// <param name="Offset">Where it is drawn, relative to the pen.</param>
internal readonly record struct ShapedGlyph(FontFace Face, uint Glyph, int Cluster, float Advance, Vector2 Offset);
