using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>A tail, in units of the animal's build.</summary>
/// <param name="points">(x, y, z, radius) from the root to the tip.</param>
/// <param name="fur">Factor of the fur's length along it.</param>
/// <param name="onGround">Whether it lies on the ground, where no fur can hang.</param>
internal sealed class AnimalTail(Vector4[] points, float fur, bool onGround)
{
    /// <summary>The tail of a dog.</summary>
    public static AnimalTail OfDog(TailKind kind, QuadrupedBuild build, QuadrupedPose pose)
    {
        float r = build.Tail;
        Vector3 root = pose.TailRoot;
        Vector4 At(float x, float y, float z, float w) => new(root + new Vector3(x, y, z), w * r);
        Vector4[] points = pose.IsCurled ? Wrapped(pose, r) : (kind, pose.TailOnGround) switch
        {
            (TailKind.Stub, _) => [At(0, 0, 0.10f, 1), At(0, 0.03f, -0.02f, 0.9f)],
            (_, true) => [At(0, 0.06f, 0.12f, 1.1f), At(0.10f, 0.01f, -0.14f, 1.15f), At(0.30f, 0, -0.24f, 1.1f), At(0.52f, 0.01f, -0.16f, 0.8f), At(0.64f, 0.01f, 0.02f, 0.35f)],
            (TailKind.Curl, _) => [At(0, -0.02f, 0.10f, 0.9f), At(0.02f, 0.22f, -0.12f, 1.1f), At(0.05f, 0.42f, 0.02f, 1.1f), At(0.07f, 0.36f, 0.20f, 0.7f)],
            (TailKind.Whip, _) => [At(0, 0, 0.10f, 1.1f), At(0, 0.04f, -0.16f, 0.9f), At(0.02f, 0.18f, -0.38f, 0.7f), At(0.03f, 0.42f, -0.50f, 0.4f)],
            _ => [At(0, 0, 0.12f, 1.1f), At(0.01f, -0.03f, -0.14f, 1.1f), At(0.04f, -0.06f, -0.36f, 1.2f), At(0.08f, 0.02f, -0.58f, 1.0f), At(0.11f, 0.14f, -0.74f, 0.4f)],
        };
        return new AnimalTail(points, kind switch { TailKind.Plume => 1.4f, TailKind.Curl => 1.7f, _ => 0.6f }, pose.TailOnGround);
    }

    /// <summary>The tail of a cat: wrapped round the feet at rest, carried in a soft S with a curled tip on foot.</summary>
    /// <param name="build">Proportions.</param>
    /// <param name="pose">Where everything is.</param>
    /// <param name="sway">How the cat holds it, −1 to the right and low to 1 to the left and high.</param>
    public static AnimalTail OfCat(QuadrupedBuild build, QuadrupedPose pose, float sway)
    {
        // Height of the axis in radii: the tail's own weight flattens it against the ground.
        const float Low = 0.78f;
        float r = build.Tail, high = 0.5f + (0.5f * sway), bend = 0.34f * sway;
        Vector3 root = pose.TailRoot;
        Vector4 At(float x, float y, float z, float w) => new(root + new Vector3(x, y, z), w * r);
        Vector4[] points = pose.IsCurled ? Wrapped(pose, r) : pose.TailOnGround
            ?
            [
                new(root + new Vector3(0.02f, 0.06f, 0.12f), 1.1f * r), new(0.27f, Low * r, root.Z + 0.10f, 1.1f * r), new(0.41f, Low * r, root.Z + 0.42f, 1.1f * r),
                new(0.39f, Low * r, root.Z + 0.74f, 1.05f * r), new(0.22f, Low * r, root.Z + 0.99f, r), new(0, Low * r, root.Z + 1.08f, 0.92f * r), new(-0.16f, 0.8f * Low * r, root.Z + 1.03f, 0.6f * r),
            ]
            :
            [
                At(0, -0.02f, 0.10f, 1.15f), At(0, -0.01f, -0.16f, 1.1f), At(0.25f * bend, 0.05f + (0.06f * high), -0.36f, 1.05f),
                At(0.6f * bend, 0.20f + (0.14f * high), -0.49f, 1), At(bend, 0.39f + (0.18f * high), -0.49f + (0.06f * high), 0.9f),
                At(1.3f * bend, 0.52f + (0.20f * high), -0.41f + (0.10f * high), 0.74f), At(1.4f * bend, 0.55f + (0.18f * high), -0.30f + (0.12f * high), 0.42f),
            ];
        return new AnimalTail(points, 1.25f, pose.TailOnGround);
    }

