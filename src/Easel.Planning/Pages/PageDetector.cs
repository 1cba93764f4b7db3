using Easel.Planning.Language;
using Easel.Planning.Words;

namespace Easel.Planning.Pages;

/// <summary>
/// Tells whether a prompt asks for a page. It does when the name of a page is the head of its first noun phrase, or of the one that "design",
/// "create" and the like ask for — and nothing says that the page is somewhere: hanging, held, on a wall. Names of things that also stand about
/// in scenes (a newspaper, a letter) count only where the prompt asks to design one or says what it is for.
/// </summary>
internal static class PageDetector
{
    /// <summary>No more words than these describe a page before its name.</summary>
    private const int MostModifiers = 9;

    /// <summary>A title stands among so many tokens after the page's name.</summary>
    private const int TitleReach = 4;

    /// <summary>No more words than these stand between "cover of" and what it covers.</summary>
    private const int MostCoverWords = 6;

    /// <summary>Requests are looked for among so many tokens.</summary>
    private const int Reach = 60;

    /// <summary>The request for a page, or null when the prompt asks for a scene.</summary>
    public static PageHead? Find(IReadOnlyList<Token> tokens)
    {
        int limit = Math.Min(tokens.Count, Reach);
        for (int i = 0; i < limit; i++)
        {
            // The prompt's own beginning, and whatever follows a verb of making.
            bool isStart = i == 0 || (i > 0 && PageWords.Match("design", tokens, i) > 0 && !IsNounHere(tokens, i));
            if (isStart && At(tokens, i) is { } head)
            {
                return head;
            }
        }

        return null;
    }

    private static bool IsNounHere(IReadOnlyList<Token> tokens, int i) => tokens[i - 1].Lower is "a" or "an" or "the" or "logo" or "web" or "poster";

    private static PageHead? At(IReadOnlyList<Token> tokens, int start)
    {
        int i = start;
        bool isDesigned = false, isWrapped = false;
        while (i < tokens.Count)
        {
            int design = PageWords.Match("design", tokens, i), opening = PageWords.Match("opening", tokens, i);
            int wrapper = PageWords.Match("wrapper", tokens, i);
            if (KindAt(tokens, i) is not null)
            {
                break;
            }

            if (wrapper > 0 && i + wrapper < tokens.Count && tokens[i + wrapper].Lower is "of" or "for")
            {
                (i, isWrapped) = (i + wrapper + 1, true);
            }
            else if (design > 0)
            {
                (i, isDesigned) = (i + design, true);
            }
            else if (opening > 0)
            {
                i += opening;
            }
            else
            {
                break;
            }
        }

        int modifiers = i;
        for (; i < tokens.Count && i - modifiers <= MostModifiers; i++)
        {
            if (KindAt(tokens, i) is var (kind, count))
            {
                int end = i + count;
                while (end < tokens.Count && PageWords.Match("tail", tokens, end) is var tail and > 0)
                {
                    (end, isDesigned) = (end + tail, isDesigned || tokens[end].Lower != "page");
                }

                if (EndsPhrase(tokens, end))
                {
                    return IsSomewhere(tokens, kind, end) || !(kind.IsCertain || isDesigned || IsSpokenOf(tokens, kind, i, end))
                        ? null
                        : new PageHead(kind, start, modifiers, i, end);
                }
            }

            if (!MayDescribe(tokens, i, isWrapped))
            {
                return null;
            }
        }

        return null;
    }

    private static (PageKind Kind, int Count)? KindAt(IReadOnlyList<Token> tokens, int i)
    {
        for (int count = Math.Min(PageKinds.LongestName, tokens.Count - i); count > 0; count--)
        {
            if (tokens[i + count - 1].Kind == TokenKind.Word && PageKinds.Named(PageWords.Join(tokens, i, count)) is { } kind)
            {
                return (kind, count);
            }
        }

        return CoverAt(tokens, i);
    }

    /// <summary>"the cover of a children's book", "a cover for my first novel": what it covers may be described.</summary>
    private static (PageKind Kind, int Count)? CoverAt(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Lower != "cover" || i + 3 > tokens.Count || tokens[i + 1].Lower is not ("of" or "for"))
        {
            return null;
        }

