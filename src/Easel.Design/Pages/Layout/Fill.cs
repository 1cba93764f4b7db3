using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Something drawn in whatever room there is: art, a picture, nothing.</summary>
/// <param name="draw">Draws it, or null for empty space.</param>
/// <param name="least">Height that it needs at least, units.</param>
internal sealed class Fill(Action<TextBox, Canvas, Setting>? draw = null, float least = 0) : Node
{
    /// <summary>Its width, units; 0 takes all.</summary>
    public float Wide { get; init; }

    /// <summary>Least height as a share of the width.</summary>
    public float Aspect { get; init; }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => MathF.Max(least * setting.Unit, Aspect * width);

    /// <inheritdoc/>
    public override float Width(float available, Setting setting) => Wide > 0 ? MathF.Min(available, Wide * setting.Unit) : available;

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting) => draw?.Invoke(box, canvas, setting);
}
