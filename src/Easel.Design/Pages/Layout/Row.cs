using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Parts beside one another. Those that grow share the width; the others take what they need.</summary>
internal sealed class Row(params IEnumerable<Node?> children) : Node
{
    private readonly Node[] _children = [.. children.OfType<Node>()];

    /// <summary>How lower parts stand in the height.</summary>
    public VerticalAlignment At { get; init; } = VerticalAlignment.Middle;

    /// <summary>Whether parts that do not grow stand apart evenly over the whole width.</summary>
    public bool Spreads { get; init; }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting)
    {
        float[] widths = Widths(width, setting);
        return _children.Select((c, i) => c.Height(widths[i], setting)).DefaultIfEmpty(0).Max();
    }

    /// <inheritdoc/>
    public override float Width(float available, Setting setting) =>
        _children.Any(c => c.Grow > 0) || Spreads ? available : MathF.Min(available, Widths(available, setting).Sum() + Gaps(setting));

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        float[] widths = Widths(box.Width, setting);
        float spare = MathF.Max(0, box.Width - widths.Sum() - Gaps(setting));
        float between = Spreads && _children.Length > 1 ? spare / (_children.Length - 1) : 0;
        float left = box.Left + (Spreads || _children.Any(c => c.Grow > 0) ? 0 : setting.Alignment switch { TextAlignment.Left => 0, TextAlignment.Right => spare, _ => 0.5f * spare });
        for (int i = 0; i < _children.Length; i++)
        {
            Node child = _children[i];
            left += i == 0 ? 0 : (child.Before * setting.Unit) + between;
            float height = child is Fill ? box.Height : child.Height(widths[i], setting);
            float bottom = At switch { VerticalAlignment.Top => box.Top - height, VerticalAlignment.Bottom => box.Bottom, _ => box.Center.Y - (0.5f * height) };
            bool stretches = child.Grow > 0 && child is not TextNode;
            child.Draw(stretches ? new TextBox(left, box.Bottom, widths[i], box.Height) : new TextBox(left, bottom, widths[i], height), canvas, setting);
            left += widths[i];
        }
    }

    private float Gaps(Setting setting) => _children.Skip(1).Sum(c => c.Before) * setting.Unit;

    private float[] Widths(float width, Setting setting)
    {
        float free = MathF.Max(1, width - Gaps(setting)), grow = _children.Sum(c => c.Grow);
        float[] widths = new float[_children.Length];
        float left = free;
        for (int i = 0; i < widths.Length; i++)
        {
            if (_children[i].Grow <= 0)
            {
                widths[i] = MathF.Min(_children[i].Width(free, setting), free);
                left -= widths[i];
            }
        }

        // Where texts want more than there is, all of them give way alike.
        float wanted = widths.Sum();
        if (wanted > free && grow <= 0)
        {
            return [.. widths.Select(w => w * free / wanted)];
        }

        for (int i = 0; i < widths.Length; i++)
        {
            widths[i] = _children[i].Grow > 0 ? MathF.Max(1, left * _children[i].Grow / grow) : widths[i];
        }

        return widths;
    }
}
