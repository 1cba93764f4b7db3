using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Charts;

/// <summary>Reads a prompt that asks for an infographic: headline, large numbers, small charts, statements.</summary>
internal static class InfographicReader
{
    private const int MostNumbers = 6, MostCharts = 4, MostPoints = 8, FewestBars = 3;

    /// <summary>Longer pieces are prose, not the words of a number.</summary>
    private const int LongestText = 90;

    private static readonly Regex s_ratio = new(@"\b\d+ (in|out of|of) \d+\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary>Asks for numbers.</summary>
    private static readonly Regex s_figures = new(
        @"\b(?:statistics?|stats|numbers?|figures|data|charts?|graphs?|survey|results|percent(?:age)?s?|sales|revenue|growth|budget|kpis?|metrics|report|market|trends?|poll|comparison|rates?)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    /// <summary>Reads a request.</summary>
    public static FigurePlan Read(FigureRequest request)
    {
        string lead = TitleText.Before(request.Before);
        FigureOptions options = FigureOptions.Read(request.After);
        ImmutableArray<NamedList> lists = DiagramText.Lists(options.Text.Replace("; ", "\n", StringComparison.Ordinal));
        string? topic = lists.Length > 0 && lists[0].Name.Length > 0 && lists[0].Items.IsEmpty ? lists[0].Name : null;
        List<KeyNumber> numbers = [];
        List<ChartWish> charts = [];
        List<string> points = [];
        foreach (string part in Parts(options.Text, out string? head))
        {
            topic ??= head;
            Take(part, numbers, charts, points);
        }

        // Without a colon the text itself is the subject.
        string? title = options.Title ?? TitleText.Of(topic ?? (numbers.Count + charts.Count == 0 ? options.Text : null)) ?? TitleText.Of(lead);
        List<string> assumptions = [];
        bool isBare = numbers.Count == 0 && charts.Count == 0;
        DiagramWish? process = isBare ? KnownProcess.Find($"{title} {lead} {options.Text}") : null;
        bool isSample = isBare && process is null && (points.Count == 0 || s_figures.IsMatch($"{request.Before} {options.Text}"));
        if (process is not null)
        {
            if (points.Count > 1)
            {
                // Stages that the prompt names are those that are shown; what is known of them explains them.
                process = process with { Nodes = [.. points.Select((p, i) => process.Nodes.FirstOrDefault(n => string.Equals(n.Text, p, StringComparison.OrdinalIgnoreCase)) is { } known ? known with { Text = p } : new DiagramNode { Id = $"p{i + 1}", Text = p })] };
                points.Clear();
            }
            else
            {
                assumptions.Add($"The prompt names no stages; the infographic shows {string.Join(", ", process.Nodes.Select(n => n.Text.ToLowerInvariant()))}.");
            }
        }
        else if (isSample && title is not null && !s_figures.IsMatch($"{request.Before} {options.Text} {title}"))
        {
            // Nobody asked for figures: questions that every subject answers instead of made-up numbers.
            isSample = false;
            process = Questions();
            assumptions.Add("The prompt gives no facts, so the infographic has a section for each usual question.");
        }

        if (isSample)
        {
            string subject = $"{lead} {options.Text} regions";
            charts.Add(SampleData.Fill(new ChartWish { Kind = ChartKind.Donut, Title = "Shares" }, subject) with { IsSample = false });
            charts.Add(SampleData.Fill(new ChartWish { Kind = ChartKind.Line, Title = "Over time" }, subject) with { IsSample = false });
            ChartSeries shares = charts[0].Series[0];
            numbers.AddRange(charts[0].Categories.Take(3).Select((c, i) => new KeyNumber($"{shares.Values[i]}%", c)));
            assumptions.Add("The prompt gives no facts, so the infographic shows sample data, and says so.");
        }

        return new FigurePlan
        {
            Infographic = new InfographicWish
            {
                Title = title ?? "Facts and figures", Subtitle = options.Subtitle, Numbers = [.. numbers.Take(MostNumbers)], Charts = [.. charts.Take(MostCharts)], Diagram = process,
                Points = [.. points.Where(p => !string.Equals(p, title, StringComparison.OrdinalIgnoreCase)).Take(MostPoints)], Source = options.Source, Colors = options.Colors, Ground = options.Ground, IsSample = isSample,
            },
            Assumptions = [.. assumptions],
        };
    }

    private static DiagramWish Questions() => new()
    {
        Kind = DiagramKind.Process,
        Nodes = [.. DataFile.Read("infographic-questions", ':').Select((l, i) => new DiagramNode { Id = $"n{i + 1}", Text = l.Left, Detail = string.Join(", ", l.Words) })],
    };

    /// <summary>The sections of a text: lines, sentences and semicolons; within one, commas.</summary>
    private static List<string> Parts(string text, out string? head)
    {
        head = null;
        List<string> parts = [];
        foreach (string block in DiagramText.Plain(text).Split(['\n', ';', '\u0001'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(b => b.Split(". ", StringSplitOptions.TrimEntries)))
        {
            string body = block.Trim(' ', '.', ',', ':', '-', '*', '•');
            int colon = body.IndexOf(':', StringComparison.Ordinal);

            // "about coffee: …": the first name without a number is the subject; "top countries: Finland 12, Norway 10" is a chart.
            if (head is null && parts.Count == 0 && colon > 0 && !body[..colon].Any(char.IsAsciiDigit))
            {
                (head, body) = (TitleText.Of(body[..colon]), body[(colon + 1)..].Trim());
                colon = body.IndexOf(':', StringComparison.Ordinal);
            }
            else if (head is null && parts.Count == 0 && colon < 0 && block == text.Trim(' ', '.', ',', ':') && body.IndexOf(" with ", StringComparison.OrdinalIgnoreCase) is > 0 and int with)
            {
                (head, body) = (TitleText.Of(body[..with]), body[(with + 6)..]);
            }
            else if (head is null && parts.Count == 0 && !body.Any(char.IsAsciiDigit))
            {
                (head, body) = (TitleText.Of(body), "");
            }

            while (colon > 0)
            {
                // The words before a colon begin a chart; what stands before them are single facts.
                int start = body[..colon].LastIndexOfAny([',']) + 1;
                parts.AddRange(Facts(body[..Math.Max(0, start - 1)]));
                int next = body.IndexOf(':', colon + 1), end = next < 0 ? body.Length : Math.Max(colon + 1, body[..next].LastIndexOf(','));
                parts.Add(body[start..end].Trim(' ', ','));
                body = end >= body.Length ? "" : body[(end + 1)..];
                colon = body.IndexOf(':', StringComparison.Ordinal);
            }

            parts.AddRange(Facts(body));
        }

        return parts;
    }

    private static IEnumerable<string> Facts(string text) => DiagramText.Items(text);

    private static void Take(string part, List<KeyNumber> numbers, List<ChartWish> charts, List<string> points)
    {
        int colon = part.IndexOf(':', StringComparison.Ordinal);
        DataFrame frame = colon > 0 ? DataFrameReader.Read(part[(colon + 1)..]) : new DataFrame();
        if (colon > 0 && frame.Series is [{ } series, ..] && series.Values.Length >= FewestBars && frame.Categories.Length == series.Values.Length)
        {
            ChartWish wish = new() { Title = DiagramText.Clean(part[..colon]), Categories = [.. frame.Categories.Select(TitleText.Capital)], Series = frame.Series, Unit = frame.Unit };
            ChartKind kind = KindChooser.Choose(wish);
            charts.Add(wish with { Kind = kind is ChartKind.Pie ? ChartKind.Donut : kind is ChartKind.Bar && wish.Categories.Length > 4 ? ChartKind.HorizontalBar : kind });
            return;
        }

        if (s_ratio.Match(part) is { Success: true } ratio && part.Length <= LongestText)
        {
            numbers.Add(new KeyNumber(ratio.Value.Trim(), Rest(part, ratio.Value)));
            return;
        }

        List<DataToken> tokens = DataTokenizer.Split(part.Replace(':', ' '));
        DataToken? number = tokens.Find(t => t.Number is { IsYear: false }) ?? tokens.Find(t => t.Number is not null && tokens.Count < 4);
        if (number is not null && part.Length <= LongestText)
        {
            (string shown, string unit) = Written(number.Number!);
            string rest = Rest(part, number.Text);
            rest = unit.Length > 0 && rest.Length > 1 && char.IsLower(rest[1]) ? char.ToLowerInvariant(rest[0]) + rest[1..] : rest;
            numbers.Add(new KeyNumber(shown, TitleText.Capital($"{unit} {rest}".Trim())));
        }
        else if (part.Trim().Length > 2)
        {
            points.Add(DiagramText.Clean(part));
        }
    }

    /// <summary>What is said besides the number, in its own words.</summary>
    private static string Rest(string part, string number)
    {
        int at = part.IndexOf(number, StringComparison.Ordinal);
        string rest = (at < 0 ? part : part.Remove(at, number.Length)).Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ':', ',', '.', '-', '–', '(', ')');
        foreach (string lead in (string[])["is ", "are ", "with ", "and ", "that "])
        {
            rest = rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? rest[lead.Length..] : rest;
        }

        return TitleText.Capital(rest.TrimEnd(' ', ':', ','));
    }

    /// <summary>The number as it is written, and the word behind it that names its unit.</summary>
    private static (string Number, string Unit) Written(Quantity quantity)
    {
        string text = quantity.Text.Trim();
        string unit = quantity.Name ?? "";
        int at = unit.Length > 0 ? text.LastIndexOf(' ') : -1;
        return at > 0 && quantity.Name is not null ? (text[..at], text[(at + 1)..]) : (text, "");
    }
}
