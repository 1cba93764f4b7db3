using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Roads;

/// <summary>An earthen lane that winds between flower meadows and old trees towards blue hills, with a fence beside it.</summary>
internal sealed class CountryLane : EnvironmentEntry
{
    /// <summary>Half the breadth of the lane, metres.</summary>
    private const float Half = 1.55f;

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -104, NoonElevation = 34, NoonMie = 1.3f, HazeDensity = 1f / 3600, HazeHeight = 700, DayHaze = new LinearRgb(0.7f, 0.9f, 1.15f), EveningHaze = new LinearRgb(1, 0.84f, 0.8f),
            SunsetAzimuth = -10, SunsetElevation = 5.2f, SunsetMie = 1.5f, SunsetKey = 0.24f, SunsetSaturation = 1.45f, EveningClouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 6200, 1.5f), NightKey = 0.1f,
        },
        EyeHeight = 1.5f,
        Lens = (0.78f, 0.92f),
        Rise = (0.1f, 0.14f),
        Stage = (new(-1.6f, -9), new(1.6f, 4)),
        Kind = StageKind.Open,
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "country-lane",
        Names = ["country road", "country lane", "country path", "dirt road", "dirt path", "gravel road", "rural road", "farm road", "dusty road"],
        Tags = ["outdoor", "nature", "road", "meadow", "winter"],
        Words = ["flower", "autumn", "fall", "spring", "winding", "dusty", "green"],
        Scenery = ["tree", "flower", "fence"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        EnvironmentSite site = s_survey.Of(request, new MeadowLand(request.Stream).Height, new Zone(Support.Ground, new Vector3(-0.5f, 0, -20), new Vector3(0.5f, 0, 4), new Vector3(0, 0, -2)) { Kind = StageKind.Lane }.SeenFrom(-0.5f, 0.5f));
        return site with { Zones = [site.Zones[0].SeenFrom(-0.16f, 0.16f), .. site.Zones[1..]] };
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        bool isSnowy = request.Weather == Weather.Snow, isAutumn = request.Words.Overlaps(["autumn", "fall"]);
        Vector3 grass = isAutumn ? new Vector3(0.23f, 0.21f, 0.06f) : new Vector3(0.125f, 0.2f, 0.044f), seen = grass * 0.62f;

        // The lane passes under the subject: its offset takes back the half breadth and the winding at the stage.
        RandomStream stream = request.Stream.Child("lane");
        float side = stream.Chance(0.5f) ? 1 : -1;
        var lane = new MeadowPath(side, -Half - 1.5f, stream.Seed) { HalfWidth = Half, Bend = 9 * (stream.Child("bend").Chance(0.5f) ? 1 : -1) };
        scenery.AddTerrain(
            new Material
            {
                Name = "meadow", BaseColor = LinearRgb.FromVector3(seen), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground,
                Pattern = new GrassGroundPattern(
                    seen, seen * new Vector3(1.38f, 1.14f, 0.95f), new Vector3(0.028f, 0.055f, 0.02f), new Vector4(GrassPatch.MeanFlowerColor * 0.8f, 0.14f), scenery.Fan.Eye, lane, isSnowy ? 1 : 0, request.Stream.Child("ground").Seed)
                { PathColor = new Vector3(0.36f, 0.27f, 0.17f) },
            },
            11000, 230, 240);
        var planted = new List<Instance>();
        if (!request.Forbidden.Contains("tree"))
        {
            Wishes season = Wishes.None with { Words = isSnowy ? request.Words.Add("snowy") : request.Words.Remove("spring").Remove("green") };
            Groves.Plant(request, view, site.GroundHeight, season, planted);
            AddAvenue(scenery, lane, season, stream.Child("avenue"));
        }

        if (!isSnowy)
        {
            MeadowGrass.Lay(request, view, site.GroundHeight, lane, grass, request.Forbidden.Contains("flower") || isAutumn ? 0 : 60, 0.26f, planted);
        }

        MeadowFeatures.Place(request, view, site.GroundHeight, lane, isSnowy ? 1 : 0, planted);
        scenery.Instances.AddRange(planted.Where(i => i.Model.Bounds.Size.Y < 1.6f || lane.Distance(i.Transform.M41, i.Transform.M43) > 2.2f));
        return scenery.ToDressing();
    }

    /// <summary>Old trees along the lane in the middle distance, in a loose row on one side and single ones on the other.</summary>
    private static void AddAvenue(Scenery scenery, MeadowPath lane, Wishes season, RandomStream stream)
    {
        var models = new Model[3];
        Parallel.For(0, models.Length, i => models[i] = TreeModel.Build(Tree.Draw(i == 0 ? TreeSpecies.Oak : TreeSpecies.Common, stream.Child(i), season), scenery.View.PixelSize(28)));
        for (int i = 0; i < 14; i++)
        {
            RandomStream tree = stream.Child(10 + i);
            float z = -15 - (8.5f * i) + tree.Range(-2.4f, 2.4f), side = i % 3 == 2 ? -lane.Side : lane.Side;
            var at = new Vector2(lane.Middle(z) + (side * (Half + tree.Range(3.2f, 5))), z);
            float tone = tree.Range(0.82f, 1.1f);
            scenery.TryStand(models[tree.Range(0, 2)], at, tree.Range(0f, 6f), new Vector3(tree.Range(0.72f, 1.05f)), 2.2f, tree, 0.1f, new LinearRgb(tone, tone, tone * 0.92f));
        }
    }
}
