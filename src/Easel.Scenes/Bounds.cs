using System.Numerics;

namespace Easel.Scenes;

/// <summary>An axis-aligned box.</summary>
/// <param name="Min">Smallest corner, metres.</param>
/// <param name="Max">Largest corner, metres.</param>
public readonly record struct Bounds(Vector3 Min, Vector3 Max)
{
    /// <summary>Contains nothing: the neutral element of <see cref="Union(Bounds)"/>.</summary>
    public static Bounds Empty => new(new Vector3(float.PositiveInfinity), new Vector3(float.NegativeInfinity));

    /// <summary>Centre of the box.</summary>
    public Vector3 Center => (Min + Max) * 0.5f;

    /// <summary>Full extent along each axis, metres.</summary>
    public Vector3 Size => Max - Min;

    /// <summary>True when no point was ever added.</summary>
    public bool IsEmpty => Min.X > Max.X;

    /// <summary>The smallest box containing both.</summary>
    public Bounds Union(Bounds other) => new(Vector3.Min(Min, other.Min), Vector3.Max(Max, other.Max));

    /// <summary>The smallest box containing this one and a point.</summary>
    public Bounds Union(Vector3 point) => new(Vector3.Min(Min, point), Vector3.Max(Max, point));

    /// <summary>The box around points.</summary>
    public static Bounds Of(ReadOnlySpan<Vector3> points)
    {
        Bounds box = Empty;
        foreach (Vector3 p in points)
        {
            box = box.Union(p);
        }

        return box;
    }

    /// <summary>The box around the eight transformed corners.</summary>
    public Bounds Transform(in Matrix4x4 matrix)
    {
        Bounds box = Empty;
        for (int i = 0; i < 8; i++)
        {
            var corner = new Vector3((i & 1) == 0 ? Min.X : Max.X, (i & 2) == 0 ? Min.Y : Max.Y, (i & 4) == 0 ? Min.Z : Max.Z);
            box = box.Union(Vector3.Transform(corner, matrix));
        }

        return box;
    }

    /// <summary>True when the boxes share volume or touch.</summary>
    public bool Overlaps(Bounds other) =>
        Min.X <= other.Max.X && Max.X >= other.Min.X && Min.Y <= other.Max.Y && Max.Y >= other.Min.Y && Min.Z <= other.Max.Z && Max.Z >= other.Min.Z;
}
