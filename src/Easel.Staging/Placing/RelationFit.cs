using System.Collections.Immutable;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging.Framing;

namespace Easel.Staging.Placing;

/// <summary>How well a candidate honours all relations of its element to what stands already, as the viewer sees them.</summary>
internal static class RelationFit
{
    /// <summary>Sideways offsets are at least so many times those in height.</summary>
    private const float LeastSlope = 1.6f;

    /// <summary>The relations of an element to placed ones, each turned so that the element is the subject.</summary>
    public static ImmutableArray<Relation> Of(string element, ImmutableArray<Relation> relations, IReadOnlyCollection<string> placed) =>
    [
        .. relations.Where(r => r.Subject == element && placed.Contains(r.Object)),
        .. relations.Where(r => r.Object == element && placed.Contains(r.Subject) && Inverse(r.Kind) is not null)
            .Select(r => new Relation(r.Object, Inverse(r.Kind)!.Value, r.Subject)),
    ];

    /// <summary>True for relations on the ground plan; false for those of resting, holding and height.</summary>
    public static bool IsOnPlan(RelationKind kind) =>
        kind is RelationKind.LeftOf or RelationKind.RightOf or RelationKind.InFrontOf or RelationKind.Behind or RelationKind.NextTo
            or RelationKind.Touching or RelationKind.Facing or RelationKind.Chasing or RelationKind.LargerThan or RelationKind.SmallerThan;

    /// <summary>True where one is on, in, at or over the other and moves with it.</summary>
    public static bool IsResting(RelationKind kind) =>
        kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn or RelationKind.Above or RelationKind.Around;

    /// <summary>0 where the relation holds plainly, about 1 and more where it is violated.</summary>
    public static float Cost(RelationKind kind, Bounds subject, Bounds anchor, ScreenView view)
    {
        ScreenBox a = view.Of(subject), b = view.Of(anchor);
        float dx = a.Center.X - b.Center.X, dy = MathF.Abs(a.Center.Y - b.Center.Y), beside = 0.5f * (a.Size.X + b.Size.X);
        float nearer = subject.Center.Z - anchor.Center.Z, apart = 0.5f * (subject.Size.Z + anchor.Size.Z);
        float gap = MathF.Max(0, MathF.Abs(dx) - beside) / beside;
        return kind switch
        {
            RelationKind.LeftOf => Lack(-dx, MathF.Max(beside, LeastSlope * dy)) + (0.3f * gap),
            RelationKind.RightOf => Lack(dx, MathF.Max(beside, LeastSlope * dy)) + (0.3f * gap),
            RelationKind.InFrontOf => Lack(nearer, 0.9f * apart) + gap,
            RelationKind.Behind => Lack(-nearer, 0.9f * apart) + (2 * gap),
            RelationKind.NextTo or RelationKind.Facing => Lack(MathF.Abs(dx), 0.8f * beside) + (0.6f * gap),
            RelationKind.Touching => Lack(MathF.Abs(dx), 0.8f * beside) + (3 * gap),
            RelationKind.LargerThan or RelationKind.SmallerThan => Lack(MathF.Abs(dx), beside) + (0.3f * gap),
            _ => 0,
        };
    }

    private static float Lack(float value, float wanted) => 2 * MathF.Max(0, wanted - value) / MathF.Max(1e-6f, wanted);

    private static RelationKind? Inverse(RelationKind kind) => kind switch
    {
        RelationKind.LeftOf => RelationKind.RightOf,
        RelationKind.RightOf => RelationKind.LeftOf,
        RelationKind.Above => RelationKind.Below,
        RelationKind.InFrontOf => RelationKind.Behind,
        RelationKind.Behind => RelationKind.InFrontOf,
        RelationKind.NextTo => RelationKind.NextTo,
        RelationKind.Touching => RelationKind.Touching,
        RelationKind.Facing => RelationKind.Facing,
        RelationKind.Chasing => RelationKind.Chasing,
        RelationKind.LargerThan => RelationKind.SmallerThan,
        RelationKind.SmallerThan => RelationKind.LargerThan,
        _ => null,
    };
}
