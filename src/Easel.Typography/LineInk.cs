using System.Collections.Immutable;

namespace Easel.Typography;

/// <summary>A shaped line at a size of one, its pen starting at the origin.</summary>
/// <param name="Start">First char.</param>
/// <param name="End">One past the last char.</param>
/// <param name="Glyphs">Glyphs from left to right.</param>
/// <param name="Ink">The smallest box around the ink, em; a blank line has the height of capitals and no width.</param>
internal sealed record LineInk(int Start, int End, ImmutableArray<ShapedGlyph> Glyphs, TextBox Ink);
