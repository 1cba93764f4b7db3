using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Reads a prompt that asks for a chart: options, then data, then kind and heading.</summary>
internal static class ChartReader
{
    /// <summary>Longest heading that is made of the prompt's own words.</summary>
    private const int MostTopicWords = 12;

    /// <summary>Reads a request; null where there is nothing to draw.</summary>
    public static FigurePlan? Read(FigureRequest request)
    {
        ImmutableArray<ImmutableArray<string>>? table = TableText.Take(request.After, out string after);
        table ??= TableText.Take(request.Before, out _);
        string lead = TitleText.Before(request.Before), earlier = DataTokenizer.Split(request.Before).Exists(t => t.Number is not null) ? request.Before : lead;
        if (request.Phrase.Contains("column", StringComparison.OrdinalIgnoreCase) && request.Target == "chart.table")
        {
            after = "columns" + after;
        }

        FigureOptions options = FigureOptions.Read((earlier.Trim().Length > 0 ? earlier + "\u0001" : "") + after);
        ChartKind? asked = request.Target.EndsWith("auto", StringComparison.Ordinal) ? null : Enum.Parse<ChartKind>(request.Target[(request.Target.IndexOf('.') + 1)..], ignoreCase: true);
        ChartWish wish = new()
        {
            Kind = asked ?? ChartKind.Bar, Title = options.Title, Subtitle = options.Subtitle, XName = Name(options.XName), YName = Name(options.YName),
            Colors = options.Colors, Ground = options.Ground, Source = options.Source,
        };
        string body = options.Text;
        string? topic;
        (wish, topic) = table is { } rows ? (FromTable(wish, rows, asked), TopicOf(body)) : FromText(wish, body, asked);

        List<string> assumptions = [];
        bool hasData = wish.Series.Any(s => s.Values.Any(v => v is not null) || !s.Points.IsEmpty) || !wish.Flows.IsEmpty || !wish.Rows.IsEmpty;
        topic ??= earlier == lead ? lead : null;
        wish = wish with { Title = wish.Title ?? TitleText.Of(topic?.Length > 0 ? topic : hasData ? HeadOf(body, wish) : TopicOf(body)) };
        if (!hasData)
        {
            string? title = wish.Title ?? TitleText.Of(TopicOf(body));
            if (wish.Categories.Length > 1 && string.Equals(title, wish.Categories[0], StringComparison.OrdinalIgnoreCase))
            {
                title = TitleText.Capital($"{string.Join(", ", wish.Categories.SkipLast(1))} and {wish.Categories[^1]}");
            }

            wish = SampleData.Fill(wish with { Kind = asked ?? GuessKind(body), Title = title }, $"{lead} {body}");
            assumptions.Add("The prompt gives no data, so the chart shows sample data, and says so.");
        }
        else
        {
            ChartKind kind = asked is { } given ? KindChooser.Settle(given, wish) : KindChooser.Choose(wish);
            wish = Complete(wish with { Kind = kind });
            if (asked is null)
            {
                assumptions.Add($"The kind of chart is chosen by the data: {kind}.");
            }
        }

        return new FigurePlan { Chart = Capitalized(ColorNamedCategories(UnitOfTitle(wish))), Assumptions = [.. assumptions] };
    }

    private static (ChartWish Wish, string? Topic) FromText(ChartWish wish, string body, ChartKind? asked)
    {
        string? topic = null;
        if (asked is ChartKind.Sankey || (asked is null && body.Contains("->", StringComparison.Ordinal)))
        {
            (ImmutableArray<ChartFlow> flows, ChartUnit flowUnit) = FlowReader.Read(body);
            return (wish with { Flows = flows, Unit = flowUnit }, TopicOf(body.Split("->")[0].Contains(':', StringComparison.Ordinal) ? body : body.Split(" from ")[0].Split("->") is [{ } only] ? only : ""));
        }

        if (asked is ChartKind.Gantt && SpanReader.Read(body) is { } spans)
        {
            return (wish with { Categories = spans.Categories, Series = spans.Series, Steps = spans.Steps, XName = spans.XName ?? wish.XName }, TopicOf(body));
        }

        if (asked is ChartKind.Candlestick && PriceReader.Read(body) is { } prices)
        {
            return (wish with { Categories = prices.Categories, Series = prices.Series, Unit = prices.Unit }, TopicOf(body));
        }

        if (asked is null or ChartKind.Scatter or ChartKind.Bubble && PointReader.Read(body, out topic) is { IsEmpty: false } points)
        {
            return (wish with { Series = points }, topic);
        }

        if (asked is ChartKind.Table && ColumnsReader.Read(body) is { } columns)
        {
            return (wish with { Categories = columns.Headings, Rows = columns.Rows }, columns.Topic);
        }

        bool bars = asked is null or ChartKind.Bar or ChartKind.GroupedBar or ChartKind.StackedBar or ChartKind.PercentBar or ChartKind.HorizontalBar or ChartKind.Table;
        DataFrame frame = DataFrameReader.Read(body, bars);
        wish = wish with { Categories = frame.Categories, Series = frame.Series, Unit = frame.Unit };
        if (asked is ChartKind.Gauge && frame.Series is [{ Values: [{ } value, { } most, ..] }, ..])
        {
            // "72 out of 100".
            wish = wish with { Series = [new ChartSeries { Values = [value] }], Maximum = most > value ? most : null, Categories = [] };
        }

        if (asked is ChartKind.Gauge or ChartKind.Histogram && wish.Categories is [{ Length: > 0 } single])
        {
            return (wish with { Categories = [] }, frame.Topic ?? single);
        }

        return (wish, frame.HasNumbers ? frame.Topic : null);
    }

