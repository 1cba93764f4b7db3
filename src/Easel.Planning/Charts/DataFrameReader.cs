using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Finds rows and columns in the data of a prompt, however it is put: pairs, lists side by side, several series, ranges.</summary>
internal static class DataFrameReader
{
    /// <summary>Reads the data of a text.</summary>
    /// <param name="text">The prompt without the words that ask for the chart and without its options.</param>
    /// <param name="groupsByHead">Whether names above lists are categories, as in "Paris: car 20, bike 80" for stacked bars; else they are series.</param>
    public static DataFrame Read(string text, bool groupsByHead = false)
    {
        List<DataToken> tokens = Journey.Rewrite(DataTokenizer.Split(text), out string[]? journey);
        List<string[]> ranges = [];
        List<DataItem> items = DataItems.Read(tokens, ranges);
        items = NameByUnits(items);
        (items, ChartUnit unit) = UnitReader.Share(items);
        string[] range = ranges.Count > 0 ? ranges[0] : journey ?? [];

        string?[] heads = [.. items.Where(i => i.Numbers.Length > 0).Select(i => i.Head).Distinct()];
        if (heads.Length > 1 && heads.Count(h => h is not null) > 1 && items.Any(i => i.Head is not null && i.Label.Length > 0 && i.Numbers.Length > 0))
        {
            return Matrix(items, unit, groupsByHead);
        }

        DataFrame frame = Groups(items, range) with { Unit = unit };
        string? head = heads is [{ } only] ? only : items.FirstOrDefault(i => i.Head is not null)?.Head;
        return frame.Topic is null ? frame with { Topic = head } : frame;
    }

    /// <summary>"30 cats and 45 dogs": where the words behind the numbers differ, they are names and not units.</summary>
    private static List<DataItem> NameByUnits(List<DataItem> items)
    {
        string?[] units = [.. items.SelectMany(i => i.Numbers).Select(n => n.Name).Distinct()];
        return units.Length < 2 || units.Contains(null) ? items : [.. items.Select(i => i.Label.Length == 0 && i.Numbers is [{ Name: { } name } n]
            ? i with { Label = name, Numbers = [n with { Name = null }] } : i)];
    }

    /// <summary>Heads with named numbers below each: heads are series, unless they are times and the names are not.</summary>
    private static DataFrame Matrix(List<DataItem> items, ChartUnit unit, bool groupsByHead)
    {
        DataItem[] cells = [.. items.Where(i => i.Head is not null && i.Numbers.Length > 0)];
        string[] heads = [.. cells.Select(c => c.Head!).Distinct()], labels = [.. cells.Select(c => c.Label).Distinct()];
        double? Cell(string head, string label) => Array.Find(cells, c => c.Head == head && c.Label == label)?.Numbers[0].Value;
        bool transposed = !labels.All(Temporal.Is) && (groupsByHead || heads.All(Temporal.Is)) && labels.Length < cells.Length;
        (string[] rows, string[] columns) = transposed ? (labels, heads) : (heads, labels);
        string? topic = items.FirstOrDefault(i => i.Head is null && i.Label.Length > 0)?.Label;
        return new DataFrame
        {
            Topic = topic, Unit = unit, Categories = [.. columns],
            Series = [.. rows.Select(r => new ChartSeries { Name = r, Values = [.. columns.Select(c => transposed ? Cell(c, r) : Cell(r, c))] })],
        };
    }

    private static DataFrame Groups(List<DataItem> items, string[] range)
    {
        List<(string Label, List<Quantity> Numbers)> groups = [];
        List<string> names = [];
        foreach (DataItem item in items)
        {
            if (item.Numbers.IsEmpty)
            {
                names.AddRange(item.Label.Length > 0 ? [item.Label] : []);
            }
            else if (item.Label.Length > 0 || groups.Count == 0 || item.StartsBlock)
            {
                groups.Add((item.Label, [.. item.Numbers]));
            }
            else
            {
                groups[^1].Numbers.AddRange(item.Numbers);
            }
        }

        if (groups.Count == 0)
        {
            return new DataFrame { Categories = [.. names.Count > 1 ? names : range.AsEnumerable()], Topic = names.Count == 1 ? names[0] : null };
        }

        return SideBySide(items, groups, names) ?? Years(groups, range) ?? Shape(items, groups, names, range);
    }

    /// <summary>"A, B and C with 3, 5 and 8": as many names as numbers, one list after the other.</summary>
    private static DataFrame? SideBySide(List<DataItem> items, List<(string Label, List<Quantity> Numbers)> groups, List<string> names)
    {
        (string Label, List<Quantity> Numbers)[] filled = [.. groups.Where(g => g.Numbers.Count > 0)];
        if (filled.Length != 1 || filled[0].Numbers.Count < 2)
        {
            return null;
        }

        int first = items.FindIndex(i => !i.Numbers.IsEmpty), count = filled[0].Numbers.Count;
        string[] before = [.. items.Take(first).Select(i => i.Label)], after = [.. items.Skip(first).Where(i => i.Numbers.IsEmpty).Select(i => i.Label)];
        string own = filled[0].Label;

        // The last name may stand in one item with the first number; a longer one is cut at its last joining word.
        string[] all = own.Length == 0 ? before : [.. before, own];
        string[]? labels = all.Length == count ? all : before.Length == count ? before : after.Length == count ? after : null;
        return labels is null ? null : new DataFrame
        {
            Topic = before.Length == count && own.Length > 0 ? own : null,
            Categories = [.. labels.Select((l, i) => i == 0 ? LabelSplitter.Last(l) : l)],
            Series = [new ChartSeries { Values = [.. filled[0].Numbers.Select(n => (double?)n.Value)] }],
        };
    }

