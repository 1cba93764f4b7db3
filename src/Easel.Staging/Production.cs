using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Catalogue.Environments.Rooms;
using Easel.Planning;
using Easel.Planning.Language;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;
using Easel.Staging.Framing;
using Easel.Staging.Judging;
using Easel.Staging.Lighting;
using Easel.Staging.Meteorology;
using Easel.Staging.Placing;
using Easel.Staging.Stages;

namespace Easel.Staging;

/// <summary>A plan in its place with its cast built, ready to be composed as often as it takes: models are not built again.</summary>
public sealed class Production
{
    /// <summary>Height at which things float in a studio, in their own heights.</summary>
    private const float HoverInStudio = 0.35f;

    /// <summary>From higher than this, depth no longer changes how large things look against each other, radians.</summary>
    private const float SteepView = 0.5f;

    /// <summary>Share of the picture of a group before furniture at the wall.</summary>
    private const float WallFill = 0.8f;

    /// <summary>Share of the picture that half a figure takes.</summary>
    private const float HalfFill = 1;

    /// <summary>What stands on higher furniture is framed with it, metres.</summary>
    private const float HighestTable = 1.1f;

    /// <summary>What is lower lies on the floor like a rug, metres.</summary>
    private const float FlatHeight = 0.06f;

    /// <summary>Times that a view is turned to find room for the viewer.</summary>
    private const int LargestTurns = 6;

    /// <summary>Compositions that are tried until one honours the plan as far as boxes can tell.</summary>
    private const int LargestAttempts = 4;

    private readonly Catalogue.Catalogue _catalogue;
    private readonly Plan _plan;
    private readonly StageRequest _request;
    private readonly EnvironmentEntry _place;
    private readonly EnvironmentRequest _asked;
    private readonly EnvironmentSite _site;
    private readonly HashSet<string> _scenery;
    private readonly HashSet<string> _related;
    private readonly ImmutableHashSet<string> _flying;
    private readonly ImmutableHashSet<string> _croppable;
    private readonly ImmutableHashSet<string> _cut;
    private readonly ImmutableHashSet<string> _backdrops;
    private readonly ImmutableHashSet<string> _atWall;
    private readonly Tabletop.View _over;
    private readonly ImmutableArray<CastMember> _cast;
    private readonly ImmutableArray<Relation> _relations;
    private readonly ImmutableArray<string> _notes;
    private readonly RandomStream _rng;

