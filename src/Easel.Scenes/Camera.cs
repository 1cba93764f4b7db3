using System.Numerics;

namespace Easel.Scenes;

/// <summary>A thin-lens camera. It looks from <see cref="Position"/> at <see cref="Target"/>, +Y up; picture x grows to the right.</summary>
public sealed record Camera
{
    /// <summary>Centre of the lens, metres.</summary>
    public required Vector3 Position { get; init; }

    /// <summary>The point in the middle of the picture, metres.</summary>
    public required Vector3 Target { get; init; }

    /// <summary>Full vertical angle of view, radians, in (0, π).</summary>
    public required float VerticalFieldOfView { get; init; }

    /// <summary>Radius of the lens opening, metres; 0 is a pinhole with everything sharp.</summary>
    public float ApertureRadius { get; init; }

    /// <summary>Distance along the view direction that is in focus, metres; used when <see cref="ApertureRadius"/> is positive.</summary>
    public float FocusDistance { get; init; } = 1;

    /// <summary>Unit vectors of the view: forward, right and up of the picture.</summary>
    public (Vector3 Forward, Vector3 Right, Vector3 Up) Axes()
    {
        Vector3 forward = Vector3.Normalize(Target - Position);
        Vector3 up = MathF.Abs(forward.Y) > 0.999f ? -Vector3.UnitZ : Vector3.UnitY;
        Vector3 right = Vector3.Normalize(Vector3.Cross(forward, up));
        return (forward, right, Vector3.Cross(right, forward));
    }

    /// <summary>Projects a world point to the picture: x, y in [0, 1] from the top left when inside, and the depth along the view axis.</summary>
    /// <param name="point">World position, metres.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <returns>Normalised picture position, and depth in metres (not positive when behind the camera).</returns>
    public (Vector2 Position, float Depth) Project(Vector3 point, float aspect)
    {
        (Vector3 forward, Vector3 right, Vector3 up) = Axes();
        Vector3 d = point - Position;
        float depth = Vector3.Dot(d, forward);
        float scale = 1f / (MathF.Tan(VerticalFieldOfView * 0.5f) * MathF.Max(depth, 1e-6f));
        return (new Vector2(0.5f + (0.5f * Vector3.Dot(d, right) * scale / aspect), 0.5f - (0.5f * Vector3.Dot(d, up) * scale)), depth);
    }
}
