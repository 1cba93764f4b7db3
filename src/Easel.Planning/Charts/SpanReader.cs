using System.Collections.Immutable;
using System.Globalization;

namespace Easel.Planning.Charts;

/// <summary>Reads tasks with their times: "Design January to March, Build Mar–Jun", "Task A from day 1 to 5", "Research 2 weeks".</summary>
internal static class SpanReader
{
    /// <summary>Names before the numbers of time steps.</summary>
    private static readonly string[] s_steps = ["day", "days", "week", "weeks", "month", "months", "year", "years", "sprint", "quarter", "hour", "hours"];

    /// <summary>The tasks of a text as a Gantt wish; null where fewer than two have times.</summary>
    public static ChartWish? Read(string text)
    {
        List<(string Name, string From, string To)> spans = [];
        string? step = null;
        string body = text;
        foreach (string part in body.Split([',', ';', '\n', '\u0001'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            List<DataToken> tokens = DataTokenizer.Split(part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part);
            int at = tokens.FindIndex(t => t.Kind == DataTokenKind.Range);
            if (at >= 0)
            {
                spans.Add((Name(tokens.Take(at)), tokens[at].Names![0], tokens[at].Names![^1]));
                continue;
            }

            step ??= tokens.Find(t => s_steps.Contains(t.Text.ToLowerInvariant()))?.Text.ToLowerInvariant();
            int[] times = [.. Enumerable.Range(0, tokens.Count).Where(i => IsTime(tokens[i]))];
            if (times.Length > 0)
            {
                (string from, string to) = (tokens[times[0]].Text, tokens[times[^1]].Text);
                if (times.Length == 1 && tokens[times[0]].Text.Split('-', '–') is [{ } a, { } b])
                {
                    (from, to) = (a, b);
                }

                IEnumerable<DataToken> name = tokens.Take(times[0]).Where(t => !s_steps.Contains(t.Text.ToLowerInvariant()));
                spans.Add((Name(name.Any() ? name : tokens.Skip(times[^1] + 1)), from, to));
            }
        }

        spans.RemoveAll(s => s.Name.Length == 0);
        return spans.Count < 2 ? null : Build(spans, step);
    }

    private static bool IsTime(DataToken token) => token.Number is not null || FigureWords.InSequence(token.Text) is not null
        || token.Text.Split('-', '–') is [{ } a, { } b] && int.TryParse(a, out _) && int.TryParse(b, out _);

    private static ChartWish? Build(List<(string Name, string From, string To)> spans, string? step)
    {
        if (FigureWords.InSequence(spans[0].From) is { } sequence)
        {
            // Months by name: from the first that is named to the last; a task ends with its last month.
            int[] from = [.. spans.Select(s => FigureWords.InSequence(s.From)?.Index ?? -1)], to = [.. spans.Select(s => FigureWords.InSequence(s.To)?.Index ?? -1)];
            if (from.Contains(-1) || to.Contains(-1))
            {
                return null;
            }

            int first = from.Min(), last = Math.Max(to.Max(), from.Max());
            return Wish(spans, [.. from.Select(f => (double?)(f - first))], [.. to.Select(t => (double?)(t - first + 1))]) with { Steps = [.. sequence.Names.Skip(first).Take(last - first + 1)] };
        }

        double? Number(string text) => double.TryParse(new string([.. text.Where(c => char.IsAsciiDigit(c) || c == '.')]), NumberStyles.Float, CultureInfo.InvariantCulture, out double v) ? v : null;
        double?[] starts = [.. spans.Select(s => Number(s.From))], ends = [.. spans.Select(s => Number(s.To))];
        if (starts.Any(s => s is null) || ends.Any(e => e is null))
        {
            return null;
        }

        // Lengths alone ("Research 2 weeks"): one task after the other.
        if (spans.TrueForAll(s => s.From == s.To))
        {
            double at = 0;
            double?[] lengths = ends;
            starts = [.. lengths.Select(l => (double?)((at += l!.Value) - l!.Value))];
            ends = [.. starts.Zip(lengths, (s, l) => s + l)];
            return Wish(spans, [.. starts], [.. ends]) with { XName = Plural(step) };
        }

        // "from day 1 to 5" takes day 5 in.
        int low = (int)starts.Min()!.Value, high = (int)Math.Min(low + 200, ends.Max()!.Value);
        string unit = step is null ? "" : char.ToUpperInvariant(step[0]) + step[1..].TrimEnd('s') + " ";
        return Wish(spans, [.. starts.Select(s => s - low)], [.. ends.Select(e => e - low + 1)])
            with { Steps = [.. Enumerable.Range(low, Math.Max(1, high - low + 1)).Select(i => unit + i.ToString(CultureInfo.InvariantCulture))] };
    }

    private static string? Plural(string? step) => step is null ? null : char.ToUpperInvariant(step[0]) + step[1..].TrimEnd('s') + "s";

    private static ChartWish Wish(List<(string Name, string From, string To)> spans, ImmutableArray<double?> starts, ImmutableArray<double?> ends) => new()
    {
        Kind = ChartKind.Gantt, Categories = [.. spans.Select(s => s.Name)],
        Series = [new ChartSeries { Name = "start", Values = starts }, new ChartSeries { Name = "end", Values = ends }],
    };

    private static string Name(IEnumerable<DataToken> tokens)
    {
        List<DataToken> words = [.. tokens];
        int colon = words.FindLastIndex(t => t.Kind == DataTokenKind.Colon);
        List<DataToken> own = colon >= 0 && colon < words.Count - 1 ? words[(colon + 1)..] : words;
        return DataItems.Label([.. own.Where(t => t.Kind is DataTokenKind.Word or DataTokenKind.Number)]);
    }
}
