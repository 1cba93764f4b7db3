using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;
using Easel.Staging.Framing;
using Easel.Staging.Placing.Arrangements;
using Easel.Staging.Stages;

namespace Easel.Staging.Placing;

/// <summary>
/// Places individuals and groups one by one in the stage. Each is sampled from candidates that honour its relations and is scored against all
/// that already stands: collision, what it would hide from the viewer, where it belongs, and how well everything holds together in the picture.
/// </summary>
internal sealed class GroundPlacer
{
    /// <summary>Share of the width of a thing that a group on top of it takes at most, and the smallest size to which it is brought for that.</summary>
    private const float FullestTop = 0.95f, SmallestOnTop = 0.2f;

    /// <summary>What is so low for its sides lies like a sheet.</summary>
    private const float LyingShare = 0.25f;

    private readonly Stage _stage;
    private readonly ImmutableArray<Relation> _relations;
    private readonly PlacingBrief _brief;
    private readonly RandomStream _stream;
    private readonly ScreenView _view;
    private readonly PlacedCast _cast;
    private readonly HashSet<string> _raised = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _pictures = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, int> _counts = ImmutableDictionary<string, int>.Empty;
    private ImmutableDictionary<string, Element> _people = ImmutableDictionary<string, Element>.Empty;
    private int _crowd;

    /// <summary>A placer for one stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="relations">All relations, in the direction in which they are placed.</param>
    /// <param name="brief">What has to be heeded.</param>
    /// <param name="stream">Random numbers.</param>
    public GroundPlacer(Stage stage, ImmutableArray<Relation> relations, PlacingBrief brief, RandomStream stream)
    {
        (_stage, _relations, _brief, _stream, _view) = (stage, relations, brief, stream, new ScreenView(brief.Eye));
        _cast = new PlacedCast(_view);
    }

    /// <summary>All individuals placed so far, in the stage.</summary>
    public IReadOnlyList<Placement> Placed => _cast.All;

    /// <summary>Ids of elements that stand on plinths.</summary>
    public IReadOnlySet<string> Raised => _raised;

    /// <summary>Places everyone in order.</summary>
    public void PlaceAll(ImmutableArray<CastMember> order)
    {
        _crowd = order.Length;
        _people = order.Where(m => m.Info.Family == "people").GroupBy(m => m.Element.Id).Where(g => g.Count() == 1).ToImmutableDictionary(g => g.Key, g => g.First().Element);
        _counts = order.GroupBy(m => m.Element.Id).ToImmutableDictionary(g => g.Key, g => g.Count());
        foreach (Relation relation in _relations.Where(r => r.Kind == RelationKind.DepictedOn))
        {
            _pictures[relation.Object] = _pictures.GetValueOrDefault(relation.Object) + order.Count(m => m.Element.Id == relation.Subject);
        }

        for (int i = 0; i < order.Length;)
        {
            ImmutableArray<CastMember> alike = [.. order.Skip(i).TakeWhile(m => m.Element.Id == order[i].Element.Id)];
            ImmutableArray<CastMember> together = alike.Length > 1 && IsGroup(alike[0].Element) ? alike : [order[i]];
            _cast.Add(Place(together));
            i += together.Length;
        }
    }

    // Like things stand as a group when they come first, when the plan says how, and when it is the group that stands in a relation.
    private bool IsGroup(Element element)
    {
        ImmutableArray<Relation> own = RelationFit.Of(element.Id, _relations, [.. Placed.Select(p => p.Element.Id)]);
        if (own.Any(r => r.Kind is RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn || (RelationFit.IsResting(r.Kind) && _cast.Of(r.Object).Length > 1)))
        {
            return false;
        }

        bool asOne = element.Arrangement is not null || own.Any(r => r.Kind is RelationKind.LeftOf or RelationKind.RightOf or RelationKind.Above or RelationKind.Around);
        return asOne || Placed.Count == 0;
    }

