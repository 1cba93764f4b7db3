using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes;
using Easel.Staging.Framing;
using Easel.Staging.Lighting;
using Easel.Staging.Making;
using Easel.Staging.Meteorology;

namespace Easel.Staging;

/// <summary>Turns a plan into a scene: place, cast, placement one by one, camera, then scenery and light.</summary>
/// <param name="catalogue">What can be shown.</param>
public sealed class Stager(Catalogue.Catalogue catalogue)
{
    /// <summary>Chooses the place and builds the individuals: all that does not depend on where they stand.</summary>
    public Production Prepare(Plan plan, StageRequest request) => new(catalogue, plan, request);

    /// <summary>Places elements and camera. The same plan and request give the same composition.</summary>
    public Composition Compose(Plan plan, StageRequest request) => Prepare(plan, request).Compose();

    /// <summary>The placed elements alone, without scenery, under the site's sky: enough to check a composition.</summary>
    public static Scene BuildElements(Composition composition) => ToScene(composition, new EnvironmentDressing([], []));

    /// <summary>Builds the whole scene with its scenery.</summary>
    public static Scene Build(Composition composition)
    {
        var view = new EnvironmentView(composition.Camera, composition.Request.Height, [.. composition.Placements.Select(p => p.Bounds), .. Plinths.Boxes(composition)])
        {
            Things = [.. composition.Placements.Select(p => p.Element.Thing), .. Plinths.Boxes(composition).Select(_ => "plinth")],
        };
        Scene scene = Embers.Meter(ToScene(composition, composition.Environment.Dress(composition.EnvironmentRequest, composition.Site, view)), composition);
        return SceneMaker.Apply(scene, composition.Request.Make, SubjectDistance(composition), composition.Request.Aspect);
    }

    /// <summary>How far what is looked at is, metres: the middle of the things, weighted by their size.</summary>
    private static float SubjectDistance(Composition composition)
    {
        Vector3 eye = composition.Camera.Position;
        float weights = 0, sum = 0;
        foreach (Placement placement in composition.Placements)
        {
            float distance = MathF.Max(0.05f, Vector3.Distance(placement.Bounds.Center, eye)), weight = placement.Bounds.Size.Length() / distance;
            (weights, sum) = (weights + weight, sum + (weight * distance));
        }

        return weights > 0 ? sum / weights : Vector3.Distance(composition.Camera.Target, eye);
    }

    private static Scene ToScene(Composition composition, EnvironmentDressing dressing) => new()
    {
        Instances = [.. SoftContact.Settle(composition.Placements).Select(p => new Instance(p.Model, p.Transform, p.Id, p.Seed)), .. Plinths.Build(composition), .. dressing.Instances],
        Lights = LampLights.Add(composition, LightGear.Apply(composition, FillLight.For(composition) is { } fill ? dressing.Lights.Add(fill) : dressing.Lights)).AddRange(WindowLights.For(composition)),
        Sky = composition.Site.Sky,
        Haze = composition.Site.Haze,
        Precipitation = SceneWeather.Precipitation(composition),
        GroundCover = SceneWeather.Ground(composition),
        Interior = dressing.Interior,
        Camera = composition.Camera,
        Finish = FaceFinder.Mark(composition.Site.Finish with { Motion = SubjectMotion.Of(composition) }, composition),
    };
}
