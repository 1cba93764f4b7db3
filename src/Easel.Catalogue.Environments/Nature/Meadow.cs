using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>A flower meadow among gentle hills, with single trees, groves and far blue ranges.</summary>
internal sealed class Meadow : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -104,
            NoonElevation = 35,
            NoonMie = 1.3f,
            HazeDensity = 1f / 4200,
            HazeHeight = 700,
            DayHaze = new LinearRgb(0.7f, 0.9f, 1.15f),
            EveningHaze = new LinearRgb(0.92f, 0.84f, 0.92f),
            SunsetAzimuth = -82,
            SunsetElevation = 5.4f,
            SunsetMie = 1.4f,
            EveningCirrus = 0.2f,
            EveningClouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 6200, 1.5f),
            SunsetKey = 0.25f,
            SunsetSaturation = 1.45f,
            MoonElevation = 19,
            NightKey = 0.1f,
        },
        EyeHeight = 1.05f,
        Lens = (0.8f, 0.92f),

        // The horizon lies a third from the bottom: the sky is half of the picture.
        Rise = (0.1736f, 0.224f),
        Stage = (new(-9, -14), new(9, 4)),
        Air = new Zone(Support.Air, new Vector3(-14, 2.2f, -22), new Vector3(14, 9, -4), new Vector3(0, 4, -9)),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "meadow",
        Names = ["meadow", "field", "grass field", "grassland", "pasture", "hill", "grass"],
        Tags = ["outdoor", "nature", "meadow", "winter"],
        Words = ["flower", "wildflower", "tree", "autumn", "fall", "winter", "spring", "blossom", "green", "dry", "birch", "oak"],
        Scenery = ["tree", "flower", "oak-tree", "birch-tree", "daisy"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        EnvironmentSite site = s_survey.Of(request, new MeadowLand(request.Stream).Height);
        return request.Weather == Weather.Snow ? site with { Finish = site.Finish with { ExposureKey = site.Finish.ExposureKey * 1.1f } } : site;
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        bool isSnowy = request.Weather == Weather.Snow || request.Words.Overlaps(["snowy", "snow"]);
        bool isAutumn = request.Words.Overlaps(["autumn", "fall"]), isDry = request.Words.Overlaps(["dry", "golden", "summer"]);
        Vector3 grass = isAutumn || isDry ? new Vector3(0.24f, 0.24f, 0.065f) : new Vector3(0.13f, 0.205f, 0.044f);
        float flowers = Flowers(request, isSnowy, isAutumn);

        var instances = new List<Instance>();
        var planted = new List<Instance>();
        Task trees = Task.CompletedTask;
        if (!request.Forbidden.Contains("tree") && !request.Words.Contains("treeless"))
        {
            trees = Task.Run(() => Groves.Plant(request, view, site.GroundHeight, SeasonWishes(request, isSnowy), planted));
        }

        Vector3 seen = grass * 0.62f;
        MeadowPath path = MeadowPath.Around(view, request.Stream.Child("path"));
        var ground = new Material
        {
            Name = "meadow",
            BaseColor = LinearRgb.FromVector3(seen),
            Roughness = 0.95f,
            Specular = 0.01f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new GrassGroundPattern(
                seen, seen * new Vector3(1.4f, 1.14f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), new Vector4(GrassPatch.MeanFlowerColor * 0.8f, flowers / 160),
                new Vector2(view.Camera.Position.X, view.Camera.Position.Z), path, isSnowy ? 1 : 0, request.Stream.Child("ground").Seed),
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 11000, 200, 200);
        instances.Add(new Instance(new Model([new Part(terrain.Build(site.GroundHeight), ground)]), Matrix4x4.Identity));
        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, path, grass, flowers, request.Words.Contains("lawn") ? 0.07f : 0.25f, instances);
        }

        MeadowFeatures.Place(request, view, site.GroundHeight, path, isSnowy ? 1 : 0, instances);
        trees.GetAwaiter().GetResult();
        instances.AddRange(planted);
        return new EnvironmentDressing([.. instances], []);
    }

    private static float Flowers(EnvironmentRequest request, bool isSnowy, bool isAutumn)
    {
        bool isForbidden = request.Forbidden.Overlaps(["flower", "wildflower", "rose", "tulip", "daisy", "sunflower"]);
        bool isAsked = request.Words.Overlaps(["flower", "wildflower", "floral", "spring", "blooming", "colorful"]);
        return isForbidden || isSnowy || isAutumn ? 0 : isAsked ? 80 : 40;
    }

    private static Wishes SeasonWishes(EnvironmentRequest request, bool isSnowy) =>
        Wishes.None with { Words = isSnowy ? request.Words.Add("snowy") : request.Words.Remove("spring").Remove("green") };
}
