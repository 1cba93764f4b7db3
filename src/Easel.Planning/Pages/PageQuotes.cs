using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Gives every quoted text its part on the page.</summary>
internal static class PageQuotes
{
    /// <summary>A cue may stand so many words before or after the text.</summary>
    private const int Reach = 6;

    /// <summary>Longer texts run on and are no titles.</summary>
    private const int LongestLine = 64;

    private static readonly HashSet<string> s_fillers =
    [
        "with", "the", "a", "an", "that", "which", "says", "saying", "say", "reads", "reading", "of", "is", "text", "words", "word", "and", "large", "big",
        "small", "bold", "in", "letters", "phrase", "it", "has", "contains", "containing", "include", "including", "quote", "lettering", "printed", "written", "then", "its",
        "line", "lines", "huge", "tiny", "labeled", "labelled", "s", "mit", "dem", "titel", "text", "con", "el", "título", "titulo", "avec", "le", "titre", "titolo", "il", "com", "o",
        "med", "met", "de", "namens", "reading", "la", "schriftzug", "aufschrift", "texto", "texte", "testo", "top", "bottom", "upper", "lower",
    ];

    private static readonly HashSet<string> s_verbs =
    [
        "buy", "shop", "sign", "join", "get", "book", "order", "register", "rsvp", "learn", "try", "call", "visit", "subscribe", "download", "start", "click",
        "read", "discover", "explore", "reserve", "donate", "apply", "contact", "log", "play", "watch", "see", "scan", "follow", "swipe", "enroll", "enrol",
    ];

    /// <summary>Takes all quotations of a prompt.</summary>
    public static void Take(PageDraft draft, Lexicon lexicon)
    {
        int previous = -1;
        for (int i = 0; i < draft.Tokens.Count; i++)
        {
            if (draft.Tokens[i].Kind != TokenKind.Quote || draft.IsTaken(i))
            {
                continue;
            }

            Token quote = draft.Tokens[i];
            (BlockRole? named, int first, int last) = Cue(draft.Tokens, i, previous);
            named ??= Continues(draft, i, previous) ? BlockRole.Item : null;
            string? value = named is null or BlockRole.Item ? ValueAfter(draft, quote.End) : null;
            BlockRole role = named is { } cue && !(cue == BlockRole.Title && draft.Has(BlockRole.Title)) ? Part(draft, cue, i) : Guess(draft, quote.Lower, value);
            if (draft.Add(role, quote.Lower, value) is not null)
            {
                draft.QuoteTokens.Add((i, draft.Blocks.Count - 1));
                if (draft.Kind == "newspaper" && role == BlockRole.Heading)
                {
                    // A headline may also tell what the picture shows.
                    draft.Take(draft.Tokens[first].Start, quote.Start + 1);
                    draft.Take(quote.End - 1, draft.Tokens[last].End);
                    draft.Known.AddRange(quote.Lower.Split(' '));
                }
                else
                {
                    draft.Take(draft.Tokens[first].Start, draft.Tokens[last].End);
                }

                TakeLook(draft, lexicon, last + 1);
            }

            previous = last;
        }
    }

    /// <summary>Whether a quotation goes on with the list of entries that the one before it began.</summary>
    private static bool Continues(PageDraft draft, int quote, int previous) => previous >= 0 && draft.Blocks is [.., { Role: BlockRole.Item }]
        && Enumerable.Range(previous + 1, quote - previous - 1).All(k => draft.Tokens[k].Kind == TokenKind.Comma || draft.Tokens[k].Lower is "and" or "&");

    /// <summary>What a cue means on this kind of page: newspapers and web pages have a name besides the headline.</summary>
    private static BlockRole Part(PageDraft draft, BlockRole cue, int quote)
    {
        bool isName = draft.Tokens[quote - 1].Lower is "called" or "named" or "masthead" or "titled";
        return cue != BlockRole.Title ? cue
            : draft.Kind == "newspaper" && !isName ? BlockRole.Heading
            : draft.Kind is "web-page" or "app-screen" && isName ? BlockRole.Brand
            : cue;
    }

