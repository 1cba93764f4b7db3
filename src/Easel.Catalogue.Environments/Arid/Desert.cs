using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Arid;

/// <summary>A sand desert: rippled dunes, cacti and boulders, table mountains far off; or dunes alone.</summary>
internal sealed class Desert : EnvironmentEntry
{
    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            NoonAzimuth = -108,
            NoonElevation = 34,
            NoonMie = 1.6f,
            MorningAzimuth = -82,
            SunsetAzimuth = -17,
            SunsetElevation = 5.6f,
            SunsetMie = 1.5f,
            SunsetKey = 0.27f,
            SunsetSaturation = 1.4f,
            EveningCirrus = 0.5f,
            HazeDensity = 1f / 5200,
            HazeHeight = 420,
            DayHaze = new LinearRgb(0.95f, 0.95f, 0.98f),
            NoonClouds = new CloudLayer(2600, 3200, 0.49f, 0.014f, 5200, 1.6f, 3, 1.5f),
            EveningClouds = new CloudLayer(2800, 3500, 0.54f, 0.008f, 6200, 1.8f),
            NoonKey = 0.36f,
            NightKey = 0.09f,
        },
        EyeHeight = 1.5f,
        Stage = (new(-8, -10), new(8, 4)),
        Kind = StageKind.Open,
        Air = new Zone(Support.Air, new Vector3(-14, 2.4f, -26), new Vector3(14, 10, -4), new Vector3(0, 4.5f, -9)),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "desert",
        Names = ["desert", "sand desert", "desert landscape", "wasteland"],
        Tags = ["outdoor", "nature", "desert", "arid"],
        Words = ["dunes", "rocky", "cactus", "barren", "hot"],
        Scenery = ["cactus", "rock"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        // Dunes alone live from their shadows: a low sun from the side draws every crest.
        const float LowSun = 0.27f, Aside = -1.35f;
        EnvironmentSite site = s_survey.Of(request, Land(request).Height);
        return IsDunes(request) && request.Daylight is Daylight.Noon or Daylight.Morning && site.Sky is PhysicalSky sky ? site with { Sky = sky with { SunElevation = LowSun, SunAzimuth = Aside } } : site;
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        DesertLand land = Land(request);
        var sand = new Material
        {
            Name = "sand",
            BaseColor = LinearRgb.FromHex("#dfae74"),
            Roughness = 0.95f,
            Specular = 0.015f,
            Kind = FrameMaterialKind.Ground,
            Pattern = new DunePattern(land, LinearRgb.FromHex("#e0ad72").ToVector3(), request.Stream.Child("sand").Seed),
        };
        PolarTerrain terrain = PolarTerrain.For(view.Camera, request.Aspect, 0.4f, 7500, 330, 330);
        Mesh mesh = terrain.Build((x, z, _) => Surface(land, x, z));
        List<Instance> instances = [new Instance(new Model([new Part(mesh, sand)]), Matrix4x4.Identity)];
        bool hasCacti = !IsDunes(request) && !request.Forbidden.Overlaps(["cactus", "emblem-cactus"]) && request.Weather != Weather.Snow;
        DesertGrowth.Strew(request, land, view, hasCacti, instances);
        return new EnvironmentDressing([.. instances], []);
    }

    private static (Vector3 Position, Vector2 TexCoord) Surface(DesertLand land, float x, float z)
    {
        float height = land.Height(x, z);
        return (new Vector3(x, height, z), new Vector2(land.Table(x, z) - height + 5, 0));
    }

    private static DesertLand Land(EnvironmentRequest request) => new(request.Stream, !IsDunes(request));

    private static bool IsDunes(EnvironmentRequest request) => request.Words.Contains("dunes");
}
