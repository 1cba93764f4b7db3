using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part in the middle of a circle as wide as the page allows.</summary>
/// <param name="child">The part.</param>
/// <param name="share">Width of the part, share of the circle's.</param>
internal sealed class Within(Node child, float share) : Node
{
    /// <summary>Draws the circle into the square that holds it.</summary>
    public required Action<TextBox, Canvas, Setting> Under { get; init; }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => MathF.Max(width, child.Height(share * width, setting) / 0.78f);

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        float side = MathF.Min(box.Width, box.Height), tall = child.Height(share * side, setting);
        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        Under(square, canvas, setting);
        child.Draw(new TextBox(square.Center.X - (0.5f * share * side), square.Center.Y - (0.5f * tall), share * side, tall), canvas, setting);
    }
}
