using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>A rain forest: great buttressed trees hung with lianas, palms and broad leaves in layers, ferns on the floor, and light that comes through warm mist.</summary>
internal sealed class Jungle : EnvironmentEntry
{
    /// <summary>Half width of the clear strip before the viewer, metres.</summary>
    private const float Lane = 2.2f;

    private static readonly LandscapeSurvey s_survey = new()
    {
        Light = new NatureLight
        {
            MorningAzimuth = -32,
            NoonAzimuth = -42,
            NoonElevation = 52,
            SunsetAzimuth = -20,
            SunsetElevation = 9,
            MoonElevation = 30,
            HazeDensity = 1f / 170,
            HazeHeight = 40,
            DayHaze = new LinearRgb(0.8f, 0.74f, 0.34f),
            EveningHaze = new LinearRgb(0.75f, 0.6f, 0.4f),
            MorningKey = 0.16f,
            NoonKey = 0.19f,
            SunsetKey = 0.17f,
            NightKey = 0.07f,
        },
        EyeHeight = 1.5f,
        Lens = (0.84f, 0.98f),
        Rise = (0.12f, 0.15f),
        Stage = (new(-4.5f, -7), new(4.5f, 4)),
        Air = new Zone(Support.Air, new Vector3(-6, 2, -12), new Vector3(6, 6, -3), new Vector3(0, 3, -6)),
    };

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "jungle",
        Names = ["jungle", "rainforest", "rain forest", "tropical forest", "tropical rainforest", "amazon rainforest", "amazon jungle"],
        Tags = ["outdoor", "nature", "jungle"],
        Words = ["misty", "dark", "green", "lush", "tropical"],
        Scenery = ["tree", "palm-tree", "emblem-fern"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request) => s_survey.Of(request, Ground(request));

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        var scenery = new Scenery(request, site, view);
        Vector3 moss = new(0.05f, 0.075f, 0.02f), litter = new(0.1f, 0.062f, 0.032f);
        MeadowPath path = MeadowPath.Around(view, request.Stream.Child("path"));
        scenery.AddTerrain(
            new Material
            {
                Name = "forest floor", BaseColor = LinearRgb.FromVector3(moss), Roughness = 0.95f, Specular = 0.01f, Kind = FrameMaterialKind.Ground,
                Pattern = new GrassGroundPattern(moss, litter, new Vector3(0.028f, 0.04f, 0.02f), Vector4.Zero, scenery.Fan.Eye, path, 0, request.Stream.Child("floor").Seed),
            },
            400, 180, 150);
        if (!request.Forbidden.Overlaps(["tree", "palm-tree", "palm"]))
        {
            JungleGrowth.PlantTrees(scenery, request.Stream.Child("trees"), Lane);
        }

        JungleGrowth.PlantUnderwood(scenery, request.Stream.Child("underwood"), Lane);
        scenery.StrewRocks(request.Stream.Child("rocks"), LinearRgb.FromHex("#6c675f"), 16, 26, 0.6f, 0.95f);
        return scenery.ToDressing();
    }

    private static Func<float, float, float> Ground(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("land").Seed;
        return (x, z) =>
        {
            float d = MathF.Sqrt((x * x) + (z * z));
            var p = new Vector3(x, 0, z);
            return (Noise.SmoothStep(5, 25, d) * 0.9f * Noise.Fbm(p / 13, 3, seed)) + (Noise.SmoothStep(3, 12, MathF.Abs(x)) * 0.8f) + (Noise.SmoothStep(30, 90, d) * 5 * (0.5f + Noise.Fbm(p / 60, 2, seed + 3)));
        };
    }
}
