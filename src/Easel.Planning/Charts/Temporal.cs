namespace Easel.Planning.Charts;

/// <summary>Names of times.</summary>
internal static class Temporal
{
    /// <summary>Whether a name is a year, a month, a weekday, a quarter or a numbered day, week or hour.</summary>
    public static bool Is(string name)
    {
        string[] words = name.Split([' ', '\'', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3)
        {
            return false;
        }

        if (words.Length == 2 && words[1].ToLowerInvariant() is "am" or "pm" && char.IsAsciiDigit(words[0][0]))
        {
            return true;
        }

        bool unit = words[0].ToLowerInvariant() is "day" or "week" or "month" or "year" or "quarter" or "hour";
        return Array.TrueForAll(words, w => IsYear(w) || FigureWords.InSequence(w) is not null || (unit && (w == words[0] || int.TryParse(w, out _)))
            || (words.Length > 1 && int.TryParse(w, out int day) && day is >= 1 and <= 31) || IsHour(w));
    }

    private static bool IsYear(string word) =>
        (word.Length == 4 && int.TryParse(word, out int year) && year is >= 1000 and <= 2999) || (word.Length == 5 && word[4] is 's' && int.TryParse(word[..4], out _))
        || (word.Length == 4 && word[..2].Equals("FY", StringComparison.OrdinalIgnoreCase) && int.TryParse(word[2..], out _));

    private static bool IsHour(string word) =>
        (word.Length is 3 or 4 && (word.EndsWith("am", StringComparison.OrdinalIgnoreCase) || word.EndsWith("pm", StringComparison.OrdinalIgnoreCase)) && int.TryParse(word[..^2], out _))
        || (word.Length is 4 or 5 && word[^3] == ':' && int.TryParse(word[^2..], out _));
}
