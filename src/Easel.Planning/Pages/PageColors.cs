using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Finds the colours that a page shall have.</summary>
internal static class PageColors
{
    private static readonly HashSet<string> s_grounds = ["background", "ground", "backdrop", "paper", "base"];

    private static readonly HashSet<string> s_palettes =
        ["palette", "color", "colour", "colors", "colours", "theme", "tones", "accents", "accent", "hues", "scheme", "design", "highlights", "details", "elements", "shapes", "border", "frame", "gradient"];

    private static readonly HashSet<string> s_inks = ["letters", "text", "font", "title", "typography", "lettering", "type", "headline"];

    /// <summary>The colours among tokens with the tokens that name each.</summary>
    public static IEnumerable<(NamedColor Color, int First, int Count)> In(IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        List<Lexeme> lexemes = lexicon.Read([.. tokens]);
        for (int i = 0; i < lexemes.Count; i++)
        {
            if (lexemes[i].As<ShadeSense>() is { } shade && i + 1 < lexemes.Count && lexemes[i + 1].As<ColorSense>() is { } shaded)
            {
                yield return (shade.Shade.Apply(shaded.Color), lexemes[i].First, lexemes[i].Count + lexemes[i + 1].Count);
                i++;
            }
            else if (lexemes[i].As<ColorSense>() is { } color)
            {
                yield return (color.Color, lexemes[i].First, lexemes[i].Count);
            }
        }
    }

    /// <summary>Takes "on a dark blue background", "in red and gold", "blue and white colour scheme" and what stands before the page's name.</summary>
    public static void Take(PageDraft draft, Lexicon lexicon)
    {
        List<(NamedColor Color, int First, int Count)> found = [.. In(draft.Tokens, lexicon)];
        for (int i = 0; i < found.Count;)
        {
            int run = i + 1;
            while (run < found.Count && Joins(draft.Tokens, found[run - 1].First + found[run - 1].Count, found[run].First))
            {
                run++;
            }

            TakeRun(draft, found[i..run]);
            i = run;
        }

        if (draft.Ground is null && draft.Colors is [var only] && IsModifier(draft, found, only))
        {
            // "a dark blue poster" is one on dark blue.
            (draft.Ground, _) = (only, draft.Colors.Remove(only));
        }
    }

    private static bool IsModifier(PageDraft draft, List<(NamedColor Color, int First, int Count)> found, NamedColor color) =>
        found.Exists(f => f.Color == color && f.First >= draft.Head.Modifiers && f.First < draft.Head.Noun);

    private static void TakeRun(PageDraft draft, List<(NamedColor Color, int First, int Count)> run)
    {
        IReadOnlyList<Token> tokens = draft.Tokens;
        int first = run[0].First, end = run[^1].First + run[^1].Count;
        if (first >= draft.Head.Modifiers && first < draft.Head.End)
        {
            draft.Colors.AddRange(run.Select(r => r.Color));
            return;
        }

        if (draft.IsTaken(first))
        {
            return;
        }

        // "a plain white textured background"
        int noun = end;
        while (noun < tokens.Count && noun < end + 3 && tokens[noun].Kind == TokenKind.Word && !IsNoun(tokens[noun].Lower))
        {
            noun++;
        }

        bool hasNoun = noun < tokens.Count && tokens[noun].Kind == TokenKind.Word && IsNoun(tokens[noun].Lower);
        string before = first > 0 ? tokens[first - 1].Lower : "";
        bool ends = end >= tokens.Count || tokens[end].Kind != TokenKind.Word || tokens[end].Lower is "with" or "and" || draft.IsTaken(end);
        int from = first;
        while (from > 0 && tokens[from - 1].Lower is "on" or "in" or "a" or "an" or "the" or "with" or "plain" or "solid" or "using" or "simple" or "textured" or "over" or "against" or "of" or "mostly")
        {
            from--;
        }

        if (hasNoun && s_grounds.Contains(tokens[noun].Lower))
        {
            draft.Ground ??= run[0].Color;
            draft.Colors.AddRange(run.Skip(1).Select(r => r.Color));
        }
        else if (hasNoun && s_inks.Contains(tokens[noun].Lower))
        {
            draft.Ink ??= run[0].Color;
        }
        else if (hasNoun || (before is "in" or "colors" or "colours" or "palette" or "using" && ends) || (run.Count > 1 && ends && before is "in" or "," or "of"))
        {
            draft.Colors.AddRange(run.Select(r => r.Color));
        }
        else
        {
            return;
        }

        int last = hasNoun ? noun : end - 1;
        last = last + 1 < tokens.Count && tokens[last].Lower is "color" or "colour" && tokens[last + 1].Lower is "scheme" or "palette" or "theme" ? last + 1 : last;
        draft.Take(tokens[from].Start, tokens[last].End);
    }

    private static bool IsNoun(string word) => s_grounds.Contains(word) || s_palettes.Contains(word) || s_inks.Contains(word);

    /// <summary>Whether only "and" or a comma stands between two colours.</summary>
    private static bool Joins(IReadOnlyList<Token> tokens, int from, int to) =>
        to - from <= 2 && Enumerable.Range(from, to - from).All(i => tokens[i].Kind == TokenKind.Comma || tokens[i].Lower is "and" or "on" or "plus");
}
