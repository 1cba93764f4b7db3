using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Divides the story of a comic into what each panel shows: by sentences, by "then" and the like, by "panel 2", and by commas where the
/// prompt names the number of panels.</summary>
internal static class PanelScenes
{
    /// <summary>No comic is told in more panels.</summary>
    private const int MostPanels = 9;

    /// <summary>Longer sentences would fill their panels, characters.</summary>
    private const int LongestCaption = 110;

    private static readonly string[] s_captionLeads = ["about ", "of ", "showing ", "with ", "where ", "in which ", "and ", "featuring "];

    private static readonly HashSet<string> s_nexts = ["then", "next", "finally", "suddenly", "afterwards", "afterward", "later", "meanwhile"];

    private static readonly HashSet<string> s_ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "last", "final", "next", "another"];

    private static readonly HashSet<string> s_quiet =
    [
        "a", "an", "the", "of", "about", "with", "and", "or", "in", "on", "where", "which", "that", "showing", "shows", "show", "featuring", "says", "say", "saying",
        "panel", "panels", "frame", "frames", "story", "page", "strip", "then", "but", "so", "he", "she", "it", "they", "to", "for", "s",
    ];

    /// <summary>The scenes of a comic, two at least; nothing where the prompt tells no story. Speech gets the number of its panel.</summary>
    public static ImmutableArray<string> Split(PageDraft draft)
    {
        if (draft.Kind != "comic")
        {
            return [];
        }

        List<(int From, int To)> pieces = Pieces(draft, byCommas: false);
        if (draft.Parts is { } asked && pieces.Count < asked && Pieces(draft, byCommas: true) is { } finer && Math.Abs(finer.Count - asked) <= 1)
        {
            // One piece too many is what leads to the list.
            pieces = finer.Count > asked ? [.. finer.Skip(1)] : finer.Count == asked ? finer : pieces;
        }

        int most = Math.Clamp(draft.Parts ?? MostPanels, 1, MostPanels);
        while (pieces.Count > most)
        {
            // Who only speaks does so in the panel before.
            int speaking = pieces.FindIndex(1, p => draft.QuoteTokens.Any(q => q.Token >= p.From && q.Token < p.To));
            int merged = speaking > 0 ? speaking : pieces.Count - 1;
            pieces[merged - 1] = (pieces[merged - 1].From, pieces[merged].To);
            pieces.RemoveAt(merged);
        }

        if (pieces.Count < 2)
        {
            return [];
        }

        foreach ((int token, int block) in draft.QuoteTokens)
        {
            int panel = Math.Max(0, pieces.FindLastIndex(p => p.From <= token));
            draft.Blocks[block] = draft.Blocks[block] with { Panel = panel + 1 };
        }

        string rest = draft.Rest;
        return [.. pieces.Select(p => rest[draft.Tokens[p.From].Start..draft.Tokens[p.To - 1].End].Trim(' ', ',', '.', ';'))];
    }

    /// <summary>A story in which nobody speaks is told in captions, in its own words.</summary>
    public static void Caption(PageDraft draft, ImmutableArray<string> scenes)
    {
        if (draft.Has(BlockRole.Speech))
        {
            return;
        }

        for (int i = 0; i < scenes.Length; i++)
        {
            string words = scenes[i].Replace(" , ", " ", StringComparison.Ordinal);
            foreach (string lead in s_captionLeads)
            {
                words = words.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? words[lead.Length..].TrimStart() : words;
            }

            if (words.Length is > 3 and <= LongestCaption)
            {
                draft.Blocks.Add(new PageBlock { Role = BlockRole.Caption, Text = $"{char.ToUpperInvariant(words[0])}{words[1..]}.", Panel = i + 1, IsAssumed = true });
            }
        }
    }

    /// <summary>Ranges of tokens that show something; what shows nothing goes with the piece before it.</summary>
    private static List<(int From, int To)> Pieces(PageDraft draft, bool byCommas)
    {
        var pieces = new List<(int From, int To)>();
        int from = draft.Head.End;
        for (int i = draft.Head.End; i <= draft.Tokens.Count; i++)
        {
            int marker = i < draft.Tokens.Count ? Marker(draft, i) : 0;
            if (i < draft.Tokens.Count && marker == 0 && !Ends(draft, i, byCommas))
            {
                continue;
            }

            if (i > from && Shows(draft, from, i))
            {
                pieces.Add((from, i));
            }
            else if (i > from && pieces.Count > 0)
            {
                pieces[^1] = (pieces[^1].From, i);
            }

            for (int k = i; k < i + marker; k++)
            {
                draft.Take(draft.Tokens[k].Start, draft.Tokens[k].End);
            }

            i += Math.Max(0, marker - 1);
            from = Math.Min(draft.Tokens.Count, marker > 0 ? i + 1 : i);
        }

        return pieces;
    }

    /// <summary>Whether a scene ends before a token: after a full stop, after a quotation that ends a sentence, at a comma of a list.</summary>
    private static bool Ends(PageDraft draft, int i, bool byCommas)
    {
        if (i == 0)
        {
            return false;
        }

        Token before = draft.Tokens[i - 1], token = draft.Tokens[i];
        return before.Kind == TokenKind.Stop || (byCommas && before.Kind == TokenKind.Comma)
            || (before.Kind == TokenKind.Comma && token.Lower == "and" && byCommas)
            || (before.Kind == TokenKind.Quote && token.Kind == TokenKind.Word && char.IsUpper(draft.Prompt[token.Start]));
    }

    /// <summary>How many tokens say that the next panel begins: "then", "panel 2", "in the last panel".</summary>
    private static int Marker(PageDraft draft, int i)
    {
        IReadOnlyList<Token> tokens = draft.Tokens;
        if (s_nexts.Contains(tokens[i].Lower) && i > draft.Head.End)
        {
            return 1;
        }

        int k = i;
        k += tokens[k].Lower is "in" or "on" ? 1 : 0;
        k += k < tokens.Count && tokens[k].Lower == "the" ? 1 : 0;
        if (k + 1 >= tokens.Count)
        {
            return 0;
        }

        bool isNamed = s_ordinals.Contains(tokens[k].Lower) && tokens[k + 1].Lower is "panel" or "frame" && s_ordinals.Contains(tokens[k].Lower);
        bool isNumbered = tokens[k].Lower is "panel" or "frame" && (char.IsAsciiDigit(tokens[k + 1].Lower[0]) || NumberWord(tokens[k + 1].Lower));
        return isNamed || isNumbered ? k + 2 - i : 0;
    }

    private static bool NumberWord(string word) => word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine";

    private static bool Shows(PageDraft draft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (draft.Tokens[i].Kind == TokenKind.Word && !draft.IsTaken(i) && !s_quiet.Contains(draft.Tokens[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
