using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Inside a wood of tall spruces: a path that winds between the trunks, ferns and mossy stones beside it, and air that veils what is far.</summary>
internal sealed class Woodland : EnvironmentEntry
{
    private const float EyeHeight = 1.5f;

    /// <summary>Half width of the clear strip along the path, metres.</summary>
    private const float Lane = 1.9f;

    private static readonly WoodPlan s_wood = new(8.5f, 125, 1000, 0.3f, 1.7f, 0.24f, 3.1f, 0.36f);

    private static readonly NatureLight s_light = new()
    {
        MorningAzimuth = -34,
        NoonAzimuth = -48,
        NoonElevation = 44,
        SunsetAzimuth = -22,
        SunsetElevation = 7,
        MoonElevation = 30,
        HazeDensity = 1f / 560,
        HazeHeight = 60,
        DayHaze = new LinearRgb(0.46f, 0.45f, 0.33f),
        EveningHaze = new LinearRgb(0.6f, 0.5f, 0.42f),
        MorningKey = 0.13f,
        NoonKey = 0.13f,
        SunsetKey = 0.17f,
        NightKey = 0.07f,
    };

    /// <summary>Density of fog in an autumn wood, share of that at other times.</summary>
    private const float AutumnFog = 0.2f;

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "forest",
        Names = ["forest", "wood", "woods", "woodland", "pine forest", "spruce forest", "fir forest"],
        Tags = ["outdoor", "nature", "forest", "winter"],
        Words = ["misty", "dark", "snowy", "mossy", "autumn"],
        Scenery = ["tree", "pine-tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        Func<float, float, float> ground = Ground(request);
        (Sky sky, Haze haze, Finish finish) = s_light.For(request);

        // The colours of the season are seen through the fog.
        haze = IsAutumn(request) && request.Weather == Weather.Fog ? haze with { Density = haze.Density * AutumnFog } : haze;
        var eye = new Vector3(0, ground(0, 7) + EyeHeight, 7);
        float fov = request.Aspect < 0.9f ? 0.95f : 0.82f;
        return new EnvironmentSite
        {
            GroundHeight = ground,
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-5, 0, -8), new Vector3(5, 0, 4), new Vector3(0, ground(0, 0), 0)) { Kind = StageKind.Lawn },
                new Zone(Support.Air, new Vector3(-6, 2, -12), new Vector3(6, 6, -3), new Vector3(0, 3, -6)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, 0.13f, -1), VerticalFieldOfView = fov },
            Sky = sky,
            Haze = request.Words.Overlaps(["misty", "foggy"]) ? haze with { Density = MathF.Max(haze.Density, 1f / 75) } : haze,
            Finish = finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        bool isSnowy = request.Weather == Weather.Snow || request.Words.Overlaps(["snowy", "snow", "winter"]);
        float snow = isSnowy ? 1 : 0, half = MathF.Atan(MathF.Tan(view.Camera.VerticalFieldOfView * 0.5f) * request.Aspect);
        bool isAutumn = !isSnowy && IsAutumn(request);
        Vector3 moss = isAutumn ? new(0.15f, 0.068f, 0.018f) : new(0.05f, 0.072f, 0.02f), needles = isAutumn ? new(0.21f, 0.085f, 0.02f) : new(0.105f, 0.066f, 0.036f);
        MeadowPath path = MeadowPath.Around(view, request.Stream.Child("path"));
        var floor = new Material
        {
            Name = "forest floor",
            BaseColor = LinearRgb.FromVector3(moss),
            Roughness = 0.95f,
            Specular = 0.01f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new GrassGroundPattern(
                moss, needles, new Vector3(0.028f, 0.04f, 0.02f), Vector4.Zero, new Vector2(view.Camera.Position.X, view.Camera.Position.Z), path, snow,
                request.Stream.Child("floor").Seed),
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 600, 200, 160);
        List<Instance> instances = [new Instance(new Model([new Part(terrain.Build(site.GroundHeight), floor)]), Matrix4x4.Identity)];
        var clearance = new Clearance(view);
        if (!request.Forbidden.Overlaps(["tree", "pine-tree", "pine"]))
        {
            ConiferWood.Plant(
                request.Stream.Child("wood"), view, half, site.GroundHeight, clearance, s_wood, at => path.Distance(at.X, at.Y) < Lane || IsBefore(view.Camera, at), snow, instances, isAutumn);
        }

        WoodlandFloor.Strew(request.Stream.Child("undergrowth"), view, half, site.GroundHeight, path, clearance, snow, instances);
        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, path, isAutumn ? new Vector3(0.16f, 0.11f, 0.03f) : new Vector3(0.075f, 0.115f, 0.03f), 0, 0.13f, instances);
        }

        return new EnvironmentDressing([.. instances], []);
    }

    private static bool IsAutumn(EnvironmentRequest request) => request.Words.Overlaps(["autumn", "fall"]);

    /// <summary>True in the middle of the picture close to the viewer, where a trunk would part it.</summary>
    private static bool IsBefore(Camera camera, Vector2 at)
    {
        const float Reach = 24, Share = 0.16f;
        (Vector3 forward, Vector3 right, _) = camera.Axes();
        var offset = new Vector3(at.X - camera.Position.X, 0, at.Y - camera.Position.Z);
        float along = Vector3.Dot(offset, forward), aside = MathF.Abs(Vector3.Dot(offset, right));
        return along < Reach && aside < Share * along;
    }

    /// <summary>Height of the uneven ground, level on the stage.</summary>
    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("land").Seed;
        return (x, z) =>
        {
            float d = MathF.Sqrt((x * x) + (z * z));
            var p = new Vector3(x, 0, z);
            return (Noise.SmoothStep(3, 11, d) * 0.32f * Noise.Fbm(p / 7, 3, seed)) + (Noise.SmoothStep(9, 50, d) * 2.4f * Noise.Fbm(p / 45, 2, seed + 1));
        };
    }
}
