namespace Easel.Planning.Pages;

/// <summary>Writes words as titles.</summary>
internal static class Titles
{
    private static readonly HashSet<string> s_small = ["a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"];

    /// <summary>Every word with a capital but the small ones within; words that have capitals already stay as they are.</summary>
    public static string Of(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select((w, i) => i > 0 && s_small.Contains(w) ? w : char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
