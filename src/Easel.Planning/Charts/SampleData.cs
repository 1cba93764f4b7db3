using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Plausible numbers for charts whose prompts give none. The same subject gives the same numbers; pictures say that they are samples.</summary>
internal static class SampleData
{
    private const int Days = 12, Points = 28, Sample = 80, Boxed = 24;

    /// <summary>Fills a wish that has no numbers.</summary>
    /// <param name="wish">What is known: kind, title, perhaps names.</param>
    /// <param name="subject">Words of the prompt that may tell what the names should be.</param>
    public static ChartWish Fill(ChartWish wish, string subject)
    {
        var chance = new Chance(subject + wish.Kind);
        ChartUnit unit = wish.Unit == new ChartUnit() ? UnitFor(subject, wish.Kind) : wish.Unit;
        ChartWish filled = wish with { IsSample = true, Unit = unit };
        switch (wish.Kind)
        {
            case ChartKind.Scatter or ChartKind.Bubble:
                double?[] Size(int i) => wish.Kind == ChartKind.Bubble ? [Math.Round(chance.Between(5, 100))] : [null];
                int count = wish.Kind == ChartKind.Bubble ? Days : Points;
                return filled with
                {
                    Unit = new ChartUnit(),
                    Series = [new ChartSeries { Points = [.. Enumerable.Range(0, count).Select(i => Point(i, count, chance, Size(i)[0]))] }],
                };
            case ChartKind.Histogram:
                return filled with { Unit = new ChartUnit(), Categories = [], Series = [new ChartSeries { Values = [.. Enumerable.Range(0, Sample).Select(_ => (double?)Math.Round(chance.Normal(50, 14)))] }] };
            case ChartKind.Box:
                string[] groups = [.. Names(wish, subject).Take(4)];
                return filled with
                {
                    Unit = new ChartUnit(), Categories = [],
                    Series = [.. groups.Select(g => new ChartSeries { Name = g, Values = [.. Sampled(chance)] })],
                };
            case ChartKind.Candlestick:
                return Prices(filled, chance);
            case ChartKind.Gantt:
                return filled with
                {
                    Unit = new ChartUnit(), Steps = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"], Categories = ["Research", "Design", "Development", "Testing", "Launch"],
                    Series = [new ChartSeries { Name = "start", Values = [0, 1, 1.5, 4, 5] }, new ChartSeries { Name = "end", Values = [1.5, 2.5, 4.5, 5.5, 6] }],
                };
            case ChartKind.Sankey:
                return filled with { Unit = new ChartUnit { Suffix = "%" }, Flows = [new("Solar", "Electricity", 18), new("Wind", "Electricity", 24), new("Gas", "Electricity", 14), new("Gas", "Heating", 22), new("Oil", "Transport", 22), new("Electricity", "Homes", 26), new("Electricity", "Industry", 30), new("Heating", "Homes", 22)] };
            case ChartKind.Gauge:
                return filled with { Unit = new ChartUnit { Suffix = "%" }, Series = [new ChartSeries { Values = [Math.Round(chance.Between(55, 90))] }] };
            case ChartKind.Funnel:
                return filled with { Unit = new ChartUnit(), Categories = ["Visitors", "Leads", "Trials", "Customers"], Series = [new ChartSeries { Values = [10000, 4200, 1500, 600] }] };
            case ChartKind.Waterfall:
                return filled with { Categories = ["Revenue", "Materials", "Salaries", "Marketing", "Other income", "Profit"], Unit = new ChartUnit { Prefix = "$", Scale = "million" }, Series = [new ChartSeries { Values = [100, -38, -24, -10, 4, 32] }] };
            case ChartKind.HeatMap:
                return filled with { Categories = ["Mon", "Tue", "Wed", "Thu", "Fri"], Series = [.. ((string[])["Morning", "Midday", "Afternoon", "Evening"]).Select((n, r) => new ChartSeries { Name = n, Values = [.. Enumerable.Range(0, 5).Select(c => (double?)Math.Round(chance.Between(10, 40) + (12 * r) + (4 * c)))] })] };
            case ChartKind.Table:
                string[] rows = [.. Names(wish, subject).Take(5)];
                return filled with { Categories = ["Name", "2022", "2023", "Change"], Rows = [.. rows.Select(r => Row(r, chance))] };
            default:
                return Plain(filled, subject, chance);
        }
    }

    private static ChartWish Plain(ChartWish wish, string subject, Chance chance)
    {
        string[] names = [.. Names(wish, subject)];
        bool parts = wish.Kind is ChartKind.Pie or ChartKind.Donut or ChartKind.Treemap, temporal = names.All(Temporal.Is);
        int series = wish.Series.Length > 1 ? wish.Series.Length : wish.Kind is ChartKind.GroupedBar or ChartKind.StackedBar or ChartKind.PercentBar or ChartKind.Radar ? 2 : 1;
        double?[] Values(int s)
        {
            if (parts)
            {
                return Shares(names.Length, chance);
            }

            // Values over time rise with chance; others only vary.
            double level = chance.Between(20, 40) * (1 + (0.3 * s));
            return [.. names.Select((_, i) => (double?)Math.Round(temporal ? level + (i * chance.Between(1, 60.0 / names.Length)) + chance.Between(-4, 4) : chance.Between(25, 95)))];
        }

        return wish with
        {
            Unit = parts ? new ChartUnit { Suffix = "%" } : wish.Unit, Categories = [.. names],
            Series = [.. Enumerable.Range(0, series).Select(s => new ChartSeries { Name = wish.Series.Length > 1 ? wish.Series[s].Name : series > 1 ? $"Group {(char)('A' + s)}" : null, Values = [.. Values(s)] })],
        };
    }

