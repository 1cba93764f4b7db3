using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Reads streams: "Coal -> Electricity: 25", "from Gas to Heat 30", "30 from Gas to Heat".</summary>
internal static class FlowReader
{
    private static readonly Regex s_arrow = new(@"^(?<from>[^\d]+?)\s*(-+>|=+>|→|⟶)\s*(?<to>.+)$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
    private static readonly Regex s_words = new(@"^(?<before>.*?)\bfrom\s+(?<from>.+?)\s+to\s+(?<to>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));

    private const int LongestPart = 200;

    /// <summary>The streams of a text with their unit; empty where there are none.</summary>
    public static (ImmutableArray<ChartFlow> Flows, ChartUnit Unit) Read(string text)
    {
        List<(string From, string To, Quantity Number)> found = [];
        foreach (string part in text.Replace(" and ", ", ", StringComparison.Ordinal).Split([',', ';', '\n', '\u0001', '.'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > LongestPart || (s_arrow.Match(part) is var match && !match.Success && (match = s_words.Match(part)) is { Success: false }))
            {
                continue;
            }

            string before = match.Groups["before"].Value;
            List<DataToken> to = DataTokenizer.Split(match.Groups["to"].Value), lead = DataTokenizer.Split(before);
            Quantity? number = to.Concat(lead).FirstOrDefault(t => t.Number is not null)?.Number;
            string target = DataItems.Label([.. to.Where(t => t.Kind == DataTokenKind.Word)]), source = Name(match.Groups["from"].Value);
            if (number is { Value: > 0 } && target.Length > 0 && source.Length > 0)
            {
                found.Add((source, target, number));
            }
        }

        (List<DataItem> items, ChartUnit unit) = UnitReader.Share([.. found.Select(f => new DataItem(null, "", [f.Number], false))]);
        return ([.. found.Select((f, i) => new ChartFlow(f.From, f.To, items[i].Numbers[0].Value))], unit);
    }

    private static string Name(string text)
    {
        int colon = text.LastIndexOf(':');
        return DataItems.Label(DataTokenizer.Split(colon < 0 ? text : text[(colon + 1)..]));
    }
}
