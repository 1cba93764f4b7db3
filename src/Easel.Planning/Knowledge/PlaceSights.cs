using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>What is to be seen at places anyway (place-sights.txt): a lake in the mountains has mountains.</summary>
internal static class PlaceSights
{
    private static readonly FrozenDictionary<string, ImmutableHashSet<string>> ByPlace = DataFile.Read("place-sights", ':')
        .ToFrozenDictionary(l => l.Left, l => l.Words.ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether something is to be seen at a place without being asked for.</summary>
    /// <param name="place">The place.</param>
    /// <param name="word">Its noun, singular or plural, or a participle.</param>
    public static bool Shows(PlaceWords place, string word) => place.Names
        .Select(n => ByPlace.GetValueOrDefault(n)).OfType<ImmutableHashSet<string>>().Any(s => s.Contains(word) || s.Contains(Inflection.Singular(word)));

    /// <summary>Another place at which one place and something else are to be seen, or null.</summary>
    /// <param name="vocabulary">All places.</param>
    /// <param name="place">The one.</param>
    /// <param name="word">The noun of the other, singular or plural.</param>
    public static PlaceWords? Common(Vocabulary vocabulary, PlaceWords place, string word) =>
        vocabulary.Places.FirstOrDefault(p => p != place && Shows(p, word) && place.Names.Any(n => Shows(p, n)));
}
