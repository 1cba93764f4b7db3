using System.Numerics;
using Easel.Planning.Charts;

namespace Easel.Design.Diagrams;

/// <summary>A node of a layered layout; without words it only carries a link past a layer.</summary>
internal sealed class LayerNode(DiagramNode? node, int layer)
{
    public DiagramNode? Node { get; } = node;

    public int Layer { get; } = layer;

    /// <summary>Middle across the layers, units of a box with its gap.</summary>
    public float Across { get; set; }

    /// <summary>Middle on the page.</summary>
    public Vector2 At { get; set; }

    public List<LayerNode> Up { get; } = [];

    public List<LayerNode> Down { get; } = [];

    /// <summary>Room it takes across.</summary>
    public float Size => Node is null ? 0.35f : 1;
}
