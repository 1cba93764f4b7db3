using System.Text.RegularExpressions;

namespace Easel.Planning.Pages;

/// <summary>Finds whom a page names: those who appear at an event ("with the bands The Waves, Mira Sol"), whose birthday it is ("for Leo turning 5").</summary>
internal static class PageNames
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly HashSet<string> s_events = ["poster", "flyer", "social-post", "banner", "advertisement", "ticket", "invitation"];

    /// <summary>More are a program, not a bill.</summary>
    private const int MostNames = 16;

    private static readonly Regex s_lineup = new(
        @"(?:\b(?:with|featuring|feat\.|starring|and|presenting|line-?up)\s*:?\s+)?(?:the\s+)?\b(?:bands?|artists|acts?|performers?|musicians|djs|DJs|speakers|headliners?|line-?up|performances\s+by|live\s+music\s+by|sets\s+by|headlined\s+by)\b\s*:?\s*(?:(?:of|by|from|are|is|including|includes|like|such as|featuring)\s+)?", Linear);

    private static readonly Regex s_name = new(@"^[A-Z0-9][\w'’.&-]*(?:\s+(?:of\s+|the\s+|&\s+)?[A-Z0-9][\w'’.&-]*)*", Linear);

    private static readonly Regex s_between = new(@"^(?:\s*[,;]\s*(?:and\s+|&\s+)?|\s+and\s+)", Linear);

    private static readonly Regex s_turning = new(@"(?:\b(?:for|of)\s+)?([A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)?)\s+(?:who\s+is\s+|is\s+|who’s\s+|who's\s+)?turning\s+(\d{1,3}|[a-z]+)\b", Linear);

    /// <summary>Takes such names.</summary>
    public static void Take(PageDraft draft)
    {
        if (!s_events.Contains(draft.Kind))
        {
            return;
        }

        string rest = draft.Rest;
        if (s_lineup.Match(rest) is { Success: true } bill && Names(rest, bill.Index + bill.Length) is { Count: > 1 } names)
        {
            foreach ((int start, int end) in names)
            {
                draft.Add(BlockRole.Item, rest[start..end].TrimEnd('.', ' '));
            }

            draft.Take(bill.Index, names[^1].End);
        }

        if (draft.Kind == "invitation" && !draft.Has(BlockRole.Subtitle) && s_turning.Match(draft.Rest) is { Success: true } birthday)
        {
            draft.Add(BlockRole.Subtitle, $"{birthday.Groups[1].Value} is turning {birthday.Groups[2].Value}");
            draft.Take(birthday.Index, birthday.Index + birthday.Length);
        }
    }

    /// <summary>The names in a row from a place on.</summary>
    private static List<(int Start, int End)> Names(string text, int at)
    {
        List<(int Start, int End)> names = [];
        while (names.Count < MostNames && s_name.Match(text[at..]) is { Success: true } name)
        {
            int end = at + name.Length;
            names.Add((at, end));
            if (s_between.Match(text[end..]) is not { Success: true } gap)
            {
                break;
            }

            at = end + gap.Length;
        }

        return names;
    }
}
