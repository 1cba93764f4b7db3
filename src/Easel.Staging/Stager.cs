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
using Easel.Staging.Placing;

namespace Easel.Staging;

/// <summary>Turns a plan into a scene: place, cast, placement one by one, camera, then scenery and light.</summary>
/// <param name="catalogue">What can be shown.</param>
public sealed class Stager(Catalogue.Catalogue catalogue)
{
    /// <summary>Places elements and camera. The same plan and request give the same composition.</summary>
    public Composition Compose(Plan plan, StageRequest request)
    {
        EnvironmentEntry place = EnvironmentChooser.Choose(catalogue, plan);
        HashSet<string> scenery = LeftToScenery(plan, place);
        EnvironmentRequest asked = EnvironmentChooser.Request(plan, request, place);
        asked = asked with { Words = asked.Words.Union(plan.Elements.Where(e => scenery.Contains(e.Id)).Select(e => e.Thing)) };
        Plan staged = plan with { Elements = [.. plan.Elements.Where(e => !scenery.Contains(e.Id))] };
        EnvironmentSite site = place.Survey(asked);
        var rng = new RandomStream(request.Seed);

        // Things that fly are placed by where they appear in the sky; in a studio they hover beside the rest instead.
        bool hasSky = place.Info.Id != "studio";
        var related = plan.Relations.Where(r => r.Kind is RelationKind.On or RelationKind.In or RelationKind.HeldBy).Select(r => r.Subject).ToHashSet();
        HashSet<string> flying = [.. plan.Elements.Where(e => hasSky && !related.Contains(e.Id) && SupportOf(e) == Support.Air).Select(e => e.Id)];
        var director = new CastingDirector(catalogue, staged, request);
        ImmutableArray<CastMember> cast = PlacingOrder.Sort(director.Cast(related, flying), RelationNormalizer.Normalize(plan, catalogue));
        ImmutableArray<CastMember> grounded = [.. cast.Where(m => !flying.Contains(m.Element.Id))];
        ImmutableArray<CastMember> airborne = [.. cast.Where(m => flying.Contains(m.Element.Id))];

        var placed = new List<Placement>();
        Camera camera = site.View;
        ImmutableArray<Relation> relations = RelationNormalizer.Normalize(plan, catalogue);
        if (!grounded.IsEmpty)
        {
            // The height of the view comes first: it decides what hides what.
            FramingWish wish = FramingRules.Choose(plan, grounded, place, rng.Child("framing"));
            float hover = hasSky ? 0 : HoverInStudio(grounded);
            var placer = new GroundPlacer(
                site, Focus(site, grounded[0]), request.Aspect, relations, rng.Child("ground"), hover, MathF.Sin(wish.Elevation));
            placer.PlaceAll(grounded);
            placed.AddRange(placer.Placed);
            if (!airborne.IsEmpty)
            {
                // Leave the upper part of the picture to what flies.
                wish = wish with { CenterY = 0.68f, Fill = wish.Fill * 0.8f, Elevation = MathF.Min(wish.Elevation, 0.06f) };
            }

            camera = CameraFitter.Fit(placed, wish, request.Aspect, site.GroundHeight);
        }

        new AirPlacer(site, camera, request.Aspect, relations, rng.Child("air")).PlaceAll(airborne, placed);
        return new Composition
        {
            Plan = plan,
            Request = request,
            Environment = place,
            EnvironmentRequest = asked,
            Site = site,
            Placements = [.. placed],
            Camera = camera,
            LeftToScenery = [.. scenery],
            Notes = [.. director.Notes],
        };
    }

    /// <summary>The placed elements alone, without scenery, under the site's sky: enough to check a composition.</summary>
    public static Scene BuildElements(Composition composition) => ToScene(composition, new EnvironmentDressing([], []));

    /// <summary>Builds the whole scene with its scenery.</summary>
    public static Scene Build(Composition composition)
    {
        var view = new EnvironmentView(composition.Camera, composition.Request.Height, [.. composition.Placements.Select(p => p.Bounds)]);
        Scene scene = ToScene(composition, composition.Environment.Dress(composition.EnvironmentRequest, composition.Site, view));
        return composition.Request.Claylike ? ClayMaterials.Apply(scene) : scene;
    }

    private static Scene ToScene(Composition composition, EnvironmentDressing dressing) => new()
    {
        Instances = [.. composition.Placements.Select(p => new Instance(p.Model, p.Transform, p.Id, p.Seed)), .. dressing.Instances],
        Lights = FillLight.For(composition) is { } fill ? dressing.Lights.Add(fill) : dressing.Lights,
        Sky = composition.Site.Sky,
        Haze = composition.Site.Haze,
        Camera = composition.Camera,
        Finish = composition.Site.Finish,
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

    private static float HoverInStudio(ImmutableArray<CastMember> cast) =>
        cast.All(m => m.Info.Support == Support.Air) ? 0.35f : 0;

    private static Vector3 Focus(EnvironmentSite site, CastMember first)
    {
        Support support = first.Info.Support is Support.Water ? Support.Water : Support.Ground;
        foreach (Zone zone in site.Zones)
        {
            if (zone.Support == support)
            {
                return zone.Focus;
            }
        }

        return site.Zones.IsEmpty ? Vector3.Zero : site.Zones[0].Focus;
    }
}
