using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Framing;

/// <summary>Finds the camera that shows a group as wished.</summary>
internal static class CameraFitter
{
    private const int Iterations = 24;

    /// <summary>Smallest height of the lens above the ground, in shares of the group's height and in metres.</summary>
    private const float SmallestHeightShare = 0.12f;

    /// <summary>Fits distance and aim by repeated projection of the silhouettes.</summary>
    /// <param name="placements">What must be in the frame; at least one.</param>
    /// <param name="wish">How it shall sit in the frame.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="ground">Height of the ground.</param>
    public static Camera Fit(IReadOnlyList<Placement> placements, FramingWish wish, float aspect, Func<float, float, float> ground) =>
        Fit([.. placements.SelectMany(p => Silhouette.Of(p))], placements.Aggregate(Bounds.Empty, (box, p) => box.Union(p.Bounds)), wish, aspect, ground);

    /// <summary>Fits distance and aim to some points, such as those of a face.</summary>
    /// <param name="points">What must be in the frame; at least one.</param>
    /// <param name="group">The box around it.</param>
    /// <param name="wish">How it shall sit in the frame.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="ground">Height of the ground.</param>
    public static Camera Fit(Vector3[] points, Bounds group, FramingWish wish, float aspect, Func<float, float, float> ground)
    {
        float radius = group.Size.Length() * 0.5f;

        // A tall picture keeps the angle of its narrow side, so that perspective stays as chosen.
        float fieldOfView = aspect < 1 ? 2 * MathF.Atan(MathF.Tan(wish.FieldOfView * 0.5f) / MathF.Sqrt(aspect)) : wish.FieldOfView;
        float distance = radius / MathF.Tan(fieldOfView * 0.5f) * 1.5f;
        Vector3 target = group.Center;
        var middle = new Vector2(wish.CenterX, wish.HeightOf(group.Size));
        Camera camera = Look(target, distance);
        for (int i = 0; i < Iterations; i++)
        {
            ScreenBox box = ScreenBox.Of(points, camera, aspect);
            if (!float.IsFinite(box.Center.X + box.Center.Y + box.Size.X + box.Size.Y))
            {
                // The lens came too near to something: it steps back.
                distance *= 1.5f;
                camera = Look(target, distance);
                continue;
            }

            (_, Vector3 right, Vector3 up) = camera.Axes();
            float height = 2 * distance * MathF.Tan(fieldOfView * 0.5f);
            Vector2 error = box.Center - middle;
            target += (right * (error.X * height * aspect * 0.8f)) - (up * (error.Y * height * 0.8f));
            float taken = MathF.Max(box.Size.X, box.Size.Y) / wish.Fill;
            distance = MathF.Max(distance * float.Lerp(1, Math.Clamp(taken, 0.5f, 2f), 0.7f), radius * 1.02f);
            camera = Look(target, distance);
        }

        return camera;

        Camera Look(Vector3 at, float d)
        {
            // A given height of the lens stays while the aim moves up or down, as with a camera on a stand.
            Vector3 position = wish.EyeHeight is { } eye
                ? new Vector3(at.X, group.Min.Y + eye, at.Z + d)
                : at + (new Vector3(0, MathF.Sin(wish.Elevation), MathF.Cos(wish.Elevation)) * d);
            float lowest = ground(position.X, position.Z) + MathF.Max(0.02f, SmallestHeightShare * group.Size.Y);
            position.Y = MathF.Max(position.Y, lowest);
            return new Camera
            {
                Position = position,
                Target = at,
                VerticalFieldOfView = fieldOfView,
                FocusDistance = Vector3.Distance(position, group.Center),
            };
        }
    }
}
