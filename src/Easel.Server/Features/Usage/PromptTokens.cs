using Microsoft.ML.Tokenizers;

namespace Easel.Server.Features.Usage;

/// <summary>Counts the text tokens of prompts, by o200k_base, in bounded time.</summary>
internal static class PromptTokens
{
    // The tokenizer's time grows with the square of the length of one word, and one word can be a whole prompt. No word of any language,
    // and no ordinary gap, is as long as this; longer ones are counted in pieces, at most one token more for each.
    private const int LongestRun = 64;

    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    /// <summary>Tokens of a text.</summary>
    public static int Count(string text)
    {
        TiktokenTokenizer tokenizer = Tokenizer.Value;
        ReadOnlySpan<char> rest = text;
        int tokens = 0;
        for (int cut = FirstCut(rest); cut > 0; cut = FirstCut(rest))
        {
            tokens += tokenizer.CountTokens(rest[..cut]);
            rest = rest[cut..];
        }

        return tokens + tokenizer.CountTokens(rest);
    }

    // Where the first run of one kind of character gets too long, or 0.
    private static int FirstCut(ReadOnlySpan<char> text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (KindOf(text[i]) != KindOf(text[i - 1]))
            {
                start = i;
            }
            else if (i - start >= LongestRun && !char.IsLowSurrogate(text[i]))
            {
                return i;
            }
        }

        return 0;
    }

    private static int KindOf(char c) => char.IsWhiteSpace(c) ? 0 : char.IsAsciiDigit(c) ? 1 : char.IsAscii(c) && !char.IsAsciiLetter(c) ? 2 : 3;
}
