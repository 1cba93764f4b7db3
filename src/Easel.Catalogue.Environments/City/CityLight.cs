using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.City;

/// <summary>How a city is lit at a time of day: sky, air, finish, and how many lamps are on.</summary>
/// <param name="Sky">The sky.</param>
/// <param name="Haze">The air.</param>
/// <param name="Finish">Exposure and mood.</param>
/// <param name="LitShare">Mean share of lit windows.</param>
/// <param name="Glow">Radiance of a lit window of mean brightness.</param>
/// <param name="Neon">Radiance of strips of light, in white.</param>
internal sealed record CityLight(PhysicalSky Sky, Haze Haze, Finish Finish, float LitShare, float Glow, float Neon)
{
    private const float Degree = MathF.PI / 180;

    /// <summary>True when lamps should be lit.</summary>
    public bool LampsOn => LitShare >= 0.1f;

    /// <summary>Radiance of a lit window of mean brightness while lamps are lit, else 0.</summary>
    public float LampGlow => LampsOn ? Glow : 0;

    /// <summary>True when what lamps shed tells: beside daylight they are seen to glow and light nothing.</summary>
    public bool LampsShine => LampsOn && Sky.SunElevation < 6 * Degree;

    /// <summary>The light for a request.</summary>
    /// <param name="request">Time of day and weather.</param>
    /// <param name="sunAzimuth">Where a low sun stands so that the picture shows it, radians.</param>
    public static CityLight Of(EnvironmentRequest request, float sunAzimuth)
    {
        RandomStream stream = request.Stream.Child("sky");
        uint seed = stream.NextUInt();
        float side = sunAzimuth <= 0 ? -1 : 1;
        CityLight light = request.Daylight switch
        {
            Daylight.Morning => new CityLight(
                new PhysicalSky
                {
                    SunElevation = 17 * Degree, SunAzimuth = side * 62 * Degree, MieScale = 1.3f, Cirrus = 0.45f, Seed = seed,
                    Clouds = new CloudLayer(1800, 2900, 0.56f, 0.016f, 5200, 1.3f, 1.8f, 1.3f),
                },
                new Haze(1f / 6000, 260, new LinearRgb(1, 0.99f, 0.98f)), new Finish(0.26f, 1.25f, 0.04f, "morning"), 0.05f, 0.5f, 0.5f),
            Daylight.Sunset => new CityLight(
                new PhysicalSky
                {
                    SunElevation = 3.4f * Degree, SunAzimuth = sunAzimuth, MieScale = 1.2f, OzoneScale = 2.4f, Cirrus = 0.35f, Seed = seed,
                    Clouds = new CloudLayer(2300, 3500, 0.56f, 0.008f, 6200, 1.5f),
                },
                new Haze(1f / 5600, 240, new LinearRgb(1, 0.9f, 0.82f)) { TintAway = new LinearRgb(0.5f, 0.6f, 1.4f) },
                new Finish(0.20f, 1.35f, 0.08f, "sunset"), 0.22f, 2.3f, 2.0f),
            Daylight.Dusk => new CityLight(
                new PhysicalSky
                {
                    SunElevation = -4.5f * Degree, SunAzimuth = sunAzimuth, MieScale = 1.4f, OzoneScale = 1.8f, Cirrus = 0.55f, Seed = seed, Stars = 0.25f,
                    Clouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 7000, 1.6f), GroundGlow = new LinearRgb(0.02f, 0.012f, 0.01f),
                },
                new Haze(1f / 5200, 220, LinearRgb.White), new Finish(0.13f, 1.3f, 0.10f, "dusk"), 0.24f, 0.7f, 1.0f),
            Daylight.Twilight => new CityLight(
                new PhysicalSky
                {
                    SunElevation = -7.2f * Degree, SunAzimuth = sunAzimuth, MieScale = 1.4f, OzoneScale = 2.2f, Cirrus = 0.55f, Seed = seed, Stars = 0.5f,
                    Clouds = new CloudLayer(2300, 3400, 0.56f, 0.008f, 7000, 1.6f), GroundGlow = new LinearRgb(0.02f, 0.012f, 0.01f),
                },
                new Haze(1f / 5200, 220, LinearRgb.White), new Finish(0.115f, 1.35f, 0.11f, "dusk"), 0.24f, 0.7f, 1.0f),
            Daylight.Night => new CityLight(
                new PhysicalSky
                {
                    // The last blue of the day is left, or the picture would be black rather than dark.
                    SunElevation = -9.5f * Degree, SunAzimuth = sunAzimuth, OzoneScale = 2.2f, Cirrus = 0.3f, Seed = seed, Stars = 0.8f,
                    Clouds = new CloudLayer(1800, 2900, 0.56f, 0.008f, 6500, 1.6f),
                    Moon = new Moon(24 * Degree, -sunAzimuth * 1.15f, 0.05f, 0.013f), GroundGlow = new LinearRgb(0.019f, 0.023f, 0.050f),
                },
                new Haze(1f / 5200, 200, LinearRgb.White) { TintAway = new LinearRgb(0.8f, 0.85f, 1.15f) },
                new Finish(0.115f, 1.5f, 0.13f, "night"), 0.27f, 0.62f, 0.6f),
            _ => new CityLight(
                new PhysicalSky
                {
                    SunElevation = 48 * Degree, SunAzimuth = side * 118 * Degree, MieScale = 0.8f, Cirrus = 0.2f, Seed = seed,
                    Clouds = new CloudLayer(1300, 2700, 0.545f, 0.022f, 4300, 1, 2.6f, 1.5f),
                },
                new Haze(1f / 11000, 320, LinearRgb.White), new Finish(0.34f, 1.3f, 0.03f, "noon"), 0.015f, 0.6f, 0.6f),
        };
        return light.In(request);
    }

    private CityLight In(EnvironmentRequest request) => request.Weather switch
    {
        Weather.Cloudy => this with { Sky = Sky with { Clouds = Overcast(0.72f) } },
        Weather.Rain or Weather.Snow when request.WeatherStrength <= 0 => this with
        {
            Sky = Sky with { Clouds = (Sky.Clouds ?? Overcast(0.6f)) with { Cover = 0.6f } },
            LitShare = MathF.Max(LitShare, request.IsWet ? 0.12f : LitShare),
        },
        Weather.Rain or Weather.Storm => this with
        {
            Sky = LayerSky.Under(Sky, request.Weather == Weather.Storm ? LayerSky.Storm : LayerSky.Rain) with { Moon = null },
            Finish = Finish with { ExposureKey = MathF.Min(Finish.ExposureKey, 0.19f) },
            Haze = Haze with { Density = MathF.Max(Haze.Density, 1f / 2600) },
            LitShare = MathF.Max(LitShare, 0.16f),
            Glow = Sky.SunElevation > 0 ? MathF.Max(Glow, 1.5f) : Glow,
        },
        Weather.Snow => this with
        {
            Sky = LayerSky.Under(Sky, LayerSky.Snow),
            Finish = Finish with { ExposureKey = MathF.Min(Finish.ExposureKey, 0.3f) },
            Haze = Haze with { Density = MathF.Max(Haze.Density, 1f / 2200) },
            LitShare = MathF.Max(LitShare, 0.1f),
        },
        Weather.Overcast => this with { Sky = LayerSky.Under(Sky, LayerSky.Overcast), Finish = Finish with { ExposureKey = MathF.Min(Finish.ExposureKey, 0.24f) } },
        Weather.Fog => this with
        {
            Sky = LayerSky.Under(Sky, LayerSky.Snow),
            Haze = new Haze(1f / 75, 90, LayerSky.Air),
            Finish = Finish with { ExposureKey = MathF.Min(Finish.ExposureKey, 0.27f) },
            LitShare = MathF.Max(LitShare, 0.14f),
        },
        _ => this,
    };

    private CloudLayer Overcast(float cover) =>
        (Sky.Clouds ?? new CloudLayer(1500, 2700, 0.6f, 0.012f, 6000)) with { Cover = cover, SunGain = 1.6f, AmbientGain = 1.4f };
}
