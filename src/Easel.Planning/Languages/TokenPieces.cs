using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>Cuts tokens where the script changes ("3匹の猫", "红色T恤") and after an elided article ("l'homme").</summary>
internal static class TokenPieces
{
    private enum Class
    {
        Digit,
        Latin,
        Other,
    }

    /// <summary>Cuts the words among tokens.</summary>
    public static List<Token> Cut(List<Token> tokens, LanguageTraits traits)
    {
        List<Token> pieces = new(tokens.Count);
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Lower.Length != token.Length)
            {
                pieces.Add(token);
                continue;
            }

            int start = 0;
            for (int i = 1; i < token.Length; i++)
            {
                if (IsSeam(token.Lower, i, traits))
                {
                    pieces.Add(Piece(token, start, i));
                    start = i;
                }
            }

            pieces.Add(start == 0 ? token : Piece(token, start, token.Length));
        }

        return pieces;
    }

    private static bool IsSeam(string text, int i, LanguageTraits traits)
    {
        if (text[i - 1] == '\'')
        {
            return traits.HasSpaces;
        }

        Class before = ClassOf(text[i - 1]);
        Class after = ClassOf(text[i]);
        // "3d" is one word, "3匹" is two.
        return before != after && (before == Class.Other || after == Class.Other) && text[i] != '\'' && !IsMark(text[i]);
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Format;

    private static Class ClassOf(char c) => char.IsDigit(c) ? Class.Digit : Scripts.Of(c) == "latin" || c == '\'' ? Class.Latin : Class.Other;

    private static Token Piece(Token token, int from, int to) =>
        new(TokenKind.Word, token.Start + from, to - from, token.Lower[from..to], from > 0 || token.IsGlued);
}
