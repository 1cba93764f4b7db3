using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Charts;

/// <summary>Reads a prompt that asks for a diagram.</summary>
internal static class DiagramReader
{
    /// <summary>Reads a request; null where there is nothing to draw.</summary>
    public static FigurePlan? Read(FigureRequest request)
    {
        string lead = TitleText.Before(request.Before);
        FigureOptions options = FigureOptions.Read((request.Before.Contains(':', StringComparison.Ordinal) || request.Before.Contains("->", StringComparison.Ordinal) ? request.Before + "\u0001" : "") + request.After);
        string body = options.Text;
        DiagramKind kind = request.Target == "diagram.auto" ? Guess(body, lead) : Enum.Parse<DiagramKind>(request.Target[(request.Target.IndexOf('.') + 1)..], ignoreCase: true);
        string all = $"{lead} {request.Phrase} {body}".ToLowerInvariant();
        DiagramWish wish = Read(kind, body, all);
        List<string> assumptions = [];
        string? title = options.Title ?? wish.Title ?? TitleText.Of(lead);
        if (options.Title is null && title is not null && request.Phrase.StartsWith("life", StringComparison.OrdinalIgnoreCase))
        {
            title = $"Life cycle {body.Split(':')[0].Trim(' ', ',', '.')}";
        }

        if (wish.Nodes.IsEmpty)
        {
            if (request.Target == "diagram.auto")
            {
                return null;
            }

            bool known = Sample(kind, all, out string[] items);
            wish = Read(kind, string.Join(", ", items), all) with { IsSample = !known, Title = wish.Title };
            wish = wish.Nodes.IsEmpty ? SampleNodes(wish, kind, items) : wish;
            title ??= TitleText.Of(body) ?? TitleText.Capital(request.Phrase);
            assumptions.Add(known ? "The prompt does not say what is in the diagram; what is usually in it is shown."
                : "The prompt does not say what is in the diagram, so a sample is shown, and says so.");
        }

        return new FigurePlan
        {
            Diagram = wish with
            {
                Title = title ?? wish.Title, Colors = options.Colors, Ground = options.Ground, XName = options.XName ?? wish.XName, YName = options.YName ?? wish.YName,
            },
            Assumptions = [.. assumptions],
        };
    }

    private static DiagramWish Read(DiagramKind kind, string body, string all) => kind switch
    {
        DiagramKind.Flowchart => FlowchartReader.Read(body),
        DiagramKind.Timeline => TimelineReader.Read(body),
        DiagramKind.Venn => SetReader.ReadVenn(body),
        DiagramKind.Comparison => SetReader.ReadColumns(body, all),
        DiagramKind.Quadrant => SetReader.ReadQuadrant(body),
        DiagramKind.Tree => HierarchyReader.ReadTree(body),
        DiagramKind.MindMap => HierarchyReader.ReadMindMap(body),
        DiagramKind.Network => HierarchyReader.ReadNetwork(body),
        _ => ReadList(kind, body, all),
    };

    private static DiagramWish ReadList(DiagramKind kind, string body, string all)
    {
        (string? topic, ImmutableArray<string> items) = DiagramText.TopicAndList(body);

        // Pyramids are listed from their tops unless the prompt says otherwise.
        bool upwards = kind == DiagramKind.Pyramid && (all.Contains("bottom to top", StringComparison.Ordinal) || all.Contains("base to", StringComparison.Ordinal) || all.Contains("from the bottom", StringComparison.Ordinal));
        return new DiagramWish { Kind = kind, Title = topic, Nodes = Nodes(upwards ? items.Reverse() : items) };
    }

    /// <summary>Nodes of texts; what stands behind a dash or in brackets is the quieter text.</summary>
    public static ImmutableArray<DiagramNode> Nodes(IEnumerable<string> items) => [.. items.Select((item, i) =>
    {
        string[] parts = item.Split([" – ", " - ", " — ", " ("], 2, StringSplitOptions.TrimEntries);
        return new DiagramNode { Id = $"n{i + 1}", Text = DiagramText.Clean(parts[0]), Detail = parts.Length > 1 ? DiagramText.Clean(parts[1]) : null };
    }).Where(n => n.Text.Length > 0)];

    /// <summary>A diagram without a kind has arrows, or is not for us.</summary>
    private static DiagramKind Guess(string body, string lead) =>
        body.Contains("->", StringComparison.Ordinal) || body.Contains('→') ? DiagramKind.Flowchart
        : (lead + body).Contains("cycle", StringComparison.OrdinalIgnoreCase) ? DiagramKind.Cycle
        : body.Contains("label", StringComparison.OrdinalIgnoreCase) || body.Contains("parts", StringComparison.OrdinalIgnoreCase) ? DiagramKind.Anatomy : DiagramKind.Process;

    private static bool Sample(DiagramKind kind, string all, out string[] items)
    {
        string own = "kind." + char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
        foreach (DataLine line in DataFile.Read("diagram-samples", ':'))
        {
            string[] keys = line.Left.Split(',', StringSplitOptions.TrimEntries);
            if (keys is [{ } only] && only == own)
            {
                items = [.. line.Words];
                return false;
            }

            if (!line.Left.StartsWith("kind.", StringComparison.Ordinal) && keys.All(k => all.Contains(k, StringComparison.Ordinal)))
            {
                items = [.. line.Words];
                return true;
            }
        }

        items = ["One", "Two", "Three"];
        return false;
    }

    private static DiagramWish SampleNodes(DiagramWish wish, DiagramKind kind, string[] items)
    {
        ImmutableArray<DiagramNode> nodes = Nodes(items);
        return kind switch
        {
            DiagramKind.Tree or DiagramKind.Network => wish with { Kind = kind, Nodes = nodes, Links = [.. nodes.Skip(1).Select(n => new DiagramLink(nodes[0].Id, n.Id))] },
            DiagramKind.MindMap => wish with
            {
                Kind = kind, Nodes = [new DiagramNode { Id = "n0", Text = wish.Title ?? "Topic" }, .. nodes], Links = [.. nodes.Select(n => new DiagramLink("n0", n.Id))],
            },
            DiagramKind.Timeline => wish with { Kind = kind, Nodes = [.. nodes.Select((n, i) => n with { Detail = $"{1990 + (10 * i)}" })] },
            DiagramKind.Comparison => wish with
            {
                Kind = kind, Nodes = [.. nodes, .. nodes.SelectMany(n => Enumerable.Range(1, 3).Select(k => new DiagramNode { Id = $"{n.Id}.{k}", Text = $"Point {k}", In = [n.Id] }))],
            },
            _ => wish with { Kind = kind, Nodes = nodes },
        };
    }
}
