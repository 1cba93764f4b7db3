using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Framing;

/// <summary>A rectangle in the picture, in shares of its sides from the top left.</summary>
/// <param name="Min">Left and top.</param>
/// <param name="Max">Right and bottom.</param>
public readonly record struct ScreenBox(Vector2 Min, Vector2 Max)
{
    /// <summary>Contains nothing.</summary>
    public static ScreenBox Empty => new(new Vector2(float.PositiveInfinity), new Vector2(float.NegativeInfinity));

    /// <summary>Middle of the rectangle.</summary>
    public Vector2 Center => (Min + Max) * 0.5f;

    /// <summary>Width and height.</summary>
    public Vector2 Size => Max - Min;

    /// <summary>The rectangle around projected points.</summary>
    public static ScreenBox Of(ReadOnlySpan<Vector3> points, Camera camera, float aspect)
    {
        ScreenBox screen = Empty;
        foreach (Vector3 point in points)
        {
            Vector2 p = camera.Project(point, aspect).Position;
            screen = new ScreenBox(Vector2.Min(screen.Min, p), Vector2.Max(screen.Max, p));
        }

        return screen;
    }

    /// <summary>The rectangle that a placed individual takes in the picture.</summary>
    public static ScreenBox Of(Placement placement, Camera camera, float aspect) => Of(Silhouette.Of(placement).AsSpan(), camera, aspect);

    /// <summary>The rectangle around both.</summary>
    public ScreenBox Union(ScreenBox other) => new(Vector2.Min(Min, other.Min), Vector2.Max(Max, other.Max));

    /// <summary>Grown by a margin on all sides.</summary>
    public ScreenBox Inflate(float margin) => new(Min - new Vector2(margin), Max + new Vector2(margin));

    /// <summary>True when the point lies inside.</summary>
    public bool Contains(Vector2 p) => p.X >= Min.X && p.X <= Max.X && p.Y >= Min.Y && p.Y <= Max.Y;

    /// <summary>True when the rectangles share area.</summary>
    public bool Overlaps(ScreenBox other) => Min.X < other.Max.X && Max.X > other.Min.X && Min.Y < other.Max.Y && Max.Y > other.Min.Y;
}
