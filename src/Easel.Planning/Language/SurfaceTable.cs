using System.Collections.Frozen;

namespace Easel.Planning.Language;

/// <summary>Words for patterns and conditions that the surface of any thing can have: striped, floral, rusty.</summary>
internal static class SurfaceTable
{
    private static readonly FrozenDictionary<string, string> ByWord = DataFile.Read("surfaces", ':')
        .SelectMany(l => l.Words.Add(l.Left.Replace('-', ' ')).SelectMany(Phrases).Select(w => (Word: w, l.Left)))
        .DistinctBy(p => p.Word)
        .ToFrozenDictionary(p => p.Word, p => p.Left, StringComparer.Ordinal);

    /// <summary>Every word or phrase with the surface it asks for.</summary>
    public static IEnumerable<(string Word, string Surface)> Words => ByWord.Select(p => (p.Key, p.Value));

    /// <summary>The surface that a word asks for, or null.</summary>
    public static string? Find(string word) => ByWord.GetValueOrDefault(word);

    // "polka dot", "polka dot pattern", "polka dot patterned".
    private static IEnumerable<string> Phrases(string word)
    {
        string key = Tokenizer.Normalize(word);
        return [key, key + " pattern", key + " patterned", key + " print"];
    }
}
