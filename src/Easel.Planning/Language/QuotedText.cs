namespace Easel.Planning.Language;

/// <summary>A quoted passage of a prompt.</summary>
/// <param name="Start">Index of the opening mark.</param>
/// <param name="End">One past the closing mark.</param>
/// <param name="Content">The characters between the marks.</param>
internal readonly record struct QuotedText(int Start, int End, string Content)
{
    /// <summary>Opening marks and the marks that close each.</summary>
    private static readonly (char Open, string Close)[] Pairs =
    [
        ('"', "\""), ('“', "”"), ('„', "“”"), ('«', "»"), ('»', "«"), ('「', "」"), ('『', "』"), ('《', "》"), ('〈', "〉"), ('｢', "｣"), ('〝', "〟〞"),
        ('＂', "＂"), ('‹', "›"), ('‚', "‘"), ('״', "״"), ('‘', "’"), ('\'', "'"),
    ];

    /// <summary>Finds the quoted passages from left to right. A mark without partner is no quotation.</summary>
    public static List<QuotedText> Find(string prompt)
    {
        List<QuotedText> found = [];
        // Once the rest of the prompt has no closing mark of a kind there is no need to search again: keeps hostile input linear.
        int exhausted = 0;
        for (int i = 0; i < prompt.Length; i++)
        {
            int pair = PairAt(prompt, i);
            if (pair < 0 || (exhausted & (1 << pair)) != 0)
            {
                continue;
            }

            int close = FindClose(prompt, i + 1, Pairs[pair].Close);
            if (close < 0)
            {
                exhausted |= 1 << pair;
                continue;
            }

            string content = Clean(prompt[(i + 1)..close], prompt[i]);
            if (content.Length > 0)
            {
                found.Add(new QuotedText(i, close + 1, content));
            }

            i = close;
        }

        return found;
    }

    private static int PairAt(string prompt, int i)
    {
        if (char.IsLetterOrDigit(prompt[i]) || prompt[i] == ' ')
        {
            return -1;
        }

        int pair = Array.FindIndex(Pairs, p => p.Open == prompt[i]);
        if (pair < 0 || i + 1 >= prompt.Length)
        {
            return -1;
        }

        // An apostrophe opens only where a word cannot be going on: "the dog's bowl", "kids' book", 5' 8". Languages without spaces
        // between words have none before a quotation either, and French has some inside.
        bool isInWord = i > 0 && char.IsLetterOrDigit(prompt[i - 1]) && !IsWrittenClose(prompt[i - 1]);
        bool canOpen = prompt[i] is '«' || (!char.IsWhiteSpace(prompt[i + 1]) && (!isInWord || prompt[i] is '「' or '『' or '《' or '〈' or '“'));
        return canOpen ? pair : -1;
    }

    /// <summary>Scripts whose words follow one another, or take endings, without a space: Chinese, Japanese, Korean, Thai…</summary>
    private static bool IsWrittenClose(char c) => c is >= '\u0e00' and <= '\u0eff' or >= '\u1000' and <= '\u11ff' or >= '\u1780' and <= '\u17ff'
        or >= '\u3005' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3' or >= '\uf900' and <= '\ufaff';

    private static int FindClose(string prompt, int from, string close)
    {
        for (int i = IndexOfAny(prompt, close, from); i >= 0; i = IndexOfAny(prompt, close, i + 1))
        {
            bool isApostrophe = prompt[i] is '\'' or '’' && i + 1 < prompt.Length && char.IsLetterOrDigit(prompt[i + 1]) && !IsWrittenClose(prompt[i + 1]);
            if (!isApostrophe)
            {
                return i;
            }
        }

        return -1;
    }

    private static int IndexOfAny(string prompt, string marks, int from)
    {
        int found = from >= prompt.Length ? -1 : prompt.AsSpan(from).IndexOfAny(marks);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>A single comma before the closing mark is American punctuation, spaces inside « » are French; neither is part of the text.</summary>
    private static string Clean(string content, char open)
    {
        content = open == '«' ? content.Trim() : content;
        return string.IsNullOrWhiteSpace(content) ? "" : content.Length > 1 && content[^1] == ',' ? content[..^1] : content;
    }
}
