using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Finds what a page is for: "a poster for a jazz festival", "a slide about solar energy".</summary>
internal static class PageTopic
{
    private const int MostWords = 12;

    /// <summary>Kinds that bear somebody's name.</summary>
    private static readonly HashSet<string> s_personal = ["business-card", "resume", "certificate", "letter"];

    /// <summary>Kinds whose "of" and "about" name the topic and no picture.</summary>
    private static readonly HashSet<string> s_named = ["certificate", "map", "menu", "price-list", "timetable", "recipe", "calendar", "resume", "letter", "ticket", "slide", "newspaper"];

    /// <summary>What is told by its number: "line 42", "room 3".</summary>
    private static readonly HashSet<string> s_numbered = ["line", "bus", "train", "tram", "route", "gate", "platform", "room", "class", "grade", "chapter", "episode", "level", "season", "volume", "vol", "issue", "part", "no", "number", "q"];

    /// <summary>Takes the topic.</summary>
    /// <returns>Words that stay in the rest, because they may also describe the picture.</returns>
    public static ImmutableArray<string> Take(PageDraft draft)
    {
        if (ForeignPages.Around(draft.Tokens[draft.Head.End - 1].Lower) is { } around)
        {
            draft.Topic = around;
            return [];
        }

        if (ForeignPages.Topic(draft.Tokens, draft.Head.End) is var (start, stop) && stop > start)
        {
            return Accept(draft, start - 1, start, stop, showsPicture: false);
        }

        // Right after the page's name or a mark: other words belong to the picture.
        bool isFresh = true;
        ImmutableArray<string> known = [];
        for (int i = draft.Head.End; i < draft.Tokens.Count && draft.Tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (draft.IsTaken(i) || draft.Tokens[i].Kind == TokenKind.Comma)
            {
                isFresh = true;
                continue;
            }

            int count = PageWords.Match("topic", draft.Tokens, i);
            bool isOf = draft.Tokens[i].Lower == "of" && i == draft.Head.End;
            bool isTo = draft.Tokens[i].Lower == "to" && i == draft.Head.End && draft.Kind is "invitation" or "ticket";
            bool isTopic = isFresh && (count > 0 || isTo || (isOf && s_named.Contains(draft.Kind)));
            int from = i + Math.Max(1, count), end = isTopic ? End(draft, from) : from;
            isFresh = false;
            if (end > from)
            {
                known = Accept(draft, i, from, end, draft.Tokens[i].Lower == "about" && !s_named.Contains(draft.Kind));
                (i, isFresh) = (end - 1, true);
                if (!isOf)
                {
                    break;
                }
            }
            else if (isOf && NamesPicture(draft, i) is { } name)
            {
                // "a movie poster of mountain and sea": the picture names it better than the kind of poster.
                draft.Topic = name;
            }
        }

        if (draft.Topic is null && !draft.Has(BlockRole.Title))
        {
            TakeTag(draft);
        }

        return known;
    }

    /// <summary>"a movie poster of mountain and sea" is called after what it shows, if that is short.</summary>
    private static string? NamesPicture(PageDraft draft, int of)
    {
        int from = of + 1;
        while (from < draft.Tokens.Count && draft.Tokens[from].Lower is "a" or "an" or "the" or "some")
        {
            from++;
        }

        int end = End(draft, from);
        return end > from && end - from <= 4 ? draft.Prompt[draft.Tokens[from].Start..draft.Tokens[end - 1].End] : null;
    }

    /// <summary>"poster, jazz festival, art deco": a few words between commas that name a topic.</summary>
    private static void TakeTag(PageDraft draft)
    {
        for (int i = draft.Head.End; i < draft.Tokens.Count; i++)
        {
            int end = i;
            while (end < draft.Tokens.Count && draft.Tokens[end].Kind == TokenKind.Word && !draft.IsTaken(end))
            {
                end++;
            }

            bool isTag = end > i && end - i <= 4 && PageWords.Match("border", draft.Tokens, i) == 0 && draft.Tokens[i].Lower is not ("a" or "an" or "the");
            if (isTag && Enumerable.Range(i, end - i).Any(k => PageTopics.Knows(draft.Tokens[k].Lower)))
            {
                draft.Topic = draft.Prompt[draft.Tokens[i].Start..draft.Tokens[end - 1].End];
                draft.Take(draft.Tokens[i].Start, draft.Tokens[end - 1].End);
                return;
            }

            i = Math.Max(i, end);
        }
    }