    /// <summary>Along the ground from the hip round the front, past the chin.</summary>
    private static Vector4[] Wrapped(QuadrupedPose pose, float r)
    {
        Vector3 root = pose.TailRoot, head = pose.Head;
        float low = 0.8f * r, front = head.Z + (0.25f * (head.Z - root.Z));
        return
        [
            new(root.X + 0.06f, root.Y, root.Z - 0.06f, 1.1f * r), new(root.X - (0.6f * r), low, float.Lerp(root.Z, front, 0.45f), 1.1f * r),
            new(0.75f * root.X, low, float.Lerp(root.Z, front, 0.88f), 1.05f * r), new(0.2f * root.X, low, front + (0.6f * r), 0.95f * r), new(head.X + (0.1f * r), 0.8f * low, front + (0.3f * r), 0.5f * r),
        ];
    }

    /// <summary>Adds the tail to a skin.</summary>
    public void Add(SdfGroup skin, FigureFrame frame, Vector3 color) =>
        skin.Union(frame.Chain(points), 0.08f * frame.Scale, color, 0.06f * frame.Scale);

    /// <summary>Factor of the fur's length: 0 away from the tail, longest along the middle of its underside.</summary>
    public float FurLength(Vector3 q)
    {
        (float distance, float share, float below, _) = Nearest(q);
        float middle = 0.55f + (0.45f * MathF.Sin(MathF.PI * MathF.Min(share + 0.1f, 1)));
        return fur * middle * (1 + ((onGround ? -0.75f : 0.35f) * below)) * (1 - Noise.SmoothStep(1.5f, 2.6f, distance)) * Noise.SmoothStep(0.05f, 0.25f, share);
    }

    /// <summary>The direction to the tip at a point, and how much the fur there follows it: 0 away from the tail, 1 on it.</summary>
    public (Vector3 Along, float Weight) Flow(Vector3 q)
    {
        (float distance, float share, _, Vector3 along) = Nearest(q);
        return (along, (1 - Noise.SmoothStep(1.6f, 2.6f, distance)) * Noise.SmoothStep(0.06f, 0.2f, share));
    }

    /// <summary>How much more the fur hangs down here than elsewhere: long tail feathers do, a tail on the ground lies flat.</summary>
    public float Hang(Vector3 q)
    {
        const float Flat = -0.55f;
        return Nearest(q) is not { Distance: < 2, Share: > 0.1f and < 0.92f } ? 0 : onGround ? Flat : fur > 1 ? 0.35f * (fur - 1) : 0;
    }

    /// <summary>Distance from the axis in radii, place along the tail (0 root, 1 tip), whether the point is on the underside, and the axis' direction.</summary>
    private (float Distance, float Share, float Below, Vector3 Along) Nearest(Vector3 q)
    {
        (float Distance, float Share, float Below, Vector3 Along) best = (float.MaxValue, 0, 0, Vector3.UnitZ);
        for (int i = 1; i < points.Length; i++)
        {
            Vector3 a = new(points[i - 1].X, points[i - 1].Y, points[i - 1].Z), ab = new Vector3(points[i].X, points[i].Y, points[i].Z) - a;
            float t = Math.Clamp(Vector3.Dot(q - a, ab) / MathF.Max(ab.LengthSquared(), 1e-6f), 0, 1);
            Vector3 away = q - (a + (t * ab));
            float distance = away.Length() / MathF.Max(points[i].W, 0.5f * points[0].W);
            if (distance < best.Distance)
            {
                best = (distance, (i - 1 + t) / (points.Length - 1), away.Y < 0 ? 1 : 0, ab / MathF.Max(ab.Length(), 1e-4f));
            }
        }

        return best;
    }
}