    private Unit Place(ImmutableArray<CastMember> members)
    {
        // The first group's stream has a name of its own, individuals theirs.
        CastMember first = members[0];
        RandomStream rng = members.Length > 1 && Placed.Count == 0 ? _stream.Child("cluster") : _stream.Child(first.Id);
        var turner = new Turner(_stage, _brief, _crowd, _stream);
        bool isPair = members.Length == 2 && members.All(m => m.Info.Family == "people") && Embrace.Is(first.Element) && first.Element.Arrangement is null;
        Element? beloved = first.Info.Family == "people" && members.Length == 1 ? Embrace.Partner(first.Element, _relations, id => _people.GetValueOrDefault(id)) : null;
        turner.Prepare(first.Element.Id, _relations, _cast.BoxOf, isPair || beloved is not null);
        if (beloved is not null && _cast.Anchor(beloved.Id, first.Index) is { } partner && Troupe.Of(first).At(Embrace.Beside(partner, first), 1, turner, (p, m) => OnGround(p, m)) is { } close)
        {
            return close;
        }

        Vector3 about = Placed.Count == 0 ? Vector3.Zero : _cast.Bounds.Center;
        Troupe troupe = members.Length == 1 ? Troupe.Of(first)
            : isPair ? new Troupe(members, [.. members.Select((m, i) => new Slot(new Vector3(((i * 2) - 1) * Embrace.Half(members[0].Bounds.Size.Y, members[1].Bounds.Size.Y), 0, 0)))])
            : new Formation(_brief, _view, turner, (p, m) => OnGround(p, m), _stage.Misfit).Arrange(members, about with { Y = 0 }, rng);
        if (Placed.Count > 0 && _brief.Backdrops.Contains(first.Element.Id))
        {
            return troupe.At(Backdrops.Place(Origin(troupe, turner, 0), _cast.Bounds, _brief.Eye, _brief.Wish, _brief.Aspect, rng.Child("side")), 0, turner, (p, m) => OnGround(p, m))!;
        }

        if (Placed.Count > 0 && _brief.AtWall.Contains(first.Element.Id))
        {
            Bounds[] row = [.. Placed.Where(p => _brief.AtWall.Contains(p.Element.Id)).Select(p => p.Bounds)];
            Bounds others = PlacedCast.BoundsOf(Placed.Where(p => !_brief.AtWall.Contains(p.Element.Id)));
            return troupe.At(WallRow.Next(Origin(troupe, turner, 0), others.IsEmpty ? _cast.Bounds : others, row), 0, turner, (p, m) => OnGround(p, m))!;
        }

        var search = new CandidateSearch(_stage, _cast, _view, turner);
        var free = new FreeCandidates(_cast, _brief, _view);
        IEnumerable<Candidate> From(Troupe t, Relation r, RandomStream random) => Related(t, r, turner, random);
        var surfaces = new SurfacePlacer(_cast, _brief, turner, search, free, From);
        ImmutableArray<Relation> own = RelationFit.Of(first.Element.Id, _relations, [.. Placed.Select(p => p.Element.Id)]);

        // Resting, holding and height decide where a thing is; the other relations then choose among the places left.
        foreach (Relation relation in own.Where(r => !RelationFit.IsOnPlan(r.Kind)))
        {
            // Of several trees it is the nearest one that somebody is seen under.
            Placement? anchored = relation.Kind == RelationKind.Below ? _cast.Of(relation.Object).MaxBy(p => p.Bounds.Center.Z) : _cast.Anchor(relation.Object, first.Index);
            if (anchored is { } anchor && Rest(troupe, relation, anchor, own, (turner, surfaces), rng) is { } resting)
            {
                return resting;
            }
        }

        Relation[] onPlan = [.. own.Where(r => RelationFit.IsOnPlan(r.Kind))];
        IEnumerable<Candidate> candidates = onPlan.SelectMany(r => Related(troupe, r, turner, rng));
        if (onPlan.Length > 0 && search.Best(troupe, candidates, own, (p, m) => OnGround(p, m), null) is { } related)
        {
            return onPlan.FirstOrDefault(r => r.Kind == RelationKind.Touching) is { } touching && _cast.Anchor(touching.Object, first.Index) is { } touched
                ? ContactSlide.Against(related, touched)
                : related;
        }

        Bounds box = Origin(troupe, turner, 1);
        return search.Best(troupe, free.For(first, box, rng.Child("free")), own, (p, m) => OnGround(p, m), null) ?? EndOfRow(troupe, turner);
    }

    private IEnumerable<Candidate> Related(Troupe troupe, Relation relation, Turner turner, RandomStream rng)
    {
        Bounds anchor = _cast.Measure(relation, troupe.First.Index, troupe.Members.Length > 1)!.Value;
        if (relation.Kind == RelationKind.Chasing && _cast.Anchor(relation.Object, troupe.First.Index) is { } chased)
        {
            // Who was placed first may be the one that is chased or the one that chases.
            bool behind = _relations.Any(r => r.Kind == RelationKind.Chasing && r.Subject == troupe.First.Element.Id && r.Object == relation.Object);
            return RelationCandidates.Chase(Origin(troupe, turner, 0), anchor, chased.Front * (behind ? -1 : 1), rng.Child(relation.Object));
        }

        return RelationCandidates.Generate(Origin(troupe, turner, 1), relation.Kind, anchor, _view, _brief.Balanced, rng.Child(relation.Object));
    }

