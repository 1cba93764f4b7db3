using System.Collections.Frozen;

namespace Easel.Planning.Language;

/// <summary>Nouns whose plural names one thing as it is seen: "grapes" are a bunch (bunches.txt).</summary>
internal static class Bunches
{
    private static readonly FrozenSet<string> Nouns = DataFile.Read("bunches", ':').SelectMany(l => l.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the plural of a noun is one thing.</summary>
    /// <param name="noun">Singular, lower case.</param>
    public static bool Has(string noun) => Nouns.Contains(noun);
}
