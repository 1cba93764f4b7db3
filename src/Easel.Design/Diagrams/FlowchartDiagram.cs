using System.Numerics;
using Easel.Design.Charts;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Diagrams;

/// <summary>Steps as boxes, decisions as lozenges, joined by arrows with right angles; downwards or, where that suits the page better, to the right.</summary>
internal static class FlowchartDiagram
{
    private const float BoxWidth = 9.5f, BoxHeight = 3.3f, AcrossGap = 2.2f, AlongGap = 2.6f, Largest = 1.35f;

    /// <summary>Draws the diagram.</summary>
    public static void Draw(FigureCanvas canvas, DiagramWish wish, TextBox area)
    {
        LayeredLayout layout = LayeredLayout.Of(wish);
        float lanes = layout.Back.Count > 0 ? 2.6f + (0.9f * layout.Back.Count) : 0;
        bool decides = wish.Nodes.Any(n => n.Role == "decision");
        float tall = decides ? BoxHeight * 1.45f : BoxHeight;

        // Sizes in em of labels: the direction that allows the larger ones wins.
        float downWidth = (layout.Breadth * (BoxWidth + AcrossGap)) + lanes, downHeight = (layout.Layers.Count * (tall + AlongGap)) - AlongGap;
        float rightWidth = (layout.Layers.Count * (BoxWidth + AlongGap + 1.4f)) - AlongGap - 1.4f, rightHeight = (layout.Breadth * (tall + AcrossGap)) + lanes;
        float down = MathF.Min(area.Width / downWidth, area.Height / downHeight), right = MathF.Min(area.Width / rightWidth, area.Height / rightHeight);
        bool isDown = down >= 0.85f * right;
        float unit = MathF.Min(Largest * canvas.Em, isDown ? down : right);
        var sheet = new FlowchartSheet(canvas, layout, area, unit, isDown, tall);
        sheet.Draw();
    }

    /// <summary>One chart on its page.</summary>
    private sealed class FlowchartSheet(FigureCanvas canvas, LayeredLayout layout, TextBox area, float unit, bool isDown, float tall)
    {
        private readonly Dictionary<string, TextBox> _boxes = new(StringComparer.Ordinal);

        private float Stroke => MathF.Max(1.5f, 0.15f * unit);

        public void Draw()
        {
            LayerNode[] all = [.. layout.Layers.SelectMany(l => l)];
            float low = all.Min(n => n.Across - (0.5f * n.Size)), breadth = layout.Breadth;
            float across = (isDown ? BoxWidth : tall) + AcrossGap, lanes = layout.Back.Count > 0 ? (2.6f + (0.9f * layout.Back.Count)) * unit : 0;

            // Layers take the room there is, up to twice the gap that is enough.
            float box = isDown ? tall : BoxWidth, free = (isDown ? area.Height : area.Width) - (layout.Layers.Count * box * unit);
            float gap = layout.Layers.Count > 1 ? MathF.Min(free / (layout.Layers.Count - 1), 2.2f * AlongGap * unit) : 0;
            float extent = (layout.Layers.Count * box * unit) + ((layout.Layers.Count - 1) * gap);
            foreach (LayerNode node in all)
            {
                float side = ((node.Across - low) * across * unit) + (0.5f * ((isDown ? area.Width : area.Height) - (breadth * across * unit) - lanes));
                float ahead = (0.5f * ((isDown ? area.Height : area.Width) - extent)) + (node.Layer * ((box * unit) + gap)) + (0.5f * box * unit);
                node.At = isDown ? new Vector2(area.Left + side, area.Top - ahead) : new Vector2(area.Left + ahead, area.Top - side);
                if (node.Node is { } own)
                {
                    Vector2 size = unit * new Vector2(BoxWidth, own.Role == "decision" ? tall : MathF.Min(tall, BoxHeight));
                    _boxes[own.Id] = new TextBox(node.At.X - (0.5f * size.X), node.At.Y - (0.5f * size.Y), size.X, size.Y);
                }
            }

            foreach ((DiagramLink link, List<LayerNode> way) in layout.Ways)
            {
                Forward(link, way);
            }

            for (int i = 0; i < layout.Back.Count; i++)
            {
                Return(layout.Back[i], i);
            }

            foreach (LayerNode node in all.Where(n => n.Node is not null))
            {
                Node(node.Node!, _boxes[node.Node!.Id]);
            }
        }

