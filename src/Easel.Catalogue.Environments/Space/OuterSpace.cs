using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Space;

/// <summary>Open space: stars, clouds of glowing gas and a planet with the sun on its side. Things hang in it above nothing.</summary>
internal sealed class OuterSpace : EnvironmentEntry
{
    private const float EyeHeight = 1.4f;

    // Pairs of gas colours, radiance of the densest places.
    private static readonly (Vector3 Warm, Vector3 Cool)[] s_gases =
    [
        (new(0.34f, 0.07f, 0.3f), new(0.05f, 0.12f, 0.42f)),
        (new(0.4f, 0.11f, 0.09f), new(0.07f, 0.1f, 0.36f)),
        (new(0.22f, 0.06f, 0.4f), new(0.04f, 0.17f, 0.36f)),
    ];

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "outer-space",
        Names = ["galaxy", "outer space", "deep space", "cosmos", "universe", "nebula", "interstellar space"],
        Tags = ["outdoor", "space"],
        Words = ["starry", "cosmic"],
        Scenery = ["emblem-planet", "emblem-star", "star", "planet"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        float fov = request.Aspect < 0.9f ? 0.9f : 0.8f;
        var eye = new Vector3(0, EyeHeight, 7);
        return new EnvironmentSite
        {
            GroundHeight = (_, _) => 0,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-7, 0, -9), new Vector3(7, 0, 4), Vector3.Zero) { Kind = StageKind.Open },
                new Zone(Support.Air, new Vector3(-14, 0.5f, -26), new Vector3(14, 10, -4), new Vector3(0, 3, -9)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye - Vector3.UnitZ, VerticalFieldOfView = fov },
            Sky = new GradientSky(LinearRgb.Gray(0.01f), LinearRgb.Gray(0.01f), LinearRgb.Gray(0.01f)),
            Finish = new Finish(0.055f, 1.2f, 0.09f, "space"),
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        RandomStream stream = request.Stream.Child("firmament");
        (Vector3 warm, Vector3 cool) = s_gases[stream.Child("gas").Range(0, s_gases.Length - 1)];
        Vector3 eye = view.Camera.Position;
        (Vector3 forward, Vector3 right, Vector3 up) = view.Camera.Axes();

        // The planet fills a corner away from what floats; the sun stands on the other side of it.
        float side = view.Occupied.IsEmpty || view.Occupied.Average(b => view.Camera.Project(b.Center, request.Aspect).Position.X) > 0.5f ? -1 : 1;
        Vector3 sun = Vector3.Normalize((right * -side) + (forward * -0.42f) + (up * 0.5f));
        Vector3 planet = Firmament.Toward(view.Camera, request.Aspect, side * stream.Range(0.62f, 0.8f), stream.Range(0.35f, 0.62f) * (stream.Chance(0.6f) ? -1 : 1));
        PlanetKind kind = stream.Child("planet").Pick((ReadOnlySpan<PlanetKind>)[PlanetKind.Earth, PlanetKind.Gas, PlanetKind.Desert]);
        List<Instance> instances = [Firmament.Stars(eye, warm, cool, stream.Child("stars").Seed)];
        if (!request.Forbidden.Overlaps(["planet", "emblem-planet"]))
        {
            instances.Add(Firmament.Planet(kind, eye, planet, stream.Range(0.22f, 0.3f) * view.Camera.VerticalFieldOfView, sun, kind == PlanetKind.Gas, stream.Child("surface").Seed));
        }

        // Glowing gas lights the side that the sun leaves dark.
        Vector3 gas = eye + (((right * side) - (forward * 0.2f) - (up * 0.3f)) * 400);
        return new EnvironmentDressing(
            [.. instances],
            [
                Firmament.Sun(eye, sun, new LinearRgb(14, 13.6f, 13.1f)),
                new SphereLight(gas, 120, LinearRgb.FromVector3((warm + (cool * 1.6f)) * 5)),
            ]);
    }
}
