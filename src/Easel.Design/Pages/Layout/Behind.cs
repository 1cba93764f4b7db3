using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part over which something is drawn at once, so that it lies behind: the name of a magazine behind a head.</summary>
/// <param name="child">The part, or null for none.</param>
/// <param name="over">What is drawn over it, or null.</param>
internal sealed class Behind(Node? child, Action<Canvas, Setting>? over) : Node
{
    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => child?.Height(width, setting) ?? 0;

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        child?.Draw(box, canvas, setting);
        over?.Invoke(canvas, setting);
    }
}
