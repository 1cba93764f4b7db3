using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Finds what stands between commas without marks and says something rather than shows it: names ("Rosewood Manor"), numbers with what they
/// count ("8 years of experience"), offers ("first class free", "shop now").</summary>
internal static class PageFragments
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>Longer pieces describe the picture.</summary>
    private const int MostWords = 6;

    /// <summary>Kinds whose loose words are never read as texts: their words are the picture, or all quoted.</summary>
    private static readonly HashSet<string> s_silent = ["comic", "meme", "map", "quote-card", "postcard", "calendar", "newspaper", "timetable", "recipe"];

    /// <summary>Kinds that tell where something takes place.</summary>
    private static readonly HashSet<string> s_events = ["invitation", "poster", "flyer", "social-post", "banner"];

    private static readonly HashSet<string> s_joins = ["of", "the", "and", "&", "at", "by", "de", "du", "la", "le", "van", "von"];

    private static readonly Regex s_counted = new(@"^\d[\d.,]*\s?(?:%|/\s?\d+|\+)?(?:\s[\p{L}%]+){0,4}$", Linear);

    private static readonly Regex s_numbered = new(@"^[A-Z][\p{L}.]*\s[A-Z]?\d[\w-]*$", Linear);

    /// <summary>Takes such pieces.</summary>
    public static void Take(PageDraft draft, Lexicon lexicon)
    {
        if (s_silent.Contains(draft.Kind))
        {
            return;
        }

        string rest = draft.Rest;
        var names = new List<string>();
        foreach ((int start, int end) in Pieces(rest, draft.Tokens[draft.Head.End - 1].End))
        {
            int from = start;
            while (Lead(rest[from..end]) is var lead and > 0)
            {
                from += lead;
            }

            string text = rest[from..end].Trim();
            string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (text.Length < 2 || words.Length > MostWords || text.Contains("  ", StringComparison.Ordinal))
            {
                continue;
            }

            List<Token> tokens = Tokenizer.Split(text, []);
            List<Lexeme> lexemes = lexicon.Read(tokens);
            bool isStyled = (PageWords.Mood(tokens, 0) is not null && !(words.Length > 1 && words.All(w => char.IsUpper(w[0])))) || lexemes.Exists(l => l.Is<StyleSense>()) || lexemes.TrueForAll(l => l.Is<ColorSense>());
            BlockRole? role = isStyled ? null : RoleOf(draft, text, words, tokens, lexemes);
            if (role is not { } part)
            {
                continue;
            }

            draft.Take(start, end);
            if (part == BlockRole.Caption && char.IsUpper(text[0]) && draft.Kind is "poster" or "flyer" && !s_numbered.IsMatch(text))
            {
                names.Add(text);
            }
            else if (draft.Kind == "resume")
            {
                names.Add(text);
            }
            else
            {
                draft.Add(part, char.ToUpperInvariant(text[0]) + text[1..]);
            }
        }

        Join(draft, names);
    }

    /// <summary>Names in a row are those who appear, or what somebody knows: they stand on one line.</summary>
    private static void Join(PageDraft draft, List<string> names)
    {
        if (draft.Kind == "resume" && names.Count > 0)
        {
            draft.Add(BlockRole.Heading, "Profile");
            string text = string.Join(" · ", names.Select(n => char.ToUpperInvariant(n[0]) + n[1..]));
            draft.Add(BlockRole.Body, text);
            return;
        }

        if (names.Count >= 2 && !draft.Has(BlockRole.Subtitle))
        {
            draft.Add(BlockRole.Subtitle, string.Join(" · ", names));
            return;
        }

        foreach (string name in names)
        {
            draft.Add(draft.Has(BlockRole.Date) && !draft.Has(BlockRole.Place) ? BlockRole.Place : BlockRole.Caption, name);
        }
    }

    private static BlockRole? RoleOf(PageDraft draft, string text, string[] words, List<Token> tokens, List<Lexeme> lexemes)
    {
        if (PageWords.Match("offer", tokens, 0) > 0)
        {
            return PageWords.Match("offer-action", tokens, 0) > 0 ? (draft.Has(BlockRole.Action) ? BlockRole.Caption : BlockRole.Action) : BlockRole.Caption;
        }

        bool isName = char.IsUpper(text[0]) && words.All(w => char.IsUpper(w[0]) || char.IsAsciiDigit(w[0]) || s_joins.Contains(w)) && words.Any(w => w.Length > 1 && char.IsLetter(w[0]));
        if (isName)
        {
            bool isPlace = !draft.Has(BlockRole.Place) && (draft.Kind == "invitation" || (s_events.Contains(draft.Kind) && PageWords.Match("venue", tokens, tokens.Count - 1) > 0));
            return isPlace ? BlockRole.Place : draft.Kind == "business-card" && !draft.Has(BlockRole.Brand) ? BlockRole.Brand : BlockRole.Caption;
        }

        // What can be shown and is counted is shown: "3 balloons".
        bool isThing = lexemes.Exists(l => l.Is<ThingSense>()) && draft.Kind is not ("app-screen" or "game-ui" or "resume" or "web-page");
        if (s_counted.IsMatch(text) && words.Length > 1 && !isThing)
        {
            return draft.Kind is "app-screen" or "web-page" ? BlockRole.Subtitle : BlockRole.Caption;
        }

        return draft.Kind == "resume" && words.Length <= 3 ? BlockRole.Caption : null;
    }

    /// <summary>Length of a small word that leads to a piece.</summary>
    private static int Lead(string text)
    {
        int space = text.Length - text.TrimStart().Length;
        foreach (string word in (string[])["with ", "and ", "featuring ", "including ", "showing ", "presenting ", "at ", "in ", "by ", "for ", "displaying "])
        {
            if (text.AsSpan(space).StartsWith(word, StringComparison.Ordinal) && text.Length > space + word.Length && (char.IsUpper(text[space + word.Length]) || char.IsAsciiDigit(text[space + word.Length])))
            {
                return space + word.Length;
            }
        }

        return 0;
    }

    /// <summary>Parts between commas, stops, line ends and "and" before a capital, after the page's name.</summary>
    private static IEnumerable<(int Start, int End)> Pieces(string text, int from)
    {
        int start = from;
        for (int i = from; i <= text.Length; i++)
        {
            bool isDigit = i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            bool ends = i == text.Length || text[i] is ';' or '\n' or ':' || (text[i] is ',' && !isDigit) || (text[i] == '.' && (i + 1 == text.Length || text[i + 1] == ' '));
            if (ends)
            {
                if (i > start)
                {
                    yield return (start, i);
                }

                start = i + 1;
            }
        }
    }
}