        for (int end = i + 2; end < tokens.Count && end <= i + 2 + MostCoverWords && tokens[end].Kind == TokenKind.Word; end++)
        {
            foreach (string kind in (string[])["book-cover", "magazine-cover", "album-cover"])
            {
                if (PageWords.Match(kind, tokens, end) is > 0 and int count)
                {
                    return (PageKinds.Find(kind)!, end + count - i);
                }
            }

            if (end > i + 2 && PageWords.Match("border", tokens, end) > 0)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a token may stand between article and page name.</summary>
    private static bool MayDescribe(IReadOnlyList<Token> tokens, int i, bool isWrapped)
    {
        Token token = tokens[i];
        if (token.Kind == TokenKind.Comma)
        {
            // "a bold, minimalist poster", but not "a cat, poster".
            return i > 0 && tokens[i - 1].Kind == TokenKind.Word
                && (PageWords.Mood(tokens, i - 1) is not null || WordFacts.MostLikely(tokens[i - 1].Lower).HasFlag(PartsOfSpeech.Adjective));
        }

        bool joinsAdjectives = token.Lower == "and" && i > 0 && i + 1 < tokens.Count
            && (PageWords.Mood(tokens, i - 1) is not null || WordFacts.MostLikely(tokens[i - 1].Lower).HasFlag(PartsOfSpeech.Adjective));
        bool isNumber = int.TryParse(token.Lower, out int number) && number is > 1 and < 1000;
        return token.Kind == TokenKind.Word && !isNumber && (joinsAdjectives || PageWords.Match("border", tokens, i) == 0);
    }

    /// <summary>Whether the noun phrase ends here: "poster for", but not "poster board".</summary>
    private static bool EndsPhrase(IReadOnlyList<Token> tokens, int end) =>
        end >= tokens.Count || tokens[end].Kind != TokenKind.Word || PageWords.Match("border", tokens, end) > 0
        || PageWords.Match("topic", tokens, end) > 0 || PageWords.Match("end", tokens, end) > 0 || PageWords.Match("somewhere", tokens, end) > 0 || PageWords.Match("shows", tokens, end) > 0
        || char.IsAsciiDigit(tokens[end].Lower[0]) || PageCues.At(tokens, end) is not null;

    /// <summary>Whether what follows says that it is a thing in a scene.</summary>
    private static bool IsSomewhere(IReadOnlyList<Token> tokens, PageKind kind, int end)
    {
        if (end < tokens.Count && PageWords.Match("somewhere", tokens, end) > 0)
        {
            // "reading" tells of the text where a quotation or a capital follows.
            return tokens[end].Lower != "reading" || !(end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Quote);
        }

        // "a map titled “Skull Island” beside a barrel": the title is still the thing's own.
        int quote = Enumerable.Range(end, Math.Max(0, Math.Min(TitleReach, tokens.Count - end))).FirstOrDefault(i => tokens[i].Kind == TokenKind.Quote, -1);
        if (quote >= 0 && quote + 1 < tokens.Count && (PageWords.Match("beside", tokens, quote + 1) > 0 || (tokens[quote + 1].Lower == "on" && LiesOn(tokens, quote + 2))))
        {
            return true;
        }

        // What is put upon something else is a mark there, wherever in the clause it is said: "a logo of a wombat on a coffee mug".
        int last = kind.Id is "logo" or "badge" ? ClauseEnd(tokens, end) : Math.Min(end + 1, tokens.Count);
        for (int i = end; i < last; i++)
        {
            if (tokens[i].Lower is "on" or "in" && LiesOn(tokens, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a brick wall", "her hands": within a few words, and no background.</summary>
    private static bool LiesOn(IReadOnlyList<Token> tokens, int i)
    {
        for (int n = 0; n < 4 && i + n < tokens.Count && tokens[i + n].Kind == TokenKind.Word; n++)
        {
            int holder = PageWords.Match("holder", tokens, i + n);
            if (holder > 0)
            {
                return !(i + n + holder < tokens.Count && tokens[i + n + holder].Lower is "background" or "backdrop" or "style" or "texture");
            }
        }

        return false;
    }

    /// <summary>Whether the prompt says what a thing is for or bears: "a newspaper about", "a map of", "a ticket for".</summary>
    private static bool IsSpokenOf(IReadOnlyList<Token> tokens, PageKind kind, int noun, int end)
    {
        if (end >= tokens.Count)
        {
            return false;
        }

        string next = tokens[end].Lower;
        return next is "for" or "about" or "titled" or "advertising" or "announcing" or "entitled"
            || (kind.Id == "letter" && next is "from" or "to" && noun <= 3)
            || (kind.Id == "map" && next == "of" && tokens.Any(t => t.Lower is "legend" or "treasure" or "fantasy" or "fictional" or "imaginary"))
            || (noun == 0 && tokens[end].Kind is TokenKind.Comma or TokenKind.Quote && tokens.Any(t => t.Kind == TokenKind.Quote));
    }

    private static int ClauseEnd(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Kind != TokenKind.Stop)
        {
            i++;
        }

        return i;
    }
}
