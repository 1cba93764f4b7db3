using System.Collections.Immutable;
using Easel.Typography.Shaping;

namespace Easel.Typography.Paragraphs;

/// <summary>A shaped line at a size of one, its pen starting at the origin.</summary>
/// <param name="Start">First char.</param>
/// <param name="End">One past the last char.</param>
/// <param name="Glyphs">Glyphs from left to right, or from top to bottom.</param>
/// <param name="Ink">The smallest box around the ink, em; a blank line has the height of capitals and no width.</param>
/// <param name="HangStart">How much of the ink hangs out at the left or top, em.</param>
/// <param name="HangEnd">How much of the ink hangs out at the right or bottom, em.</param>
/// <param name="EndsParagraph">True for the last line of a paragraph.</param>
/// <param name="IsRightToLeft">True when its paragraph runs from right to left.</param>
internal sealed record LineInk(
    int Start, int End, ImmutableArray<ShapedGlyph> Glyphs, TextBox Ink, float HangStart, float HangEnd, bool EndsParagraph, bool IsRightToLeft)
{
    /// <summary>Width along the line that counts for alignment, em.</summary>
    public float Width(WritingMode mode) => (mode == WritingMode.Horizontal ? Ink.Width : Ink.Height) - HangStart - HangEnd;
}
