using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>The light of a room through the day.</summary>
/// <param name="Sky">The sky outside; the sun comes from the left.</param>
/// <param name="Finish">Exposure and mood.</param>
/// <param name="Outside">Radiance of a white thing outside, linear sRGB.</param>
/// <param name="LampShare">Share of the rooms in which lamps burn.</param>
/// <param name="LampStrength">Radiance of a lamp's shade.</param>
internal sealed record RoomLight(PhysicalSky Sky, Finish Finish, LinearRgb Outside, float LampShare, float LampStrength)
{
    private const float Degree = MathF.PI / 180;

    /// <summary>True when it is darker outside than inside.</summary>
    public bool IsDark => Sky.SunElevation < 0;

    /// <summary>Warm light of a bulb.</summary>
    public static LinearRgb Warm => new(1, 0.7f, 0.42f);

    /// <summary>The light for a request.</summary>
    public static RoomLight For(EnvironmentRequest request)
    {
        uint seed = request.Stream.Child("sky").Seed;

        // High enough and so far from the front that the patch of sun lies at the window and does not cover the room; seen through thin veils
        // of cloud, which soften it and brighten the sky around it.
        float height = request.Stream.Child("sun").Range(37f, 43f), from = request.Stream.Child("azimuth").Range(-70f, -56f);
        PhysicalSky sky = request.Daylight switch
        {
            Daylight.Morning => Sun(26, from, 45),
            Daylight.Noon => Sun(height, from, 55),
            Daylight.Sunset => Sun(8, from - 2, 1.5f),
            Daylight.Dusk => Sun(-4.5f, -60, 1.4f) with { OzoneScale = 1.7f },
            _ => Sun(-14, -60, 1) with { Stars = 0.6f, GroundGlow = new LinearRgb(0.0008f, 0.0012f, 0.003f) },
        };
        RoomLight light = request.Daylight switch
        {
            Daylight.Morning => new(sky, new Finish(0.3f, 1.15f, 0.045f, "room"), new LinearRgb(1.25f, 1.12f, 0.95f), 0.4f, 7),
            Daylight.Noon => new(sky, new Finish(0.31f, 1.15f, 0.04f, "room"), new LinearRgb(1.35f, 1.33f, 1.3f), 0.6f, 9),
            Daylight.Sunset => new(sky, new Finish(0.21f, 1.12f, 0.06f, "lamplight"), new LinearRgb(1.1f, 0.72f, 0.42f), 0.85f, 6),
            Daylight.Dusk => new(sky, new Finish(0.17f, 1.12f, 0.06f, "lamplight"), new LinearRgb(0.03f, 0.045f, 0.085f), 1, 1.6f),
            _ => new(sky, new Finish(0.16f, 1.12f, 0.07f, "lamplight"), new LinearRgb(0.0006f, 0.0011f, 0.003f), 1, 1.2f),
        };
        if (request.Daylight is Daylight.Dusk or Daylight.Night || request.Weather is Weather.Clear)
        {
            return light;
        }

        // Behind a closed deck of clouds there is no sun, and the little that gets through it falls on the other side of the house: windows are
        // grey, lamps burn by day.
        bool isRain = request.IsWet;
        return light with
        {
            Sky = light.Sky with { SunAzimuth = 90 * Degree, Clouds = new CloudLayer(1300, 2500, isRain ? 0.92f : 0.84f, 0.022f, 5200, 1, 2, 1.4f), Cirrus = 1, MieScale = 2 },
            Finish = light.Finish with { ExposureKey = isRain ? 0.25f : 0.3f, Saturation = 1.02f },
            Outside = new LinearRgb(0.5f, 0.54f, 0.6f),
            LampShare = 0.9f,
            LampStrength = 5,
        };

        PhysicalSky Sun(float elevation, float azimuth, float mie) => new()
        {
            SunElevation = elevation * Degree, SunAzimuth = azimuth * Degree, MieScale = mie, Cirrus = 0.25f, Seed = seed,
        };
    }

    /// <summary>The same light from the right.</summary>
    public RoomLight Mirrored() => this with { Sky = Sky with { SunAzimuth = -Sky.SunAzimuth } };
}
