using System.Collections.Frozen;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>The word classes of page-words.txt and moods of page-moods.txt.</summary>
internal static class PageWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_classes = DataFile.Read("page-words", ':')
        .ToFrozenDictionary(l => l.Left, l => l.Words.Select(Tokenizer.Normalize).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_moods = DataFile.Read("page-moods", ':')
        .SelectMany(l => l.Words.Select(w => (Word: Tokenizer.Normalize(w), Mood: l.Left)))
        .DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Mood, StringComparer.Ordinal);

    private const int LongestPhrase = 4;

    /// <summary>Number of tokens from <paramref name="i"/> on that form a phrase of a class, the longest; 0 when none does.</summary>
    public static int Match(string name, IReadOnlyList<Token> tokens, int i) => Longest(tokens, i, s_classes[name].Contains);

    /// <summary>The mood that the tokens from <paramref name="i"/> on name, and their number; null when they name none.</summary>
    public static (string Mood, int Count)? Mood(IReadOnlyList<Token> tokens, int i)
    {
        int count = Longest(tokens, i, s_moods.ContainsKey);
        return count == 0 ? null : (s_moods[Join(tokens, i, count)], count);
    }

    /// <summary>Whether a word names a part that every page of its kind has.</summary>
    public static bool IsStructure(string word) => s_classes["structure"].Contains(word.ToLowerInvariant());

    /// <summary>Words joined by single spaces, as they are looked up.</summary>
    public static string Join(IReadOnlyList<Token> tokens, int start, int count) => string.Join(' ', tokens.Skip(start).Take(count).Select(t => t.Lower));

    private static int Longest(IReadOnlyList<Token> tokens, int i, Func<string, bool> isKnown)
    {
        for (int count = Math.Min(LongestPhrase, tokens.Count - i); count > 0; count--)
        {
            if (tokens.Skip(i).Take(count).All(t => t.Kind == TokenKind.Word) && isKnown(Join(tokens, i, count)))
            {
                return count;
            }
        }

        return 0;
    }
}
