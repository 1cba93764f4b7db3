using System.Collections.Frozen;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Makes (makes.txt): they ask for no look of their own.</summary>
internal static class Makes
{
    private static readonly FrozenSet<string> Names = DataFile.Read("makes", ':').SelectMany(l => l.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is the name of a make.</summary>
    /// <param name="word">Lower case.</param>
    public static bool Has(string word) => Names.Contains(word);
}