    internal Production(Catalogue.Catalogue catalogue, Plan plan, StageRequest request)
    {
        (_catalogue, _request, _rng) = (catalogue, request, new RandomStream(request.Seed));
        _place = EnvironmentChooser.Choose(catalogue, plan, request);
        _plan = plan = Hanging.Complete(Flyers.TakeOff(ImpliedSupports.Complete(Seating.Complete(Acting.Complete(plan, catalogue), catalogue), catalogue, _place)), catalogue, _place.Info.Tags.Contains("room"));
        _scenery = LeftToScenery(plan, _place);
        EnvironmentRequest asked = EnvironmentChooser.Request(catalogue, plan, request, _place);
        _asked = asked with { Words = asked.Words.Union(plan.Elements.Where(e => _scenery.Contains(e.Id)).Select(e => e.Thing)) };
        Plan staged = plan with { Elements = [.. plan.Elements.Where(e => !_scenery.Contains(e.Id))] };
        _site = _place.Survey(_asked);

        // Things that fly are placed by where they appear in the sky; in a studio they hover beside the rest instead.
        ImmutableArray<Relation> stated = RelationNormalizer.Normalize(plan, catalogue);
        ImmutableArray<Relation> relations = [.. stated, .. ImpliedSupports.Relations(plan, catalogue, _place)];
        _related = [.. relations.Where(r => r.Kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy or RelationKind.WornBy or RelationKind.DepictedOn).Select(r => r.Subject)];
        _flying = HasSky
            ? Flyers.Find(plan.Elements, relations, e => catalogue.FindObject(e.Thing)?.Info is { } info && Buoyancy.Swims(e, catalogue, _place) ? info with { Support = Support.Air } : catalogue.FindObject(e.Thing)?.Info)
            : [];

        // Things on a table are the subject. Of a table that the prompt names beside them, more is shown.
        _croppable = _flying.Count == 0 ? Tabletop.Find(staged, relations, catalogue) : [];
        _over = _croppable.IsEmpty ? Tabletop.View.None
            : staged.Elements.Any(e => ImpliedSupports.IsImplied(e.Id)) || !Tabletop.Find(staged, stated, catalogue).IsEmpty ? Tabletop.View.Close : Tabletop.View.Wide;
        bool isOpen = HasSky && !_place.Info.Tags.Contains("room");
        _backdrops = _croppable.IsEmpty && isOpen ? Backdrops.Find(staged with { Elements = [.. staged.Elements.Where(e => !_flying.Contains(e.Id))] }, stated, catalogue) : [];
        _cut = _croppable.Union(_flying.Count == 0 ? Canopies.Find(staged, stated, catalogue) : []).Union(_backdrops);
        _cut = _cut.Union(staged.Elements.Where(e => IsUnderfoot(e, relations)).Select(e => e.Id));
        _cut = _cut.Union(Unread(staged));
        _cut = _cut.Union(staged.Elements.Where(e => IsLedge(e, relations)).Select(e => e.Id));
        _atWall = _place.Info.Tags.Contains("room") && plan.Camera.Angle is not CameraAngle.Isometric ? [.. staged.Elements.Where(e => IsAtWall(e, relations)).Select(e => e.Id)] : [];
        var director = new CastingDirector(catalogue, staged, request, indoors: !HasSky, inRoom: _place.Info.Tags.Contains("room"));

        // In a still life the tall stand first, in the middle, and the small gather before them.
        ImmutableArray<CastMember> everyone = director.Cast(_related, _flying, _cut);
        everyone = _croppable.Count == 0 ? everyone : [.. everyone.OrderByDescending(m => m.Bounds.Size.Y)];
        (_relations, everyone) = RelationNormalizer.TurnUp(relations, everyone);

        // What stands at the wall or far behind is placed behind all others.
        _cast = [.. PlacingOrder.Sort(everyone, _relations).OrderBy(m => _backdrops.Contains(m.Element.Id) || _atWall.Contains(m.Element.Id))];
        _notes = [.. director.Notes];
    }

    // What a room has along its walls, unless something stands on it or is told to be elsewhere.
    private static bool IsAtWall(Element element, ImmutableArray<Relation> relations) => element.Count == 1 && WallPieces.Has(element.Thing)
        && relations.All(r => (r.Subject != element.Id || r.Kind is RelationKind.Behind or RelationKind.NextTo) && (r.Object != element.Id || r.Kind is RelationKind.InFrontOf or RelationKind.NextTo or RelationKind.Facing));

