using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Reads prompts that ask for a chart, a diagram or an infographic as the picture.</summary>
internal static class FigureReader
{
    /// <summary>Longer prompts hold no more than a picture can show.</summary>
    private const int MostCharacters = 8000;

    private static readonly Regex s_lead = new(
        @"(?:\b(?:with|and|showing|featuring|including|containing|plus|that shows)\s+)?(?:\b(?:an?|the)\s+)?(?:\b(?:simple|small|large|big|clean)\s+)?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static readonly Regex s_end = new(
        @"[.;!?](?:\s|$)|,?\s+(?:and\s+)?(?:with\s+)?(?:the\s+|an?\s+)?(?:titled|title|headline|tagline|subtitle|slogan|caption|button|text)\b|\s+on\s+an?\s+[a-z ]+\s+background", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary>Reads a prompt; null when it asks for something else.</summary>
    public static FigurePlan? Read(string prompt)
    {
        string text = prompt.Length > MostCharacters ? prompt[..MostCharacters] : prompt;
        if (FigureDetector.Find(text) is not { } request)
        {
            return null;
        }

        FigurePlan? plan = request.Target switch
        {
            "infographic" => InfographicReader.Read(request),
            _ when request.Target.StartsWith("diagram", StringComparison.Ordinal) => DiagramReader.Read(request),
            _ => ChartReader.Read(request),
        };

        // "a poster with pros and cons" without any data is a page; with data it is the figure that is asked for.
        bool isPage = request.Before.Split(' ', ',').Any(w => FigureWords.IsPage(w.ToLowerInvariant()));
        return plan is null || (isPage && plan.IsMadeUp) ? null
            : plan with { NotUnderstood = Unused(text, request, plan), Span = isPage && plan.Infographic is null ? SpanOf(request) : null };
    }

    /// <summary>From "with a bar chart of" to the end of the sentence, or to what is said of the page again.</summary>
    private static (int Start, int End) SpanOf(FigureRequest request)
    {
        int from = request.Before.Length + request.Phrase.Length;
        Match end = s_end.Match(request.After);
        return (s_lead.Match(request.Before).Index, from + (end.Success ? end.Index : request.After.Length));
    }

    /// <summary>Words of the prompt that are neither in the figure nor mere joints.</summary>
    private static ImmutableArray<string> Unused(string prompt, FigureRequest request, FigurePlan plan)
    {
        string shown = JsonSerializer.Serialize(plan, PlanJson.Options).ToLowerInvariant() + request.Phrase.ToLowerInvariant();
        ImmutableArray<string>.Builder unused = ImmutableArray.CreateBuilder<string>();
        foreach (DataToken token in DataTokenizer.Split(prompt))
        {
            string word = token.Text.Trim('\'', '"', '“', '”', '.').ToLowerInvariant();
            bool says = token.Kind == DataTokenKind.Word && word.Length > 2 && char.IsLetter(word[0]) && !FigureWords.IsOpener(word) && !FigureWords.IsConnector(word)
                && !FigureWords.IsQuiet(word);
            if (says && !shown.Contains(word, StringComparison.Ordinal) && !unused.Contains(token.Text))
            {
                unused.Add(token.Text);
            }
        }

        return unused.ToImmutable();
    }
}
