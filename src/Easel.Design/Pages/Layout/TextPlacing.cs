using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Moves set texts.</summary>
internal static class TextPlacing
{
    /// <summary>The same text, moved.</summary>
    public static TextBlock Move(TextBlock block, Vector2 by) => block with
    {
        Lines = [.. block.Lines.Select(l => Scale(l, 1, by))],
        Bounds = block.Bounds.Place(1, by),
    };

    /// <summary>A line enlarged about the origin, then moved.</summary>
    public static TextLine Scale(TextLine line, float zoom, Vector2 by) => new(
        line.Text, (line.Baseline * zoom) + by.Y, [.. line.Glyphs.Select(g => g with { Origin = (g.Origin * zoom) + by, Scale = g.Scale * zoom })],
        line.Bounds.IsEmpty ? line.Bounds : line.Bounds.Place(zoom, by));
}
