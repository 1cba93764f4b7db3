using Easel.Design.Pages.Colors;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part in other colours than the rest of the page.</summary>
internal sealed class Tinted(Node child, Palette palette) : Node
{
    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => child.Height(width, setting);

    /// <inheritdoc/>
    public override float Width(float available, Setting setting) => child.Width(available, setting);

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting) => child.Draw(box, canvas, setting with { Palette = palette, Surface = palette.Ground });
}
