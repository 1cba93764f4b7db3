using Easel.Planning.Charts;

namespace Easel.Design.Diagrams;

/// <summary>Makes trees of nodes and links: each node hangs below the first that links to it.</summary>
internal static class DiagramForest
{
    /// <summary>The trees of a diagram, laid out: leaves one after the other, parents over the middle of their children.</summary>
    public static List<TreeNode> Of(DiagramWish wish)
    {
        var children = wish.Links.ToLookup(l => l.From, l => l.To);
        HashSet<string> low = [.. wish.Links.Select(l => l.To)], seen = [];
        List<TreeNode> roots = [];
        foreach (DiagramNode node in wish.Nodes.OrderBy(n => low.Contains(n.Id) ? 1 : 0))
        {
            if (!seen.Contains(node.Id))
            {
                roots.Add(Grow(node, 0, wish, children, seen));
            }
        }

        float next = 0;
        foreach (TreeNode root in roots)
        {
            Lay(root, ref next);
        }

        return roots;
    }

    private static TreeNode Grow(DiagramNode node, int depth, DiagramWish wish, ILookup<string, string> children, HashSet<string> seen)
    {
        seen.Add(node.Id);
        var tree = new TreeNode(node, depth);
        foreach (string id in children[node.Id])
        {
            if (!seen.Contains(id) && wish.Nodes.FirstOrDefault(n => n.Id == id) is { } child)
            {
                tree.Children.Add(Grow(child, depth + 1, wish, children, seen));
            }
        }

        return tree;
    }

    private static void Lay(TreeNode tree, ref float next)
    {
        if (tree.Children.Count == 0)
        {
            tree.Across = next + 0.5f;
            next++;
            return;
        }

        foreach (TreeNode child in tree.Children)
        {
            Lay(child, ref next);
        }

        tree.Across = 0.5f * (tree.Children[0].Across + tree.Children[^1].Across);
    }
}