    /// <summary>"2021, 2022, 2023: 3, 5, 8": numbers that look like years and go up evenly name the others.</summary>
    private static DataFrame? Years(List<(string Label, List<Quantity> Numbers)> groups, string[] range)
    {
        Quantity[] numbers = [.. groups.SelectMany(g => g.Numbers)];
        Quantity[] years = [.. numbers.Where(n => n.IsYear)], values = [.. numbers.Where(n => !n.IsYear)];
        bool named = groups.Count(g => g.Label.Length > 0) <= 2 && range.Length == 0;
        if (!named || years.Length < 2 || values.Length != years.Length)
        {
            return null;
        }

        double step = years[1].Value - years[0].Value;
        return step <= 0 || Enumerable.Range(1, years.Length - 1).Any(i => years[i].Value - years[i - 1].Value != step) ? null : new DataFrame
        {
            Topic = groups.Select(g => g.Label).FirstOrDefault(l => l.Length > 0 && !Temporal.Is(l)),
            Categories = [.. years.Select(y => y.Text.Trim())],
            Series = [new ChartSeries { Values = [.. values.Select(n => (double?)n.Value)] }],
        };
    }

    private static DataFrame Shape(
        List<DataItem> items, List<(string Label, List<Quantity> Numbers)> groups, List<string> names, string[] range)
    {
        int longest = groups.Max(g => g.Numbers.Count);
        string? topic = names.Count == 1 ? names[0] : null;
        if (longest == 1)
        {
            bool unnamed = groups.TrueForAll(g => g.Label.Length == 0);
            string[] labels = unnamed && range.Length == groups.Count ? range : LabelSplitter.WithoutSharedEnd([.. groups.Select(g => g.Label)]);
            (string? subject, labels[0]) = groups.Count > 1 ? LabelSplitter.Split(labels[0], [.. labels.Skip(1)]) : (null, labels[0]);

            // "from 10 in January to 40 in April": the names between belong on the axis, but have no numbers.
            string[] axis = range.Length > groups.Count && labels.All(range.Contains) ? range : labels;
            return new DataFrame
            {
                Topic = subject ?? topic, Categories = [.. axis],
                Series = [new ChartSeries { Values = [.. axis.Select((a, i) => axis == labels ? groups[i].Numbers[0].Value : Find(groups, labels, a))] }],
            };
        }

        if (groups.Count == 1)
        {
            (string label, List<Quantity> numbers) = groups[0];
            bool fits = range.Length == numbers.Count;
            return new DataFrame
            {
                Topic = label.Length > 0 ? label : topic, Categories = fits ? [.. range] : [],
                Series = [new ChartSeries { Values = [.. numbers.Select(n => (double?)n.Value)] }],
            };
        }

        // Several rows: the names of the columns are a range, or a list in what comes before ("for cats and dogs: …").
        string? head = items.Find(i => i.Head is not null)?.Head;
        string[] listed = head is not null ? Names(head) : [.. names];
        bool columns = listed.Length == longest, transposed = columns && groups.TrueForAll(g => Temporal.Is(g.Label)) && !listed.All(Temporal.Is);
        ChartSeries[] series = [.. groups.Select(g => new ChartSeries { Name = g.Label.Length > 0 ? g.Label : null, Values = [.. g.Numbers.Select(n => (double?)n.Value)] })];
        if (series[0].Name is { } firstName && groups.Count > 1)
        {
            (string? subject, string own) = LabelSplitter.Split(firstName, [.. series.Skip(1).Select(s => s.Name ?? "")]);
            (topic, series[0]) = (subject ?? topic, series[0] with { Name = own });
        }

        return transposed
            ? new DataFrame
            {
                Topic = topic, Categories = [.. groups.Select(g => g.Label)],
                Series = [.. listed.Select((name, k) => new ChartSeries { Name = name, Values = [.. groups.Select(g => k < g.Numbers.Count ? g.Numbers[k].Value : (double?)null)] })],
            }
            : new DataFrame { Topic = topic, Categories = range.Length == longest ? [.. range] : columns ? [.. listed] : [], Series = [.. series] };
    }

    private static double? Find(List<(string Label, List<Quantity> Numbers)> groups, string[] labels, string name)
    {
        int at = Array.FindIndex(labels, l => l == name);
        return at < 0 ? null : groups[at].Numbers[0].Value;
    }

    /// <summary>The names of "sales for cats and dogs".</summary>
    private static string[] Names(string head)
    {
        string[] words = head.Split(' ');
        int from = Array.FindLastIndex(words, w => w is "for" or "of" or "between" or "comparing");
        return [.. string.Join(' ', words.Skip(from + 1)).Split([" and ", ",", " vs "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}
