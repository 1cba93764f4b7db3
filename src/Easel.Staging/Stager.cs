using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Casting;
using Easel.Staging.Clay;
using Easel.Staging.Framing;
using Easel.Staging.Lighting;
using Easel.Staging.Meteorology;
using Easel.Staging.Placing;
using Easel.Staging.Stages;

namespace Easel.Staging;

/// <summary>Turns a plan into a scene: place, cast, placement one by one, camera, then scenery and light.</summary>
/// <param name="catalogue">What can be shown.</param>
public sealed class Stager(Catalogue.Catalogue catalogue)
{
    /// <summary>Height at which things float in a studio, in their own heights.</summary>
    private const float HoverInStudio = 0.35f;

    /// <summary>From higher than this, depth no longer changes how large things look against each other, radians.</summary>
    private const float SteepView = 0.5f;

    /// <summary>Times that a view is turned to find room for the viewer.</summary>
    private const int LargestAttempts = 6;

    private static readonly ImmutableArray<string> RowWords = ["in a row", "in a line", "in line", "lined up", "side by side"];

    /// <summary>Places elements and camera. The same plan and request give the same composition.</summary>
    public Composition Compose(Plan plan, StageRequest request)
    {
        EnvironmentEntry place = EnvironmentChooser.Choose(catalogue, plan, request);
        plan = ImpliedSupports.Complete(plan, catalogue, place);
        HashSet<string> scenery = LeftToScenery(plan, place);
        EnvironmentRequest asked = EnvironmentChooser.Request(catalogue, plan, request, place);
        asked = asked with { Words = asked.Words.Union(plan.Elements.Where(e => scenery.Contains(e.Id)).Select(e => e.Thing)) };
        Plan staged = plan with { Elements = [.. plan.Elements.Where(e => !scenery.Contains(e.Id))] };
        EnvironmentSite site = place.Survey(asked);
        var rng = new RandomStream(request.Seed);

        // Things that fly are placed by where they appear in the sky; in a studio they hover beside the rest instead.
        ImmutableArray<Relation> stated = RelationNormalizer.Normalize(plan, catalogue);
        ImmutableArray<Relation> relations = [.. stated, .. ImpliedSupports.Relations(plan, catalogue, place)];
        bool hasSky = place.Info.Id != "studio";
        var related = relations.Where(r => r.Kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy).Select(r => r.Subject).ToHashSet();
        HashSet<string> flying = [.. plan.Elements.Where(e => hasSky && !related.Contains(e.Id) && SupportOf(e) == Support.Air).Select(e => e.Id)];

        // Things on a table are the subject. Of a table that the prompt names beside them, more is shown.
        ImmutableHashSet<string> croppable = flying.Count == 0 ? Tabletop.Find(staged, relations, catalogue) : [];
        Tabletop.View over = croppable.IsEmpty ? Tabletop.View.None
            : staged.Elements.Any(e => ImpliedSupports.IsImplied(e.Id)) || !Tabletop.Find(staged, stated, catalogue).IsEmpty ? Tabletop.View.Close : Tabletop.View.Wide;
        var director = new CastingDirector(catalogue, staged, request, indoors: !hasSky);
        
        // In a still life the tall stand first, in the middle, and the small gather before them.
        ImmutableArray<CastMember> everyone = director.Cast(related, flying, croppable);
        everyone = croppable.Count == 0 ? everyone : [.. everyone.OrderByDescending(m => m.Bounds.Size.Y)];
        ImmutableArray<CastMember> cast = PlacingOrder.Sort(everyone, relations);
        ImmutableArray<CastMember> grounded = [.. cast.Where(m => !flying.Contains(m.Element.Id))];
        ImmutableArray<CastMember> airborne = [.. cast.Where(m => flying.Contains(m.Element.Id))];

        // Everything is placed and framed as the viewer has it before them, then set into the world.
        var placed = new List<Placement>();
        var frame = new StageFrame(Vector3.Zero, 0);
        Camera camera = grounded.IsEmpty && (airborne.Length == 1 || SkySights.NeedSky(plan)) ? SkyView.Raise(site.View) : site.View;
        if (!grounded.IsEmpty)
        {
            ImmutableArray<CastMember> subjects = [.. grounded.Where(m => !croppable.Contains(m.Element.Id))];
            FramingWish wish = FramingRules.Choose(plan, subjects, place, over, related, rng.Child("framing"));
            PlacingBrief brief = Brief(plan, request, grounded, subjects, wish, hasSky, croppable);
            if (!airborne.IsEmpty)
            {
                // Leave the upper part of the picture to what flies.
                wish = wish with { CenterY = 0.68f, Fill = wish.Fill * 0.8f, Elevation = MathF.Min(wish.Elevation, 0.06f) };
            }

            Stage stage = StageChooser.Choose(site, grounded, rng.Child("stage"));
            for (int attempt = 0; ; attempt++)
            {
                var placer = new GroundPlacer(stage, relations, brief, rng.Child("ground"));
                placer.PlaceAll(grounded);
                ImmutableArray<Placement> shown = [.. placer.Placed.Where(p => !croppable.Contains(p.Element.Id))];
                camera = CameraFitter.Fit(shown, wish.WithLookRoom(shown), request.Aspect, stage.Ground);
                if (stage.HasRoomFor(camera) || attempt == LargestAttempts)
                {
                    placed.AddRange(placer.Placed);
                    stage = stage with { Site = SunSetter.Light(stage, shown[0], subjects[0].Info.Family, showsSun: request.Flat) };
                    break;
                }

                // The viewer would stand in a wall: look more along it.
                stage = stage with { Frame = stage.Frame with { Turn = stage.Frame.Turn * 0.7f } };
            }

            (site, frame) = (stage.Site, stage.Frame);
        }

        new AirPlacer(site, frame, camera, request.Aspect, relations, rng.Child("air")).PlaceAll(airborne, placed);
        return new Composition
        {
            Plan = plan,
            Request = request,
            Environment = place,
            EnvironmentRequest = asked,
            Site = SkySights.Show(site, plan, frame.World(camera), request.Aspect),
            Placements = [.. placed.Select(frame.World)],
            Camera = frame.World(camera),
            Croppable = croppable,
            Living = [.. plan.Elements.Where(e => catalogue.FindObject(e.Thing)?.Info.Family is "people" or "animals").Select(e => e.Id)],
            LeftToScenery = [.. scenery],
            Notes = [.. director.Notes],
            Assumptions = [.. EnvironmentChooser.Assumptions(plan, place)],
        };
    }

