using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Animals;

/// <summary>The tail of a dog, in units of its build.</summary>
internal sealed class DogTail
{
    private readonly Vector4[] _points;
    private readonly bool _bushy;

    /// <summary>Lays the tail out for a pose.</summary>
    public DogTail(DogKind kind, QuadrupedBuild build, QuadrupedPose pose)
    {
        float r = build.Tail;
        Vector3 root = pose.TailRoot;
        _bushy = kind.Tail is TailKind.Plume or TailKind.Curl;
        Vector4 At(float x, float y, float z, float w) => new(root + new Vector3(x, y, z), w * r);
        _points = (kind.Tail, pose.TailOnGround) switch
        {
            (TailKind.Stub, _) => [At(0, 0, 0.10f, 1), At(0, 0.03f, -0.02f, 0.9f)],
            (_, true) => [At(0, 0.05f, 0.12f, 1), At(0.10f, 0, -0.10f, 1.05f), At(0.26f, 0, -0.14f, 0.95f), At(0.42f, 0.01f, -0.04f, 0.5f)],
            (TailKind.Curl, _) => [At(0, -0.02f, 0.10f, 0.9f), At(0.02f, 0.22f, -0.12f, 1.1f), At(0.05f, 0.42f, 0.02f, 1.1f), At(0.07f, 0.36f, 0.20f, 0.7f)],
            (TailKind.Whip, _) => [At(0, 0, 0.10f, 1.1f), At(0, 0.04f, -0.16f, 0.9f), At(0.02f, 0.18f, -0.38f, 0.7f), At(0.03f, 0.42f, -0.50f, 0.4f)],
            _ => [At(0, 0, 0.12f, 1), At(0.01f, 0.06f, -0.14f, 0.95f), At(0.03f, 0.20f, -0.38f, 1.0f), At(0.06f, 0.44f, -0.54f, 0.5f)],
        };
    }

    /// <summary>Adds the tail to a skin.</summary>
    public void Add(SdfGroup skin, FigureFrame frame, Coat coat) =>
        skin.Union(frame.Chain(_points), 0.10f * frame.Scale, coat.Base);

    /// <summary>Factor of the fur's length: long on bushy tails, 0 away from the tail.</summary>
    public float FurLength(Vector3 q)
    {
        float near = float.MaxValue;
        for (int i = 1; i < _points.Length; i++)
        {
            near = MathF.Min(near, Vector3.Distance(q, new Vector3(_points[i].X, _points[i].Y, _points[i].Z)));
        }

        return (_bushy ? 1.55f : 0.6f) * (1 - Noise.SmoothStep(0.14f, 0.26f, near));
    }
}
