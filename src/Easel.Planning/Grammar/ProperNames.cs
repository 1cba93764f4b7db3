using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Names of somebody's, told by their capitals in a prompt that is not written in capitals throughout: "a sign of the Snow Mountain Café".</summary>
internal static class ProperNames
{
    /// <summary>A name has so many capitalised words in a row.</summary>
    private const int LeastWords = 2;

    /// <summary>Shorter words are written small in titles, too.</summary>
    private const int LeastLength = 4;

    /// <summary>Whether a word is part of such a name.</summary>
    /// <param name="draft">The prompt.</param>
    /// <param name="word">The word.</param>
    public static bool Has(PlanDraft draft, Lexeme word)
    {
        (int start, int end) = word.First < draft.Tokens.Count ? Span(draft, word.First) : (0, 0);
        return end - start >= LeastWords && IsMixed(draft);
    }

    /// <summary>The name that ends right before a word, as it is written, with its tokens; null where there is none.</summary>
    /// <param name="draft">The prompt.</param>
    /// <param name="word">The word after the name.</param>
    public static (string Name, int Start, int End)? Before(PlanDraft draft, Lexeme word)
    {
        if (word.First == 0 || word.First >= draft.Tokens.Count || IsCapital(draft, word.First))
        {
            return null;
        }

        (int start, int end) = Span(draft, word.First - 1);
        return end - start >= LeastWords && IsMixed(draft) ? (draft.Prompt[draft.Tokens[start].Start..draft.Tokens[end - 1].End], start, end) : null;
    }

    // The run of capitalised words around a token; empty where it is none itself.
    private static (int Start, int End) Span(PlanDraft draft, int token)
    {
        int start = token, end = token;
        while (end < draft.Tokens.Count && IsCapital(draft, end))
        {
            end++;
        }

        while (end > token && start > 0 && IsCapital(draft, start - 1))
        {
            start--;
        }

        return (start, end);
    }

    private static bool IsCapital(PlanDraft draft, int token) => draft.Tokens[token] is { Kind: TokenKind.Word } word && char.IsUpper(draft.Prompt[word.Start]);

    private static bool IsMixed(PlanDraft draft) => draft.Tokens.Any(t => t.Kind == TokenKind.Word && t.Lower.Length >= LeastLength && char.IsLower(draft.Prompt[t.Start]));
}
