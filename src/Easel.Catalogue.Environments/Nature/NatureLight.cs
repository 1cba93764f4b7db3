using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>How the light falls on one landscape through the day. Angles are degrees: 0° azimuth is straight ahead, positive to the right.</summary>
internal sealed record NatureLight
{
    /// <summary>Azimuth of the morning sun.</summary>
    public float MorningAzimuth { get; init; } = -75;

    /// <summary>Azimuth of the noon sun.</summary>
    public float NoonAzimuth { get; init; } = -125;

    /// <summary>Elevation of the sun on a fair day: low enough to model what it lights.</summary>
    public float NoonElevation { get; init; } = 50;

    /// <summary>Dust and moisture in the air by day.</summary>
    public float NoonMie { get; init; } = 0.8f;

    /// <summary>Azimuth of the setting sun: in the picture or beside it for backlight.</summary>
    public float SunsetAzimuth { get; init; } = -8;

    /// <summary>Elevation of the setting sun.</summary>
    public float SunsetElevation { get; init; } = 3.4f;

    /// <summary>Azimuth of the moon.</summary>
    public float MoonAzimuth { get; init; } = 11;

    /// <summary>Elevation of the moon.</summary>
    public float MoonElevation { get; init; } = 15;

    /// <summary>Extinction of clear air at the ground, per metre.</summary>
    public float HazeDensity { get; init; } = 1f / 9000;

    /// <summary>Metres over which the haze thins to 1/e.</summary>
    public float HazeHeight { get; init; } = 500;

    /// <summary>Multiplies the light that air scatters in by day: bluer than white sets distance off from near.</summary>
    public LinearRgb DayHaze { get; init; } = new(0.8f, 0.95f, 1.12f);

    /// <summary>Multiplies the light that air scatters in around sunset.</summary>
    public LinearRgb EveningHaze { get; init; } = LinearRgb.White;

    /// <summary>Dust and moisture in the air at sunset: less is rosier, more is more golden.</summary>
    public float SunsetMie { get; init; } = 1.6f;

    /// <summary>Saturation of a sunset.</summary>
    public float SunsetSaturation { get; init; } = 1.35f;

    /// <summary>Clouds of a fair noon.</summary>
    public CloudLayer NoonClouds { get; init; } = new(1300, 2500, 0.55f, 0.022f, 4300, 1, 3, 1.5f);

    /// <summary>Clouds of a fair evening.</summary>
    public CloudLayer EveningClouds { get; init; } = new(2300, 3500, 0.6f, 0.008f, 6200, 1.4f);

    /// <summary>Mist over water or a valley in the cool of morning and evening, or null.</summary>
    public MistLayer? Mist { get; init; }

    /// <summary>Thin high cloud in the evening, 0 to 1.</summary>
    public float EveningCirrus { get; init; } = 0.75f;

    /// <summary>Middle grey of a morning.</summary>
    public float MorningKey { get; init; } = 0.32f;

    /// <summary>Middle grey of a clear noon.</summary>
    public float NoonKey { get; init; } = 0.36f;

    /// <summary>Middle grey of a sunset.</summary>
    public float SunsetKey { get; init; } = 0.2f;

    /// <summary>Middle grey of a night.</summary>
    public float NightKey { get; init; } = 0.062f;

    /// <summary>Sky, air and mood for a request.</summary>
    public (Sky Sky, Haze Haze, Finish Finish) For(EnvironmentRequest request)
    {
        PhysicalSky sky = SkyOf(request.Daylight) with { Seed = request.Stream.Child("sky").Seed };
        var haze = new Haze(HazeDensity, HazeHeight, HazeTint(request.Daylight)) { Mist = request.Daylight is Daylight.Morning or Daylight.Sunset ? Mist : null };
        return Weathered(request, sky, haze, FinishOf(request.Daylight));
    }

    // Elevation of the sun in a snowfall, radians: by day, and at dusk.
    private static readonly float SnowfallSun = Degrees(17), SnowfallDusk = Degrees(-2);

    /// <summary>Air full of ice scatters a breath of blue.</summary>
    private static readonly LinearRgb SnowAir = new(0.92f, 0.98f, 1.07f);

    private PhysicalSky SkyOf(Daylight daylight) => daylight switch
    {
        Daylight.Morning => new()
        {
            SunElevation = Degrees(19), SunAzimuth = Degrees(MorningAzimuth), MieScale = 1.2f, Cirrus = 0.4f,
            Clouds = NoonClouds with { Cover = NoonClouds.Cover - 0.03f, SunGain = 1.8f, AmbientGain = 1.3f },
        },
        Daylight.Noon => new()
        {
            SunElevation = Degrees(NoonElevation), SunAzimuth = Degrees(NoonAzimuth), MieScale = NoonMie, Cirrus = 0.08f, Clouds = NoonClouds,
        },
        Daylight.Sunset => new()
        {
            SunElevation = Degrees(SunsetElevation), SunAzimuth = Degrees(SunsetAzimuth), MieScale = SunsetMie, OzoneScale = 1.7f, Cirrus = EveningCirrus, Clouds = EveningClouds,
        },
        Daylight.Dusk => new()
        {
            SunElevation = Degrees(-4.2f), SunAzimuth = Degrees(SunsetAzimuth), MieScale = 1.4f, OzoneScale = 1.8f, Cirrus = 0.7f, Stars = 0.12f,
            Clouds = EveningClouds with { Cover = EveningClouds.Cover - 0.02f },
        },
        Daylight.Twilight => new()
        {
            SunElevation = Degrees(-7.4f), SunAzimuth = Degrees(SunsetAzimuth), MieScale = 1.2f, OzoneScale = 2.2f, Cirrus = 0.25f, Stars = 0.5f,
            Clouds = EveningClouds with { Cover = EveningClouds.Cover - 0.06f },
        },
        _ => new()
        {
            SunElevation = Degrees(-16), SunAzimuth = Degrees(SunsetAzimuth), Cirrus = 0.1f, Stars = 1,
            Moon = new Moon(Degrees(MoonElevation), Degrees(MoonAzimuth), 0.1f, 0.014f), Clouds = EveningClouds with { Cover = 0.55f },
            GroundGlow = new LinearRgb(0.0016f, 0.0024f, 0.0046f),
        },
    };

