using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;
using Easel.Staging.Framing;
using Easel.Staging.Stages;

namespace Easel.Staging.Placing;

/// <summary>
/// Places individuals one by one in the stage. Each is sampled from candidates that honour its relations and is scored against all that
/// already stands: collision, what it would hide from the viewer, where it belongs, and how well the group holds together in the picture.
/// </summary>
internal sealed class GroundPlacer(Stage stage, ImmutableArray<Relation> relations, PlacingBrief brief, RandomStream stream)
{
    /// <summary>Candidates tried per individual and ring.</summary>
    private const int CandidatesPerRing = 48;

    /// <summary>Rings of growing radius that are tried before an individual is put at the end of the row.</summary>
    private const int Rings = 6;

    /// <summary>A candidate that hides more of another individual than this is refused; behind something, more may be hidden.</summary>
    private const float LargestOcclusion = 0.3f, LargestOcclusionBehind = 0.42f;

    /// <summary>Among like things none may hide more than this of another's ellipse; arrangements tried for it.</summary>
    private const float LargestOcclusionAlike = 0.12f;
    private const int ClusterAttempts = 16;

    /// <summary>Cost of hiding the whole of another that stands on the same surface.</summary>
    private const float HidingOnSurface = 6;

    /// <summary>How far animals stand from what is larger, relative to boxes side by side.</summary>
    private const float AnimalCloseness = 0.6f;

    private readonly ScreenView _view = new(brief.Eye);
    private readonly List<Placement> _placed = [];

    /// <summary>All individuals placed so far, in the stage.</summary>
    public IReadOnlyList<Placement> Placed => _placed;

    /// <summary>Places everyone in order.</summary>
    public void PlaceAll(ImmutableArray<CastMember> order)
    {
        for (int i = 0; i < order.Length; i++)
        {
            CastMember[] alike = [.. order.Skip(i).TakeWhile(m => m.Element.Id == order[i].Element.Id)];
            if (_placed.Count == 0 && alike.Length > 1)
            {
                PlaceCluster(alike, order.Length);
                i += alike.Length - 1;
                continue;
            }

            _placed.Add(Place(order[i], order.Length));
        }
    }

    // Like things that come first stand as a group.
    private void PlaceCluster(CastMember[] members, int crowd)
    {
        RandomStream rng = stream.Child("cluster");
        float[] yaws = [.. members.Select((m, i) => Yaw(m, members.Length == 2 ? (i * 2) - 1 : 0, crowd, rng.Child("yaw").Child(i)))];
        Vector2 footprint = Vector2.Zero;
        for (int i = 0; i < members.Length; i++)
        {
            footprint = Vector2.Max(footprint, 2 * Footprint.HalfSize(members[i].At(Vector3.Zero, yaws[i]).Bounds));
        }

        // The closest group that shows everyone whole.
        List<Placement> best = [];
        float bestHidden = float.MaxValue;
        for (int attempt = 0; attempt < ClusterAttempts && bestHidden > LargestOcclusionAlike; attempt++)
        {
            float spread = 1 + (0.6f * attempt / ClusterAttempts);
            ImmutableArray<Vector2> slots = ClusterSlots.Arrange(members.Length, footprint, brief.Aspect, spread, brief.InRow, rng.Child("slots").Child(attempt));
            List<Placement> group = [.. members.Select((m, i) => m.At(InCluster(m, slots[i], footprint.Y, rng.Child("height").Child(i)), yaws[i]))];
            float hidden = WorstHidden(group);
            if (hidden < bestHidden)
            {
                (best, bestHidden) = (group, hidden);
            }
        }

        _placed.AddRange(best);
    }

    private Vector3 InCluster(CastMember member, Vector2 slot, float depth, RandomStream rng)
    {
        // What floats makes a bunch: the farther, the higher, and no two alike.
        Vector3 at = OnGround(new Vector3(slot.X, 0, slot.Y), member);
        float rise = (0.55f * -slot.Y / depth) + rng.Range(-0.12f, 0.25f);
        return brief.Hover > 0 ? at + new Vector3(0, rise * member.Bounds.Size.Y, 0) : at;
    }

