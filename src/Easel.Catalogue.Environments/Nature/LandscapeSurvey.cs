using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>How an open landscape is laid out before a viewer who stands 7 m before the middle of its stage. Lengths are metres.</summary>
internal sealed record LandscapeSurvey
{
    /// <summary>Distance of the viewer from the middle of the stage.</summary>
    private const float Distance = 7;

    /// <summary>Pictures narrower than this are upright ones.</summary>
    private const float Upright = 0.9f;

    /// <summary>How the light falls through the day.</summary>
    public required NatureLight Light { get; init; }

    /// <summary>Height of the eye above the ground.</summary>
    public float EyeHeight { get; init; } = 1.4f;

    /// <summary>Vertical angle of view of wide and of upright pictures, radians.</summary>
    public (float Wide, float Upright) Lens { get; init; } = (0.76f, 0.9f);

    /// <summary>How far the view is raised, share of the angle of view.</summary>
    public (float Wide, float Upright) Rise { get; init; } = (0.12f, 0.12f);

    /// <summary>Where things may stand (x, z).</summary>
    public (Vector2 Min, Vector2 Max) Stage { get; init; } = (new(-8, -11), new(8, 4));

    /// <summary>What the ground of the stage is.</summary>
    public StageKind Kind { get; init; } = StageKind.Lawn;

    /// <summary>Where what flies is.</summary>
    public Zone Air { get; init; } = new(Support.Air, new Vector3(-14, 2.4f, -24), new Vector3(14, 9, -4), new Vector3(0, 4, -9));

    /// <summary>Surveys the place.</summary>
    /// <param name="request">What it is asked to be.</param>
    /// <param name="ground">Height of the ground at (x, z).</param>
    /// <param name="others">Areas beside the stage and the air: water, lanes.</param>
    public EnvironmentSite Of(EnvironmentRequest request, Func<float, float, float> ground, params ReadOnlySpan<Zone> others)
    {
        (Sky sky, Haze haze, Finish finish) = Light.For(request);
        bool isUpright = request.Aspect < Upright;
        float lens = isUpright ? Lens.Upright : Lens.Wide, rise = isUpright ? Rise.Upright : Rise.Wide;
        var eye = new Vector3(0, ground(0, Distance) + EyeHeight, Distance);
        return new EnvironmentSite
        {
            GroundHeight = ground,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(Stage.Min.X, 0, Stage.Min.Y), new Vector3(Stage.Max.X, 0, Stage.Max.Y), new Vector3(0, ground(0, 0), 0)) { Kind = Kind },
                Air with { Kind = StageKind.Sky },
                .. others,
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(lens * rise), -1), VerticalFieldOfView = lens },
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }
}
