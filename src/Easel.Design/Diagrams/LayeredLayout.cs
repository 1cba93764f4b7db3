using Easel.Design.Charts;
using Easel.Planning.Charts;

namespace Easel.Design.Diagrams;

/// <summary>
/// Layers for directed graphs after Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System Structures" (1981): links that
/// close circles are set aside, layers by the longest way, order by barycentres, places by means that are pushed apart.
/// </summary>
internal sealed class LayeredLayout
{
    private const int Sweeps = 12;

    private LayeredLayout(List<List<LayerNode>> layers, List<(DiagramLink Link, List<LayerNode> Way)> ways, List<DiagramLink> back) =>
        (Layers, Ways, Back) = (layers, ways, back);

    /// <summary>Nodes by layer, in order.</summary>
    public List<List<LayerNode>> Layers { get; }

    /// <summary>Links with the nodes that they pass.</summary>
    public List<(DiagramLink Link, List<LayerNode> Way)> Ways { get; }

    /// <summary>Links that lead back.</summary>
    public List<DiagramLink> Back { get; }

    /// <summary>Greatest extent across.</summary>
    public float Breadth => Layers.SelectMany(l => l).Max(n => n.Across + (0.5f * n.Size)) - Layers.SelectMany(l => l).Min(n => n.Across - (0.5f * n.Size));

    /// <summary>Lays out a diagram.</summary>
    public static LayeredLayout Of(DiagramWish wish)
    {
        (List<DiagramLink> forward, List<DiagramLink> back) = Part(wish);
        Dictionary<string, int> layer = wish.Nodes.ToDictionary(n => n.Id, _ => 0, StringComparer.Ordinal);
        for (int round = 0; round < wish.Nodes.Length; round++)
        {
            foreach (DiagramLink link in forward)
            {
                layer[link.To] = Math.Max(layer[link.To], layer[link.From] + 1);
            }
        }

        List<List<LayerNode>> layers = [.. Enumerable.Range(0, layer.Values.Max() + 1).Select(_ => new List<LayerNode>())];
        var nodes = new Dictionary<string, LayerNode>(StringComparer.Ordinal);
        foreach (DiagramNode node in wish.Nodes)
        {
            layers[layer[node.Id]].Add(nodes[node.Id] = new LayerNode(node, layer[node.Id]));
        }

        List<(DiagramLink, List<LayerNode>)> ways = [];
        foreach (DiagramLink link in forward)
        {
            List<LayerNode> way = [nodes[link.From]];
            for (int l = layer[link.From] + 1; l < layer[link.To]; l++)
            {
                var bend = new LayerNode(null, l);
                layers[l].Add(bend);
                way.Add(bend);
            }

            way.Add(nodes[link.To]);
            for (int i = 1; i < way.Count; i++)
            {
                way[i - 1].Down.Add(way[i]);
                way[i].Up.Add(way[i - 1]);
            }

            ways.Add((link, way));
        }

        var layout = new LayeredLayout(layers, ways, back);
        layout.Order();
        layout.Place();
        return layout;
    }

    /// <summary>Links to what a search is still inside of lead back.</summary>
    private static (List<DiagramLink> Forward, List<DiagramLink> Back) Part(DiagramWish wish)
    {
        List<DiagramLink> forward = [], back = [];
        HashSet<string> done = [], open = [];
        void Visit(string id)
        {
            open.Add(id);
            foreach (DiagramLink link in wish.Links.Where(l => l.From == id))
            {
                if (open.Contains(link.To))
                {
                    back.Add(link);
                    continue;
                }

                forward.Add(link);
                if (!done.Contains(link.To))
                {
                    Visit(link.To);
                }
            }

            open.Remove(id);
            done.Add(id);
        }

        HashSet<string> reached = [.. wish.Links.Select(l => l.To)];
        foreach (DiagramNode node in wish.Nodes.OrderBy(n => reached.Contains(n.Id) ? 1 : 0))
        {
            if (!done.Contains(node.Id))
            {
                Visit(node.Id);
            }
        }

        return (forward, back);
    }

    private void Order()
    {
        void Number(List<LayerNode> layer)
        {
            float at = 0;
            foreach (LayerNode node in layer)
            {
                node.Across = at + (0.5f * node.Size);
                at += node.Size;
            }
        }

        Layers.ForEach(Number);
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            bool down = sweep % 2 == 0;
            for (int k = 1; k < Layers.Count; k++)
            {
                List<LayerNode> layer = Layers[down ? k : Layers.Count - 1 - k];
                float Center(LayerNode n) => (down ? n.Up : n.Down) is { Count: > 0 } near ? near.Average(m => m.Across) : n.Across;
                LayerNode[] sorted = [.. layer.OrderBy(Center)];
                layer.Clear();
                layer.AddRange(sorted);
                Number(layer);
            }
        }
    }

    private void Place()
    {
        const float Far = 1e4f;
        foreach (List<LayerNode> layer in Layers)
        {
            float half = 0.5f * layer.Sum(n => n.Size);
            layer.ForEach(n => n.Across -= half);
        }

        for (int sweep = 0; sweep < 2 * Sweeps; sweep++)
        {
            bool down = sweep % 2 == 0;
            for (int k = 0; k < Layers.Count; k++)
            {
                List<LayerNode> layer = Layers[down ? k : Layers.Count - 1 - k];

                // Both sides count, the one the sweep comes from more.
                float Wanted(LayerNode n)
                {
                    IEnumerable<LayerNode> near = n.Up.Concat(n.Down).Concat(down ? n.Up : n.Down);
                    return near.Any() ? near.Average(m => m.Across) : n.Across;
                }

                float[] places = Keep([.. layer.Select(Wanted)], [.. layer.Select(n => n.Size)], -Far, Far);
                for (int i = 0; i < layer.Count; i++)
                {
                    layer[i].Across = places[i];
                }
            }
        }
    }

    /// <summary>Places that keep the order of a layer.</summary>
    private static float[] Keep(float[] wanted, float[] sizes, float low, float high)
    {
        for (int i = 1; i < wanted.Length; i++)
        {
            wanted[i] = MathF.Max(wanted[i], wanted[i - 1] + 1e-3f);
        }

        return Spread.Apart(wanted, sizes, low, high);
    }
}
