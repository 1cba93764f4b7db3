using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>A tail, in units of the animal's build.</summary>
/// <param name="points">(x, y, z, radius) from the root to the tip.</param>
/// <param name="fur">Factor of the fur's length along it.</param>
internal sealed class AnimalTail(Vector4[] points, float fur)
{
    /// <summary>The tail of a dog.</summary>
    public static AnimalTail OfDog(TailKind kind, QuadrupedBuild build, QuadrupedPose pose)
    {
        float r = build.Tail;
        Vector3 root = pose.TailRoot;
        Vector4 At(float x, float y, float z, float w) => new(root + new Vector3(x, y, z), w * r);
        Vector4[] points = (kind, pose.TailOnGround) switch
        {
            (TailKind.Stub, _) => [At(0, 0, 0.10f, 1), At(0, 0.03f, -0.02f, 0.9f)],
            (_, true) => [At(0, 0.05f, 0.12f, 1), At(0.10f, 0, -0.10f, 1.05f), At(0.26f, 0, -0.14f, 0.95f), At(0.42f, 0.01f, -0.04f, 0.5f)],
            (TailKind.Curl, _) => [At(0, -0.02f, 0.10f, 0.9f), At(0.02f, 0.22f, -0.12f, 1.1f), At(0.05f, 0.42f, 0.02f, 1.1f), At(0.07f, 0.36f, 0.20f, 0.7f)],
            (TailKind.Whip, _) => [At(0, 0, 0.10f, 1.1f), At(0, 0.04f, -0.16f, 0.9f), At(0.02f, 0.18f, -0.38f, 0.7f), At(0.03f, 0.42f, -0.50f, 0.4f)],
            _ => [At(0, 0, 0.12f, 1), At(0.01f, 0.06f, -0.14f, 0.95f), At(0.03f, 0.20f, -0.36f, 1.0f), At(0.06f, 0.42f, -0.46f, 0.5f)],
        };
        return new AnimalTail(points, kind is TailKind.Plume or TailKind.Curl ? 1.55f : 0.6f);
    }

    /// <summary>The tail of a cat: wrapped round the feet at rest, raised like a question mark on foot.</summary>
    public static AnimalTail OfCat(QuadrupedBuild build, QuadrupedPose pose)
    {
        float r = build.Tail;
        Vector3 root = pose.TailRoot;
        Vector4[] points = pose.TailOnGround
            ?
            [
                new(root + new Vector3(0.02f, 0.06f, 0.12f), r), new(0.34f, 1.1f * r, root.Z + 0.10f, 1.05f * r), new(0.53f, 1.1f * r, root.Z + 0.48f, r),
                new(0.42f, 1.1f * r, root.Z + 0.86f, 0.95f * r), new(0.14f, 1.1f * r, root.Z + 1.00f, 0.8f * r),
            ]
            :
            [
                new(root + new Vector3(0, 0, 0.10f), r), new(root + new Vector3(0, 0.08f, -0.14f), r), new(root + new Vector3(0.02f, 0.42f, -0.26f), 0.95f * r),
                new(root + new Vector3(0.05f, 0.74f, -0.14f), 0.9f * r), new(root + new Vector3(0.08f, 0.86f, -0.32f), 0.75f * r),
            ];
        return new AnimalTail(points, 0.9f);
    }

    /// <summary>Adds the tail to a skin.</summary>
    public void Add(SdfGroup skin, FigureFrame frame, Vector3 color) =>
        skin.Union(frame.Chain(points), 0.08f * frame.Scale, color, 0.06f * frame.Scale);

    /// <summary>Factor of the fur's length: 0 away from the tail.</summary>
    public float FurLength(Vector3 q)
    {
        float near = float.MaxValue;
        for (int i = 1; i < points.Length; i++)
        {
            near = MathF.Min(near, Vector3.Distance(q, new Vector3(points[i].X, points[i].Y, points[i].Z)));
        }

        return fur * (1 - Noise.SmoothStep(0.14f, 0.26f, near));
    }
}
