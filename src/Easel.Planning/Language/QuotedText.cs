namespace Easel.Planning.Language;

/// <summary>A quoted passage of a prompt.</summary>
/// <param name="Start">Index of the opening mark.</param>
/// <param name="End">One past the closing mark.</param>
/// <param name="Content">The characters between the marks.</param>
internal readonly record struct QuotedText(int Start, int End, string Content)
{
    /// <summary>Opening marks and the mark that closes each.</summary>
    private static readonly (char Open, char Close)[] Pairs =
        [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('「', '」'), ('‘', '’'), ('\'', '\'')];

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

            string content = Clean(prompt[(i + 1)..close]);
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
        // An apostrophe opens only where a word cannot be going on: "the dog's bowl", "kids' book", 5' 8".
        bool canOpen = pair >= 0 && i + 1 < prompt.Length && !char.IsWhiteSpace(prompt[i + 1])
            && (i == 0 || !char.IsLetterOrDigit(prompt[i - 1]));
        return canOpen ? pair : -1;
    }

    private static int FindClose(string prompt, int from, char close)
    {
        for (int i = prompt.IndexOf(close, from); i >= 0; i = prompt.IndexOf(close, i + 1))
        {
            bool isApostrophe = close is '\'' or '’' && i + 1 < prompt.Length && char.IsLetterOrDigit(prompt[i + 1]);
            if (!isApostrophe)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A single comma before the closing mark is American punctuation, not part of the text.</summary>
    private static string Clean(string content) =>
        string.IsNullOrWhiteSpace(content) ? "" : content.Length > 1 && content[^1] == ',' ? content[..^1] : content;
}
