using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Typography;

/// <summary>
/// A filled area: a simple polygon with holes, +Y up. The outer contour runs counter-clockwise, holes run clockwise; contours are closed
/// without repeating the first point, do not cross and do not overlap.
/// </summary>
/// <param name="Outer">The outer contour, at least three points.</param>
/// <param name="Holes">Contours cut out of it.</param>
public sealed record OutlinePolygon(ImmutableArray<Vector2> Outer, ImmutableArray<ImmutableArray<Vector2>> Holes)
{
    /// <summary>Area without the holes, square units.</summary>
    public float Area => SignedArea(Outer.AsSpan()) + Holes.Sum(hole => SignedArea(hole.AsSpan()));

    /// <summary>Length of all contours.</summary>
    public float Perimeter => Length(Outer) + Holes.Sum(Length);

    /// <summary>Mean width of the strokes: area over half the length of the border.</summary>
    public float StrokeWidth => Perimeter is > 0 and float length ? 2 * Area / length : 0;

    /// <summary>The smallest box around the outer contour.</summary>
    public TextBox Bounds => TextBox.Around(Outer.AsSpan());

    /// <summary>The polygon scaled about the origin, then moved. A positive scale keeps the winding.</summary>
    public OutlinePolygon Place(float scale, Vector2 offset) => Map(p => (p * scale) + offset);

    /// <summary>The polygon with every point moved; the map must keep the winding.</summary>
    internal OutlinePolygon Map(Func<Vector2, Vector2> map)
    {
        ImmutableArray<Vector2> Each(ImmutableArray<Vector2> contour) => [.. contour.Select(map)];
        return new OutlinePolygon(Each(Outer), [.. Holes.Select(Each)]);
    }

    /// <summary>Area enclosed by a contour: positive when it runs counter-clockwise (shoelace formula).</summary>
    public static float SignedArea(ReadOnlySpan<Vector2> contour)
    {
        double twice = 0;
        for (int i = 0; i < contour.Length; i++)
        {
            Vector2 a = contour[i], b = contour[(i + 1) % contour.Length];
            twice += ((double)a.X * b.Y) - ((double)b.X * a.Y);
        }

        return (float)(twice * 0.5);
    }

    private static float Length(ImmutableArray<Vector2> contour)
    {
        float sum = 0;
        for (int i = 0; i < contour.Length; i++)
        {
            sum += Vector2.Distance(contour[i], contour[(i + 1) % contour.Length]);
        }

        return sum;
    }
}
