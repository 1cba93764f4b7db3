using System.Collections.Immutable;

namespace Easel.Typography;

/// <summary>The picture of an emoji in colours, within a square of one unit, its lower left corner at the origin, +Y up.</summary>
/// <param name="Layers">Filled areas, the lowest first.</param>
public sealed record EmojiArt(ImmutableArray<ColorLayer> Layers)
{
    /// <summary>No picture: the rest of a sequence whose first part shows it all.</summary>
    internal static EmojiArt Nothing { get; } = new([]);

    /// <summary>Side of the square in sides of what is drawn in it: pictures keep a margin.</summary>
    internal const float Margin = 128f / 120;
}
