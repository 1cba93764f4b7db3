namespace Easel.Planning.Charts;

/// <summary>A flow chart in the making: steps follow the open ends of what came before.</summary>
internal sealed class FlowchartDraft
{
    private readonly List<DiagramNode> _nodes = [];
    private readonly List<DiagramLink> _links = [];

    /// <summary>Where the next step follows on, with the words on the way there.</summary>
    private List<(string Id, string? Label)> _open = [];

    /// <summary>The last single step: what answers belong to.</summary>
    private string? _asked;

    /// <summary>A new chain begins: nothing leads to its first step.</summary>
    public void Begin() => (_open, _asked) = ([], null);

    /// <summary>Whether there is a step with these words.</summary>
    public bool Knows(string text) => _nodes.Exists(n => Same(n.Text, text));

    /// <summary>Adds a step, or returns to one that has the same words.</summary>
    public void Step(string text)
    {
        if (text.Length == 0 || _nodes.Count >= DiagramText.MostItems)
        {
            return;
        }

        string id = Find(text);
        foreach ((string from, string? label) in _open)
        {
            Link(from, id, label);
        }

        (_open, _asked) = ([(id, null)], id);
    }

    /// <summary>Adds the ways that a decision opens.</summary>
    /// <param name="question">The question, or null when the step before asks it.</param>
    /// <param name="ways">Answers and where they lead.</param>
    public void Branch(string? question, (string Answer, string Target)[] ways)
    {
        if (question is not null)
        {
            Step(question);
        }

        if (_asked is not { } asked || _nodes.Count >= DiagramText.MostItems)
        {
            return;
        }

        int at = _nodes.FindIndex(n => n.Id == asked);
        _nodes[at] = _nodes[at] with { Role = "decision" };
        List<(string Id, string? Label)> ends = [.. _open.Where(o => o.Id != asked)];
        foreach ((string answer, string target) in ways)
        {
            bool isNew = !_nodes.Exists(n => Same(n.Text, target));
            string id = Find(target);
            Link(asked, id, answer);

            // A way back does not go on.
            ends.AddRange(isNew ? [(id, null)] : []);
        }

        if (ways.Length == 1)
        {
            ends.Add((asked, ways[0].Answer == "Yes" ? "No" : "Yes"));
        }

        _open = ends;
    }

    /// <summary>The diagram.</summary>
    public DiagramWish Build()
    {
        HashSet<string> answered = [.. _links.Where(l => l.Label is not null).Select(l => l.From)];
        return new DiagramWish { Kind = DiagramKind.Flowchart, Nodes = [.. _nodes.Select(n => n with { Role = answered.Contains(n.Id) ? "decision" : n.Role })], Links = [.. _links] };
    }

    private void Link(string from, string to, string? label)
    {
        if (from != to && !_links.Exists(l => l.From == from && l.To == to))
        {
            _links.Add(new DiagramLink(from, to, label));
        }
    }

    private string Find(string text)
    {
        DiagramNode? node = _nodes.Find(n => Same(n.Text, text));
        if (node is null)
        {
            string word = text.ToLowerInvariant();
            string? role = word is "start" or "begin" or "beginning" ? "start" : word is "end" or "stop" or "finish" or "done" or "finished" ? "end"
                : text.EndsWith('?') ? "decision" : null;
            _nodes.Add(node = new DiagramNode { Id = $"n{_nodes.Count + 1}", Text = text, Role = role });
        }

        return node.Id;
    }

    private static bool Same(string a, string b) => a.TrimEnd('?').Equals(b.TrimEnd('?'), StringComparison.OrdinalIgnoreCase);
}
