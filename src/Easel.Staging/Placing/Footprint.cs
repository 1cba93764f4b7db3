using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>Measures of boxes on the ground plan.</summary>
internal static class Footprint
{
    /// <summary>Half extents along x and z of a box turned by any yaw: what it needs beside others.</summary>
    public static Vector2 HalfSize(Bounds box) => new(box.Size.X * 0.5f, box.Size.Z * 0.5f);

    /// <summary>True when the boxes come closer than <paramref name="gap"/> metres on the ground plan and share height.</summary>
    public static bool Collide(Bounds a, Bounds b, float gap) =>
        a.Min.X - gap < b.Max.X && a.Max.X + gap > b.Min.X
        && a.Min.Z - gap < b.Max.Z && a.Max.Z + gap > b.Min.Z
        && a.Min.Y < b.Max.Y - 1e-3f && a.Max.Y > b.Min.Y + 1e-3f;
}