    private Finish FinishOf(Daylight daylight) => daylight switch
    {
        Daylight.Morning => new(MorningKey, 1.25f, 0.05f, "morning"),
        Daylight.Noon => new(NoonKey, 1.3f, 0.03f, "noon"),
        Daylight.Sunset => new(SunsetKey, SunsetSaturation, 0.08f, "sunset"),
        Daylight.Dusk => new(0.19f, 1.25f, 0.08f, "dusk"),
        Daylight.Twilight => new(0.12f, 1.3f, 0.09f, "dusk"),
        _ => new(NightKey, 1.1f, 0.12f, "starlight"),
    };

    private static (Sky Sky, Haze Haze, Finish Finish) Weathered(EnvironmentRequest request, PhysicalSky sky, Haze haze, Finish finish)
    {
        bool isDay = sky.SunElevation > 0;
        switch (request.Weather)
        {
            case Weather.Cloudy:
                // Heaps of cloud with blue between: a closed sky has a word of its own.
                sky = sky with { Clouds = Cover(sky.Clouds!, 0.625f), Cirrus = MathF.Min(sky.Cirrus + 0.2f, 1), Stars = sky.Stars * 0.4f };
                return (sky, haze with { Density = haze.Density * 1.2f }, finish with { Saturation = MathF.Min(finish.Saturation, 1.22f), ExposureKey = finish.ExposureKey * 0.93f });
            case Weather.Rain when request.WeatherStrength <= 0:
                sky = sky with { Clouds = Cover(sky.Clouds!, isDay ? 0.66f : 0.6f), MieScale = 1.4f };
                return (sky, haze with { Density = haze.Density * 1.5f }, finish);
            case Weather.Rain or Weather.Storm:
                bool storms = request.Weather == Weather.Storm;
                return (
                    LayerSky.Under(sky, storms ? LayerSky.Storm : LayerSky.Rain), haze with { Density = haze.Density * (storms ? 2 : 4), Tint = LayerSky.Air },
                    finish with { Saturation = storms ? 1.25f : 1.12f, ExposureKey = isDay ? (storms ? 0.13f : 0.15f) : finish.ExposureKey, Mood = storms && isDay ? "storm" : finish.Mood });
            case Weather.Overcast:
                return (
                    LayerSky.Under(sky, LayerSky.Overcast), haze with { Density = haze.Density * 2, Tint = LayerSky.Air },
                    finish with { Saturation = 1.15f, ExposureKey = isDay ? 0.25f : finish.ExposureKey });
            case Weather.Snow when request.WeatherStrength <= 0:
                // A clear winter's day: a lower sun models the drifts.
                sky = sky with { SunElevation = MathF.Min(sky.SunElevation, Degrees(21)), Clouds = isDay ? sky.Clouds! with { Cover = sky.Clouds.Cover - 0.03f } : sky.Clouds };
                return (sky, haze, finish with { Saturation = 1.2f, ExposureKey = isDay ? MathF.Min(0.42f, 1.15f * finish.ExposureKey) : finish.ExposureKey * 1.2f });
            case Weather.Snow:
                // A low sun glimmers through the sheet and models what is white on white; at dusk it has just set.
                sky = sky with { SunElevation = isDay ? MathF.Min(sky.SunElevation, SnowfallSun) : MathF.Max(sky.SunElevation, SnowfallDusk) };
                return (
                    LayerSky.Under(sky, LayerSky.Snow), haze with { Density = haze.Density * (isDay ? 3 : 1.3f), Tint = SnowAir },
                    finish with { Saturation = 1.15f, ExposureKey = isDay ? 0.36f : finish.ExposureKey * 1.1f });
            case Weather.Fog:
                // Against the light fog glows; so the sun comes round to the front.
                sky = sky with { Clouds = null, Cirrus = 0.3f, Stars = 0, MieScale = 3, SunAzimuth = sky.SunAzimuth * (isDay ? 0.36f : 1) };
                return (
                    sky, haze with { Density = 1f / 150, ScaleHeight = 55, Tint = isDay ? new LinearRgb(1.5f, 1.3f, 1.1f) : Thick(false) },
                    finish with { Saturation = 1.15f, ExposureKey = isDay ? 0.3f : finish.ExposureKey });
            default:
                return (sky, haze, finish);
        }
    }

    /// <summary>In the dark, air as bright as the horizon would outshine the land.</summary>
    private LinearRgb HazeTint(Daylight daylight) => daylight switch
    {
        Daylight.Sunset => EveningHaze,
        Daylight.Dusk or Daylight.Twilight => new LinearRgb(0.6f, 0.62f, 0.68f),
        Daylight.Night => new LinearRgb(0.5f, 0.52f, 0.56f),
        _ => DayHaze,
    };

    /// <summary>Thick air scatters many times and loses the blue of the sky; by night it must not outshine what it veils.</summary>
    private static LinearRgb Thick(bool isDay) => isDay ? new LinearRgb(1.6f, 1.22f, 0.95f) : new LinearRgb(0.6f, 0.58f, 0.55f);

    private static CloudLayer Cover(CloudLayer clouds, float cover) => clouds with { Cover = cover, Scale = clouds.Scale * 1.3f };

    private static float Degrees(float degrees) => degrees * MathF.PI / 180;
}
