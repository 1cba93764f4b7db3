using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part with space around it, on a field of its own colour where one is given.</summary>
internal sealed class Inset(Node child, float x, float y) : Node
{
    /// <summary>Colour of the field, or null.</summary>
    public LinearRgb? Field { get; init; }

    /// <summary>Roundness of its corners, units.</summary>
    public float Radius { get; init; }

    /// <summary>Draws what lies under the part, or null.</summary>
    public Action<TextBox, Canvas, Setting>? Under { get; init; }

    /// <summary>Whether it is only as wide as its content.</summary>
    public bool Hugs { get; init; }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => child.Height(Inner(width, setting), setting) + (2 * y * setting.Unit);

    /// <inheritdoc/>
    public override float Width(float available, Setting setting) =>
        Hugs ? MathF.Min(available, child.Width(Inner(available, setting), setting) + (2 * x * setting.Unit)) : available;

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        if (Hugs && Width(box.Width, setting) is var own && own < box.Width)
        {
            float spare = box.Width - own;
            box = new TextBox(box.Left + setting.Alignment switch { TextAlignment.Left => 0, TextAlignment.Right => spare, _ => 0.5f * spare }, box.Bottom, own, box.Height);
        }

        if (Field is { } color)
        {
            canvas.Fill(PageShapes.RoundedBox(box, Radius * setting.Unit), color, PageRole.Panel);
            setting = setting.On(color);
        }

        Under?.Invoke(box, canvas, setting);
        child.Draw(box.Inset(x * setting.Unit, y * setting.Unit), canvas, setting);
    }

    private float Inner(float width, Setting setting) => MathF.Max(1, width - (2 * x * setting.Unit));
}
