using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Finds texts that a word introduces without quotation marks: "titled Blue Night", "tagline: Fresh every day".</summary>
internal static class PageCaptions
{
    private const int MostWords = 14;

    /// <summary>Cues so plain that what follows is a text however it is written.</summary>
    private static readonly HashSet<string> s_certain =
        ["titled", "entitled", "headline", "tagline", "slogan", "subtitle", "subtitled", "called", "named", "captioned", "headlined"];

    private static readonly HashSet<string> s_joins = ["of", "the", "and", "a", "an", "in", "on", "at", "for", "to", "with", "by"];

    /// <summary>Takes all such texts.</summary>
    public static void Take(PageDraft draft)
    {
        for (int i = draft.Head.End; i < draft.Tokens.Count; i++)
        {
            if (draft.IsTaken(i) || PageCues.At(draft.Tokens, i) is not var (role, count))
            {
                continue;
            }

            int from = i + count;
            bool hasColon = from < draft.Tokens.Count && draft.Tokens[from].Kind == TokenKind.Comma && draft.Prompt[draft.Tokens[from].Start] == ':';
            from += hasColon || (from < draft.Tokens.Count && draft.Tokens[from].Lower is "is" or "of") ? 1 : 0;
            if (from >= draft.Tokens.Count || draft.Tokens[from].Kind != TokenKind.Word || draft.IsTaken(from))
            {
                continue;
            }

            bool isCapital = IsCapital(draft, from);
            bool isCertain = hasColon || s_certain.Contains(draft.Tokens[i].Lower);
            if (!isCertain && !(isCapital && role is not (BlockRole.Item or BlockRole.Speech)))
            {
                continue;
            }

            int end = End(draft, from, isCapital, hasColon);
            if (end > from && !(role == BlockRole.Title && draft.Has(BlockRole.Title)))
            {
                int first = i > 0 && draft.Tokens[i - 1].Lower is "with" or "the" or "a" or "is" && !draft.IsTaken(i - 1) ? i - 1 : i;
                first = first > 0 && draft.Tokens[first - 1].Lower == "with" && !draft.IsTaken(first - 1) ? first - 1 : first;
                string text = draft.Prompt[draft.Tokens[from].Start..draft.Tokens[end - 1].End];
                role = role == BlockRole.Title && draft.Kind is "web-page" or "app-screen" && draft.Tokens[i].Lower is "called" or "named" ? BlockRole.Brand : role;
                draft.Add(role, isCapital ? text : char.ToUpperInvariant(text[0]) + text[1..]);
                draft.Take(draft.Tokens[first].Start, draft.Tokens[end - 1].End);
                i = end - 1;
            }
        }
    }

    private static int End(PageDraft draft, int from, bool isCapital, bool hasColon)
    {
        int end = from;
        while (end < draft.Tokens.Count && end < from + MostWords && draft.Tokens[end].Kind == TokenKind.Word && !draft.IsTaken(end))
        {
            bool isName = IsCapital(draft, end);
            bool joinsName = s_joins.Contains(draft.Tokens[end].Lower) && end + 1 < draft.Tokens.Count && draft.Tokens[end + 1].Kind == TokenKind.Word
                && (IsCapital(draft, end + 1) || (s_joins.Contains(draft.Tokens[end + 1].Lower) && end + 2 < draft.Tokens.Count && IsCapital(draft, end + 2)));
            bool goesOn = isCapital && !hasColon ? isName || joinsName || draft.Tokens[end].Lower == "'s" : PageWords.Match("end", draft.Tokens, end) == 0 || hasColon;
            if (!goesOn)
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static bool IsCapital(PageDraft draft, int token) => draft.Prompt[draft.Tokens[token].Start] is var c && (char.IsUpper(c) || char.IsAsciiDigit(c));
}
