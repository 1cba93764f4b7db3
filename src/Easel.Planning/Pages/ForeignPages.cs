using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Pages;

/// <summary>Pages in other languages than English: their names are looked up among the first words of the prompt.</summary>
internal static class ForeignPages
{
    /// <summary>The name of the page stands among so many tokens.</summary>
    private const int Reach = 8;

    private const int LongestName = 4;

    private static readonly ImmutableArray<(string Name, PageKind Kind)> s_names =
        [.. DataFile.Read("page-names-foreign", ':').SelectMany(l => l.Words.Select(w => (Tokenizer.Normalize(w), PageKinds.Find(l.Left)!)))];

    private static readonly FrozenDictionary<string, PageKind> s_byName =
        s_names.DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_words = DataFile.Read("page-words-foreign", ':')
        .ToFrozenDictionary(l => l.Left, l => l.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The request for a page, or null.</summary>
    public static PageHead? Find(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i < Math.Min(Reach, tokens.Count); i++)
        {
            for (int count = Math.Min(LongestName, tokens.Count - i); count > 0; count--)
            {
                if (tokens[i + count - 1].Kind == TokenKind.Word && KindOf(PageWords.Join(tokens, i, count), count) is { } kind)
                {
                    return IsEnglish(tokens, i) || Hangs(tokens, i + count) ? null : new PageHead(kind, 0, i, i, i + count);
                }
            }
        }

        return null;
    }

    /// <summary>The topic: where it starts and ends, in tokens after the page's name; equal when there is none.</summary>
    public static (int Start, int End) Topic(IReadOnlyList<Token> tokens, int from)
    {
        if (from >= tokens.Count || !s_words["for"].Contains(tokens[from].Lower))
        {
            return (from, from);
        }

        int start = from + 1, end = start;
        while (end < tokens.Count && end < start + Reach && tokens[end].Kind == TokenKind.Word && (end == start || !s_words["end"].Contains(tokens[end].Lower)))
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>What a word without spaces says besides the page's name: its topic.</summary>
    public static string? Around(string word)
    {
        if (!word.Any(c => c is >= '\u2e80' and <= '\ud7a3'))
        {
            return null;
        }

        foreach ((string name, _) in s_names.Where(n => word.Contains(n.Name, StringComparison.Ordinal)))
        {
            string rest = s_words["making"].OrderByDescending(w => w.Length).Aggregate(word.Replace(name, "", StringComparison.Ordinal), (w, m) => w.Replace(m, "", StringComparison.Ordinal));
            return rest.Length > 0 && rest.Length < word.Length ? rest : null;
        }

        return null;
    }

    private static PageKind? KindOf(string words, int count)
    {
        if (s_byName.TryGetValue(words, out PageKind? kind))
        {
            return kind;
        }

        // Chinese and Japanese words run on; so do Korean endings.
        return count == 1 && words.Any(c => c is >= '\u2e80' and <= '\ud7a3') ? s_names.FirstOrDefault(n => n.Name.Any(c => c >= '\u2e80') && words.Contains(n.Name, StringComparison.Ordinal)).Kind : null;
    }

    /// <summary>Names that are English, too, have been judged by the English rules.</summary>
    private static bool IsEnglish(IReadOnlyList<Token> tokens, int noun)
    {
        bool isShared = PageKinds.Named(tokens[noun].Lower) is not null;
        return isShared && tokens.Where(t => t.Kind == TokenKind.Word).Take(12).Count(t => WordFacts.IsKnown(t.Lower)) * 2 > Math.Min(12, tokens.Count(t => t.Kind == TokenKind.Word));
    }

    private static bool Hangs(IReadOnlyList<Token> tokens, int from) =>
        tokens.Skip(from).Take(5).Any(t => t.Kind == TokenKind.Word && s_words["holder"].Any(h => t.Lower == h || (h[0] >= '\u2e80' && t.Lower.Contains(h, StringComparison.Ordinal))));
}
