using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>A thought in the middle; its branches leave to both sides in colours of their own and carry further ones.</summary>
internal static class MindMapDiagram
{
    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        float em = canvas.Em;
        List<TreeNode> roots = DiagramForest.Of(wish);
        TreeNode root = roots[0];

        // Single nodes beside the root are branches too.
        root.Children.AddRange(roots.Skip(1));
        int leaves = root.Children.Sum(c => c.Leaves), right = 0, split = 0;
        while (split < root.Children.Count && right < (leaves + 1) / 2)
        {
            right += root.Children[split++].Leaves;
        }

        var middle = new TextLook(1.5f * em, 700, FigureTheme.On(canvas.Theme.Ink), TextAlignment.Center);
        TextLook fitting = NodeText.Fit(canvas, root.Node.Text, new Vector2(0.2f * area.Width, 5 * em), middle, 3);
        Vector2 size = canvas.Measure(root.Node.Text, fitting) + new Vector2(2.6f * em, 2.4f * em);
        int depth = Math.Max(1, root.All().Max(n => n.Depth));
        for (int i = 0; i < root.Children.Count; i++)
        {
            bool isRight = i < split;
            LinearRgb color = canvas.Theme.PartColor(i, wish.Colors.Length);
            IEnumerable<TreeNode> side = isRight ? root.Children.Take(split) : root.Children.Skip(split);
            int below = side.SkipWhile(c => c != root.Children[i]).Skip(1).Sum(c => c.Leaves), total = side.Sum(c => c.Leaves);

            // On the right from the top down, on the left from the bottom up: the order runs clockwise.
            int before = isRight ? total - below - root.Children[i].Leaves : below;
            float row = area.Height / MathF.Max(1, total);
            float step = ((0.5f * area.Width) - (0.5f * size.X)) / depth;
            Branch(canvas, root.Children[i], color, new Vector2(area.Center.X, area.Center.Y), size, isRight ? 1 : -1, area.Top - (before * row), row, step);
        }

        var box = new TextBox(area.Center.X - (0.5f * size.X), area.Center.Y - (0.5f * size.Y), size.X, size.Y);
        canvas.Rect(box, canvas.Theme.Ink, 0.5f * size.Y);
        canvas.Text(root.Node.Text, box.Center, fitting, TextAnchor.Middle);
    }

    private static void Branch(
        FigureCanvas canvas, TreeNode node, LinearRgb color, Vector2 from, Vector2 size, int side, float top, float row, float step)
    {
        float em = canvas.Em, y = top - (0.5f * node.Leaves * row);
        bool first = node.Depth <= 1;
        float start = first ? from.X + (side * 0.3f * size.X) : from.X, gap = first ? 0.5f * size.X : 0;
        float x = first ? from.X + (side * (gap + (0.24f * step))) : from.X + (side * 0.26f * step);
        float room = MathF.Max(2 * em, (0.72f * step) - (0.6f * em));
        var look = new TextLook((first ? 1.15f : 1) * em, first ? 700 : 400, first ? FigureTheme.On(color) : canvas.Theme.Ink, side > 0 ? TextAlignment.Left : TextAlignment.Right) { LineHeight = 1.12f };
        TextLook fitting = NodeText.Fit(canvas, node.Node.Text, new Vector2(room, MathF.Max(em, (node.Leaves * row) - (0.9f * em))), look, 3);
        Vector2 text = canvas.Measure(node.Node.Text, fitting);
        canvas.Polyline(
            FigureShapes.Curve(new Vector2(start, from.Y), new Vector2(start + (side * 0.55f * MathF.Abs(x - start)), from.Y), new Vector2(x - (side * 0.5f * MathF.Abs(x - start)), y), new Vector2(x, y)),
            MathF.Max(1.5f, (first ? 0.34f : 0.17f) * em), color);
        float pad = first ? 0.8f * em : 0.45f * em, left = side > 0 ? x : x - text.X - (2 * pad);
        var box = new TextBox(left, y - (0.5f * text.Y) - (0.6f * em), text.X + (2 * pad), text.Y + (1.2f * em));
        if (first)
        {
            canvas.Rect(box, color, 0.5f * MathF.Min(box.Height, 2.6f * em));
        }

        canvas.Text(node.Node.Text, new Vector2(side > 0 ? box.Left + pad : box.Right - pad, y), fitting, TextAnchor.Middle);
        float at = top;
        foreach (TreeNode child in node.Children)
        {
            Branch(canvas, child, color, new Vector2(side > 0 ? box.Right : box.Left, y), size, side, at, row, step);
            at -= child.Leaves * row;
        }
    }
}
