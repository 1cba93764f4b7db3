using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Reads days of prices: "Mon open 10 high 15 low 8 close 12; Tue …", "Mon: 10, 15, 8, 12".</summary>
internal static class PriceReader
{
    private static readonly string[] s_parts = ["open", "high", "low", "close"];

    /// <summary>The days of a text as a candlestick wish; null where there are fewer than two.</summary>
    public static ChartWish? Read(string text)
    {
        List<(string Name, Quantity[] Numbers)> days = [];
        foreach (string block in text.Split([';', '\n', '\u0001'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            List<DataToken> tokens = DataTokenizer.Split(block);
            Quantity?[] named = [.. s_parts.Select(p => tokens.FindIndex(t => t.Kind == DataTokenKind.Word && t.Text.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is >= 0 and int at
                ? tokens.Skip(at + 1).FirstOrDefault(t => t.Number is not null)?.Number : null)];
            Quantity[] plain = [.. tokens.Where(t => t.Number is not null).Select(t => t.Number!)];
            Quantity[]? numbers = named.All(n => n is not null) ? [.. named.OfType<Quantity>()] : plain.Length == 4 ? plain : null;
            if (numbers is not null)
            {
                int first = tokens.FindIndex(t => t.Number is not null && numbers.Contains(t.Number));
                string name = DataItems.Label([.. tokens.Take(first).Where(t => !s_parts.Contains(t.Text.ToLowerInvariant()) && t.Kind is DataTokenKind.Word)]);
                days.Add((name.Length > 0 ? name : (days.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), numbers));
            }
        }

        return days.Count < 2 ? null : new ChartWish
        {
            Kind = ChartKind.Candlestick, Categories = [.. days.Select(d => d.Name)], Unit = new ChartUnit { Prefix = days[0].Numbers[0].Prefix },
            Series = [.. s_parts.Select((p, k) => new ChartSeries { Name = p, Values = [.. days.Select(d => (double?)d.Numbers[k].Value)] })],
        };
    }
}