    /// <summary>The role that words around a quotation give it, and the tokens that belong to it.</summary>
    private static (BlockRole? Role, int First, int Last) Cue(IReadOnlyList<Token> tokens, int quote, int previous)
    {
        // "“Save the date” as the headline", "“© 2026” at the bottom"
        for (int i = quote + 1; i < Math.Min(tokens.Count, quote + Reach) && tokens[i].Kind == TokenKind.Word && tokens[i].Lower is not "and"; i++)
        {
            bool isAfter = tokens[quote + 1].Lower is "as" or "for" or "on" or "in" or "at" or "below" or "underneath";
            if (!isAfter)
            {
                break;
            }

            if (PageCues.At(tokens, i) is var (role, count))
            {
                return (role, Before(tokens, quote, previous), i + count - 1);
            }

            if (tokens[i].Lower is "bottom" or "below" or "underneath" or "foot")
            {
                return (BlockRole.Caption, Before(tokens, quote, previous), i);
            }
        }

        for (int i = quote - 1; i > previous && i >= quote - Reach && tokens[i].Kind is not TokenKind.Stop; i--)
        {
            if (PageCues.At(tokens, i) is var (role, count) && i + count <= quote)
            {
                int first = Before(tokens, i, previous);
                return (role, first, quote);
            }
        }

        return (null, Before(tokens, quote, previous), quote);
    }

    /// <summary>The first of the small words that lead to a token.</summary>
    private static int Before(IReadOnlyList<Token> tokens, int i, int previous)
    {
        while (i - 1 > previous && s_fillers.Contains(tokens[i - 1].Lower))
        {
            i--;
        }

        return i;
    }

    private static BlockRole Guess(PageDraft draft, string text, string? value)
    {
        if (value is not null)
        {
            return BlockRole.Item;
        }

        if (draft.Kind == "newspaper" && !draft.Has(BlockRole.Heading))
        {
            return BlockRole.Heading;
        }

        if (draft.Kind == "comic")
        {
            return BlockRole.Speech;
        }

        if (!draft.Has(BlockRole.Title) && text.Length <= 4 * LongestLine && (draft.Kind is "quote-card" or "meme" || PageFacts.RoleOf(text) is null or BlockRole.Price))
        {
            return BlockRole.Title;
        }

        if (PageFacts.RoleOf(text) is { } fact)
        {
            return fact;
        }

        if (PageItems.IsList(draft.Kind))
        {
            return BlockRole.Item;
        }

        int words = text.Count(c => c == ' ') + 1;
        string first = new string([.. text.TakeWhile(char.IsLetter)]).ToLowerInvariant();
        return draft.Kind switch
        {
            "quote-card" or "book-cover" or "album-cover" => BlockRole.Brand,
            "meme" => BlockRole.Caption,
            _ when words <= 4 && s_verbs.Contains(first) => BlockRole.Action,
            _ when text.Length > LongestLine => BlockRole.Body,
            _ => draft.Has(BlockRole.Subtitle) ? (text.Length > LongestLine / 2 ? BlockRole.Body : BlockRole.Caption) : BlockRole.Subtitle,
        };
    }

    /// <summary>A price right after a quoted item: “Burrito” $8.</summary>
    private static string? ValueAfter(PageDraft draft, int end)
    {
        string after = draft.Rest[end..Math.Min(draft.Rest.Length, end + 24)];
        if (PageFacts.Price(after) is not { } price || after[..price.Index].Trim() is not ("" or "-" or "–" or "—" or ":" or "for" or "at" or "," or "="))
        {
            return null;
        }

        draft.Take(end, end + price.Index + price.Length);
        return price.Value;
    }

    /// <summary>"in gold serif letters" after a text says how it looks.</summary>
    private static void TakeLook(PageDraft draft, Lexicon lexicon, int i)
    {
        if (i >= draft.Tokens.Count || draft.Tokens[i].Lower != "in")
        {
            return;
        }

        int end = i + 1;
        while (end < draft.Tokens.Count && end < i + Reach && draft.Tokens[end].Kind == TokenKind.Word
            && draft.Tokens[end].Lower is not ("letters" or "text" or "font" or "type" or "lettering" or "script" or "typography" or "typeface" or "calligraphy" or "handwriting" or "capitals"))
        {
            end++;
        }

        if (end >= draft.Tokens.Count || draft.Tokens[end].Kind != TokenKind.Word || end >= i + Reach)
        {
            return;
        }

        List<Token> look = [.. draft.Tokens.Skip(i + 1).Take(end - i)];
        NamedColor? color = PageColors.In(look, lexicon).Select(c => (NamedColor?)c.Color).FirstOrDefault();
        string face = string.Join(' ', look.Select(t => t.Lower));
        draft.Blocks[^1] = draft.Blocks[^1] with { Color = color, Face = face };
        draft.Take(draft.Tokens[i].Start, draft.Tokens[end].End);
    }
}