    private Unit? Rest(
        Troupe troupe, Relation relation, Placement anchor, ImmutableArray<Relation> own, (Turner Turner, SurfacePlacer Surfaces) tools, RandomStream rng)
    {
        CastMember first = troupe.First;
        (Turner turner, SurfacePlacer surfaces) = tools;
        switch (relation.Kind)
        {
            case RelationKind.On when troupe.Members.Length == 1 && RestingPlacer.Mounted(first, anchor) is { } mounted:
                return new Unit([mounted]);
            case RelationKind.On or RelationKind.In when troupe.Members.Length == 1 && RestingPlacer.Lain(first, anchor, Placed.Count(p => p.Element.Id == first.Element.Id)) is { } lying:
                return new Unit([lying]);
            case RelationKind.On when troupe.Members.Length == 1 && RestingPlacer.OnBoard(first, anchor) is { } riding:
                return new Unit([riding]);
            case RelationKind.On when troupe.Members.Length == 1
                && RestingPlacer.OnShoulder(first, anchor, turner.Yaw(first, 0), Placed.Count(p => _relations.Any(r => r.Kind == RelationKind.On && r.Subject == p.Element.Id && r.Object == relation.Object))) is { } perched:
                return new Unit([perched]);
            case RelationKind.On:
                return surfaces.OnSurface(troupe, anchor, own, rng, SurfaceTag.Seat, SurfaceTag.Top) ?? OnTop(troupe, turner, anchor);
            case RelationKind.In when troupe.Members.Length == 1 && RestingPlacer.Behind(first, anchor, SeatedIn(relation.Object)) is { } driving:
                return new Unit([driving]);
            case RelationKind.In:
                return surfaces.InVessel(first, anchor, rng) ?? surfaces.OnSurface(troupe, anchor, own, rng, SurfaceTag.Inside)
                    ?? (IsVessel(anchor) ? RestingPlacer.OutOf(first, anchor, turner.Yaw(first, 0)) : null)
                    ?? surfaces.OnSurface(troupe, anchor, own, rng, SurfaceTag.Top) ?? OnTop(troupe, turner, anchor);
            case RelationKind.HeldBy:
                int others = Placed.Count(p => _relations.Any(r => r.Kind == RelationKind.HeldBy && r.Subject == p.Element.Id && r.Object == relation.Object));
                return new Unit([RestingPlacer.InHand(first, anchor, turner.Yaw(first, 0), others)]);
            case RelationKind.WornBy:
                return new Unit([WornPlacer.PutOn(first, anchor)]);
            case RelationKind.DepictedOn:
                int pictures = Placed.Count(p => _relations.Any(r => r.Kind == RelationKind.DepictedOn && r.Subject == p.Element.Id && r.Object == relation.Object));
                return new Unit([first.IsBoard ? WallPlacer.Hang(first, anchor, Slot(first.Element.Id, relation.Object, pictures), _pictures[relation.Object], IsStacked(relation.Object)) : DepictionPlacer.On(first, anchor, pictures, _pictures[relation.Object])]);
            case RelationKind.Below:
                return UnderPlacer.Place(troupe.At(Vector3.Zero, 0, turner, static (p, _) => p)!, anchor, u => _cast.Collides(u, 0.02f, anchor));
            case RelationKind.Above:
                Bounds lower = _cast.BoxOf(relation.Object)!.Value;
                Unit standing = troupe.Members.Length == 1 && IsSheet(first)
                    ? new Unit([first.At(Matrix4x4.CreateRotationX(MathF.PI / 2), lower.Center)])
                    : troupe.At(lower.Center with { Y = 0 }, 0, turner, (p, _) => p)!;
                if (first.Flies)
                {
                    return RestingPlacer.Floating(standing, lower);
                }

                _raised.Add(first.Element.Id);
                return PlinthPlacer.Raise(standing, lower, WithCarriers(relation.Object, lower), _view);
            case RelationKind.Around:
                return RingPlacer.Around(
                    troupe.Members, _cast.BoxOf(relation.Object)!.Value, turner, Base(relation.Object, anchor), u => !_cast.Collides(u, 0.02f, CarrierOf(relation.Object)), rng.Child("ring"));
            default:
                return null;
        }
    }

    // From the front nothing is seen of what lies flat so high: it stands on its edge.
    private static bool IsSheet(CastMember member) => member.Bounds.Size is var s && s.Y < LyingShare * MathF.Sqrt(s.X * s.Z);

    // Boards one above the other share the height of their wall: the lowest comes first.
    private bool IsStacked(string wall) => _relations.Any(r => r.Kind is RelationKind.Above && IsOn(r.Subject, wall) && IsOn(r.Object, wall));

    private int Slot(string board, string wall, int index) => !IsStacked(wall) ? index : Math.Min(_pictures[wall] - 1, _relations.Count(r => r.Kind is RelationKind.Above && r.Subject == board && IsOn(r.Object, wall)));

