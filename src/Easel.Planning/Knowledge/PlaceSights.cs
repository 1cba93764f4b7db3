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
}
