using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Design;

/// <summary>A page to be designed.</summary>
public sealed record PageRequest
{
    /// <summary>Extent along the line of text, metres.</summary>
    public required float Width { get; init; }

    /// <summary>Extent towards the top of the text, metres.</summary>
    public required float Height { get; init; }

    /// <summary>The texts, most important first.</summary>
    public required ImmutableArray<PageText> Texts { get; init; }

    /// <summary>Catalogue id of what carries the page, such as <c>sign</c>, <c>book</c>, <c>cup</c>; unknown ones get a plain design.</summary>
    public string Carrier { get; init; } = "";

    /// <summary>How the letters are made (<c>Carved</c>, <c>Chalk</c>, <c>Thread</c>…), which suits some faces more than others; empty for ink.</summary>
    public string Manner { get; init; } = "";

    /// <summary>Colour of the carrier's surface, linear sRGB: letters are chosen to stand out from it.</summary>
    public LinearRgb Surface { get; init; } = LinearRgb.White;

    /// <summary>Chooses among equally good designs; the same number gives the same page.</summary>
    public uint Variant { get; init; }
}
