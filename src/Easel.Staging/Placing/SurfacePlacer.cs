using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;

namespace Easel.Staging.Placing;

/// <summary>Places what stands on, in or under another, on the tagged surfaces of that.</summary>
/// <param name="cast">Who stands already.</param>
/// <param name="brief">What the placing has to heed.</param>
/// <param name="turner">Turns individuals.</param>
/// <param name="search">Chooses among candidates.</param>
/// <param name="free">Makes candidates around what stands.</param>
/// <param name="related">Makes candidates from a relation.</param>
internal sealed class SurfacePlacer(
    PlacedCast cast, PlacingBrief brief, Turner turner, CandidateSearch search, FreeCandidates free, Func<Troupe, Relation, RandomStream, IEnumerable<Candidate>> related)
{
    /// <summary>A group that is wider than its support is made smaller, but not below this share of its size.</summary>
    private const float SmallestFit = 0.3f;

    /// <summary>On the first of these surfaces that has room, or null.</summary>
    public Unit? OnSurface(Troupe troupe, Placement parent, ImmutableArray<Relation> own, RandomStream rng, params ReadOnlySpan<SurfaceTag> tags)
    {
        foreach (SurfaceTag tag in tags)
        {
            foreach (TaggedSurface surface in parent.Model.Surfaces.Where(s => s.Tag == tag).OrderByDescending(s => s.U.Length() * s.V.Length()))
            {
                Level level = Level.Of(surface, parent);
                if (On(Fitted(troupe, level), parent, level, tag, own, rng) is { } unit)
                {
                    return unit;
                }
            }
        }

        return null;
    }

    /// <summary>In a vessel: flowers stand in a vase, small things in an open vessel lie on each other; null elsewhere.</summary>
    public Unit? InVessel(CastMember member, Placement vessel, RandomStream rng)
    {
        TaggedSurface inside = vessel.Model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Inside);
        if (inside != default && BouquetPlacer.Suits(member.Info.Family, member.Bounds.Size, vessel.Bounds.Size))
        {
            return new Unit([BouquetPlacer.Put(member, Level.Of(inside, vessel), rng.Child("bouquet"))]);
        }

        if (inside == default || !HeapPlacer.Suits(member.Bounds.Size, vessel.Model.Bounds.Size))
        {
            return null;
        }

        Bounds room = vessel.Bounds;
        Placement[] heap = [.. cast.All.Where(p => p != vessel && p.Bounds.Center is var c && room.Min.X < c.X && c.X < room.Max.X && room.Min.Z < c.Z && c.Z < room.Max.Z && c.Y > room.Min.Y)];
        return new Unit([HeapPlacer.Drop(member, vessel, Level.Of(inside, vessel), heap, turner.Yaw(member, 0), rng.Child("heap"))]);
    }

    private Unit? On(Troupe troupe, Placement parent, Level level, SurfaceTag tag, ImmutableArray<Relation> own, RandomStream rng)
    {
        Placement[] neighbours = [.. cast.All.Where(p => p != parent && MathF.Abs(p.Bounds.Min.Y - level.Center.Y) < 0.02f && level.Carries(p.Bounds.Center, 0))];

        // Who sits on a seat faces as it does; things on a top, and small ones on a seat that the view is close over, are free.
        bool sits = tag == SurfaceTag.Seat && troupe.Members.Length == 1 && !brief.Squared.Contains(parent.Element.Id) && turner.Target is null;
        if (sits)
        {
            Vector3 front = parent.Front;
            float turn = rng.Child("seat").Range(-0.2f, 0.3f);
            turner.TurnTo(parent.Bounds.Center + (1000 * Vector3.Transform(front, Matrix4x4.CreateRotationY(turn))));
            if (neighbours.Length == 0 && troupe.First.IsLiving && BodyPlan.Of(troupe.First.Model).Seat is not null)
            {
                // Who sits alone on a seat has room there, whatever the boxes of knees and table say.
                return Seated(troupe.At(level.Center, 0, turner, static (p, _) => p)!, troupe.First);
            }
        }

        Vector3? Rest(Vector3 p, CastMember member)
        {
            float reach = Footprint.HalfSize(member.Bounds).Length() * 0.7f;
            return level.Carries(p with { Y = level.Center.Y }, troupe.IsOnePiece ? 0 : reach) ? p with { Y = level.Center.Y + p.Y } : null;
        }

        // The first on a surface takes its middle; the others gather round, those with relations where these want them.
        IEnumerable<Candidate> candidates = neighbours.Length == 0
            ? [new Candidate(level.Center with { Y = 0 }, 0, 0)]
            : own.Where(r => RelationFit.IsOnPlan(r.Kind)).SelectMany(r => related(troupe, r, rng))
                .Concat(free.Around(troupe.First, BoxAtOrigin(troupe), PlacedCast.BoundsOf(neighbours), rng.Child("surface"), backTall: true));
        return search.Best(troupe, candidates, own, Rest, parent) is { } unit ? tag == SurfaceTag.Seat ? Seated(unit, troupe.First) : unit : null;
    }

    // Who sits has the seat under it, not under its feet.
    private static Unit Seated(Unit unit, CastMember first)
    {
        if (!first.IsLiving || unit.Members.Length > 1 || BodyPlan.Of(first.Model).Seat is not { } seat)
        {
            return unit;
        }

        Placement sitter = unit.Members[0];
        return unit.MovedBy(Vector3.Transform(Vector3.Zero, sitter.Transform) - Vector3.Transform(seat, sitter.Transform));
    }

    // A group that finds no room comes closer together and becomes smaller.
    private Troupe Fitted(Troupe troupe, Level level)
    {
        if (troupe.Members.Length == 1)
        {
            return troupe;
        }

        Bounds box = BoxAtOrigin(troupe);
        float fit = MathF.Min(2 * Along(level, Vector3.UnitX) / MathF.Max(1e-4f, box.Size.X), 2 * Along(level, Vector3.UnitZ) / MathF.Max(1e-4f, box.Size.Z));
        return fit >= 1 ? troupe : troupe.Scaled(MathF.Max(SmallestFit, 0.98f * fit));
    }

    private Bounds BoxAtOrigin(Troupe troupe) => troupe.At(Vector3.Zero, 1, turner, static (p, _) => p)!.Bounds;

    // Half of the rectangle's extent along a level direction through its middle.
    private static float Along(Level level, Vector3 direction)
    {
        float u = MathF.Abs(Vector3.Dot(direction, level.U)) / level.U.LengthSquared(), v = MathF.Abs(Vector3.Dot(direction, level.V)) / level.V.LengthSquared();
        return 1 / MathF.Max(1e-6f, MathF.Max(u, v));
    }
}
