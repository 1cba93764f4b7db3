using Easel.Planning.Language;

namespace Easel.Planning.Charts;

/// <summary>Tells prompts that ask for a chart or diagram as the picture from scenes in which one hangs on a wall.</summary>
internal static class FigureDetector
{
    /// <summary>Words directly before “chart” and the like that make it something else.</summary>
    private static readonly string[] s_others =
        ["star", "nautical", "eye", "sea", "natal", "birth", "astrology", "astrological", "color", "colour", "height", "navigation", "flip", "music", "wall"];

    /// <summary>Words that ask for a kind within the sentence: "show the sales as a bar chart".</summary>
    private static readonly string[] s_cues = ["as", "into", "in", "using", "of", "with", "via", "through", "want", "need", "make", "create", "draw", "generate", "me", "is"];

    private static readonly string[] s_places = ["on", "onto", "in", "inside", "at", "behind", "beside", "near", "above", "under", "hanging", "displayed", "projected", "drawn"];

    /// <summary>Finds what is asked for; null when the prompt is a scene.</summary>
    public static FigureRequest? Find(string prompt)
    {
        string lower = string.Create(prompt.Length, prompt, static (span, text) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.ToLowerInvariant(text[i]);
            }
        });
        List<QuotedText> quotes = QuotedText.Find(prompt);
        (int Start, int End, string Target)? best = null;
        foreach ((string phrase, string target) in FigureWords.Kinds)
        {
            for (int at = lower.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                int end = at + phrase.Length;
                end += end < lower.Length && lower[end] == 's' && IsEdge(lower, end + 1) ? 1 : 0;
                bool isSpecific = !target.EndsWith("auto", StringComparison.Ordinal);

                // The first specific kind wins; "chart" alone only where nothing says more.
                if (IsWhole(lower, at, end, phrase) && !quotes.Exists(q => at >= q.Start && at < q.End) && IsPicture(prompt, lower, at, end, target)
                    && (best is not { } b || Rank(isSpecific, at) < Rank(!b.Target.EndsWith("auto", StringComparison.Ordinal), b.Start)))
                {
                    best = (at, end, target);
                }

                if (best is { } found && found.Start == at)
                {
                    break;
                }
            }
        }

        return best is { } hit
            ? new FigureRequest(Refine(hit.Target, lower, hit.Start, hit.End), prompt[..hit.Start], prompt[hit.Start..hit.End], prompt[hit.End..]) : null;
    }

    private static int Rank(bool isSpecific, int at) => (isSpecific ? 0 : 1 << 24) + at;

    private static bool IsEdge(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);

    /// <summary>Scripts without spaces have no edges of words.</summary>
    private static bool IsWhole(string lower, int at, int end, string phrase) => phrase[0] > '\u2e80'
        || ((at == 0 || !char.IsLetterOrDigit(lower[at - 1])) && (IsEdge(lower, end) || phrase[^1] > '\u2e80'));

    private static bool IsPicture(string prompt, string lower, int at, int end, string target)
    {
        int sentence = Math.Max(lower.LastIndexOfAny(['.', '!', '?', '\n', ';'], Math.Max(0, at - 1)), -1) + 1;
        string[] before = at == 0 ? [] : Words(lower[Math.Min(sentence, at)..at]), after = Words(Head(lower[end..]));
        bool hasData = prompt.Any(char.IsAsciiDigit);
        if ((before.Length > 0 && s_others.Contains(before[^1]) && target is "chart.auto") || (after.Length > 0 && after[0] is "style" or "paper" or "like" or "room"))
        {
            return false;
        }

        // "a table showing its age" is furniture; "a data table" is none.
        if (target == "chart.table" && lower.AsSpan(at).StartsWith("table", StringComparison.Ordinal) && !(hasData || prompt.Contains('|') || before.Any(w => w is "data" or "comparison")))
        {
            return false;
        }

        return !IsInScene(before, hasData) && !IsOnCarrier(after);
    }

    private static bool IsInScene(string[] before, bool hasData)
    {
        if (before.All(FigureWords.IsOpener))
        {
            return false;
        }

        // The article of the figure: what stands before it is another thing, unless a cue asks for the figure.
        int article = Array.FindLastIndex(before, w => w is "a" or "an" or "the" or "one" or "this");
        string[] others = article < 0 ? before : before[..article];
        if (others.Length == 0 || others.All(FigureWords.IsOpener))
        {
            return false;
        }

        bool hasCue = article > 0 && s_cues.Contains(before[article - 1]);
        bool isOrder = FigureWords.IsOpener(before[0]) && before[0] is not ("a" or "an" or "the" or "one" or "two" or "three");
        return article < 0 ? others.Any(FigureWords.IsSceneWord) && !hasData : !(hasCue && (isOrder || hasData));
    }

    private static bool IsOnCarrier(string[] after)
    {
        if (after.Length > 2 && after[0] is "made" or "built" or "constructed" && after[1] is "of" or "from" or "with" or "out")
        {
            return after.Skip(2).Take(4).Any(FigureWords.IsStuff);
        }

        int place = Array.FindIndex(after, 0, Math.Min(after.Length, 3), w => s_places.Contains(w));
        return place >= 0 && after.Skip(place + 1).Take(5).Any(FigureWords.IsCarrier);
    }

    /// <summary>Words beside a bar chart say how its bars stand.</summary>
    private static string Refine(string target, string lower, int start, int end)
    {
        if (target is not ("chart.bar" or "chart.horizontalBar" or "chart.auto"))
        {
            return target;
        }

        string[] near = [.. Words(lower[Math.Max(0, start - 60)..start]).TakeLast(5), .. Words(Head(lower[end..])).Take(8)];
        return near.Contains("stacked") ? lower.Contains("100%", StringComparison.Ordinal) || lower.Contains("100 %", StringComparison.Ordinal) ? "chart.percentBar" : "chart.stackedBar"
            : near.Contains("grouped") || near.Contains("clustered") ? "chart.groupedBar"
            : near.Contains("horizontal") && target != "chart.auto" ? "chart.horizontalBar" : target;
    }

    /// <summary>What follows up to the first mark or number.</summary>
    private static string Head(string text)
    {
        int stop = text.AsSpan().IndexOfAny(":;.\n,0123456789");
        return stop < 0 ? text[..Math.Min(text.Length, 120)] : text[..Math.Min(stop, 120)];
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\t', '\n', ',', ':', '-', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
