using System.Numerics;

namespace Easel.Catalogue.Environments;

/// <summary>The ground before a viewer in polar coordinates: scenery is composed by where it appears in the picture.</summary>
/// <param name="Eye">Where the viewer stands (x, z), metres.</param>
/// <param name="Ahead">Where the view goes, radians: 0 along −Z, positive to the right.</param>
/// <param name="Half">Half the horizontal angle of view, radians.</param>
internal readonly record struct ViewFan(Vector2 Eye, float Ahead, float Half)
{
    /// <summary>The fan of a view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    public static ViewFan Of(EnvironmentView view, float aspect)
    {
        (Vector3 forward, _, _) = view.Camera.Axes();
        return new ViewFan(
            new Vector2(view.Camera.Position.X, view.Camera.Position.Z), MathF.Atan2(forward.X, -forward.Z),
            MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * aspect));
    }

    /// <summary>A point on the ground (x, z), metres.</summary>
    /// <param name="side">Where it appears: −1 at the left edge of the picture, 1 at the right one.</param>
    /// <param name="distance">Metres from the viewer.</param>
    public Vector2 At(float side, float distance)
    {
        (float sin, float cos) = MathF.SinCos(Ahead + (side * Half));
        return Eye + new Vector2(distance * sin, -distance * cos);
    }

    /// <summary>Where a point on the ground appears: −1 at the left edge of the picture, 1 at the right one.</summary>
    public float Side(Vector2 at)
    {
        Vector2 d = at - Eye;
        float angle = MathF.Atan2(d.X, -d.Y) - Ahead;
        return (angle - (MathF.Tau * MathF.Round(angle / MathF.Tau))) / Half;
    }
}