        private void Node(DiagramNode node, TextBox box)
        {
            FigureTheme theme = canvas.Theme;
            LinearRgb color = theme.Color(node.Role switch { "decision" => 1, "start" or "end" => 2, _ => 0 });
            bool isEnd = node.Role is "start" or "end";
            LinearRgb fill = isEnd ? color : theme.Tint(color, 0.16f);
            if (node.Role == "decision")
            {
                canvas.Fill(PageShapes.Lozenge(box.Center, box.Width, box.Height), color);
                canvas.Fill(PageShapes.Lozenge(box.Center, box.Width - (3.2f * Stroke), box.Height - (3.2f * Stroke * box.Height / box.Width) - Stroke), fill);
            }
            else
            {
                float radius = isEnd ? 0.5f * box.Height : 0.5f * unit;
                canvas.Rect(box, color, radius);
                canvas.Rect(box.Inset(Stroke, Stroke), fill, radius - Stroke);
            }

            // A lozenge holds words in its middle half.
            TextBox inner = node.Role == "decision" ? box.Inset(0.2f * box.Width, 0.22f * box.Height) : box.Inset(0.7f * unit, 0.4f * unit);
            NodeText.Center(canvas, node.Text, inner, 1.08f * unit, isEnd ? FigureTheme.On(fill) : theme.Ink, node.Role is null ? 500 : 700, 3);
        }

        private void Forward(DiagramLink link, List<LayerNode> way)
        {
            TextBox from = _boxes[link.From], to = _boxes[link.To];
            Vector2 start = isDown ? new Vector2(from.Center.X, from.Bottom) : new Vector2(from.Right, from.Center.Y);
            Vector2 end = isDown ? new Vector2(to.Center.X, to.Top) : new Vector2(to.Left, to.Center.Y);
            List<Vector2> path = [start];
            for (int i = 1; i < way.Count; i++)
            {
                Vector2 a = path[^1], b = i + 1 < way.Count ? way[i].At : end;
                float clear = (isDown ? 0.5f * tall : 0.5f * BoxWidth) * unit;
                if (isDown)
                {
                    float middle = i == 1 ? 0.5f * (start.Y + way[1].At.Y + clear) : 0.5f * (way[i - 1].At.Y - clear + way[i].At.Y + clear);
                    path.AddRange(MathF.Abs(a.X - b.X) < 1 ? [] : [new Vector2(a.X, middle), new Vector2(b.X, middle)]);
                }
                else
                {
                    float middle = i == 1 ? 0.5f * (start.X + way[1].At.X - clear) : 0.5f * (way[i - 1].At.X + clear + way[i].At.X - clear);
                    path.AddRange(MathF.Abs(a.Y - b.Y) < 1 ? [] : [new Vector2(middle, a.Y), new Vector2(middle, b.Y)]);
                }

                path.Add(b);
            }

            Arrow(path);
            if (link.Label is { } label)
            {
                // On the last stretch, beside the line, where only this link runs.
                Vector2 at = isDown ? end + new Vector2(0.5f * unit, 0.95f * unit) : new Vector2(0.5f * (path[^2].X + end.X), end.Y + (0.75f * unit));
                Label(label, at, isDown ? TextAlignment.Left : TextAlignment.Center);
            }
        }

        /// <summary>Back along the side of the chart.</summary>
        private void Return(DiagramLink link, int lane)
        {
            TextBox from = _boxes[link.From], to = _boxes[link.To];
            float off = (2.6f + (0.9f * lane)) * unit;
            if (isDown)
            {
                float x = _boxes.Values.Max(b => b.Right) + off;
                Vector2 a = new(from.Right, from.Center.Y), b = new(to.Right, to.Center.Y);
                Arrow([a, new(x, a.Y), new(x, b.Y), b]);
                Label(link.Label, a + new Vector2(0.5f * unit, 0.75f * unit), TextAlignment.Left);
                return;
            }

            float y = _boxes.Values.Min(b => b.Bottom) - off;
            Vector2 c = new(from.Center.X, from.Bottom), d = new(to.Center.X, to.Bottom);
            Arrow([c, new(c.X, y), new(d.X, y), d]);
            Label(link.Label, c + new Vector2(0.5f * unit, -unit), TextAlignment.Left);
        }

        private void Arrow(List<Vector2> path)
        {
            Vector2 last = path[^1], before = path[^2], along = Vector2.Normalize(last - before);
            float head = 0.85f * unit;
            Vector2[] line = FigureShapes.Rounded([.. path.SkipLast(1), last - (0.7f * head * along)], 0.6f * unit);
            canvas.Polyline(line, Stroke, canvas.Theme.Axis);
            canvas.Fill(FigureShapes.Arrowhead(last, along, head), canvas.Theme.Axis);
        }

        private void Label(string? text, Vector2 at, TextAlignment align)
        {
            if (text is not null)
            {
                canvas.Text(text, at, new TextLook(0.92f * unit, 700, canvas.Theme.TextColor(canvas.Theme.Color(1)), align), TextAnchor.Middle);
            }
        }
    }
}