    private bool IsOn(string board, string wall) => _relations.Any(r => r.Kind == RelationKind.DepictedOn && r.Subject == board && r.Object == wall);

    // What has no top or seat of its own to stand on may be open above.
    private static bool IsVessel(Placement thing) => thing.IsRelief || !thing.Model.Surfaces.Any(s => s.Tag is SurfaceTag.Top or SurfaceTag.Seat);

    // What has no surface of its own is stood on where it is level; who sits has its legs before or about it.
    private Unit OnTop(Troupe troupe, Turner turner, Placement anchor)
    {
        if (troupe.Members.Length == 1 && troupe.First.IsLiving && anchor.IsRelief && BodyPlan.Of(troupe.First.Model).Seat is { } seat)
        {
            return new Unit([troupe.First.Element.Pose == "ride"
                ? RestingPlacer.Astride(troupe.First, seat, anchor)
                : RestingPlacer.SatBefore(troupe.First, seat, anchor, turner.Yaw(troupe.First, 0))]);
        }

        Unit standing = troupe.At(anchor.Bounds.Center with { Y = 0 }, 0, turner, static (p, _) => p)!;
        if (troupe.Members.Length > 1)
        {
            float fit = FullestTop * anchor.Bounds.Size.X / standing.Bounds.Size.X;
            Unit fitted = fit < 1 ? troupe.Scaled(MathF.Max(SmallestOnTop, fit)).At(anchor.Bounds.Center with { Y = 0 }, 0, turner, static (p, _) => p)! : standing;
            return RestingPlacer.OnTop(fitted, anchor);
        }

        (int place, int places) = PlaceOnTop(troupe.First, anchor);
        return places == 1 ? RestingPlacer.OnTop(standing, anchor) : RestingPlacer.InRowOnTop(standing, anchor, place, places, SmallestOnTop);
    }

    private int SeatedIn(string vehicle) => Placed.Count(p => _relations.Any(r => r.Kind == RelationKind.In && r.Subject == p.Element.Id && r.Object == vehicle));

    // All that rests on one thing without surfaces shares its width: which share, of how many.
    private (int Place, int Places) PlaceOnTop(CastMember member, Placement anchor)
    {
        int place = 0, places = 0;
        foreach (string element in _relations.Where(r => r.Kind == RelationKind.On && r.Object == anchor.Element.Id).Select(r => r.Subject).Distinct())
        {
            place = element == member.Element.Id ? places + member.Index : place;
            places += _counts.GetValueOrDefault(element);
        }

        // Several things to stand on share those that stand.
        int supports = Math.Max(1, _cast.Of(anchor.Element.Id).Length);
        return (place / supports, (places + supports - 1) / supports);
    }

    // What stands on a table is surrounded on that table.
    private Func<Vector3, CastMember, Vector3?> Base(string element, Placement anchor)
    {
        float height = anchor.Bounds.Min.Y;
        if (CarrierOf(element) is not { } carrier)
        {
            return (p, m) => OnGround(p with { Y = 0 }, m);
        }

        Level[] levels = [.. carrier.Model.Surfaces.Where(s => s.Tag is SurfaceTag.Top or SurfaceTag.Seat).Select(s => Level.Of(s, carrier))];
        return (p, _) => levels.Length == 0 || levels.Any(l => l.Carries(p with { Y = l.Center.Y }, 0)) ? p with { Y = height } : null;
    }

    private Placement? CarrierOf(string element) =>
        _relations.FirstOrDefault(r => r.Subject == element && r.Kind == RelationKind.On) is { } on ? _cast.Anchor(on.Object, 0) : null;

    private Bounds WithCarriers(string element, Bounds box) => CarrierOf(element) is { } carrier ? box.Union(carrier.Bounds) : box;

    private static Bounds Origin(Troupe troupe, Turner turner, float side) => troupe.At(Vector3.Zero, side, turner, static (p, _) => p)!.Bounds;

    // Last resort: beside everything else, where nothing can collide.
    private Unit EndOfRow(Troupe troupe, Turner turner)
    {
        Bounds group = _cast.Bounds, box = Origin(troupe, turner, 0);
        float x = troupe.First.Id % 2 == 0 ? group.Min.X - (box.Size.X * 0.6f) : group.Max.X + (box.Size.X * 0.6f);
        return troupe.At(new Vector3(x, 0, 0), 0, turner, (p, m) => OnGround(p, m))!;
    }

    // Heights of a group's own making are kept.
    private Vector3? OnGround(Vector3 position, CastMember member) =>
        position with { Y = position.Y + _stage.Ground(position.X, position.Z) + (_brief.Hover * member.Bounds.Size.Y) };
}