    /// <summary>The first column names the rows, the others are series; as a table, the cells stay as they are.</summary>
    private static ChartWish FromTable(ChartWish wish, ImmutableArray<ImmutableArray<string>> rows, ChartKind? asked)
    {
        if (asked is ChartKind.Table)
        {
            return wish with { Categories = rows[0], Rows = [.. rows.Skip(1)] };
        }

        bool hasHeadings = rows[0].Skip(1).All(c => !c.Any(char.IsAsciiDigit) || Temporal.Is(c));
        ImmutableArray<ImmutableArray<string>> body = hasHeadings ? [.. rows.Skip(1)] : rows;
        int columns = rows.Max(r => r.Length) - 1;
        Quantity?[][] cells = [.. body.Select(r => Enumerable.Range(1, columns).Select(c => c < r.Length ? Cell(r[c]) : null).ToArray())];
        List<DataItem> items = [.. cells.SelectMany(r => r).OfType<Quantity>().Select(q => new DataItem(null, "", [q], false))];
        (List<DataItem> scaled, ChartUnit unit) = UnitReader.Share(items);
        int next = 0;
        double?[][] values = [.. cells.Select(r => r.Select(c => c is null ? (double?)null : scaled[next++].Numbers[0].Value).ToArray())];
        return wish with
        {
            Unit = unit, Categories = [.. body.Select(r => r[0])], XName = wish.XName,
            Series = [.. Enumerable.Range(0, columns).Select(c => new ChartSeries { Name = hasHeadings ? rows[0][c + 1] : null, Values = [.. values.Select(v => v[c])] })],
        };
    }

    private static Quantity? Cell(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (QuantityReader.TryRead(text, i, out _) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>What the kind needs beyond the data: names for numbers that have none, rows for tables, samples for box plots.</summary>
    private static ChartWish Complete(ChartWish wish)
    {
        if (wish.Kind == ChartKind.Table && wish.Rows.IsEmpty)
        {
            var numbers = new NumberWords(wish.Unit);
            bool named = wish.Series.Length > 1;
            return wish with
            {
                Categories = ["", .. wish.Series.Select((s, i) => s.Name ?? (named ? $"{i + 1}" : wish.YName ?? wish.Title ?? ""))],
                Rows = [.. wish.Categories.Select((c, i) => (ImmutableArray<string>)[c, .. wish.Series.Select(s => i < s.Values.Length && s.Values[i] is { } v ? numbers.Write(v) : "–")])],
            };
        }

        if (wish.Kind is ChartKind.Box or ChartKind.Histogram)
        {
            // A list of pairs would be a bar chart; what has no names is a sample.
            bool sample = wish.Categories.IsEmpty || wish.Series.Length > 1 || wish.Kind == ChartKind.Box;
            return sample ? wish with { Categories = [], Series = [.. wish.Series.Select((s, i) => s with { Name = s.Name ?? (wish.Kind == ChartKind.Box ? $"Sample {i + 1}" : null) })] } : wish;
        }

        if (wish.Kind is ChartKind.Scatter or ChartKind.Bubble && wish.Series.All(s => s.Points.IsEmpty))
        {
            return Pairs(wish);
        }

        int longest = wish.Series.IsEmpty ? 0 : wish.Series.Max(s => s.Values.Length);
        return wish.Categories.IsEmpty && longest > 0 && wish.Kind is not ChartKind.Gauge
            ? wish with { Categories = [.. Enumerable.Range(1, longest).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))] } : wish;
    }

