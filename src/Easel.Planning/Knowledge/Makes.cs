using System.Collections.Frozen;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>Makes (makes.txt), and years and numbers that stand for a model: they ask for no look of their own.</summary>
internal static class Makes
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    private static readonly FrozenSet<string> Names = DataFile.Read("makes", ':').SelectMany(l => l.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is the name of a make.</summary>
    /// <param name="word">Lower case.</param>
    public static bool Has(string word) => Names.Contains(word);

    /// <summary>Whether a word is a year.</summary>
    /// <param name="word">Digits.</param>
    public static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, out int year) && year is >= FirstYear and <= LastYear;
}
