using System.Collections.Immutable;

namespace Easel.Planning.Language;

/// <summary>What is worn, and where on the body (worn.txt).</summary>
public static class WornTable
{
    private const string Figures = "figures";

    private static readonly ImmutableHashSet<string> Dressed = [.. DataFile.Read("worn", ':').Where(l => l.Left == Figures).SelectMany(l => l.Words)];

    private static readonly ImmutableDictionary<string, string> Places = DataFile.Read("worn", ':')
        .Where(l => l.Left != Figures)
        .SelectMany(l => l.Words.SelectMany(w => Inflection.Plurals(w).Prepend(w)).Select(w => (Word: w, l.Left)))
        .DistinctBy(p => p.Word)
        .ToImmutableDictionary(p => p.Word, p => p.Left, StringComparer.Ordinal);

    /// <summary>Whether a thing of this name is worn: a leather jacket is, as all jackets are.</summary>
    /// <param name="noun">Singular or plural, lower case.</param>
    public static bool IsWorn(string noun) => PlaceOf(noun) is not null;

    /// <summary>Whether something that does not live is dressed as if it did: "a snowman with a hat".</summary>
    /// <param name="noun">Singular, lower case.</param>
    public static bool IsFigure(string noun) => Dressed.Contains(noun);

    /// <summary>Where it is worn (<c>head</c>, <c>eyes</c>, <c>ears</c>, <c>neck</c>, <c>body</c>, <c>feet</c>, <c>hands</c>, <c>back</c>), or null.</summary>
    /// <param name="noun">Singular or plural, lower case.</param>
    public static string? PlaceOf(string noun) => Places.GetValueOrDefault(noun)
        ?? (noun.LastIndexOf(' ') is > 0 and var last ? Places.GetValueOrDefault(noun[(last + 1)..]) : null);
}
