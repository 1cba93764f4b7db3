using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part that takes only the first share of the width.</summary>
/// <param name="child">The part.</param>
/// <param name="share">Share of the width, 0 to 1.</param>
internal sealed class Part(Node child, float share) : Node
{
    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => child.Height(share * width, setting);

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting) => child.Draw(box with { Width = share * box.Width }, canvas, setting);
}
