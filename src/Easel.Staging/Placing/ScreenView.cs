using System.Numerics;
using Easel.Scenes;
using Easel.Staging.Framing;

namespace Easel.Staging.Placing;

/// <summary>What an eye that looks level along −Z sees of boxes: enough to judge what hides what before there is a camera.</summary>
/// <param name="Eye">Where the lens will be about, stage space, metres.</param>
internal readonly record struct ScreenView(Vector3 Eye)
{
    /// <summary>Least depth before the eye, metres: boxes behind it are pulled before it.</summary>
    private const float LeastDepth = 0.05f;

    /// <summary>Depth of a box's middle before the eye, metres.</summary>
    public float Depth(Bounds box) => MathF.Max(LeastDepth, Eye.Z - box.Center.Z);

    /// <summary>The rectangle a box takes on a plane at depth 1, y downward.</summary>
    public ScreenBox Of(Bounds box)
    {
        // Standing things are thin cards at their middle, with their footprint's front and back edges: corners of boxes are empty.
        float depth = Depth(box), scale = 1 / depth;
        return new ScreenBox(
            new Vector2((box.Min.X - Eye.X) * scale, (Eye.Y - box.Max.Y) * scale),
            new Vector2((box.Max.X - Eye.X) * scale, (Eye.Y - box.Min.Y) * scale));
    }

    /// <summary>The share of the farther box that the nearer one covers.</summary>
    public float Hidden(Bounds a, Bounds b)
    {
        (Bounds back, Bounds front) = a.Center.Z < b.Center.Z ? (a, b) : (b, a);
        ScreenBox far = Of(back), near = Of(front);
        Vector2 common = Vector2.Min(far.Max, near.Max) - Vector2.Max(far.Min, near.Min);
        return common.X > 0 && common.Y > 0 ? common.X * common.Y / MathF.Max(1e-9f, far.Size.X * far.Size.Y) : 0;
    }

    /// <summary>The share that two things of about one size have in common of the ellipses in their rectangles: corners of boxes are empty.</summary>
    public float HiddenRound(Bounds a, Bounds b)
    {
        ScreenBox one = Of(a), other = Of(b);
        Vector2 apart = (one.Center - other.Center) / Vector2.Max(new Vector2(1e-6f), 0.5f * (one.Size + other.Size));
        float d = MathF.Min(1, apart.Length());
        return 2 / MathF.PI * (MathF.Acos(d) - (d * MathF.Sqrt(1 - (d * d))));
    }
}
