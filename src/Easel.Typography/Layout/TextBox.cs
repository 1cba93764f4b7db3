using System.Numerics;

namespace Easel.Typography;

/// <summary>An axis-aligned rectangle, +Y up.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Bottom">Smallest y.</param>
/// <param name="Width">Extent along x; 0 or more.</param>
/// <param name="Height">Extent along y; 0 or more.</param>
public readonly record struct TextBox(float Left, float Bottom, float Width, float Height)
{
    /// <summary>Largest x.</summary>
    public float Right => Left + Width;

    /// <summary>Largest y.</summary>
    public float Top => Bottom + Height;

    /// <summary>Centre.</summary>
    public Vector2 Center => new(Left + (Width * 0.5f), Bottom + (Height * 0.5f));

    /// <summary>True for a box without area.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The box between two corners.</summary>
    public static TextBox Between(Vector2 min, Vector2 max) => new(min.X, min.Y, max.X - min.X, max.Y - min.Y);

    /// <summary>The smallest box around points; the empty box at the origin when there are none.</summary>
    public static TextBox Around(ReadOnlySpan<Vector2> points)
    {
        if (points.IsEmpty)
        {
            return default;
        }

        Vector2 min = points[0], max = points[0];
        foreach (Vector2 p in points)
        {
            min = Vector2.Min(min, p);
            max = Vector2.Max(max, p);
        }

        return Between(min, max);
    }

    /// <summary>The box made smaller on every side, never below zero size.</summary>
    public TextBox Inset(float x, float y)
    {
        x = MathF.Min(x, Width * 0.5f);
        y = MathF.Min(y, Height * 0.5f);
        return new TextBox(Left + x, Bottom + y, Width - (2 * x), Height - (2 * y));
    }

    /// <summary>The box divided into columns of equal width, from left to right.</summary>
    /// <param name="count">How many, at least one.</param>
    /// <param name="gutter">Space between them.</param>
    public System.Collections.Immutable.ImmutableArray<TextBox> Columns(int count, float gutter)
    {
        float width = MathF.Max(0, (Width - ((count - 1) * gutter)) / count);
        TextBox whole = this;
        return [.. Enumerable.Range(0, count).Select(i => whole with { Left = whole.Left + (i * (width + gutter)), Width = width })];
    }

    /// <summary>The smallest box containing both; an empty one adds nothing.</summary>
    public TextBox Union(TextBox other) => IsEmpty ? other : other.IsEmpty ? this : Between(
        Vector2.Min(new Vector2(Left, Bottom), new Vector2(other.Left, other.Bottom)),
        Vector2.Max(new Vector2(Right, Top), new Vector2(other.Right, other.Top)));

    /// <summary>The box scaled about the origin, then moved.</summary>
    public TextBox Place(float scale, Vector2 offset) =>
        new((Left * scale) + offset.X, (Bottom * scale) + offset.Y, Width * scale, Height * scale);
}
