using System.Globalization;

namespace Easel.Planning.Charts;

/// <summary>Nodes and links in the making; nodes are known by their words.</summary>
internal sealed class GraphDraft
{
    private readonly List<DiagramNode> _nodes = [];
    private readonly List<DiagramLink> _links = [];

    /// <summary>Words of the first node, or null.</summary>
    public string? First => _nodes.Count > 0 ? _nodes[0].Text : null;

    /// <summary>Finds or adds a node.</summary>
    public string Node(string text)
    {
        DiagramNode? node = _nodes.Find(n => n.Text.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (node is null)
        {
            _nodes.Add(node = new DiagramNode { Id = "n" + (_nodes.Count + 1).ToString(CultureInfo.InvariantCulture), Text = text });
        }

        return node.Id;
    }

    /// <summary>Joins two nodes.</summary>
    public void Link(string from, string to)
    {
        if (from.Length == 0 || to.Length == 0 || _nodes.Count >= DiagramText.MostItems)
        {
            return;
        }

        (string a, string b) = (Node(from), Node(to));
        if (a != b && !_links.Exists(l => (l.From == a && l.To == b) || (l.From == b && l.To == a)))
        {
            _links.Add(new DiagramLink(a, b));
        }
    }

    /// <summary>The diagram.</summary>
    public DiagramWish Build(DiagramKind kind) => new() { Kind = kind, Nodes = [.. _nodes.Where(n => n.Text.Length > 0)], Links = [.. _links] };
}
