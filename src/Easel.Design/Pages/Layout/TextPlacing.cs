using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Moves set texts.</summary>
internal static class TextPlacing
{
    /// <summary>The same text, moved.</summary>
    public static TextBlock Move(TextBlock block, Vector2 by) => block with
    {
        Lines = [.. block.Lines.Select(l => new TextLine(l.Text, l.Baseline + by.Y, Move(l.Glyphs, by), l.Bounds.IsEmpty ? l.Bounds : l.Bounds.Place(1, by)))],
        Bounds = block.Bounds.Place(1, by),
    };

    private static ImmutableArray<PositionedGlyph> Move(ImmutableArray<PositionedGlyph> glyphs, Vector2 by) =>
        [.. glyphs.Select(g => g with { Origin = g.Origin + by })];
}
