using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Finds facts that stand in a prompt without quotation marks: dates, times, prices, ways to get in touch, addresses.</summary>
internal static class PageFacts
{
    private const string Month = "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
        + "|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
        + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)";
    private const string Weekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?";
    private const string Day = @"\d{1,2}(?:st|nd|rd|th|\.)?";
    private const string Clock = @"\d{1,2}(?::\d{2})?\s?(?:a\.m\.|p\.m\.|am|pm|o['’]clock|uhr)|\d{1,2}:\d{2}";

    /// <summary>Linear in the length of the text, whatever it holds.</summary>
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly (BlockRole Role, Regex Pattern)[] s_patterns =
    [
        (BlockRole.Contact, new Regex(@"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b", Linear)),
        (BlockRole.Contact, new Regex(@"\b(?:https?://|www\.)[\w./~-]+[\w/]|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|example|shop|app|dev|eu|de|fr|uk|info)\b(?:/[\w./-]*\w)?", Linear)),
        (BlockRole.Date, new Regex($@"\b{Day}\s+{Month}\b\s?(?:-|–|to|until)\s?{Day}\s+{Month}\b(?:,?\s+\d{{4}}\b)?", Linear)),
        (BlockRole.Date, new Regex($@"\b(?:{Weekday},?\s+)?(?:the\s+)?(?:{Day}\s?(?:-|–|to|and)\s?)?{Day}(?:\s+(?:of|de))?\s+{Month}\b\.?(?:,?\s+\d{{4}}\b)?", Linear)),
        (BlockRole.Date, new Regex($@"\b(?:{Weekday},?\s+)?{Month}\.?\s+{Day}\b(?:\s?(?:-|–|to|and)\s?{Day}\b)?(?:,?\s+\d{{4}}\b)?|\b{Month}\s+\d{{4}}\b", Linear)),
        (BlockRole.Date, new Regex($@"\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b(?:every\s+)?{Weekday}\b(?:\s?(?:-|–|to|and)\s?{Weekday}\b)?(?:\s+in\s+{Month}\b)?", Linear)),
        (BlockRole.Contact, new Regex(@"\+\d{6,14}\b|(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)[ -]?)?\d{2,5}(?:[ /-]\d{2,8}){1,4}\b", Linear)),
        (BlockRole.Caption, new Regex(@"\b(?:est\.?|established|since|founded)\s+(?:in\s+)?\d{4}\b|\b\d+(?:[.,]\d+)?\s?(?:g|kg|mg|ml|cl|oz|fl oz|lb|lbs|litres?|liters?|grams)\b", Linear)),
        (BlockRole.Time, new Regex($@"\b(?:{Clock})(?:\s?(?:-|–|to|until)\s?(?:{Clock}))?|\b\d{{1,2}}\s?(?:-|–|to)\s?(?:{Clock})", Linear)),
        (BlockRole.Price, new Regex(@"(?:[$€£¥]\s?\d+(?:[.,]\d{1,3})*|\b\d+(?:[.,]\d{1,2})?\s?(?:€|£|dollars|euros|eur\b|usd\b))(?:\s(?:per|a|each|an)\s\w+)?|\b(?:up to )?\d{1,3}\s?% off(?: (?:everything|sitewide|storewide|your (?:first|next) \w+|(?:all|selected) \w+(?: items)?))?\b|\bfree (?:entry|admission|entrance)\b", Linear)),
        (BlockRole.Place, new Regex(@"\b\d{1,5}\s+(?:\w+\s+){1,3}(?:street|st|avenue|ave|road|rd|lane|square|boulevard|blvd|drive)\b\.?", Linear)),
    ];

    private static readonly Regex s_venue = new(
        @"\b(?:at|in)\s+((?:the\s+)?[A-Z][\w'’&-]*(?:\s+(?:of\s+|the\s+|and\s+|&\s+)?[A-Z0-9][\w'’&-]*){0,6}(?:,\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2})?)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex s_month = new($"^{Month}$", Linear);

    /// <summary>A name between commas that says itself that it is a place: "Museum of Design".</summary>
    private static readonly Regex s_house = new(
        @"[,.]\s*((?:[A-Z][\w'’&-]*\s+)*(?:Museum|Hall|Theatre|Theater|Club|Park|Center|Centre|Arena|Stadium|Gallery|Church|Square|Gardens?|Hotel|Library|University|Pier|Auditorium|Pavilion|House|Inn|Restaurant|Café|Bistro|Bar|Lodge|Villa|Castle|Estate|Barn|Palace|Vineyard|Winery|Resort|Chapel|Cathedral|Temple|School|Beach|Manor|Studios?|Plaza|Farm|Ballroom|Lounge|Gym)(?:\s+(?:of\s+|for\s+|the\s+)*[A-Z][\w'’&-]*)*(?:,\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)?)\s*(?:[,.;]|$)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex s_author = new(
        @"\bby\s+((?:[A-Z][\w.'’-]*)(?:\s+(?:(?:and|&|de|van|von|der|den|la|du|di|da|le)\s+){0,2}[A-Z][\w.'’-]*){0,4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The role of a text that is nothing but a fact, or null.</summary>
    public static BlockRole? RoleOf(string text)
    {
        foreach ((BlockRole role, Regex pattern) in s_patterns)
        {
            // A few letters more than the fact itself: "from $12", "Doors 8 pm".
            if (pattern.Match(text) is { Success: true } match && match.Length >= 0.6f * text.Length && (role != BlockRole.Contact || IsContact(match.ValueSpan)))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>The price, time or quantity in a text, or null.</summary>
    public static Match? Price(string text) => PatternOf(BlockRole.Price).Match(text) is { Success: true } match ? match : null;

    /// <summary>The time of day in a text, or null.</summary>
    public static Match? Time(string text) => PatternOf(BlockRole.Time).Match(text) is { Success: true } match ? match : null;

    /// <summary>Takes what the rest of the prompt says without marks.</summary>
    public static void Take(PageDraft draft, Lexicon lexicon)
    {
        foreach ((BlockRole role, Regex pattern) in s_patterns)
        {
            foreach (Match match in pattern.Matches(draft.Rest).Take(12))
            {
                // Weights are printed on what is sold; elsewhere they belong to entries.
                bool isFact = role switch
                {
                    BlockRole.Contact => IsContact(match.ValueSpan),
                    BlockRole.Caption => draft.Kind is "label" or "packaging" || !char.IsAsciiDigit(match.Value[0]),
                    _ => true,
                };
                if (isFact)
                {
                    Accept(draft, role, match.Index, match.Length);
                }
            }
        }

        foreach (Match match in s_venue.Matches(draft.Rest).Take(4))
        {
            Group name = match.Groups[1];
            if (s_month.IsMatch(name.Value))
            {
                Accept(draft, BlockRole.Date, name.Index, name.Length);
            }
            else if (!NamesStyle(name.Value, draft.Rest[(name.Index + name.Length)..], lexicon))
            {
                Accept(draft, BlockRole.Place, name.Index, name.Length);
                draft.Take(match.Index, match.Index + match.Length);
            }
        }

        foreach (Match match in s_house.Matches(draft.Rest).Take(2))
        {
            if (!draft.Has(BlockRole.Place) && draft.Kind != "business-card")
            {
                Accept(draft, BlockRole.Place, match.Groups[1].Index, match.Groups[1].Length);
            }
        }

        if (draft.Kind is not ("menu" or "calendar" or "map") && s_author.Match(draft.Rest) is { Success: true } author && !draft.Has(BlockRole.Brand))
        {
            draft.Add(BlockRole.Brand, author.Groups[1].Value);
            draft.Take(author.Index, author.Index + author.Length);
        }
    }

    /// <summary>Groups of digits are a telephone number only where there are enough of them; two years are none.</summary>
    private static bool IsContact(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }

            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        bool areYears = text.Length == 9 && text[0] is '1' or '2' && text[4] is '-' or ' ' && text[5] is '1' or '2';
        return digits >= 6 && !areYears;
    }

    private static Regex PatternOf(BlockRole role) => Array.Find(s_patterns, p => p.Role == role).Pattern;

    private static void Accept(PageDraft draft, BlockRole role, int start, int length)
    {
        string text = draft.Prompt.Substring(start, length).TrimEnd('.', ',').Trim();
        draft.Add(role, role == BlockRole.Contact ? text : char.ToUpperInvariant(text[0]) + text[1..]);

        // "on", "at", "from" before a fact go with it.
        int from = start;
        string before = draft.Rest[..start].TrimEnd();
        foreach (string word in (string[])["on", "at", "from", "the", "date", "dated", "priced", "for", "time", "price", "phone", "email", "website", "is", "tel", "call", ":"])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (word == ":" || before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)])))
            {
                from = before.Length - word.Length;
                before = before[..from].TrimEnd();
            }
        }

        draft.Take(from, start + length);
    }

    /// <summary>"in Swiss style", "in Art Deco" name no place.</summary>
    private static bool NamesStyle(string name, string after, Lexicon lexicon)
    {
        List<Token> tokens = Tokenizer.Split(name, []);
        return after.TrimStart().StartsWith("style", StringComparison.OrdinalIgnoreCase) || PageWords.Mood(tokens, 0) is not null
            || lexicon.Read(tokens) is var read && (read.Exists(l => l.Is<StyleSense>()) || read.TrueForAll(l => l.Is<ColorSense>()));
    }
}
