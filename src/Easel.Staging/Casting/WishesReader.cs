using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Imaging;
using Easel.Planning;

namespace Easel.Staging.Casting;

/// <summary>Reads a plan element as wishes to its catalogue entry.</summary>
internal static class WishesReader
{
    public static Wishes Read(Element element) => new()
    {
        Colors = [.. element.Colors.Select(c => LinearRgb.FromHex(c.Hex))],
        PartColors = element.PartColors.ToImmutableDictionary(p => p.Key, p => LinearRgb.FromHex(p.Value.Hex)),
        Material = element.Material,
        Pose = element.Pose,

        // The noun itself says which kind is meant: "corgi", "school bus", "teacups".
        Words = [.. element.Attributes, .. element.Words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Forms)],
    };

    private static IEnumerable<string> Forms(string word) => word.EndsWith('s') ? [word, word[..^1]] : [word];
}
