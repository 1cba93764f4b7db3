using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Sections of résumés: those that the prompt names stand in its order, each with what it says of them, else with what fits the profession.</summary>
internal static class PageCareer
{
    /// <summary>Takes the names of sections, and what follows them after a colon.</summary>
    public static void Take(PageDraft draft)
    {
        for (int i = draft.Head.End; i < draft.Tokens.Count; i++)
        {
            if (draft.IsTaken(i) || PageWords.Match("section", draft.Tokens, i) is not (> 0 and int count) || !IsName(draft, i, i + count))
            {
                continue;
            }

            int end = i + count, first = i;
            while (first - 1 >= draft.Head.End && (draft.Tokens[first - 1].Kind == TokenKind.Comma || PageWords.Match("section-lead", draft.Tokens, first - 1) > 0))
            {
                first--;
            }

            string name = draft.Prompt[draft.Tokens[i].Start..draft.Tokens[end - 1].End];
            draft.Add(BlockRole.Heading, char.ToUpperInvariant(name[0]) + name[1..]);
            int stop = draft.Tokens[end - 1].End;
            if (stop < draft.Prompt.Length && draft.Prompt[stop] == ':')
            {
                int to = EndOf(draft, end);
                draft.Add(BlockRole.Body, draft.Prompt[(stop + 1)..to].Trim(' ', ',', '.', ';'));
                stop = to;
            }

            draft.Take(draft.Tokens[first].Start, stop);
            while (end < draft.Tokens.Count && draft.IsTaken(end))
            {
                end++;
            }

            i = end - 1;
        }

        TakeJoints(draft);
    }

    /// <summary>The samples for a résumé: those of the sections that are named, where there are any, each behind its heading.</summary>
    /// <param name="blocks">What the prompt gives.</param>
    /// <param name="samples">What fits the profession.</param>
    /// <param name="more">Further sections, for any profession.</param>
    public static IEnumerable<PageBlock> Complete(IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageBlock> samples, IReadOnlyList<PageBlock> more)
    {
        if (!blocks.Any(b => b.Role == BlockRole.Heading))
        {
            return [.. blocks, .. samples];
        }

        var all = new List<PageBlock>();
        PageBlock[] heads = [.. samples.Where(b => b.Role is not (BlockRole.Heading or BlockRole.Item or BlockRole.Body) && !blocks.Any(o => o.Role == b.Role))];
        for (int i = 0; i < blocks.Count; i++)
        {
            all.Add(blocks[i]);
            bool isEmpty = blocks[i].Role == BlockRole.Heading && (i + 1 == blocks.Count || blocks[i + 1].Role is not (BlockRole.Body or BlockRole.Item));
            all.AddRange(isEmpty ? Under(blocks[i].Text, [.. samples, .. more]) : []);
        }

        return [.. heads, .. all];
    }

    /// <summary>What stands under the heading that says the same.</summary>
    private static IEnumerable<PageBlock> Under(string heading, PageBlock[] samples)
    {
        int at = Array.FindIndex(samples, b => b.Role == BlockRole.Heading && heading.Contains(b.Text, StringComparison.OrdinalIgnoreCase));
        at = at >= 0 ? at : Array.FindIndex(samples, b => b.Role == BlockRole.Heading && b.Detail is { } others && others.Split(' ').Any(o => heading.Contains(o, StringComparison.OrdinalIgnoreCase)));
        return at < 0 ? [] : samples.Skip(at + 1).TakeWhile(b => b.Role != BlockRole.Heading);
    }

    /// <summary>"8 years of experience", "experience in finance" say something; a heading stands by itself, or before a colon.</summary>
    private static bool IsName(PageDraft draft, int first, int end)
    {
        bool isBegun = first > 0 && (draft.Tokens[first - 1].Kind != TokenKind.Word || draft.IsTaken(first - 1) || PageWords.Match("section-lead", draft.Tokens, first - 1) > 0);
        bool isEnded = end >= draft.Tokens.Count || draft.Tokens[end].Kind != TokenKind.Word || draft.Tokens[end].Lower is "and" or "section" or "sections" or "in" or "on" or "with"
            || draft.Prompt[draft.Tokens[end - 1].End] == ':';
        bool isSaid = end < draft.Tokens.Count && draft.Tokens[end].Lower is "in" or "with" && end + 1 < draft.Tokens.Count && draft.Tokens[end + 1].Lower is not ("a" or "an" or "the" or "section" or "sections");
        return isBegun && isEnded && !isSaid;
    }

    /// <summary>Where what is listed under a heading ends: at a semicolon, a stop, or the next heading.</summary>
    private static int EndOf(PageDraft draft, int i)
    {
        for (int k = i; k < draft.Tokens.Count; k++)
        {
            char before = draft.Prompt[draft.Tokens[k].Start - 1];
            bool isNext = PageWords.Match("section", draft.Tokens, k) is > 0 and int count && k > i && draft.Tokens[k + count - 1].End < draft.Prompt.Length && draft.Prompt[draft.Tokens[k + count - 1].End] == ':';
            if (draft.Tokens[k].Kind == TokenKind.Stop || before == ';' || (isNext && IsName(draft, k, k + 1)))
            {
                return draft.Tokens[k].Start;
            }
        }

        return draft.Prompt.Length;
    }

    /// <summary>"with" and "and" that nothing follows any more.</summary>
    private static void TakeJoints(PageDraft draft)
    {
        foreach (Match joint in Regex.Matches(draft.Rest, @",\s*(?:(?:with|and|including|sections?|for)\s*)+(?:,|\.|;|$)", RegexOptions.NonBacktracking))
        {
            draft.Take(joint.Index, joint.Index + joint.Length);
        }
    }
}
