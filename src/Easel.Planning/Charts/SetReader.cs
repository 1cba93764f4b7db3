using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Reads diagrams of sets: Venn diagrams, columns to compare, and four fields.</summary>
internal static class SetReader
{
    private static readonly string[] s_shared = ["both", "overlap", "overlapping", "intersection", "common", "in common", "shared", "middle", "center", "centre", "all", "all three", "in the middle", "in both", "together"];

    /// <summary>"cats and dogs: cats: meow; dogs: bark; both: pets".</summary>
    public static DiagramWish ReadVenn(string text)
    {
        ImmutableArray<NamedList> lists = DiagramText.Lists(text);
        NamedList[] named = [.. lists.Where(l => l.Name.Length > 0 && !l.Items.IsEmpty)];
        NamedList[] sets = [.. named.Where(l => !IsShared(l.Name))];
        string[] names = [.. sets.Select(s => s.Name)];
        string? topic = lists.FirstOrDefault(l => l.Name.Length > 0 && l.Items.IsEmpty)?.Name;
        bool hasItems = names.Length > 1;
        if (!hasItems)
        {
            (string? title, ImmutableArray<string> items) = DiagramText.TopicAndList(text);
            names = items.Length > 1 ? [.. items] : [.. DiagramText.Items(title ?? "").Where(i => i.Length > 0)];
            topic = items.Length > 1 ? title : null;
            if (sets is [{ } one])
            {
                (topic, names) = (names.Length > 1 ? one.Name : topic, [.. one.Items]);
            }
        }

        if (names.Length < 2)
        {
            return new DiagramWish { Kind = DiagramKind.Venn, Title = topic };
        }

        names = [.. names.Take(4)];
        List<DiagramNode> nodes = [.. names.Select((n, i) => new DiagramNode { Id = $"s{i + 1}", Text = n })];
        foreach (NamedList list in hasItems ? named : [.. named.Where(l => IsShared(l.Name))])
        {
            string[] inside = [.. Enumerable.Range(0, names.Length).Where(i => IsShared(list.Name) ? IsAll(list.Name) || list.Name.Contains(names[i], StringComparison.OrdinalIgnoreCase) : Member(list.Name, names[i]))
                .Select(i => $"s{i + 1}")];
            inside = inside.Length == 0 ? [.. Enumerable.Range(1, names.Length).Select(i => $"s{i}")] : inside;
            nodes.AddRange(list.Items.Select((item, k) => new DiagramNode { Id = $"{string.Concat(inside)}.{k + 1}", Text = item, In = [.. inside] }));
        }

        return new DiagramWish { Kind = DiagramKind.Venn, Title = topic, Nodes = [.. nodes] };
    }

    /// <summary>Columns of points: "pros: …; cons: …".</summary>
    public static DiagramWish ReadColumns(string text, string all)
    {
        ImmutableArray<NamedList> lists = DiagramText.Lists(text);
        NamedList[] columns = [.. lists.Where(l => l.Name.Length > 0 && !l.Items.IsEmpty).Take(6)];
        string? topic = lists.FirstOrDefault(l => l.Name.Length > 0 && l.Items.IsEmpty)?.Name ?? (lists.Length > 0 && lists[0].Name.Length == 0 ? TitleText.Of(string.Join(" and ", lists[0].Items)) : null);
        bool procon = all.Contains("pros and cons", StringComparison.Ordinal) || all.Contains("advantages", StringComparison.Ordinal);
        if (columns.Length < 2)
        {
            return new DiagramWish { Kind = DiagramKind.Comparison, Title = procon ? Prefixed(topic ?? DiagramText.TopicAndList(text).Topic) : topic };
        }

        return new DiagramWish { Kind = DiagramKind.Comparison, Title = procon ? Prefixed(topic) : topic, Nodes = Filled(columns) };
    }

    /// <summary>Four fields, from the upper left to the lower right.</summary>
    public static DiagramWish ReadQuadrant(string text)
    {
        ImmutableArray<NamedList> lists = DiagramText.Lists(text);
        NamedList[] fields = [.. lists.Where(l => l.Name.Length > 0 && !l.Items.IsEmpty).Take(4)];
        string? topic = lists.FirstOrDefault(l => l.Name.Length > 0 && l.Items.IsEmpty)?.Name;
        if (fields.Length >= 3)
        {
            return new DiagramWish { Kind = DiagramKind.Quadrant, Title = topic ?? (lists[0].Name.Length == 0 ? TitleText.Of(string.Join(" ", lists[0].Items)) : null), Nodes = Filled(fields) };
        }

        (string? title, ImmutableArray<string> items) = DiagramText.TopicAndList(text);
        return new DiagramWish { Kind = DiagramKind.Quadrant, Title = title, Nodes = items.Length is 3 or 4 ? DiagramReader.Nodes(items) : [] };
    }

    private static ImmutableArray<DiagramNode> Filled(NamedList[] columns) =>
    [
        .. columns.Select((c, i) => new DiagramNode { Id = $"c{i + 1}", Text = c.Name }),
        .. columns.SelectMany((c, i) => c.Items.Select((item, k) => new DiagramNode { Id = $"c{i + 1}.{k + 1}", Text = item, In = [$"c{i + 1}"] })),
    ];

    private static string? Prefixed(string? topic) => topic is null ? "Pros and cons" : topic.Contains("pros", StringComparison.OrdinalIgnoreCase) ? topic : $"{topic}: pros and cons";

    private static bool IsShared(string name) => s_shared.Contains(name.ToLowerInvariant()) || name.Contains(" and ", StringComparison.OrdinalIgnoreCase) || name.Contains('&');

    private static bool IsAll(string name) => s_shared.Contains(name.ToLowerInvariant());

    private static bool Member(string list, string name) => list.Equals(name, StringComparison.OrdinalIgnoreCase);
}
