using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Materials;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>A river that winds from beside the stage through meadows and groves towards blue hills.</summary>
internal sealed class River : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -104,
            NoonElevation = 35,
            NoonMie = 1.2f,
            MorningAzimuth = -70,
            HazeDensity = 1f / 4200,
            HazeHeight = 600,
            DayHaze = new LinearRgb(0.72f, 0.9f, 1.12f),
            EveningHaze = new LinearRgb(0.95f, 0.85f, 0.9f),
            SunsetAzimuth = -30,
            SunsetElevation = 5,
            SunsetMie = 1.5f,
            SunsetKey = 0.22f,
            SunsetSaturation = 1.4f,
            EveningClouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 6200, 1.5f),
            Mist = new MistLayer(1f / 900, 4, 60, new LinearRgb(1, 0.92f, 0.9f)),
            NightKey = 0.09f,
        },
        EyeHeight = 1.8f,
        Rise = (0.03f, 0.08f),
        Kind = StageKind.Shore,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "river",
        Names = ["river", "stream", "riverbank", "river bank", "riverside", "creek", "brook", "river valley"],
        Tags = ["outdoor", "nature", "water"],
        Words = ["flower", "autumn", "fall", "calm", "misty", "green"],
        Scenery = ["tree", "flower", "rock"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        var land = new RiverLand(request.Stream);
        LandscapeSurvey survey = s_survey with { Stage = (new(land.Side > 0 ? -6 : -2.2f, -2.2f), new(land.Side > 0 ? 2.2f : 6, 4)) };
        return survey.Of(
            request, land.Height,
            new Zone(Support.Water, land.Reach(-11).Min, land.Reach(-8).Max, land.Middle(-9.5f)) { Kind = StageKind.Water }) with
        {
            GroundHeight = (x, z) => MathF.Max(land.Height(x, z), 0),
        };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        var land = new RiverLand(request.Stream);
        bool isSnowy = request.Weather == Weather.Snow, isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        Vector3 grass = isAutumn ? new Vector3(0.24f, 0.22f, 0.06f) : new Vector3(0.12f, 0.2f, 0.045f), seen = grass * 0.62f;
        var shore = new LakeshorePattern(seen, isSnowy ? 1 : 0, request.Stream.Child("shore").Seed);
        var path = new MeadowPath(1, 400, 1);
        var meadow = new GrassGroundPattern(
            seen, seen * new Vector3(1.4f, 1.14f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), Vector4.Zero, scenery.Fan.Eye, path, isSnowy ? 1 : 0, request.Stream.Child("ground").Seed);
        scenery.AddTerrain(
            new Material
            {
                Name = "meadow", BaseColor = LinearRgb.FromVector3(seen), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground, Pattern = new BankPattern(meadow, shore, 0.34f),
            },
            11000, 230, 230, land.Height);
        scenery.Instances.Add(StillWater.Build(request, view, land.Height, 1.3f, new Vector3(0.012f, 0.04f, 0.036f), new Vector3(0.07f, 0.11f, 0.07f), shore, 1500));
        var planted = new List<Instance>();
        if (!request.Forbidden.Contains("tree"))
        {
            Groves.Plant(
                request, view, land.Height, Wishes.None with { Words = isSnowy ? request.Words.Add("snowy") : isAutumn ? request.Words : request.Words.Remove("spring").Remove("green") }, planted);
        }

        if (!isSnowy)
        {
            float flowers = request.Forbidden.Contains("flower") || isAutumn ? 0 : 26;
            MeadowGrass.Lay(request, view, land.Height, path, grass, flowers, 0.2f, planted);
        }

        // Neither trees nor grass grow in the water or on its gravel.
        scenery.Instances.AddRange(planted.Where(i => land.Height(i.Transform.M41, i.Transform.M43) > 0.3f));
        scenery.StrewRocks(request.Stream.Child("rocks"), LinearRgb.FromHex("#87827a"), 70, 34, 0.55f, 0.5f, 0.12f, at => land.Height(at.X, at.Y) is > -0.3f and < 0.6f);
        return scenery.ToDressing();
    }
}