    /// <summary>The placed elements alone, without scenery, under the site's sky: enough to check a composition.</summary>
    public static Scene BuildElements(Composition composition) => ToScene(composition, new EnvironmentDressing([], []));

    /// <summary>Builds the whole scene with its scenery.</summary>
    public static Scene Build(Composition composition)
    {
        var view = new EnvironmentView(composition.Camera, composition.Request.Height, [.. composition.Placements.Select(p => p.Bounds)])
        {
            Things = [.. composition.Placements.Select(p => p.Element.Thing)],
        };
        Scene scene = ToScene(composition, composition.Environment.Dress(composition.EnvironmentRequest, composition.Site, view));
        return composition.Request.Claylike ? ClayMaterials.Apply(scene) : scene;
    }

    private static Scene ToScene(Composition composition, EnvironmentDressing dressing) => new()
    {
        Instances = [.. SoftContact.Settle(composition.Placements).Select(p => new Instance(p.Model, p.Transform, p.Id, p.Seed)), .. dressing.Instances],
        Lights = LampLights.Add(composition, FillLight.For(composition) is { } fill ? dressing.Lights.Add(fill) : dressing.Lights).AddRange(WindowLights.For(composition)),
        Sky = composition.Site.Sky,
        Haze = composition.Site.Haze,
        Precipitation = SceneWeather.Precipitation(composition),
        GroundCover = SceneWeather.Ground(composition),
        Interior = dressing.Interior,
        Camera = composition.Camera,
        Finish = composition.Site.Finish with { Motion = SubjectMotion.Of(composition) },
    };

    // Uncounted plain things that the place has anyway, and that nothing else refers to, are not placed one by one.
    private static HashSet<string> LeftToScenery(Plan plan, EnvironmentEntry place)
    {
        var referred = plan.Relations.SelectMany(r => (string[])[r.Subject, r.Object]).Concat(plan.Texts.Select(t => t.Carrier)).ToHashSet();
        return
        [
            .. plan.Elements
                .Where(e => !e.CountIsExact && e.Colors.IsEmpty && e.Material is null && place.Info.Scenery.Contains(e.Thing) && !referred.Contains(e.Id))
                .Select(e => e.Id),
        ];
    }

    private Support? SupportOf(Element element) => catalogue.FindObject(element.Thing)?.Info.Support;

    private static PlacingBrief Brief(
        Plan plan, StageRequest request, ImmutableArray<CastMember> grounded, ImmutableArray<CastMember> subjects, FramingWish wish, bool hasSky,
        IReadOnlySet<string> croppable)
    {
        // Where the view is close over a support, the eye is above its top.
        Vector3 eye = PerspectiveBalance.GuessEye(subjects.MaxBy(m => PerspectiveBalance.Extent(m.Bounds))!.Bounds, wish, subjects.Length);
        float top = grounded.Except(subjects).Select(m => m.Bounds.Size.Y).DefaultIfEmpty(0).Max();
        bool hovers = !hasSky && grounded.All(m => m.Info.Support == Support.Air);
        return new PlacingBrief(
            eye + new Vector3(0, top, 0), request.Aspect, hovers ? HoverInStudio : 0, Balanced: subjects.Length == grounded.Length && wish.Elevation < SteepView,
            InRow: RowWords.Any(w => plan.Prompt.Contains(w, StringComparison.OrdinalIgnoreCase)),
            Squared: croppable);
    }
}
