using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A part of a layout. It takes the width that it is given and says how much height it needs.</summary>
internal abstract class Node
{
    /// <summary>Share of the height that is left over in a stack, or of the width in a row.</summary>
    public float Grow { get; init; }

    /// <summary>Space before it in a stack or row, units.</summary>
    public float Before { get; init; }

    /// <summary>Height needed for a width, pixels.</summary>
    public abstract float Height(float width, Setting setting);

    /// <summary>Width that it would take of so much, pixels: all of it unless it is narrower by nature.</summary>
    public virtual float Width(float available, Setting setting) => available;

    /// <summary>Draws it. The box is as wide as what was measured and at least as high.</summary>
    public abstract void Draw(TextBox box, Canvas canvas, Setting setting);
}
