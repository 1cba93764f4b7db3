using Easel.Planning.Charts;

namespace Easel.Design.Diagrams;

/// <summary>A node of a tree with its place in a tidy layout: depth from the root, and across in units of leaves.</summary>
internal sealed class TreeNode(DiagramNode node, int depth)
{
    public DiagramNode Node { get; } = node;

    public int Depth { get; } = depth;

    public List<TreeNode> Children { get; } = [];

    /// <summary>Middle across, leaves.</summary>
    public float Across { get; set; }

    /// <summary>Leaves below it, at least 1.</summary>
    public int Leaves => Children.Count == 0 ? 1 : Children.Sum(c => c.Leaves);

    /// <summary>It and all below it, parents first.</summary>
    public IEnumerable<TreeNode> All() => Children.SelectMany(c => c.All()).Prepend(this);
}