    /// <summary>Two rows of numbers are the sides of a scatter plot; one row stands over its places.</summary>
    private static ChartWish Pairs(ChartWish wish)
    {
        ImmutableArray<double?> x = wish.Series.Length > 1 ? wish.Series[0].Values : [.. wish.Series[0].Values.Select((_, i) => NameAsNumber(wish, i) ?? i + 1)];
        ImmutableArray<double?> y = wish.Series[^1].Values;
        bool named = wish.Series.Length > 1 && wish.Categories.Length == y.Length;
        return wish with
        {
            XName = wish.XName ?? (wish.Series.Length > 1 ? wish.Series[0].Name : null), YName = wish.YName ?? (wish.Series.Length > 1 ? wish.Series[^1].Name : null), Categories = [],
            Series = [new ChartSeries { Points = [.. x.Zip(y).Select((p, i) => (p, i)).Where(p => p.p.First is not null && p.p.Second is not null)
                .Select(p => new ChartPoint(p.p.First!.Value, p.p.Second!.Value, null, named ? wish.Categories[p.i] : null))] }],
        };
    }

    private static double? NameAsNumber(ChartWish wish, int i) =>
        i < wish.Categories.Length && double.TryParse(wish.Categories[i], System.Globalization.CultureInfo.InvariantCulture, out double v) ? v : null;

    /// <summary>Favourite colours are shown in themselves.</summary>
    private static ChartWish ColorNamedCategories(ChartWish wish)
    {
        NamedColor?[] colors = [.. wish.Categories.Select(ColorReader.Find)];
        return wish.Colors.IsEmpty && colors.Length > 1 && colors.All(c => c is not null) ? wish with { Colors = [.. colors.OfType<NamedColor>()] } : wish;
    }

    /// <summary>"Rainfall in mm", "Emissions (million tonnes)": the unit stands in the subject.</summary>
    private static ChartWish UnitOfTitle(ChartWish wish)
    {
        if (wish.Title is not { } title || wish.Unit.Suffix is not null || wish.Unit.Name is not null || title.LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase) is var at && at < 1)
        {
            return wish;
        }

        return QuantityReader.TryRead("1 " + title[(at + 4)..].Trim(), 0, out int end) is { } number && end == title.Length - at - 4 + 2
            ? wish with
            {
                Title = title[..at],
                Unit = wish.Unit with { Suffix = number.Suffix, Name = number.Name, Scale = wish.Unit.Scale ?? number.Scale, Prefix = wish.Unit.Prefix ?? number.Prefix },
            } : wish;
    }

    /// <summary>Names that stand alone begin with capitals.</summary>
    private static ChartWish Capitalized(ChartWish wish) => wish with
    {
        Categories = [.. wish.Categories.Select(TitleText.Capital)],
        Series = [.. wish.Series.Select(s => s.Name is null ? s : s with { Name = TitleText.Capital(s.Name) })],
    };

    private static ChartKind GuessKind(string body) =>
        body.Contains("over time", StringComparison.OrdinalIgnoreCase) || body.Contains("trend", StringComparison.OrdinalIgnoreCase) || body.Contains("growth", StringComparison.OrdinalIgnoreCase)
            ? ChartKind.Line : body.Contains("share", StringComparison.OrdinalIgnoreCase) ? ChartKind.Pie : ChartKind.Bar;

    /// <summary>Several words without a number before the first colon are the subject, commas and all, unless they name what is counted.</summary>
    private static string? HeadOf(string body, ChartWish wish)
    {
        int colon = body.IndexOf(':', StringComparison.Ordinal);
        string head = colon < 0 ? "" : body[..colon].Trim();
        bool isName = wish.Categories.Concat(wish.Series.Select(s => s.Name ?? "")).Any(n => n.Equals(head, StringComparison.OrdinalIgnoreCase));
        return head.Split(' ').Length is >= 3 and <= MostTopicWords && !head.Any(char.IsAsciiDigit) && !head.Contains('\u0001') && !isName ? head : null;
    }

    /// <summary>The first words of a text up to a colon, a number or a full stop.</summary>
    private static string TopicOf(string body)
    {
        int stop = body.AsSpan().IndexOfAny(":;.\n\u0001(|");
        string head = (stop < 0 ? body : body[..stop]).Trim();
        int digit = head.AsSpan().IndexOfAnyInRange('0', '9');
        if (stop < 0 && digit > 0 && !Temporal.Is(head[digit..].Split(' ')[0]))
        {
            head = head[..digit];
        }

        int comma = head.IndexOf(',', StringComparison.Ordinal);
        head = comma > 0 ? head[..comma] : head;
        return head.Split(' ').Length > MostTopicWords ? string.Join(' ', head.Split(' ').Take(MostTopicWords)) : head;
    }

    private static string? Name(string? text) => text is null ? null : TitleText.Capital(text);
}
