using System.Collections.Frozen;
using System.Globalization;

namespace Easel.Planning.Language;

/// <summary>Words for many that may follow the noun: "a wolf pack" is a pack of wolves (counts.txt).</summary>
internal static class Herds
{
    private const string Of = " of";

    private static readonly FrozenDictionary<string, CountSense> ByWord = DataFile.Read("counts", ':')
        .Where(l => l.Left.StartsWith('~') && l.Left.Contains(' ', StringComparison.Ordinal))
        .SelectMany(l => l.Words.Where(w => w.EndsWith(Of, StringComparison.Ordinal)).Select(w => (Word: w[..^Of.Length], Count: Sense(l.Left))))
        .DistinctBy(p => p.Word)
        .ToFrozenDictionary(p => p.Word, p => p.Count, StringComparer.Ordinal);

    /// <summary>How many a word means and how they stand, or null.</summary>
    public static CountSense? Find(string word) => ByWord.GetValueOrDefault(word);

    private static CountSense Sense(string left)
    {
        string[] parts = left[1..].Split(' ');
        return new CountSense(int.Parse(parts[0], CultureInfo.InvariantCulture), false, Enum.Parse<Arrangement>(parts[1], ignoreCase: true));
    }
}
