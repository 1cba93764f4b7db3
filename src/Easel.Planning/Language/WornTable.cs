using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>What is worn, and where on the body (worn.txt).</summary>
public static class WornTable
{
    private static readonly ImmutableDictionary<string, string> Places = DataFile.Read("worn", ':')
        .SelectMany(l => l.Words.SelectMany(w => Inflection.Plurals(w).Prepend(w)).Select(w => (Word: w, l.Left)))
        .DistinctBy(p => p.Word)
        .ToImmutableDictionary(p => p.Word, p => p.Left, StringComparer.Ordinal);

    /// <summary>Whether a thing of this name is worn: a leather jacket is, as all jackets are.</summary>
    /// <param name="noun">Singular or plural, lower case.</param>
    public static bool IsWorn(string noun) => PlaceOf(noun) is not null;

    /// <summary>Where it is worn (<c>head</c>, <c>eyes</c>, <c>ears</c>, <c>neck</c>, <c>body</c>, <c>feet</c>, <c>hands</c>, <c>back</c>), or null.</summary>
    /// <param name="noun">Singular or plural, lower case.</param>
    public static string? PlaceOf(string noun) => Places.GetValueOrDefault(noun)
        ?? (noun.LastIndexOf(' ') is > 0 and var last ? Places.GetValueOrDefault(noun[(last + 1)..]) : null);
}
