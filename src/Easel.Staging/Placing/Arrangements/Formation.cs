using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.People;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing.Arrangements;

/// <summary>Arranges like things as the plan says: a row, a stack, a heap, a ring, a grid, a crowd, or a natural group.</summary>
/// <param name="brief">What the placing has to heed.</param>
/// <param name="view">Where it is seen from.</param>
/// <param name="turner">Turns individuals.</param>
/// <param name="ground">Height of the ground at a point, metres.</param>
/// <param name="misfit">Metres by which an individual at a point misses where it belongs.</param>
internal sealed class Formation(PlacingBrief brief, ScreenView view, Turner turner, Func<Vector3, CastMember, Vector3?> ground, Func<CastMember, Vector3, float> misfit)
{
    /// <summary>Among like things none may hide more than this of another's ellipse, in crowds and rings a little more; arrangements tried for it.</summary>
    private const float LargestOcclusion = 0.12f, LargestOcclusionInCrowd = 0.24f;
    private const int Attempts = 16;

    /// <summary>Cost of a metre outside of where the group belongs, and how much deeper it becomes to fit there.</summary>
    private const float Outside = 0.3f;
    private static readonly ImmutableArray<float> Shapes = [1, 0.6f, 0.4f];

    /// <summary>How much looser a group becomes at most so that everyone is seen, and how closely a crowd stands.</summary>
    private const float LargestSpread = 0.6f, LargestRingSpread = 1.8f, Closeness = 0.92f;

    /// <summary>The group around the origin.</summary>
    /// <param name="members">Like things, at least two.</param>
    /// <param name="at">About where it will stand: that decides what hides what.</param>
    /// <param name="stream">Random numbers.</param>
    public Troupe Arrange(ImmutableArray<CastMember> members, Vector3 at, RandomStream stream)
    {
        Arrangement? kind = members[0].Element.Arrangement;
        if (kind is Arrangement.Stack or Arrangement.Pile)
        {
            bool stacks = kind == Arrangement.Stack && members.All(StackSlots.CanStack);
            RandomStream own = stream.Child("slots");
            return new Troupe(members, stacks ? StackSlots.Arrange(members, 1, own) : PileSlots.Arrange(members, own), IsOnePiece: true);
        }

        if (Together(members) is { } duet)
        {
            return duet;
        }

        Vector3 size = Vector3.Zero;
        for (int i = 0; i < members.Length; i++)
        {
            size = Vector3.Max(size, turner.Stand(members[i], Vector3.Zero, members.Length == 2 ? (i * 2) - 1 : 0).Bounds.Size);
        }

        // The closest group that shows everyone whole.
        Troupe? best = null;
        bool narrow = false;
        float bestHidden = float.MaxValue, allowed = kind is Arrangement.Circle or Arrangement.Crowd ? LargestOcclusionInCrowd : LargestOcclusion;
        for (int attempt = 0; attempt < Attempts && bestHidden > allowed; attempt++)
        {
            // Where the ground is narrow, more rows stand behind each other.
            float shape = Shapes[narrow ? attempt % Shapes.Length : 0], spread = 1 + ((kind == Arrangement.Circle ? LargestRingSpread : LargestSpread) * attempt / Attempts);
            Troupe troupe = new(members, [.. Slots(kind, size, members.Length, (spread, shape), stream.Child("slots").Child(attempt)).Select((p, i) => new Slot(Raised(members[i], p, size.Z, stream.Child("height").Child(i))))]);
            Unit? unit = troupe.At(at, 0, turner, ground);
            float outside = unit is null ? 0 : unit.Members.Select((p, i) => misfit(members[i], p.Bounds.Center)).Max();
            narrow |= outside > 0;
            float hidden = unit is null ? 1 : WorstHidden(unit) + MathF.Min(1, Outside * outside);
            if (hidden < bestHidden)
            {
                (best, bestHidden) = (troupe, hidden);
            }
        }

        return best!;
    }

    /// <summary>Two people who embrace, hold hands or dance stand so that their hands meet; null for others.</summary>
    private static Troupe? Together(ImmutableArray<CastMember> members)
    {
        CastMember first = members[0];
        if (members.Length != 2 || first.Info.Family != "people" || Duet.Of(first.Element.Pose, [.. first.Element.Attributes, .. first.Element.Words.ToLowerInvariant().Split(' ')]) is not { } duet)
        {
            return null;
        }

        float height = 0.5f * (members[0].Bounds.Size.Y + members[1].Bounds.Size.Y), aside = 0.5f * duet.Apart * height, behind = 0.5f * duet.Depth * height;
        return new Troupe(
            members,
            [
                new Slot(new Vector3(-aside, 0, behind), Matrix4x4.CreateRotationY(duet.Turn)),
                new Slot(new Vector3(aside, 0, -behind), Matrix4x4.CreateRotationY(-duet.Turn)),
            ]);
    }

    private ImmutableArray<Vector2> Slots(Arrangement? kind, Vector3 size, int count, (float Spread, float Shape) wish, RandomStream stream)
    {
        (float spread, float aspect) = (wish.Spread, brief.Aspect * wish.Shape);
        var footprint = new Vector2(size.X, size.Z);
        return kind switch
        {
            Arrangement.Row => PlanSlots.Row(count, footprint, spread),
            Arrangement.Circle => PlanSlots.Circle(count, footprint, spread),
            Arrangement.Grid => PlanSlots.Grid(count, size, aspect, spread),
            Arrangement.Scattered => PlanSlots.Scattered(count, size, aspect, stream),
            _ => ClusterSlots.Arrange(count, footprint, aspect, kind == Arrangement.Crowd ? spread * Closeness : spread, stream),
        };
    }

    // What floats makes a bunch: the farther, the higher, and no two alike.
    private Vector3 Raised(CastMember member, Vector2 slot, float depth, RandomStream stream)
    {
        float rise = brief.Hover > 0 ? (0.55f * -slot.Y / MathF.Max(1e-3f, depth)) + stream.Range(-0.12f, 0.25f) : 0;
        return new Vector3(slot.X, rise * member.Bounds.Size.Y, slot.Y);
    }

    // The largest share of anyone that another hides; 1 where two stand in each other.
    private float WorstHidden(Unit unit)
    {
        float worst = 0;
        for (int i = 0; i < unit.Members.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                Bounds a = unit.Members[i].Bounds, b = unit.Members[k].Bounds;
                worst = MathF.Max(worst, Footprint.Collide(a, b, 0.02f * a.Size.X) ? 1 : view.HiddenRound(a, b));
            }
        }

        return worst;
    }
}
