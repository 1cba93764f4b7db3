using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Light over the sea, and the material of its water under that light.</summary>
internal static class SeaLight
{
    /// <summary>The light of a seaside day: the evening sun stands over the water, a little off the middle.</summary>
    public static NatureLight Open { get; } = new()
    {
        SunsetAzimuth = 5,
        SunsetElevation = 4.3f,
        MorningAzimuth = 62,
        NoonAzimuth = -112,
        NoonElevation = 40,
        NoonMie = 1,
        MoonAzimuth = 7,
        MoonElevation = 13,
        HazeDensity = 1f / 10500,
        HazeHeight = 420,
        NoonClouds = new CloudLayer(1200, 2300, 0.52f, 0.02f, 5200, 1.3f, 3.2f, 1.6f),
        EveningClouds = new CloudLayer(1900, 3300, 0.57f, 0.009f, 6400, 1.6f),
        EveningCirrus = 0.14f,
        SunsetKey = 0.17f,
        NoonKey = 0.45f,
        NightKey = 0.085f,
    };

    /// <summary>Water under a sky.</summary>
    /// <param name="sea">Its waves.</param>
    /// <param name="request">Time of day.</param>
    /// <param name="sky">The sky.</param>
    /// <param name="eye">Where the camera stands.</param>
    /// <param name="tropical">0 the open ocean, 1 turquoise shallows.</param>
    public static Material Water(SeaSurface sea, EnvironmentRequest request, Sky sky, Vector3 eye, float tropical)
    {
        float azimuth = sky is PhysicalSky physical ? physical.SunAzimuth : 0;
        Vector3 glow = request.Daylight switch
        {
            Daylight.Sunset => new Vector3(0.1f, 0.2f, 0.15f) * 1.1f,
            Daylight.Morning => new Vector3(0.06f, 0.3f, 0.27f),
            _ => Vector3.Zero,
        };
        var deep = new Vector3(0.012f, 0.055f, 0.09f);
        var crest = Vector3.Lerp(new Vector3(0.022f, 0.12f, 0.13f), new Vector3(0.07f, 0.4f, 0.38f), tropical);
        return new Material
        {
            Name = "sea",
            BaseColor = LinearRgb.FromVector3(deep),
            Roughness = 0.05f,
            Specular = 0.02f,
            Kind = FrameMaterialKind.Water,
            Pattern = new SeaPattern(
                sea, eye, Vector3.Lerp(deep, new Vector3(0.012f, 0.085f, 0.12f), request.Daylight == Daylight.Noon ? tropical : 0), crest, glow,
                new Vector2(MathF.Sin(azimuth), -MathF.Cos(azimuth)), 0.9f, 1),
        };
    }
}
