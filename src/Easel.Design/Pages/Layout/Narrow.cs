using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part in the middle share of the width.</summary>
/// <param name="child">The part.</param>
/// <param name="share">Share of the width, 0 to 1.</param>
internal sealed class Narrow(Node child, float share) : Node
{
    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => child.Height(share * width, setting);

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting) =>
        child.Draw(new TextBox(box.Left + (0.5f * (1 - share) * box.Width), box.Bottom, share * box.Width, box.Height), canvas, setting);
}