    private static IEnumerable<string> Names(ChartWish wish, string subject)
    {
        if (wish.Categories.Length > 1)
        {
            return wish.Categories;
        }

        string[] words = subject.ToLowerInvariant().Split([' ', ',', '.', ':', '-', '\n'], StringSplitOptions.RemoveEmptyEntries);
        bool overTime = wish.Kind is ChartKind.Line or ChartKind.Area;
        foreach ((ImmutableArray<string> keys, ImmutableArray<string> names) in FigureWords.Samples)
        {
            if (keys.Any(words.Contains) && (!overTime || names.All(Temporal.Is)))
            {
                return names;
            }
        }

        return overTime ? FigureWords.Samples[^1].Categories : ["A", "B", "C", "D", "E"];
    }

    private static ChartUnit UnitFor(string subject, ChartKind kind)
    {
        bool Has(params string[] words) => Array.Exists(words, w => subject.Contains(w, StringComparison.OrdinalIgnoreCase));
        return kind is ChartKind.Pie or ChartKind.Donut or ChartKind.PercentBar || Has("percent", "share", "rate") ? new ChartUnit { Suffix = "%" }
            : Has("temperature") ? new ChartUnit { Suffix = " °C" }
            : Has("sales", "revenue", "profit", "income", "gdp", "budget", "turnover") ? new ChartUnit { Prefix = "$", Scale = "million" } : new ChartUnit();
    }

    /// <summary>Shares that add up to 100, the largest first.</summary>
    private static double?[] Shares(int count, Chance chance)
    {
        double[] raw = [.. Enumerable.Range(0, count).Select(i => chance.Between(0.8, 1.2) / (i + 1.2))];
        double sum = raw.Sum();
        double[] whole = [.. raw.Select(r => Math.Max(1, Math.Round(100 * r / sum)))];
        whole[0] += 100 - whole.Sum();
        return [.. whole.OrderDescending().Select(w => (double?)w)];
    }

    private static ChartPoint Point(int i, int count, Chance chance, double? size)
    {
        double x = Math.Round((100.0 * i / count) + chance.Between(0, 4), 1);
        return new ChartPoint(x, Math.Round(15 + (0.7 * x) + chance.Normal(0, 9), 1), size);
    }

    private static IEnumerable<double?> Sampled(Chance chance)
    {
        double middle = chance.Between(40, 70), spread = chance.Between(6, 14);
        return [.. Enumerable.Range(0, Boxed).Select(_ => (double?)Math.Round(chance.Normal(middle, spread), 1))];
    }

    private static ChartWish Prices(ChartWish wish, Chance chance)
    {
        double[][] days = new double[Days][];
        double price = 100;
        for (int i = 0; i < Days; i++)
        {
            double open = price, close = Math.Round(open + chance.Normal(0.8, 3), 1);
            days[i] = [open, Math.Round(Math.Max(open, close) + chance.Between(0.3, 2.5), 1), Math.Round(Math.Min(open, close) - chance.Between(0.3, 2.5), 1), close];
            price = close;
        }

        return wish with
        {
            Unit = new ChartUnit { Prefix = "$" }, Categories = [.. Enumerable.Range(1, Days).Select(i => $"Day {i}")],
            Series = [.. ((string[])["open", "high", "low", "close"]).Select((n, k) => new ChartSeries { Name = n, Values = [.. days.Select(d => (double?)d[k])] })],
        };
    }

    private static ImmutableArray<string> Row(string name, Chance chance)
    {
        int before = (int)chance.Between(20, 90), after = before + (int)chance.Between(-12, 25);
        return [name, $"{before}", $"{after}", $"{(after >= before ? "+" : "−")}{Math.Abs(after - before)}"];
    }

    /// <summary>Repeatable numbers from a text (SplitMix64, seeded by its FNV-1a hash).</summary>
    private sealed class Chance(string text)
    {
        private ulong _state = text.Aggregate(14695981039346656037, (hash, c) => (hash ^ c) * 1099511628211);

        public double Between(double low, double high) => low + ((high - low) * Unit());

        /// <summary>Sum of twelve uniform numbers, near enough to the normal distribution.</summary>
        public double Normal(double mean, double deviation) => mean + (deviation * (Enumerable.Range(0, 12).Sum(_ => Unit()) - 6));

        private double Unit()
        {
            _state += 0x9e3779b97f4a7c15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }
}