    // The largest share of anyone that another hides; 1 where two stand in each other.
    private float WorstHidden(List<Placement> group)
    {
        float worst = 0;
        for (int i = 0; i < group.Count; i++)
        {
            for (int k = 0; k < i; k++)
            {
                Bounds a = group[i].Bounds, b = group[k].Bounds;
                worst = MathF.Max(worst, Footprint.Collide(a, b, 0.02f * a.Size.X) ? 1 : _view.HiddenRound(a, b));
            }
        }

        return worst;
    }

    private Placement Place(CastMember member, int crowd)
    {
        RandomStream rng = stream.Child(member.Id);
        float Turn(float side) => Yaw(member, side, crowd, rng.Child("yaw"));
        ImmutableArray<Relation> own = RelationFit.Of(member.Element.Id, relations, [.. _placed.Select(p => p.Element.Id)]);

        // Resting, holding and height decide where a thing is; the other relations then choose among the places left.
        foreach (Relation relation in own.Where(r => !RelationFit.IsOnPlan(r.Kind)))
        {
            if (Anchor(relation.Object, member.Index) is { } anchor && Rest(member, relation.Kind, anchor, own, Turn, rng) is { } resting)
            {
                return resting;
            }
        }

        Relation[] onPlan = [.. own.Where(r => RelationFit.IsOnPlan(r.Kind))];
        if (onPlan.Length > 0)
        {
            IEnumerable<Candidate> candidates = onPlan.SelectMany(r => Related(member, r, Turn, rng));
            if (Best(member, candidates, own, Turn, p => OnGround(p, member), null) is { } related)
            {
                return related;
            }
        }

        return Best(member, FreeCandidates(member, Turn, rng.Child("free")), own, Turn, p => OnGround(p, member), null) ?? EndOfRow(member, Turn(0));
    }

    private float Yaw(CastMember member, float side, int crowd, RandomStream rng) =>
        brief.Squared.Contains(member.Element.Id) ? 0
        : stage.Heading(member) is { } heading ? heading + rng.Range(-0.03f, 0.03f) : Facing.Yaw(member, side, crowd, rng);

    private static float Yaw(Placement placement)
    {
        Vector3 front = Vector3.TransformNormal(Vector3.UnitZ, placement.Transform);
        return MathF.Atan2(front.X, front.Z);
    }

    // The n-th subject goes to the n-th object, so that "two cups on two tables" gives each its own.
    private Placement? Anchor(string element, int index)
    {
        Placement[] anchors = [.. _placed.Where(p => p.Element.Id == element)];
        return anchors.Length == 0 ? null : anchors[index % anchors.Length];
    }

    private IEnumerable<Candidate> Related(CastMember member, Relation relation, Func<float, float> turn, RandomStream rng)
    {
        Placement anchor = Anchor(relation.Object, member.Index)!;
        return RelationCandidates.Generate(
            member.At(Vector3.Zero, turn(1)).Bounds, relation.Kind, anchor.Bounds, _view, brief.Balanced, rng.Child(relation.Object));
    }

    private Placement? Rest(
        CastMember member, RelationKind kind, Placement anchor, ImmutableArray<Relation> own, Func<float, float> turn, RandomStream rng) => kind switch
    {
        RelationKind.On => OnSurface(member, anchor, own, turn, rng, SurfaceTag.Seat, SurfaceTag.Top) ?? RestingPlacer.OnBox(member, anchor, turn(0)),
        RelationKind.In => InVessel(member, anchor, turn, rng) ?? OnSurface(member, anchor, own, turn, rng, SurfaceTag.Inside, SurfaceTag.Top) ?? RestingPlacer.OnBox(member, anchor, turn(0)),
        RelationKind.HeldBy => RestingPlacer.InHand(member, anchor, turn(0)),
        RelationKind.Below => OnSurface(member, anchor, own, turn, rng, SurfaceTag.Under),
        RelationKind.Above => RestingPlacer.Above(member, anchor, turn(0)),
        _ => null,
    };

    // Flowers stand in a vase; small things in an open vessel lie on each other.
    private Placement? InVessel(CastMember member, Placement vessel, Func<float, float> turn, RandomStream rng)
    {
        TaggedSurface inside = vessel.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Inside);
        if (inside != default && BouquetPlacer.Suits(member.Info.Family, member.Bounds.Size, vessel.Bounds.Size))
        {
            return BouquetPlacer.Put(member, Level.Of(inside, vessel), rng.Child("bouquet"));
        }

