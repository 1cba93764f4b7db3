using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Reads diagrams of what hangs together: trees, mind maps and networks.</summary>
internal static class HierarchyReader
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex s_arrow = new(@"\s*(-+>|=+>|→|<-+>|↔|--+|—)\s*", Linear);
    private static readonly Regex s_reports = new(@"^(?<low>.+?)\s+(reports? to|reporting to|under|below|works? for|(is|are) (a )?(child|children|son|sons|daughter|daughters) of|belongs? to)\s+(?<high>.+)$", Linear);
    private static readonly Regex s_above = new(@"^(?<high>.+?)\s+(leads|manages|oversees|with|over|above|has|have|at the top with|at the top, with|and below (it|him|her)|supervises|is the (parent|father|mother) of)\s+(?<low>.+?)( (below|under|underneath|as children|reporting)( (it|him|her|them))?)?$", Linear);
    private static readonly Regex s_joined = new(@"^(?<a>.+?)\s+((is |are )?(connected|linked|joined) (to|with)|connects? (to|with)|links? to|talks? to|knows|follows)\s+(?<b>.+)$", Linear);
    private static readonly Regex s_sub = new(@"^(?<name>[^(]+)\((?<items>[^)]+)\)?$", Linear);

    /// <summary>An organisation, a family, a classification.</summary>
    public static DiagramWish ReadTree(string text)
    {
        var graph = new GraphDraft();
        string body = DiagramText.Plain(text).Trim(' ', ',', '.', '\u0001');
        string? topic = Topic(ref body);
        foreach (string clause in body.Split([';', '\n', '.'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] chain = s_arrow.Split(clause).Where(p => p.Trim().Length > 0 && !s_arrow.IsMatch(p)).ToArray();
            if (chain.Length > 1)
            {
                Chain(graph, chain);
            }
            else if (clause.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon)
            {
                foreach (NamedList list in DiagramText.Lists(clause).Where(l => l.Name.Length > 0))
                {
                    Hang(graph, list.Name, list.Items);
                }
            }
            else if (s_reports.Match(clause) is { Success: true } reports)
            {
                Hang(graph, DiagramText.Clean(reports.Groups["high"].Value), DiagramText.Items(reports.Groups["low"].Value));
            }
            else if (s_above.Match(clause) is { Success: true } above)
            {
                Hang(graph, DiagramText.Clean(above.Groups["high"].Value), DiagramText.Items(above.Groups["low"].Value));
            }
            else
            {
                // A plain list: the first is the root.
                ImmutableArray<string> items = DiagramText.Items(clause);
                string? root = graph.First;
                if (items.Length > 1 || root is not null)
                {
                    Hang(graph, root ?? items[0], root is null ? items.RemoveAt(0) : items);
                }
                else
                {
                    topic ??= TitleText.Of(clause);
                }
            }
        }

        return graph.Build(DiagramKind.Tree) with { Title = topic };
    }

    /// <summary>A thought with branches, and perhaps branches of these.</summary>
    public static DiagramWish ReadMindMap(string text)
    {
        string body = DiagramText.Plain(text).Trim(' ', ',', '.', '\u0001');
        var graph = new GraphDraft();
        ImmutableArray<NamedList> lists = DiagramText.Lists(body);
        NamedList[] named = [.. lists.Where(l => l.Name.Length > 0)];
        string? center;
        if (named.Length > 1)
        {
            // "health: sleep: rest; food: fruit" or "about health, sleep: rest; food: fruit".
            bool headed = named[0].Items.IsEmpty;
            center = headed ? named[0].Name : lists[0].Name.Length == 0 ? TitleText.Of(string.Join(" ", lists[0].Items)) : "Topic";
            foreach (NamedList list in headed ? named[1..] : named)
            {
                graph.Link(center ?? "Topic", list.Name);
                Hang(graph, list.Name, list.Items);
            }
        }
        else
        {
            (center, ImmutableArray<string> items) = DiagramText.TopicAndList(Guarded(body));
            foreach (string item in items.Select(Unguarded))
            {
                if (s_sub.Match(item) is { Success: true } sub)
                {
                    string name = DiagramText.Clean(sub.Groups["name"].Value);
                    graph.Link(center ?? "Topic", name);
                    Hang(graph, name, DiagramText.Items(sub.Groups["items"].Value));
                }
                else
                {
                    graph.Link(center ?? "Topic", DiagramText.Clean(item));
                }
            }
        }

        return graph.Build(DiagramKind.MindMap) with { Title = graph.First is null ? center : null };
    }

    /// <summary>Nodes and their lines.</summary>
    public static DiagramWish ReadNetwork(string text)
    {
        var graph = new GraphDraft();
        string body = DiagramText.Plain(text).Trim(' ', ',', '.', '\u0001');
        string? topic = Topic(ref body);
        char[] marks = s_joined.IsMatch(body.Split(',')[0]) ? [';', '\n', '.'] : [';', '\n', '.', ','];
        foreach (string clause in body.Split(marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] chain = s_arrow.Split(clause).Where(p => p.Trim().Length > 0 && !s_arrow.IsMatch(p)).ToArray();
            chain = chain.Length > 1 ? chain : [.. clause.Split('-', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            if (chain.Length > 1)
            {
                Chain(graph, chain);
            }
            else if (s_joined.Match(clause) is { Success: true } joined)
            {
                Hang(graph, DiagramText.Clean(joined.Groups["a"].Value), DiagramText.Items(joined.Groups["b"].Value));
            }
            else
            {
                graph.Node(DiagramText.Clean(clause));
            }
        }

        DiagramWish wish = graph.Build(DiagramKind.Network);
        return wish.Links.IsEmpty ? new DiagramWish { Kind = DiagramKind.Network, Title = topic ?? TitleText.Of(text) } : wish with { Title = topic };
    }

    /// <summary>"of a company: …": a subject before the first colon, when what follows has structure of its own.</summary>
    private static string? Topic(ref string body)
    {
        int colon = body.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        string rest = body[(colon + 1)..];
        bool structured = rest.Contains(':', StringComparison.Ordinal) || s_arrow.IsMatch(rest) || s_reports.IsMatch(rest.Split(';', '.')[0]) || s_above.IsMatch(rest.Split(';', '.')[0]) || s_joined.IsMatch(rest.Split(';', '.', ',')[0])
            || rest.Split(',').All(p => p.Split('-').Length == 2);
        bool isName = body[..colon].Split(' ').Length <= 2 && !body.StartsWith("of ", StringComparison.OrdinalIgnoreCase) && !body.StartsWith("for ", StringComparison.OrdinalIgnoreCase) && rest.Contains(':', StringComparison.Ordinal);
        if (isName || (!structured && !body.StartsWith("of ", StringComparison.OrdinalIgnoreCase) && !body.StartsWith("for ", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        string? topic = TitleText.Of(body[..colon]);
        body = rest;
        return topic;
    }

    private static void Chain(GraphDraft graph, string[] chain)
    {
        for (int i = 1; i < chain.Length; i++)
        {
            // A couple is one node: its children are of both.
            foreach (string from in chain[i - 1].Contains(',', StringComparison.Ordinal) ? DiagramText.Items(chain[i - 1]) : [DiagramText.Clean(chain[i - 1])])
            {
                Hang(graph, from, DiagramText.Items(chain[i]));
            }
        }
    }

    private static void Hang(GraphDraft graph, string high, ImmutableArray<string> low)
    {
        foreach (string item in low)
        {
            graph.Link(high, item);
        }
    }

    /// <summary>Commas in brackets do not part branches.</summary>
    private static string Guarded(string text)
    {
        int depth = 0;
        return string.Concat(text.Select(c =>
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            return depth > 0 && c == ',' ? '\u0004' : depth > 0 && c == ' ' ? '\u0005' : c;
        }));
    }

    private static string Unguarded(string text) => text.Replace('\u0004', ',').Replace('\u0005', ' ');
}
