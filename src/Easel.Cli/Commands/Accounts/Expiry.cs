using System.Globalization;

namespace Easel.Cli.Commands.Accounts;

/// <summary>Times at which a key expires, as people write them.</summary>
internal static class Expiry
{
    private const int LongestSpan = 100_000;
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    /// <summary>Reads <c>12h</c>, <c>30d</c>, <c>8w</c>, or a date (UTC).</summary>
    /// <param name="text">What was written.</param>
    /// <param name="now">Where spans begin.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static DateTime Parse(string text, DateTime now)
    {
        if (DateTime.TryParseExact(
            text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date))
        {
            return date;
        }

        return text.Length > 1 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is > 0 and <= LongestSpan && SpanOf(text[^1]) is { } unit
            ? now + (number * unit)
            : throw new UsageException($"--expires '{text}' is no time. Write 12h, 30d or 8w from now, or a date such as 2027-01-31 (UTC).");
    }

    private static TimeSpan? SpanOf(char unit) => unit switch
    {
        'h' => TimeSpan.FromHours(1),
        'd' => TimeSpan.FromDays(1),
        'w' => TimeSpan.FromDays(7),
        _ => null,
    };
}
