using System.Numerics;
using Easel.Planning;

namespace Easel.Staging.Framing;

/// <summary>How far a subject moves while the shutter of a panning camera is open.</summary>
internal static class SubjectMotion
{
    /// <summary>Length of the streaks behind a subject that crosses the picture, share of its height; one that comes nearer moves more.</summary>
    private const float Streak = 0.11f, NearerFactor = 3;

    /// <summary>The motion, metres in the world; zero where the camera stands still or there is nothing to follow.</summary>
    public static Vector3 Of(Composition composition)
    {
        if (composition.Plan.Camera.Motion is not CameraMotion.Panning || Leading(composition) is not { } subject)
        {
            return Vector3.Zero;
        }

        // Models face +Z.
        Vector3 heading = Vector3.Normalize(Vector3.TransformNormal(Vector3.UnitZ, subject.Transform));
        Vector3 sight = subject.Bounds.Center - composition.Camera.Position;
        float height = 2 * MathF.Tan(0.5f * composition.Camera.VerticalFieldOfView) * sight.Length();
        return heading * (Streak * height * float.Lerp(1, NearerFactor, MathF.Abs(Vector3.Dot(heading, Vector3.Normalize(sight)))));
    }

    private static Placement? Leading(Composition composition) =>
        composition.Placements.FirstOrDefault(p => !composition.Croppable.Contains(p.Element.Id));
}
