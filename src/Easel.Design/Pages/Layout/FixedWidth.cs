using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part of a set width, in units.</summary>
internal sealed class FixedWidth(Node child, float units) : Node
{
    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => child.Height(width, setting);

    /// <inheritdoc/>
    public override float Width(float available, Setting setting) => MathF.Min(0.5f * available, units * setting.Unit);

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting) => child.Draw(box, canvas, setting);
}
