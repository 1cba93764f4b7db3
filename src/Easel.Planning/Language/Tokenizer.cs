using System.Globalization;

namespace Easel.Planning.Language;

/// <summary>Cuts a prompt into words, marks and quotations.</summary>
internal static class Tokenizer
{
    /// <summary>Letters from which a word glued to a number is a noun of its own.</summary>
    private const int ShortestTagNoun = 3;

    /// <summary>Cuts a whole prompt.</summary>
    public static List<Token> Split(string prompt, List<QuotedText> quotes)
    {
        List<Token> tokens = [];
        int nextQuote = 0;
        for (int i = 0; i < prompt.Length;)
        {
            if (nextQuote < quotes.Count && i >= quotes[nextQuote].Start)
            {
                QuotedText quote = quotes[nextQuote++];
                tokens.Add(new Token(TokenKind.Quote, quote.Start, quote.End - quote.Start, quote.Content, false));
                i = quote.End;
                continue;
            }

            int limit = nextQuote < quotes.Count ? quotes[nextQuote].Start : prompt.Length;
            i = Next(prompt, i, limit, tokens);
        }

        return tokens;
    }

    /// <summary>Words of a phrase of the word lists, joined the way prompts are looked up.</summary>
    public static string Normalize(string phrase) => IsNormal(phrase) ? phrase :
        string.Join(' ', Split(phrase, []).Where(t => t.Kind == TokenKind.Word).Select(t => t.Lower));

    /// <summary>Most entries of the word lists are plain words already.</summary>
    private static bool IsNormal(string phrase)
    {
        bool afterSpace = true;
        foreach (char c in phrase)
        {
            if (!char.IsAsciiLetterLower(c) && (c != ' ' || afterSpace))
            {
                return false;
            }

            afterSpace = c == ' ';
        }

        return !afterSpace;
    }

    private static int Next(string prompt, int i, int limit, List<Token> tokens)
    {
        char c = prompt[i];
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            return i + 1;
        }

        if (IsWordCharacter(c))
        {
            return AddWord(prompt, i, limit, tokens);
        }

        switch (c)
        {
            case '.' or ';' or '!' or '?' or '\u3002' or '\uff0e' or '\uff01' or '\uff1f' or '\uff1b' or '\uff61' or '\u061b' or '\u061f' or '\u06d4' or '\u0964' or '\u0965':
                tokens.Add(new Token(TokenKind.Stop, i, 1, ".", false));
                return i + 1;
            case ',' or ':' or '\u2014' or '\u2013' or '(' or ')' or '[' or ']' or '\u3001'
                or '\uff0c' or '\uff1a' or '\uff08' or '\uff09' or '\uff64' or '\u060c' or '\u3010' or '\u3011':
                tokens.Add(new Token(TokenKind.Comma, i, 1, ",", false));
                return i + 1;
            case '&':
                tokens.Add(new Token(TokenKind.Word, i, 1, "and", false));
                return i + 1;
        }

        // Symbols (emoji among them) count as words, so that they are listed as not understood rather than dropped.
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(prompt, i);
        int length = i + 1 < limit && char.IsSurrogatePair(c, prompt[i + 1]) ? 2 : 1;
        if (category is UnicodeCategory.OtherSymbol)
        {
            tokens.Add(new Token(TokenKind.Word, i, length, prompt.Substring(i, length), false));
        }

        return i + length;
    }

    private static int AddWord(string prompt, int start, int limit, List<Token> tokens)
    {
        int end = start;

        // "1girl": the tags of picture collections glue numbers to nouns; "35mm" and "3rd" stay whole.
        while (end < limit && char.IsAsciiDigit(prompt[end]))
        {
            end++;
        }

        int letters = end;
        while (letters < limit && char.IsAsciiLetter(prompt[letters]))
        {
            letters++;
        }

        bool isTag = end > start && end - start <= 2 && letters - end >= ShortestTagNoun;
        while (!isTag && end < limit && (IsWordCharacter(prompt[end]) || IsApostropheInside(prompt, end, limit) || IsDecimalPoint(prompt, end, limit)))
        {
            end++;
        }

        bool glued = tokens.Count > 0 && tokens[^1].Kind == TokenKind.Word && start > 0
            && (tokens[^1].End == start || (tokens[^1].End == start - 1 && prompt[start - 1] is '-' or '/'));
        string lower = prompt[start..end].ToLowerInvariant().Replace('’', '\'');
        if (lower.Length > 2 && lower.EndsWith("'s", StringComparison.Ordinal) && lower is not ("it's" or "let's" or "there's"))
        {
            // The possessive is a token of its own: the noun before it is looked up as usual.
            tokens.Add(new Token(TokenKind.Word, start, end - start - 2, lower[..^2], glued));
            tokens.Add(new Token(TokenKind.Word, end - 2, 2, "'s", false));
        }
        else
        {
            tokens.Add(new Token(TokenKind.Word, start, end - start, lower, glued));
        }

        return end;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || c is '\u200c' or '\u200d';

    private static bool IsApostropheInside(string prompt, int i, int limit) =>
        prompt[i] is '\'' or '’' && i > 0 && i + 1 < limit && char.IsLetter(prompt[i - 1]) && char.IsLetter(prompt[i + 1]);

    private static bool IsDecimalPoint(string prompt, int i, int limit) =>
        prompt[i] is '.' or ',' && i > 0 && i + 1 < limit && char.IsAsciiDigit(prompt[i - 1]) && char.IsAsciiDigit(prompt[i + 1]);
}