    private static ImmutableArray<string> Accept(PageDraft draft, int first, int from, int end, bool showsPicture)
    {
        IReadOnlyList<Token> tokens = draft.Tokens;
        bool isNamed = end > from + 1 && tokens[from].Lower is "the" && char.IsUpper(draft.Prompt[tokens[from].Start]) && char.IsUpper(draft.Prompt[tokens[from + 1].Start]);
        while (!isNamed && from < end - 1 && tokens[from].Lower is "a" or "an" or "the" or "my" or "our" or "your" or "his" or "her" or "their" or "new"
            or "ein" or "eine" or "einen" or "einem" or "einer" or "un" or "une" or "uno" or "una" or "um" or "uma" or "een" or "en" or "ett" or "das" or "die" or "der" or "le" or "la" or "el" or "il")
        {
            from++;
        }

        string topic = draft.Prompt[tokens[from].Start..tokens[end - 1].End].Trim();
        bool isName = char.IsUpper(topic[0]);
        if (isName && s_personal.Contains(draft.Kind))
        {
            draft.Add(draft.Kind == "certificate" ? BlockRole.Heading : BlockRole.Title, topic);
            TakePosition(draft, end);
        }
        else if (draft.Kind == "certificate" && tokens[first].Lower == "of")
        {
            draft.Add(BlockRole.Subtitle, "of " + Titles.Of(topic));
        }
        else if (draft.Kind == "invitation" && isName && $"{draft.Topic} {topic}".Contains("wedding", StringComparison.OrdinalIgnoreCase))
        {
            draft.Add(BlockRole.Title, Couple(topic));
            topic = "wedding";
        }
        else if (draft.Kind == "invitation" && isName && draft.Topic is { } occasion)
        {
            draft.Add(BlockRole.Subtitle, $"{topic}’s {Titles.Of(occasion)}");
            topic = occasion;
        }

        draft.Topic = draft.Topic is { } before && !topic.Contains(before, StringComparison.OrdinalIgnoreCase) ? Join(before, topic, isName) : topic;
        if (showsPicture)
        {
            return [.. tokens.Skip(first).Take(end - first).Select(t => draft.Prompt[t.Start..t.End])];
        }

        draft.Take(tokens[first].Start, tokens[end - 1].End);
        return [];
    }

    /// <summary>"wedding invitation for Anna and Tom": names need no kind before them, other topics do ("movie poster for a heist").</summary>
    private static string Join(string before, string topic, bool isName) => isName ? topic : char.IsAsciiDigit(topic[^1]) ? $"{before} {topic}" : $"{topic} {before}";

    /// <summary>"Anna and Tom's wedding" is signed by Anna &amp; Tom.</summary>
    private static string Couple(string topic)
    {
        int at = topic.IndexOf("wedding", StringComparison.OrdinalIgnoreCase);
        string names = topic[..(at < 0 ? topic.Length : at)].Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal).Trim();
        return names.Replace(" and ", " & ", StringComparison.Ordinal);
    }

    /// <summary>After a name: ", Senior Architect at Northwind".</summary>
    private static void TakePosition(PageDraft draft, int i)
    {
        if (i + 1 >= draft.Tokens.Count || draft.Tokens[i].Kind != TokenKind.Comma || draft.Has(BlockRole.Subtitle))
        {
            return;
        }

        int from = i + 1, end = from;
        while (end < draft.Tokens.Count && end < from + 6 && draft.Tokens[end].Kind == TokenKind.Word && !draft.IsTaken(end)
            && draft.Tokens[end].Lower is not ("with" or "at" or "in" or "on" or "phone" or "email"))
        {
            end++;
        }

        if (end > from)
        {
            draft.Add(BlockRole.Subtitle, Titles.Of(draft.Prompt[draft.Tokens[from].Start..draft.Tokens[end - 1].End]));
            draft.Take(draft.Tokens[from].Start, draft.Tokens[end - 1].End);
        }
    }

    private static int End(PageDraft draft, int from)
    {
        int end = from;
        while (end < draft.Tokens.Count && end < from + MostWords && draft.Tokens[end].Kind == TokenKind.Word && !draft.IsTaken(end))
        {
            // "Black Friday" is an occasion and no date.
            if (PageWords.Match("feast", draft.Tokens, end) is > 0 and int feast)
            {
                end += feast;
                continue;
            }

            // "a Night at the Museum": within a name small words go on.
            bool stops = PageWords.Match("end", draft.Tokens, end) > 0 || (draft.Tokens[end].Lower == "for" && draft.Kind == "certificate") || (end > from && draft.Kind != "calendar" && char.IsAsciiDigit(draft.Tokens[end].Lower[0]) && !s_numbered.Contains(draft.Tokens[end - 1].Lower));
            bool isWithinName = end > from && end + 1 < draft.Tokens.Count && char.IsUpper(draft.Prompt[draft.Tokens[end - 1].Start])
                && char.IsUpper(draft.Prompt[draft.Tokens[end + 1].Start]) && draft.Tokens[end].Lower is "and" or "in" or "on" or "at" or "from";
            bool joins = draft.Tokens[end].Lower == "and" && end > from && end + 1 < draft.Tokens.Count && draft.Tokens[end + 1].Kind == TokenKind.Word
                && draft.Tokens[end + 1].Lower is not ("the" or "a" or "an") && PageWords.Match("end", draft.Tokens, end + 1) == 0;
            if (stops && !isWithinName && !joins)
            {
                break;
            }

            end++;
        }

        return end;
    }
}