        return inside == default || !HeapPlacer.Suits(member.Bounds.Size, vessel.Model.Bounds.Size) ? null
            : HeapPlacer.Drop(member, vessel, Level.Of(inside, vessel), [.. _placed.Where(p => p != vessel && p.Bounds.Center is var c && vessel.Bounds.Min.X < c.X && c.X < vessel.Bounds.Max.X && vessel.Bounds.Min.Z < c.Z && c.Z < vessel.Bounds.Max.Z && c.Y > vessel.Bounds.Min.Y)], turn(0), rng.Child("heap"));
    }

    private Placement? OnSurface(
        CastMember member, Placement parent, ImmutableArray<Relation> own, Func<float, float> turn, RandomStream rng, params ReadOnlySpan<SurfaceTag> tags)
    {
        foreach (SurfaceTag tag in tags)
        {
            foreach (TaggedSurface surface in parent.Model.Surfaces.Where(s => s.Tag == tag).OrderByDescending(s => s.U.Length() * s.V.Length()))
            {
                Level level = Level.Of(surface, parent);
                float reach = Footprint.HalfSize(member.Bounds).Length() * 0.7f;
                Placement[] neighbours = [.. _placed.Where(p => p != parent && MathF.Abs(p.Bounds.Min.Y - level.Center.Y) < 0.02f && level.Carries(p.Bounds.Center, 0))];
                Vector3? Rest(Vector3 p) => level.Carries(p with { Y = level.Center.Y }, reach) ? p with { Y = level.Center.Y } : null;

                // Who sits on a seat faces as it does; things on a top, and small ones on a seat that the view is close over, are free.
                Func<float, float> facing = tag == SurfaceTag.Seat && !brief.Squared.Contains(parent.Element.Id) ? _ => Yaw(parent) + rng.Child("seat").Range(-0.2f, 0.3f) : turn;

                // The first on a surface takes its middle; the others gather round, those with relations where these want them.
                IEnumerable<Candidate> candidates = neighbours.Length == 0
                    ? [new Candidate(level.Center, 0, 0)]
                    : own.Where(r => RelationFit.IsOnPlan(r.Kind)).SelectMany(r => Related(member, r, turn, rng))
                        .Concat(Around(member, GroupOf(neighbours), turn, rng.Child("surface"), backTall: true));
                if (Best(member, candidates, own, facing, Rest, parent) is { } best)
                {
                    return best;
                }
            }
        }

        return null;
    }

    private IEnumerable<Candidate> FreeCandidates(CastMember member, Func<float, float> turn, RandomStream rng)
    {
        if (_placed.Count == 0)
        {
            return [new Candidate(Vector3.Zero, 0, 0)];
        }

        // Beside something much larger or smaller, depth makes up for it.
        Placement largest = _placed.MaxBy(p => PerspectiveBalance.Extent(p.Bounds))!;
        float mine = PerspectiveBalance.Extent(member.Bounds), other = PerspectiveBalance.Extent(largest.Bounds);
        IEnumerable<Candidate> around = Around(member, GroupOf(_placed), turn, rng, backTall: false);
        if (!brief.Balanced || MathF.Min(mine, other) >= PerspectiveBalance.LargestRatio * MathF.Max(mine, other))
        {
            return around;
        }

        // The boxes of animals are half empty: side by side they would stand apart from their company.
        float closer = member.Info.Family == "animals" ? AnimalCloseness : 1;
        return RelationCandidates.Generate(member.At(Vector3.Zero, turn(1)).Bounds, RelationKind.NextTo, largest.Bounds, _view, true, rng)
            .Select(c => c with { Position = c.Position with { X = float.Lerp(largest.Bounds.Center.X, c.Position.X, closer) } })
            .Concat(around.Select(c => c with { Cost = c.Cost + 0.5f }));
    }

    // Rings around what stands already, wider than deep, as the picture is.
    private IEnumerable<Candidate> Around(CastMember member, Bounds group, Func<float, float> turn, RandomStream rng, bool backTall)
    {
        Bounds box = member.At(Vector3.Zero, turn(1)).Bounds;
        Vector2 size = Footprint.HalfSize(box);

        // Animals keep close to their company.
        float aside = backTall ? 1.08f : member.Info.Family == "animals" ? 1.0f : 1.25f;
        float taller = Math.Clamp((box.Size.Y / MathF.Max(1e-3f, group.Size.Y)) - 1, -0.6f, 0.6f);
        for (int i = 0; i < Rings * CandidatesPerRing; i++)
        {
            RandomStream r = rng.Child(i);
            float angle = r.Range(0, MathF.Tau);
            float reach = 1 + ((i / CandidatesPerRing) * 0.45f) + r.Range(0, 0.45f);
            float x = MathF.Cos(angle) * ((group.Size.X * 0.5f) + (size.X * reach * aside));
            float z = MathF.Sin(angle) * ((group.Size.Z * 0.35f) + (size.Y * reach));
            float dx = (group.Center.X + x) / MathF.Max(0.5f, brief.Aspect), dz = group.Center.Z + z;

            // Depth counts less than width: a cluster fills the picture, a long row only crosses it. The tall stand behind the small.
            float compact = MathF.Sqrt((dx * dx) + (dz * dz * 0.55f)) / MathF.Max(size.X, size.Y);
            float order = (backTall ? 0.4f : 0.2f) * taller * Math.Clamp(z / MathF.Max(size.X, size.Y), -1, 1);
            float weight = backTall ? 0.24f : member.Info.Family == "animals" ? 0.3f : 0.12f;
            yield return new Candidate(new Vector3(group.Center.X + x, 0, group.Center.Z + z), MathF.Sign(x), (weight * compact) + order);
        }
    }

    private Placement? Best(
        CastMember member, IEnumerable<Candidate> candidates, ImmutableArray<Relation> own, Func<float, float> turn, Func<Vector3, Vector3?> rest,
        Placement? carrier)
    {
        bool behind = own.Any(r => r.Kind == RelationKind.Behind);
        Placement? best = null;
        float bestCost = float.MaxValue;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Cost >= bestCost || rest(candidate.Position) is not { } position)
            {
                continue;
            }

            Placement placement = member.At(position, turn(candidate.Side));
            float gap = 0.06f * MathF.Max(placement.Bounds.Size.X, placement.Bounds.Size.Z);
            if (_placed.Any(p => p != carrier && Footprint.Collide(placement.Bounds, p.Bounds, gap)))
            {
                continue;
            }

            float hidden = HiddenBy(placement, carrier);

            // On a table everything is near: what covers a sixth of a lamp's box covers its whole foot. Animals may overlap, as their boxes are half empty.
            float spoiled = behind ? 2.8f : carrier is not null ? HidingOnSurface : member.Info.Family == "animals" ? 1.6f : 4;
            float cost = candidate.Cost + (spoiled * hidden);
            cost += carrier is null ? stage.Misfit(member, position) : 0;
            foreach (Relation relation in own)
            {
                cost += Anchor(relation.Object, member.Index) is { } anchor ? RelationFit.Cost(relation.Kind, placement.Bounds, anchor.Bounds, _view) : 0;
            }

            if (hidden <= (behind ? LargestOcclusionBehind : LargestOcclusion) && cost < bestCost)
            {
                (best, bestCost) = (placement, cost);
            }
        }

        return best;
    }

    // Last resort: beside everything else, where nothing can collide.
    private Placement EndOfRow(CastMember member, float yaw)
    {
        Bounds group = GroupOf(_placed), box = member.At(Vector3.Zero, yaw).Bounds;
        float x = member.Id % 2 == 0 ? group.Min.X - (box.Size.X * 0.6f) : group.Max.X + (box.Size.X * 0.6f);
        return member.At(OnGround(new Vector3(x, 0, 0), member), yaw);
    }

    private Vector3 OnGround(Vector3 position, CastMember member) =>
        position with { Y = stage.Ground(position.X, position.Z) + (brief.Hover * member.Bounds.Size.Y) };

    private static Bounds GroupOf(IEnumerable<Placement> placements) => placements.Aggregate(Bounds.Empty, (box, p) => box.Union(p.Bounds));

    // The largest share of any individual that another one in front of it would hide.
    private float HiddenBy(Placement placement, Placement? except) =>
        _placed.Where(p => p != except).Select(p => _view.Hidden(placement.Bounds, p.Bounds)).DefaultIfEmpty(0).Max();
}
