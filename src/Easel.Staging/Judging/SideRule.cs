using System.Numerics;
using Easel.Planning;
using Easel.Staging.Framing;

namespace Easel.Staging.Judging;

/// <summary>
/// Left, right, above and below as evaluators of pictures judge them (Ghosh, Hajishirzi, Schmidt 2023, "GenEval"): the offset of the middles
/// of two boxes, each axis shortened by a tenth of both sizes, is divided by its length; the relation holds where the share along the axis
/// exceeds a half. Boxes must share hardly any area.
/// </summary>
public static class SideRule
{
    /// <summary>The share from which a relation holds for evaluators.</summary>
    public const float EvaluatorsShare = 0.5f;

    /// <summary>The share asked of our own pictures: boxes of a detector differ a little from ours.</summary>
    public const float LeastShare = 0.6f;

    /// <summary>Largest common area of two boxes, share of the smaller one.</summary>
    public const float LargestOverlap = 0.04f;

    /// <summary>Direction of the relation in the picture, y downward; zero for relations of another kind.</summary>
    public static Vector2 Direction(RelationKind kind) => kind switch
    {
        RelationKind.LeftOf => new Vector2(-1, 0),
        RelationKind.RightOf => new Vector2(1, 0),
        RelationKind.Above => new Vector2(0, -1),
        RelationKind.Below => new Vector2(0, 1),
        _ => Vector2.Zero,
    };

    /// <summary>The share of the shortened offset along the direction, −1 to 1.</summary>
    /// <param name="kind">One of the four sides.</param>
    /// <param name="subject">Box of the subject in the picture.</param>
    /// <param name="other">Box of what it relates to.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    public static float Share(RelationKind kind, ScreenBox subject, ScreenBox other, float aspect)
    {
        var square = new Vector2(aspect, 1);
        Vector2 offset = (subject.Center - other.Center) * square, sizes = (subject.Size + other.Size) * square;
        float length = offset.Length();
        if (length < 1e-6f)
        {
            return 0;
        }

        Vector2 shortened = Vector2.Max(Vector2.Abs(offset) - (0.1f * sizes), Vector2.Zero);
        Vector2 direction = Direction(kind);
        return Vector2.Dot(new Vector2(MathF.CopySign(shortened.X, offset.X), MathF.CopySign(shortened.Y, offset.Y)), direction) / length;
    }

    /// <summary>Free distance between two boxes along the direction, shares of the picture's height; negative where they overlap on that axis.</summary>
    public static float Gap(RelationKind kind, ScreenBox subject, ScreenBox other, float aspect) => kind switch
    {
        RelationKind.LeftOf => (other.Min.X - subject.Max.X) * aspect,
        RelationKind.RightOf => (subject.Min.X - other.Max.X) * aspect,
        RelationKind.Above => other.Min.Y - subject.Max.Y,
        RelationKind.Below => subject.Min.Y - other.Max.Y,
        _ => 0,
    };

    /// <summary>Common area of two boxes, share of the smaller one.</summary>
    public static float Overlap(ScreenBox a, ScreenBox b)
    {
        Vector2 common = Vector2.Max(Vector2.Zero, Vector2.Min(a.Max, b.Max) - Vector2.Max(a.Min, b.Min));
        float smaller = MathF.Min(a.Size.X * a.Size.Y, b.Size.X * b.Size.Y);
        return smaller > 0 ? common.X * common.Y / smaller : 0;
    }
}
