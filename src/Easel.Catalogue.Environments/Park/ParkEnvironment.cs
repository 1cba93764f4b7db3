using System.Numerics;
using Easel.Catalogue.Environments.City;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Park;

/// <summary>A tended green: short lawns under large trees, a gravel path that bends away, beds of flowers; lamps and benches in a park,
/// hedges in a garden, swings and a slide on a playground.</summary>
internal sealed class ParkEnvironment(ParkKind kind) : EnvironmentEntry
{
    private static readonly Vector3 s_grass = new(0.105f, 0.19f, 0.04f);

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -112,
            NoonElevation = 38,
            NoonMie = 1.2f,
            HazeDensity = 1f / 2600,
            HazeHeight = 300,
            DayHaze = new LinearRgb(0.75f, 0.9f, 1.1f),
            EveningHaze = new LinearRgb(0.95f, 0.86f, 0.85f),
            SunsetAzimuth = -62,
            SunsetElevation = 6.5f,
            SunsetMie = 1.5f,
            SunsetKey = 0.25f,
            SunsetSaturation = 1.4f,
            EveningCirrus = 0.3f,
            EveningClouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 6200, 1.5f),
            NightKey = 0.09f,
        },
        Lens = (0.8f, 0.92f),
        Rise = (0.08f, 0.08f),
        Stage = (new(-7, -9), new(7, 4)),
        Air = new Zone(Support.Air, new Vector3(-12, 2.4f, -20), new Vector3(12, 9, -4), new Vector3(0, 4, -9)),
    };

    /// <summary>All kinds.</summary>
    public static IEnumerable<EnvironmentEntry> All => ParkKind.All.Select(k => new ParkEnvironment(k));

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = kind.Id,
        Names = kind.Names,
        Tags = ["outdoor", "nature", "winter", .. kind.Tags],
        Words = ["flower", "floral", "tree", "autumn", "fall", "winter", "spring", "blossom", "green", "blooming", "sunny"],
        Scenery = kind.HasLamps ? ["tree", "flower", "oak-tree", "bench", "lamp-post"] : ["tree", "flower", "oak-tree", "hedge"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, Ground(request));

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        bool isSnowy = request.Weather == Weather.Snow, isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        Vector3 grass = isAutumn ? new Vector3(0.17f, 0.18f, 0.05f) : s_grass, seen = grass * 0.64f;
        MeadowPath path = MeadowPath.Around(view, request.Stream.Child("path")) with { HalfWidth = 0.95f, Bend = 7 };
        var ground = new Material
        {
            Name = "lawn",
            BaseColor = LinearRgb.FromVector3(seen),
            Roughness = 0.95f,
            Specular = 0.01f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new GrassGroundPattern(
                seen, seen * new Vector3(1.25f, 1.1f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), Vector4.Zero, new Vector2(view.Camera.Position.X, view.Camera.Position.Z), path,
                isSnowy ? 1 : 0, request.Stream.Child("ground").Seed) { PathColor = new Vector3(0.46f, 0.38f, 0.28f) },
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 3000, 190, 180);
        List<Instance> instances = [new Instance(new Model([new Part(terrain.Build(site.GroundHeight), ground)]), Matrix4x4.Identity)];
        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, path, grass, 0, 0.06f, instances);
        }

        var furnishing = new ParkFurnishing(kind, request, view, site.GroundHeight, path);
        if (!request.Forbidden.Contains("tree"))
        {
            furnishing.PlantTrees(isSnowy, instances);
        }

        if (!isSnowy && !request.Forbidden.Contains("flower"))
        {
            furnishing.PlantBeds(instances);
        }

        furnishing.Enclose(instances);
        furnishing.SetPlayground(instances);
        List<Light> lights = [];
        CityLight light = CityLight.Of(request, -0.3f);
        furnishing.LinePath(new StreetPalette(light.LampGlow, isSnowy), light.LampsShine && site.Sky is PhysicalSky { SunElevation: < 0 } ? light.Glow : 0, instances, lights);
        return new EnvironmentDressing([.. instances], [.. lights]);
    }

    /// <summary>Height of a lawn: level at the stage, gently rolling behind it.</summary>
    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("land").Seed;
        return (x, z) =>
        {
            float d = MathF.Sqrt((x * x) + (z * z));
            var p = new Vector3(x, 0, z);
            return (Noise.SmoothStep(9, 45, d) * 0.8f * Noise.Fbm(p / 40, 2, seed)) + (Noise.SmoothStep(50, 160, d) * 3.5f * (0.4f + Noise.Fbm(p / 120, 2, seed + 1)));
        };
    }
}
