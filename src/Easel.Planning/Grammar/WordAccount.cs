using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Lists the content words that changed nothing.</summary>
internal static class WordAccount
{
    /// <summary>Words of grammar: they only join others.</summary>
    private static readonly HashSet<string> GrammarWords =
        DataFile.Read("function-words", ':').Where(l => l.Left is not ("background" or "medium" or "shapeOf" or "bounds" or "sky" or "text"))
            .Concat(DataFile.Read("relations", ':'))
            .SelectMany(l => l.Words)
            .SelectMany(w => w.Split(' '))
            .Except(["left", "right", "middle", "center", "centre", "foreground", "background", "distance", "corner", "hand", "top", "bottom",
                "hidden", "hovering", "leaning", "high", "filled", "emerging"])
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a token carries meaning of its own.</summary>
    public static bool IsContent(Token token) => token.Kind == TokenKind.Word && !GrammarWords.Contains(token.Lower);

    /// <summary>The unused content words in order, as written; words that a hyphen joins are listed as one.</summary>
    public static ImmutableArray<string> Unused(string prompt, IReadOnlyList<Token> tokens, bool[] used)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        int end = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (used[i] || (token.Kind != TokenKind.Quote && !IsContent(token)))
            {
                continue;
            }

            bool joins = token.IsGlued && i > 0 && end > 0 && end == tokens[i - 1].End;
            if (!joins)
            {
                Flush();
                start = token.Start;
            }

            end = token.End;
        }

        Flush();
        return words.ToImmutable();

        void Flush()
        {
            if (end > start)
            {
                words.Add(prompt[start..end]);
            }
        }
    }
}
