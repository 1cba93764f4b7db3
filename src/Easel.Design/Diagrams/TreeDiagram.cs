using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>A hierarchy: boxes from the root downwards, or to the right where the tree is too broad for the page.</summary>
internal static class TreeDiagram
{
    private const float Widest = 11, Tallest = 3.6f, GapShare = 0.14f;

    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em;
        List<TreeNode> roots = DiagramForest.Of(wish);
        TreeNode[] all = [.. roots.SelectMany(r => r.All())];
        int leaves = Math.Max(1, roots.Sum(r => r.Leaves)), depth = all.Max(n => n.Depth) + 1;

        // Downwards each leaf takes a part of the width; boxes narrower than their words would need go sideways.
        bool down = area.Width / leaves >= 5.2f * em || area.Width / leaves * depth > area.Height * 1.2f;
        float across = down ? area.Width / leaves : area.Height / leaves, along = down ? area.Height / depth : area.Width / depth;
        float width = down ? MathF.Min((1 - GapShare) * across, Widest * em) : MathF.Min(0.7f * along, Widest * em);
        float height = down ? MathF.Min(0.52f * along, Tallest * em) : MathF.Min(0.72f * across, Tallest * em);
        float extent = down ? ((depth - 1) * MathF.Min(along, height + (4.6f * em))) + height : area.Width;
        float step = depth > 1 ? (extent - (down ? height : width)) / (depth - 1) : 0;
        Vector2 Place(TreeNode n) => down
            ? new Vector2(area.Left + (n.Across * across), area.Center.Y + (0.5f * extent) - (0.5f * height) - (n.Depth * step))
            : new Vector2(area.Left + (0.5f * width) + (n.Depth * step), area.Top - (n.Across * across));
        foreach (TreeNode node in all)
        {
            foreach (TreeNode child in node.Children)
            {
                Join(canvas, Place(node), Place(child), new Vector2(width, height), down);
            }
        }

        float size = NodeText.Common(canvas, all.Select(n => n.Node.Text), new Vector2(width - em, height - (0.7f * em)), 1.1f * em, 700, 3);
        foreach (TreeNode node in all)
        {
            Vector2 at = Place(node);
            DrawNode(canvas, wish, node, size, new TextBox(at.X - (0.5f * width), at.Y - (0.5f * height), width, height));
        }
    }

    private static void DrawNode(FigureCanvas canvas, DiagramWish wish, TreeNode node, float size, TextBox box)
    {
        float em = canvas.Em;
        LinearRgb color = node.Depth < 3 ? canvas.Theme.Color(wish.Colors.Length == 1 ? 0 : node.Depth) : canvas.Theme.Neutral;
        LinearRgb fill = node.Depth == 0 ? color : canvas.Theme.Tint(color, 0.18f);
        canvas.Rect(box, fill, 0.45f * em);
        if (node.Depth > 0)
        {
            canvas.Fill(PageShapes.Ring(box, 0.45f * em, MathF.Max(1.5f, 0.11f * em)), color);
        }

        LinearRgb ink = node.Depth == 0 ? FigureTheme.On(fill) : canvas.Theme.Ink;
        TextBox inner = box.Inset(0.5f * em, 0.35f * em);
        if (node.Node.Detail is { } detail)
        {
            NodeText.Center(canvas, node.Node.Text, inner with { Bottom = inner.Bottom + (0.48f * inner.Height), Height = 0.52f * inner.Height }, 1.05f * em, ink, 700, 2);
            NodeText.Center(canvas, detail, inner with { Height = 0.42f * inner.Height }, 0.9f * em, ink, 400, 2);
            return;
        }

        NodeText.Center(canvas, node.Node.Text, inner, size, ink, node.Depth < 2 ? 700 : 500, 3);
    }

    /// <summary>Straight lines with one bend half way, corners rounded.</summary>
    private static void Join(FigureCanvas canvas, Vector2 from, Vector2 to, Vector2 size, bool down)
    {
        Vector2 a = from + (down ? new Vector2(0, -0.5f * size.Y) : new Vector2(0.5f * size.X, 0)), b = to + (down ? new Vector2(0, 0.5f * size.Y) : new Vector2(-0.5f * size.X, 0));
        Vector2 m = 0.5f * (a + b);
        Vector2[] path = MathF.Abs(down ? a.X - b.X : a.Y - b.Y) < 0.5f ? [a, b] : down ? [a, new(a.X, m.Y), new(b.X, m.Y), b] : [a, new(m.X, a.Y), new(m.X, b.Y), b];
        canvas.Polyline(FigureShapes.Rounded(path, 0.5f * canvas.Em), MathF.Max(1.5f, 0.12f * canvas.Em), canvas.Theme.Axis);
    }
}