    // A rug that somebody lies on is no more than the ground there, where something else shows how large the room is.
    private bool IsUnderfoot(Element element, ImmutableArray<Relation> relations) => element.Count == 1 && _plan.Elements.Length > 2
        && _catalogue.FindObject(element.Thing)?.Info is { } info && info.Size.Y * element.Scale < FlatHeight
        && relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.On && Lives(r.Subject))
        && relations.All(r => r.Subject != element.Id && (r.Object != element.Id || r.Kind == RelationKind.On));

    private EntryInfo? InfoOf(Plan plan, string element) => _catalogue.FindObject(plan.Elements.First(e => e.Id == element).Thing)?.Info;

    // In a room the view is of what is to be read: low furniture without a text may be cut.
    private IEnumerable<string> Unread(Plan staged)
    {
        var carriers = staged.Texts.Select(t => t.Carrier).Where(c => staged.Elements.Any(e => e.Id == c) && !_flying.Contains(c)).ToHashSet();
        return carriers.Count > 0 && carriers.All(c => InfoOf(staged, c) is { Support: Support.Surface }) && _place.Info.Tags.Contains("room") && staged.Camera.Shot is not ShotSize.Wide && staged.Camera.Angle is not CameraAngle.Isometric
            ? staged.Elements.Where(e => !carriers.Contains(e.Id) && _catalogue.FindObject(e.Thing)?.Info is { Family: "furniture" } info && info.Size.Y * e.Scale < HighestTable).Select(e => e.Id) : [];
    }

    // Of a wall that somebody sits on, only its top is of interest.
    private bool IsLedge(Element element, ImmutableArray<Relation> relations) => element is { Thing: "wall", Count: 1 } && _flying.Count == 0 && _plan.Camera.Shot is not ShotSize.Wide
        && relations.Any(r => r.Object == element.Id && r.Kind == RelationKind.On && Lives(r.Subject))
        && relations.All(r => r.Subject != element.Id && (r.Object != element.Id || r.Kind == RelationKind.On)) && _plan.Texts.All(t => t.Carrier != element.Id);

    private bool Lives(string element) => _catalogue.FindObject(_plan.Elements.First(e => e.Id == element).Thing)?.Info.IsCreature == true;

    private bool HasSky => _place.Info.Id != "studio";

    /// <summary>Places elements and camera: the best of a few attempts, judged by the boxes that things take in the picture.</summary>
    /// <param name="variant">0 for the first choice; other numbers give other compositions of the same cast.</param>
    public Composition Compose(int variant = 0)
    {
        Composition? best = null;
        float bestScore = float.MinValue;
        for (int attempt = 0; attempt < LargestAttempts && bestScore < 0; attempt++)
        {
            Composition composition = Attempt(variant == 0 && attempt == 0 ? _rng : _rng.Child("attempt").Child((variant * LargestAttempts) + attempt));
            float score = CompositionScore.Of(composition);
            if (score > bestScore)
            {
                (best, bestScore) = (composition, score);
            }
        }

        return best!;
    }

    private Composition Attempt(RandomStream rng)
    {
        ImmutableArray<CastMember> grounded = [.. _cast.Where(m => !_flying.Contains(m.Element.Id))];
        ImmutableArray<CastMember> airborne = [.. _cast.Where(m => _flying.Contains(m.Element.Id))];

        // Everything is placed and framed as the viewer has it before them, then set into the world.
        var placed = new List<Placement>();
        var frame = new StageFrame(Vector3.Zero, 0);
        EnvironmentSite site = _site;
        bool isHalf = false;
        IReadOnlySet<string> raised = ImmutableHashSet<string>.Empty;
        Camera camera = grounded.IsEmpty && !Buoyancy.IsUnderWater(_place) && (airborne.Length == 1 || SkySights.NeedSky(_plan)) ? SkyView.Raise(site.View) : site.View;
        if (grounded.IsEmpty && airborne.IsEmpty && _plan.Camera.Angle is CameraAngle.High or CameraAngle.TopDown && !_place.Info.Tags.Contains("room") && !_place.Info.Tags.Contains("hall") && HasSky)
        {
            camera = SkyView.FromAir(site.View, _plan.Camera.Angle is CameraAngle.TopDown);
        }

        if (!grounded.IsEmpty)
        {
            ImmutableArray<CastMember> subjects = [.. grounded.Where(m => !_cut.Contains(m.Element.Id))];
            isHalf = Busts.SuitsHalf(_plan, subjects);
            bool isBust = isHalf || Busts.Suits(_plan, subjects, _relations);
            FramingWish wish = isHalf ? FramingRules.Bust(_place) with { Fill = HalfFill, Elevation = 0 }
                : isBust ? FramingRules.Bust(_place)
                : FramingRules.Choose(_plan, subjects, _place, _over, _related, _backdrops.Count > 0, _rng.Child("framing"));

            // What stands before a wall has its room already.
            wish = _atWall.Count > 0 && _plan.Camera.Shot is null ? wish with { Fill = MathF.Max(wish.Fill, WallFill) } : wish;
            PlacingBrief brief = Brief(grounded, subjects, wish);
            if (!airborne.IsEmpty)
            {
                // Leave the upper part of the picture to what flies.
                wish = wish with { CenterY = 0.68f, Fill = wish.Fill * 0.8f, Elevation = MathF.Min(wish.Elevation, 0.06f) };
            }

            bool inProfile = _relations.Any(r => r.Kind == RelationKind.Chasing);
            Stage stage = StageChooser.Choose(site, grounded, inProfile, _rng.Child("stage"));
            for (int turn = 0; ; turn++)
            {
                var placer = new GroundPlacer(stage, _relations, brief, rng.Child("ground"));
                placer.PlaceAll(grounded);
                (placed, camera) = PictureAdjuster.Adjust(
                    [.. placer.Placed], placer.Raised, _relations, _request.Aspect,
                    shown => isBust && (isHalf ? Busts.HalfPoints(shown) : Busts.Points(shown, subjects, _relations)) is var heads
                        ? CameraFitter.Fit(heads, heads.Aggregate(Bounds.Empty, (box, p) => box.Union(p)), wish, _request.Aspect, stage.Ground)
                        : CameraFitter.Fit(shown, wish.WithLookRoom(shown), _request.Aspect, stage.Ground), _cut);
                if (stage.HasRoomFor(camera) || turn == LargestTurns)
                {
                    raised = placer.Raised;
                    Placement first = placed.First(p => !_cut.Contains(p.Element.Id));
                    stage = stage with { Site = SunSetter.Light(stage, first, subjects[0].Info.Family, showsSun: _request.Flat) };
                    break;
                }

                // The viewer would stand in a wall: look more along it.
                stage = stage with { Frame = stage.Frame with { Turn = stage.Frame.Turn * 0.7f } };
            }

            (site, frame) = (stage.Site, stage.Frame);
        }

        site = WishedSun.Light(site, _plan.Setting, frame.Turn);

        new AirPlacer(site, frame, camera, _request.Aspect, _relations, rng.Child("air")).PlaceAll(airborne, placed);
        return new Composition
        {
            Plan = _plan,
            Request = _request,
            Environment = _place,
            EnvironmentRequest = _asked,
            Site = SkySights.Show(site, _plan, frame.World(camera), _request.Aspect),
            Placements = [.. placed.Select(frame.World)],
            Camera = frame.World(camera),
            Croppable = _cut,
            IsHalfFigure = isHalf,
            Raised = [.. raised],
            Relations = _relations,
            Living = [.. _plan.Elements.Where(e => _catalogue.FindObject(e.Thing)?.Info.IsCreature == true).Select(e => e.Id)],
            LeftToScenery = [.. _scenery],
            Notes = [.. _notes, .. raised.Select(id => $"The {_plan.Elements.First(e => e.Id == id).Noun} stands on a plinth, as it cannot float.")],
            Assumptions = [.. EnvironmentChooser.Assumptions(_plan, _place)],
        };
    }

    // Uncounted plain things that the place has anyway, and that nothing else refers to, are not placed one by one.
    private static HashSet<string> LeftToScenery(Plan plan, EnvironmentEntry place)
    {
        var referred = plan.Relations.SelectMany(r => (string[])[r.Subject, r.Object]).Concat(plan.Texts.Select(t => t.Carrier)).ToHashSet();
        return
        [
            .. plan.Elements
                .Where(e => !e.CountIsExact && e.Arrangement is null && e.Colors.IsEmpty && e.Material is null && place.Info.Scenery.Contains(e.Thing) && !referred.Contains(e.Id))
                .Select(e => e.Id),
        ];
    }

    private PlacingBrief Brief(ImmutableArray<CastMember> grounded, ImmutableArray<CastMember> subjects, FramingWish wish)
    {
        // Where the view is close over a support, the eye is above its top.
        Bounds largest = subjects.MaxBy(m => PerspectiveBalance.Extent(m.Bounds))!.Bounds;
        Vector3 eye = PerspectiveBalance.GuessEye(largest, wish, subjects.Length);
        bool balanced = subjects.Length == grounded.Length && wish.Elevation < SteepView;
        if (balanced)
        {
            // What is placed first stands at the origin: a small thing near to the lens, so that the large one need not be far.
            eye.Z *= PerspectiveBalance.DistanceShare(PlacingOrder.Sort(grounded, _relations)[0].Bounds, largest);
        }

        float top = grounded.Where(m => _croppable.Contains(m.Element.Id)).Select(m => m.Bounds.Size.Y).DefaultIfEmpty(0).Max();
        bool hovers = !HasSky && grounded.All(m => m.Flies);
        return new PlacingBrief(
            eye + new Vector3(0, top, 0), _request.Aspect, hovers ? HoverInStudio : 0, balanced,
            Squared: _croppable, Isometric: _plan.Camera.Angle is CameraAngle.Isometric,
            OnBacks: _plan.Elements.Where(e => WornTable.PlaceOf(e.Noun) == "back").Select(e => e.Id).ToHashSet(),
            ChaseInLane: _relations.Where(r => r.Kind == RelationKind.Chasing).All(r => Drives(r.Subject) && Drives(r.Object)))
        {
            Backdrops = _backdrops,
            AtWall = _atWall,
            Wish = wish,
            Turn = _plan.Camera.Angle switch { CameraAngle.Behind => MathF.PI, CameraAngle.Profile => 0.5f * MathF.PI, _ => null },
        };

        bool Drives(string id) => grounded.FirstOrDefault(m => m.Element.Id == id)?.Info is { Family: "vehicles", StandsAside: false };
    }
}
