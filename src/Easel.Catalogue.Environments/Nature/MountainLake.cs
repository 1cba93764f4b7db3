using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A still lake below snowy peaks, with wooded foothills, a point of pines across the water, and a rocky near shore with reeds.</summary>
internal sealed class MountainLake : EnvironmentEntry
{
    private const float EyeHeight = 1.5f;

    /// <summary>Heights of the last trees and of the lasting snow when mountains stand at their full height, metres.</summary>
    private const float Treeline = 300, Snowline = 600;

    /// <summary>The main peak seen from the shore at its full height, and the share of the sky in the picture it should take.</summary>
    private const float PeakAngle = 14.5f * MathF.PI / 180, PeakShare = 0.64f;

    private static readonly NatureLight s_light = new()
    {
        MorningAzimuth = -108,
        NoonAzimuth = -126,
        SunsetAzimuth = -101,
        SunsetElevation = 3.9f,
        SunsetMie = 0.8f,
        MoonAzimuth = -9,
        MoonElevation = 17,
        HazeDensity = 1f / 9000,
        HazeHeight = 900,
        DayHaze = new LinearRgb(0.66f, 0.86f, 1.16f),
        EveningHaze = new LinearRgb(0.62f, 0.68f, 1.1f),
        NoonClouds = new CloudLayer(2100, 3200, 0.54f, 0.02f, 4600, 1, 3.1f, 1.6f),
        EveningClouds = new CloudLayer(3600, 4300, 0.53f, 0.008f, 5000, 1.5f),
        Mist = new MistLayer(1f / 2300, 7, 170, new LinearRgb(0.72f, 0.82f, 1.2f)),
        NoonKey = 0.4f,
        SunsetKey = 0.255f,
        SunsetSaturation = 1.5f,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "mountain-lake",
        Names = ["mountain lake", "lake", "mountain", "mountains", "alpine lake", "mountain landscape", "pond", "mountain range", "lakeside", "fjord"],
        Tags = ["outdoor", "nature", "water", "mountain", "winter"],
        Words = ["snowy", "misty", "calm", "autumn"],
        Scenery = ["tree", "pine-tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var land = new LakeLand(request.Stream);
        (Sky sky, Haze haze, Finish finish) = s_light.For(request);
        float side = -land.PeakSide;
        if (sky is PhysicalSky physical && request.Daylight != Daylight.Night)
        {
            // By day the sun stands on the side of the main peak: pines that frame the other side are lit, and their shadows fall out of the
            // picture. In the evening it stands on the other side, and the face of the peak glows.
            bool isDay = request.Daylight is Daylight.Noon or Daylight.Morning;
            sky = physical with { SunAzimuth = MathF.Abs(physical.SunAzimuth) * (isDay ? land.PeakSide : side) };
        }

        if (request.Words.Overlaps(["misty", "foggy"]) && haze.Mist is null)
        {
            haze = haze with { Mist = s_light.Mist };
        }

        float fov = request.Aspect < 0.9f ? 0.86f : 0.7f;
        var eye = new Vector3(0, MathF.Max(land.NearShore(0, 3.4f), 0) + EyeHeight, 3.4f);
        return new EnvironmentSite
        {
            GroundHeight = (x, z) => MathF.Max(land.NearShore(x, z), 0),
            Zones =
            [
                new Zone(Support.Ground, new Vector3(-6, 0, -2.6f), new Vector3(6, 0, 4), new Vector3(0, land.NearShore(0, 0), 0)) { Kind = StageKind.Shore },
                new Zone(Support.Water, new Vector3(-22, 0, -90), new Vector3(22, 0, -22), new Vector3(side * 6, 0, -34)) { Kind = StageKind.Water },
                new Zone(Support.Air, new Vector3(-14, 3, -40), new Vector3(14, 16, -6), new Vector3(0, 6, -14)) { Kind = StageKind.Sky },
            ],
            View = new Camera { Position = eye, Target = eye + new Vector3(0, MathF.Tan(fov * 0.075f), -1), VerticalFieldOfView = fov },
            Sky = sky,
            Haze = haze,
            Finish = finish,
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        bool isSnowy = request.Weather == Weather.Snow || request.Words.Overlaps(["snowy", "winter"]);
        float rise = Rise(view.Camera);
        var land = new LakeLand(request.Stream, rise);
        land.Carve();
        var wood = new List<Instance>();
        LinearRgb needle = LinearRgb.FromHex("#34523a"), pine = LinearRgb.FromHex("#6f9257");
        float snow = isSnowy ? 0.5f : 0;
        Task forest = Task.Run(() => Forest.Plant(
            request.Stream.Child("forest"), view, request.Aspect, land.Height, 860, 2500, Treeline * rise, 12000, snow, needle, wood));

        var instances = new List<Instance>();
        uint seed = request.Stream.Child("rock").Seed;
        bool isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        Vector3 meadow = isAutumn ? new Vector3(0.2f, 0.13f, 0.035f) : new Vector3(0.075f, 0.088f, 0.03f);
        Vector3 woods = isAutumn ? new Vector3(0.07f, 0.055f, 0.018f) : new Vector3(0.02f, 0.036f, 0.02f);
        var mountain = new Material
        {
            Name = "mountain",
            BaseColor = LinearRgb.FromHex("#6d655c"),
            Roughness = 0.92f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new MountainPattern(isSnowy ? 60 : Snowline * rise, Treeline * rise, rise, meadow, woods, seed),
        };
        PolarTerrain far = PolarTerrain.For(view.Camera, request.Aspect, 660, 12500, 270, 380);
        Mesh range = far.Build((x, z, _) => (new Vector3(x, land.Height(x, z), z), new Vector2(land.Hollow(x, z), 0)));
        instances.Add(new Instance(new Model([new Part(range, mountain)]), Matrix4x4.Identity));

        var shore = new Material
        {
            Name = "lakeshore",
            BaseColor = LinearRgb.FromHex("#77705f"),
            Roughness = 0.88f,
            Specular = 0.03f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new LakeshorePattern(meadow * 0.85f, isSnowy ? 1 : 0, seed + 1),
        };
        PolarTerrain near = PolarTerrain.For(view.Camera, request.Aspect, 0.35f, 330, 220, 240);
        instances.Add(new Instance(new Model([new Part(near.Build(land.NearShore), shore)]), Matrix4x4.Identity));

        instances.Add(Lake(request, land, view, (LakeshorePattern)shore.Pattern!));
        bool hasTrees = !request.Forbidden.Overlaps(["pine-tree", "pine", "tree"]);
        LakeMargin.Dress(request, land, view, isSnowy, hasTrees ? pine : null, instances);
        forest.GetAwaiter().GetResult();
        if (hasTrees)
        {
            instances.AddRange(wood);
        }

        return new EnvironmentDressing([.. instances], []);
    }

    /// <summary>How high mountains may rise so that sky is left above them in this view.</summary>
    internal static float Rise(Camera camera)
    {
        (Vector3 forward, _, _) = camera.Axes();
        float top = MathF.Asin(Math.Clamp(forward.Y, -1, 1)) + (0.5f * camera.VerticalFieldOfView);
        return Math.Clamp(MathF.Tan(Math.Clamp(PeakShare * top, 0.02f, 0.6f)) / MathF.Tan(PeakAngle), 0.5f, 1.25f);
    }

    private static Instance Lake(EnvironmentRequest request, LakeLand land, EnvironmentView view, LakeshorePattern bed)
    {
        // Melt water carries stone flour that scatters turquoise; it shows by day.
        var deep = request.Daylight is Daylight.Noon or Daylight.Morning ? new Vector3(0.007f, 0.042f, 0.056f) : new Vector3(0.008f, 0.03f, 0.042f);
        return StillWater.Build(request, view, land.NearShore, request.Words.Contains("calm") && !request.IsWet ? 0.6f : 1, deep, new Vector3(0.05f, 0.15f, 0.13f), bed, 6000);
    }
}
