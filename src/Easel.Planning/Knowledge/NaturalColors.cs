using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Colours that places and sights of the sky have anyway (natural-colors.txt): a green valley is a valley.</summary>
internal static class NaturalColors
{
    private static readonly FrozenDictionary<string, ImmutableHashSet<string>> ByColor = DataFile.Read("natural-colors", ':')
        .ToFrozenDictionary(l => l.Left, l => l.Words.ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether something has a colour without being asked.</summary>
    /// <param name="noun">Its noun, singular or plural.</param>
    /// <param name="color">Name of the colour; words before its last one ("bright yellow") do not count.</param>
    public static bool Has(string noun, string color) =>
        (ByColor.GetValueOrDefault(color) ?? ByColor.GetValueOrDefault(color[(color.LastIndexOf(' ') + 1)..])) is { } nouns
        && (nouns.Contains(noun) || nouns.Contains(Inflection.Singular(noun)));
}
