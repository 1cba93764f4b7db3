using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Reads places in brackets: "(1, 2), (3, 4)", "Japan (40, 84, 125)".</summary>
internal static class PointReader
{
    private static readonly Regex s_point = new(
        @"((?<label>[\p{L}][\p{L} .'-]*)\s*:?\s*)?\(\s*(?<x>[-−]?\d+(\.\d+)?)\s*[,;]\s*(?<y>[-−]?\d+(\.\d+)?)(\s*[,;]\s*(?<size>\d+(\.\d+)?))?\s*\)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The places of a text, two or more; empty where there are none. Series are told apart by a name before a colon.</summary>
    public static ImmutableArray<ChartSeries> Read(string text, out string? topic)
    {
        topic = null;
        List<(string? Name, List<ChartPoint> Points)> series = [];
        foreach (string block in text.Split([';', '\n', '\u0001']))
        {
            Match[] matches = [.. s_point.Matches(block).Cast<Match>()];
            if (matches.Length == 0)
            {
                continue;
            }

            string intro = block[..matches[0].Index] + (matches[0].Groups["label"].Success && block[..matches[0].Groups["x"].Index].TrimEnd(' ', '(').EndsWith(':') ? matches[0].Groups["label"].Value : "");
            string? name = DataItems.Label(DataTokenizer.Split(intro.Trim(' ', ':', ','))) is { Length: > 0 } head ? head : null;
            series.Add((name, [.. matches.Select(m => Point(m, block, m.Index == matches[0].Index && name is not null && intro.Contains(m.Groups["label"].Value, StringComparison.Ordinal)))]));
        }

        if (series.Sum(s => s.Points.Count) < 2)
        {
            return [];
        }

        if (series.Count == 1)
        {
            (topic, series[0]) = (series[0].Name, (null, series[0].Points));
        }

        return [.. series.Select(s => new ChartSeries { Name = s.Name, Points = [.. s.Points] })];
    }

    private static ChartPoint Point(Match match, string block, bool isHead)
    {
        double Number(string group) => double.Parse(match.Groups[group].Value.Replace('−', '-'), CultureInfo.InvariantCulture);
        string label = isHead ? "" : DataItems.Label(DataTokenizer.Split(match.Groups["label"].Value));
        return new ChartPoint(Number("x"), Number("y"), match.Groups["size"].Success ? Number("size") : null, label.Length > 0 && block.Length > 0 ? label : null);
    }
}
