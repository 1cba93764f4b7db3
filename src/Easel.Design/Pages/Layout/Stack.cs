using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Parts one under the other. What height is left over goes to those that grow, or stands where <see cref="At"/> says.</summary>
internal sealed class Stack(params IEnumerable<Node?> children) : Node
{
    private readonly Node[] _children = [.. children.OfType<Node>()];

    /// <summary>Where the parts stand when nothing grows.</summary>
    public VerticalAlignment At { get; init; } = VerticalAlignment.Top;

    /// <summary>How lines stand in it; null leaves it to what is around.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>True when there is nothing in it.</summary>
    public bool IsEmpty => _children.Length == 0;

    /// <inheritdoc/>
    public override float Height(float width, Setting setting)
    {
        Setting inner = Inner(setting);
        return _children.Select((c, i) => c.Height(width, inner) + (i == 0 ? 0 : c.Before * setting.Unit)).Sum();
    }

    /// <inheritdoc/>
    public override float Width(float available, Setting setting)
    {
        Setting inner = Inner(setting);
        return _children.Select(c => c.Width(available, inner)).DefaultIfEmpty(0).Max();
    }

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        Setting inner = Inner(setting);
        float spare = MathF.Max(0, box.Height - Height(box.Width, setting)), grow = _children.Sum(c => c.Grow);
        float top = box.Top - (grow > 0 ? 0 : At switch { VerticalAlignment.Top => 0, VerticalAlignment.Bottom => spare, _ => 0.5f * spare });
        for (int i = 0; i < _children.Length; i++)
        {
            Node child = _children[i];
            top -= i == 0 ? 0 : child.Before * setting.Unit;
            float height = child.Height(box.Width, inner) + (grow > 0 ? spare * child.Grow / grow : 0);
            child.Draw(new TextBox(box.Left, top - height, box.Width, height), canvas, inner);
            top -= height;
        }
    }

    private Setting Inner(Setting setting) => Alignment is { } alignment ? setting with { Alignment = alignment } : setting;
}
