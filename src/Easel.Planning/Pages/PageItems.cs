using System.Text.RegularExpressions;

namespace Easel.Planning.Pages;

/// <summary>Finds the entries of lists: dishes with prices, ingredients with quantities, times with what happens then.</summary>
internal static class PageItems
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly HashSet<string> s_lists =
        ["menu", "price-list", "recipe", "timetable", "checklist", "map", "slide", "resume", "web-page", "app-screen", "game-ui", "magazine-cover", "calendar"];

    /// <summary>"$3", "3.50 €", "8": an amount at the end of an entry.</summary>
    private static readonly Regex s_priced = new(
        @"^(?:(?:with|and|including|featuring|plus|serving|offering|or|has|items|(?-i:the|a|an))\b|:|\s)*\s*(.+?)\s*(?:-|–|—|:|=|for|at|costs|\()?\s*((?:[$€£¥]\s?\d+(?:[.,]\d{1,2})?)|(?:\d+(?:[.,]\d{1,2})?\s?(?:€|£|dollars|euros|eur|usd)?))\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Regex s_quantity = new(
        @"^\s*(?:with|and|including|:|\s)*(\d+(?:[.,/]\d+)?\s?(?:g|kg|ml|l|cups?|tbsp|tsp|tablespoons?|teaspoons?|oz|lb|cl|dl|slices?|cloves?)?)\s+(?:of\s+)?([a-z].*)$", Linear);

    private static readonly Regex s_opening = new(
        @"\b(?:with|including|featuring|ingredients|items|listing|offering|sections|entries|legend|legend for|buttons|bullets|bullet points|points|links|tabs|options)\b\s*(?:for|are|:)?\s*", Linear);

    private static readonly Regex s_picturing = new(@"\b(?:with|including|featuring|for|are)\b[\s:]*$", Linear);

    /// <summary>Whether pages of a kind consist of entries.</summary>
    public static bool IsList(string kind) => s_lists.Contains(kind);

    /// <summary>Takes the entries of what is left of a prompt.</summary>
    public static void Take(PageDraft draft)
    {
        bool takesPlain = IsList(draft.Kind) && !draft.Has(BlockRole.Item);
        string rest = draft.Rest;
        int start = 0, open = takesPlain ? Opening(rest) : -1;
        if (draft.Kind is "magazine-cover" or "calendar" or "resume" && open >= 0 && s_picturing.IsMatch(rest[..open]))
        {
            // What such pages are "with" is their picture.
            open = -1;
        }

        List<(int Start, int End)> parts = [.. Split(rest)];
        int plain = parts.Count(p => open >= 0 && p.End > open && IsPlain(rest[Math.Max(p.Start, open)..p.End]));
        int last = -1;
        bool isUnder = false;
        foreach ((int begun, int to) in parts)
        {
            int from = begun;
            if (draft.Kind is "menu" or "price-list" && MenuSections.Heading(rest[from..to]) is var (name, length))
            {
                // "with drinks: Espresso $2.50, …; snacks: …"
                isUnder = name.Length > 0;
                if (isUnder)
                {
                    draft.Add(BlockRole.Heading, Sentence(name));
                }

                draft.Take(from, from + length);
                from += length;
            }

            string text = rest[from..to];
            bool isBlank = text.Trim(' ', ',', '(', ')').Length == 0;
            if (isBlank || to <= start)
            {
                continue;
            }

            if (IsList(draft.Kind) && TakeAmount(draft, text))
            {
                draft.Take(from, to);
                last = to;
            }
            else if (isUnder && IsPlain(text))
            {
                draft.Add(BlockRole.Item, Sentence(Bare(text)));
                draft.Take(from, to);
                isUnder = rest[Math.Min(to, rest.Length - 1)] is not '.';
            }
            else if (open >= 0 && plain >= 2 && to > open && IsPlain(rest[Math.Max(from, open)..to]))
            {
                int begin = Math.Max(from, open);
                draft.Add(BlockRole.Item, Sentence(Bare(rest[begin..to])));
                draft.Take(begin, to);
            }
        }

        if (draft.Kind == "recipe" && last >= 0)
        {
            TakeSteps(draft, parts, last);
        }
    }

    /// <summary>What is left of a recipe behind its ingredients is what is done with them.</summary>
    private static void TakeSteps(PageDraft draft, List<(int Start, int End)> parts, int from)
    {
        (int Start, int End)[] steps = [.. parts.Where(p => p.Start >= from && IsPlain(draft.Rest[p.Start..p.End]))];
        if (steps.Length < 2 || draft.Has(BlockRole.Body))
        {
            return;
        }

        draft.Blocks.Insert(draft.Blocks.FindIndex(b => b.Role == BlockRole.Item), new PageBlock { Role = BlockRole.Heading, Text = "Ingredients", IsAssumed = true });
        draft.Add(BlockRole.Heading, "Method");
        foreach ((int start, int end) in steps)
        {
            draft.Add(BlockRole.Body, Sentence(Bare(draft.Rest[start..end])) + ".");
            draft.Take(start, end);
        }
    }

    /// <summary>Where a list begins: behind words that a colon follows, else behind the first that may open one; -1 where none does.</summary>
    private static int Opening(string rest)
    {
        Match[] all = s_opening.Matches(rest).ToArray();
        Match? opening = Array.Find(all, m => m.Value.Contains(':', StringComparison.Ordinal)) ?? all.FirstOrDefault();
        return opening is null ? -1 : opening.Index + opening.Length;
    }

    private static bool TakeAmount(PageDraft draft, string text)
    {
        if (draft.Kind == "timetable" && PageFacts.Time(text) is { } time)
        {
            string what = text.Remove(time.Index, time.Length).Trim(' ', '-', '–', ':', ',');
            return draft.Add(BlockRole.Item, Sentence(Bare(what)), time.Value) is not null;
        }

        if (draft.Kind == "recipe")
        {
            return s_quantity.Match(text) is { Success: true } q && draft.Add(BlockRole.Item, q.Groups[2].Value, q.Groups[1].Value) is not null;
        }

        // A bracket may close the section that it opened.
        text = text.Trim(' ', '(').TrimEnd(')', ' ');
        return text.Length < 160 && s_priced.Match(text.Trim()) is { Success: true } m && m.Groups[1].Value.Any(char.IsLetter) && draft.Kind is "menu" or "price-list"
            && draft.Add(BlockRole.Item, Sentence(Bare(m.Groups[1].Value)), m.Groups[2].Value) is not null;
    }

    /// <summary>Parts between commas, semicolons, line ends and "and".</summary>
    private static IEnumerable<(int Start, int End)> Split(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isAnd = i + 5 <= text.Length && string.CompareOrdinal(text, i, " and ", 0, 5) == 0;
            bool isComma = i < text.Length && text[i] is ',' && !(i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
            bool isStop = i < text.Length && text[i] is ';' or '\n' or '•' || (i + 1 < text.Length && text[i] == '.' && text[i + 1] == ' ');
            if (i < text.Length && !isAnd && !isComma && !isStop)
            {
                continue;
            }

            if (i > start)
            {
                yield return (start, i);
            }

            start = isAnd ? i + 5 : i + 1;
            i = isAnd ? i + 4 : i;
        }
    }

    /// <summary>A few words that name something to list, and say nothing of the picture.</summary>
    private static bool IsPlain(string text)
    {
        string bare = Bare(text);
        return bare.Length is > 1 and < 48 && bare.Count(c => c == ' ') < 5 && !bare.Contains("background", StringComparison.OrdinalIgnoreCase)
            && !bare.Contains(" style", StringComparison.OrdinalIgnoreCase) && !bare.Contains(" design", StringComparison.OrdinalIgnoreCase)
            && !bare.Contains("illustration", StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string text)
    {
        string bare = text.Trim(' ', ',', '.', ':', '-', '–');
        foreach (string word in (string[])["bullet points", "bullets", "points", "sections", "legend", "items", "ingredients", ":", " ", "with ", "and ", "including ", "the ", "a ", "an ", "some "])
        {
            bare = bare.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? bare[word.Length..].TrimStart() : bare;
        }

        return bare;
    }

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
