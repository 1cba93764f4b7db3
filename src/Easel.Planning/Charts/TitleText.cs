namespace Easel.Planning.Charts;

/// <summary>Makes headings of the words that a prompt uses for its subject.</summary>
internal static class TitleText
{
    private const int LongestTitle = 110;

    private static readonly string[] s_leads =
        ["of", "showing", "shows", "show", "that", "about", "for", "on", "comparing", "compares", "representing", "depicting", "displaying", "illustrating", "with", "the", "a", "an", "to",
            "explaining", "describing", "visualizing", "visualising", "which", "is", "are", "and", "presenting", "how", "from", "in", "using", "following", "data", "based", "my", "our", "us", "me"];

    private static readonly string[] s_ends =
        ["of", "for", "with", "and", "the", "a", "an", "in", "as", "showing", "from", "by", "into", "where", "following", "data", "values", "percentages", "is", "are", "was", "using", "to", "on", "that", "has", "these", "between", "respectively", "per"];

    /// <summary>A heading from words: joints at its ends go, its first letter becomes a capital; null where nothing is left.</summary>
    public static string? Of(string? words)
    {
        if (words is null)
        {
            return null;
        }

        List<string> kept = [.. words.Split([' ', '\t', '\n', '\r', '\u0001', '\u0002', '\u0003'], StringSplitOptions.RemoveEmptyEntries)];

        // "how" leads a sentence that needs it: "how people commute".
        while (kept.Count > 0 && s_leads.Contains(kept[0].ToLowerInvariant().Trim(',', ':')) && !(kept[0].Equals("how", StringComparison.OrdinalIgnoreCase) && kept.Count > 1))
        {
            kept.RemoveAt(0);
        }

        while (kept.Count > 0 && s_ends.Contains(kept[^1].ToLowerInvariant().Trim(',', ':', '.', '(')))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        string text = string.Join(' ', kept).Trim(' ', ',', ':', ';', '.', '-', '–', '(', ')', '"', '“', '”');
        return text.Length < 2 ? null : Capital(text.Length > LongestTitle ? text[..LongestTitle] : text);
    }

    /// <summary>The first letter a capital.</summary>
    public static string Capital(string text) => text.Length > 0 && char.IsLower(text[0]) && !(text.Length > 1 && char.IsUpper(text[1])) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>The words before a figure without those that only ask for it: "create a sales" is about "sales".</summary>
    public static string Before(string words)
    {
        int stop = words.LastIndexOfAny(['.', '!', '?', '\n', ':']);
        string[] last = words[(stop + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', last.SkipWhile(w => FigureWords.IsOpener(w.ToLowerInvariant().Trim(',', '.'))).Where(w => !s_shapes.Contains(w.ToLowerInvariant().Trim(','))));
    }

    private static readonly string[] s_shapes = ["grouped", "stacked", "clustered", "horizontal", "vertical", "colorful", "colourful", "simple", "clean", "modern"];
}
