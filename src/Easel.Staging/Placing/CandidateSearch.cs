using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Staging.Casting;
using Easel.Staging.Stages;

namespace Easel.Staging.Placing;

/// <summary>Finds the best of many places for a troupe: free, where it belongs, hiding little, honouring its relations.</summary>
/// <param name="stage">The stage.</param>
/// <param name="cast">Who stands already.</param>
/// <param name="view">Where it is seen from.</param>
/// <param name="turner">Turns individuals.</param>
internal sealed class CandidateSearch(Stage stage, PlacedCast cast, ScreenView view, Turner turner)
{
    /// <summary>A candidate that hides more of another individual than this is refused; behind something, more may be hidden.</summary>
    private const float LargestOcclusion = 0.3f, LargestOcclusionBehind = 0.45f;

    /// <summary>Cost of hiding the whole of another that stands on the same surface.</summary>
    private const float HidingOnSurface = 6;

    /// <summary>Room kept to others, share of the own width; those who touch may come as near as their boxes overlap, half empty as these are.</summary>
    private const float Gap = 0.06f, TouchingGap = -0.12f;

    /// <summary>The best place, or null where there is none.</summary>
    /// <param name="troupe">Who is placed.</param>
    /// <param name="candidates">Where they may go.</param>
    /// <param name="own">Their relations to those who stand.</param>
    /// <param name="rest">From a point to the point on the ground or surface there.</param>
    /// <param name="carrier">What they stand on, or null for the ground.</param>
    public Unit? Best(Troupe troupe, IEnumerable<Candidate> candidates, ImmutableArray<Relation> own, Func<Vector3, CastMember, Vector3?> rest, Placement? carrier)
    {
        bool behind = own.Any(r => r.Kind is RelationKind.Behind or RelationKind.Chasing);
        CastMember first = troupe.First;
        float gap = own.Any(r => r.Kind == RelationKind.Touching) ? TouchingGap : Gap;

        // On a table everything is near: what covers a sixth of a lamp's box covers its whole foot. Animals may overlap, as their boxes are half empty.
        float spoiled = behind ? 2.8f : carrier is not null ? HidingOnSurface : first.Info.Family == "animals" ? 1.6f : 4;
        Unit? best = null;
        float bestCost = float.MaxValue;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Cost >= bestCost || troupe.At(candidate.Position, candidate.Side, turner, rest) is not { } unit || cast.Collides(unit, gap, carrier))
            {
                continue;
            }

            float hidden = cast.HiddenBy(unit, carrier);
            float cost = candidate.Cost + (spoiled * hidden);
            cost += carrier is null ? unit.Members.Select((p, i) => stage.Misfit(troupe.Members[i], p.Bounds.Center)).Max() : 0;
            foreach (Relation relation in own)
            {
                cost += cast.Measure(relation, first.Index, troupe.Members.Length > 1) is { } anchor ? RelationFit.Cost(relation.Kind, unit.Bounds, anchor, view) : 0;
            }

            if (hidden <= (behind ? LargestOcclusionBehind : LargestOcclusion) && cost < bestCost)
            {
                (best, bestCost) = (unit, cost);
            }
        }

        return best;
    }
}
