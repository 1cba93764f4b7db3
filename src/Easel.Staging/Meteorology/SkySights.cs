using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Staging.Meteorology;

/// <summary>Brings what is asked to be seen in the sky to where the camera looks.</summary>
internal static class SkySights
{
    private const float Degree = MathF.PI / 180;

    // Where a moon stands in the picture, in shares of the angles of view from its middle, and how large it is drawn, radians.
    private const float MoonUp = 0.27f, MoonAside = 0.2f, MoonRadius = 0.021f, MoonBrightness = 0.11f, LowestMoon = 0.12f;

    private const float MoonlessKey = 0.06f, AuroraKey = 0.078f;

    // A moon behind the photographer's shoulder models the land and leaves the sky to its faint lights.
    private const float BehindUp = 34 * Degree, BehindAside = 128 * Degree, BehindBrightness = 0.066f, BehindAirShare = 0.12f;

    // Polar light itself lights the land; the moon leaves it its colour.
    private const float BehindAurora = 0.22f;

    /// <summary>How far the middle of a rainbow is to one side, and how high its sun stands.</summary>
    private const float RainbowAside = 17 * Degree, RainbowSun = 19 * Degree;

    /// <summary>True when most of what is asked for is in the sky.</summary>
    public static bool NeedSky(Plan plan) => !plan.Setting.Sky.IsDefaultOrEmpty && plan.Setting.Sky.Any(s => s is not (SkySight.FullMoon or SkySight.HalfMoon or SkySight.CrescentMoon));

    /// <summary>The site with its sky as asked.</summary>
    /// <param name="site">The site.</param>
    /// <param name="plan">What is asked.</param>
    /// <param name="camera">The view, in the world.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    public static EnvironmentSite Show(EnvironmentSite site, Plan plan, Camera camera, float aspect)
    {
        if (site.Sky is not PhysicalSky sky || plan.Setting.Sky.IsDefaultOrEmpty)
        {
            return site;
        }

        (Vector3 forward, _, _) = camera.Axes();
        float azimuth = MathF.Atan2(forward.X, -forward.Z);
        sky = sky with { SightAzimuth = azimuth };
        Finish finish = site.Finish;
        bool asksMoon = plan.Setting.Sky.Any(s => s is SkySight.CrescentMoon or SkySight.HalfMoon or SkySight.FullMoon);
        foreach (SkySight sight in plan.Setting.Sky)
        {
            bool isNight = sky.SunElevation < -10 * Degree;
            Moon? behind = asksMoon ? null : Behind(azimuth, sky.Seed);
            (sky, finish) = sight switch
            {
                SkySight.Aurora => (Dark(sky, behind is null ? null : behind with { Brightness = BehindAurora * behind.Brightness }) with { Aurora = 1, Stars = 0.6f }, Darker(finish, AuroraKey)),
                SkySight.MilkyWay => (Dark(sky, behind) with { MilkyWay = 1, Stars = 0.8f }, Darker(finish)),
                SkySight.Stars => (Dark(sky, behind) with { MilkyWay = MathF.Max(sky.MilkyWay, 0.4f), Stars = 1 }, Darker(finish)),
                SkySight.ShootingStar => (Dark(sky, behind) with { ShootingStar = true, Stars = 1 }, Darker(finish)),
                SkySight.CrescentMoon => (WithMoon(sky, 0.11f, camera, azimuth, aspect), finish),
                SkySight.HalfMoon => (WithMoon(sky, 0.25f, camera, azimuth, aspect), finish),
                SkySight.FullMoon => (WithMoon(sky, 0.5f, camera, azimuth, aspect), finish),
                SkySight.Rainbow when !isNight => (WithRainbow(sky, azimuth), finish),
                SkySight.Lightning => (sky with { Lightning = true, Moon = null, Stars = 0 }, finish with { Bloom = MathF.Max(finish.Bloom, 0.12f), ExposureKey = finish.ExposureKey * 0.75f }),
                _ => (sky, finish),
            };
        }

        return site with { Sky = sky, Finish = finish };
    }

    /// <summary>As dark as a night without a moon should look, or its faint lights would be lost in a grey sky.</summary>
    private static Finish Darker(Finish finish, float key = MoonlessKey) => finish with { ExposureKey = MathF.Min(finish.ExposureKey, key), Saturation = MathF.Max(finish.Saturation, 1.3f) };

    /// <summary>A moon out of the picture that lights what is in it.</summary>
    private static Moon Behind(float azimuth, uint seed) =>
        new(BehindUp, azimuth + ((seed & 2) == 0 ? BehindAside : -BehindAside), BehindBrightness) { AirShare = BehindAirShare };

    /// <summary>A sky without clouds and the glow of towns.</summary>
    /// <param name="sky">The sky.</param>
    /// <param name="moon">A moon in place of its own, or null to keep that.</param>
    private static PhysicalSky Dark(PhysicalSky sky, Moon? moon) => sky with
    {
        Moon = moon ?? sky.Moon, Clouds = null, Layer = null, Cirrus = 0, GroundGlow = sky.GroundGlow * 0.4f,
        SunElevation = MathF.Min(sky.SunElevation, -13 * Degree),
    };

    private static PhysicalSky WithMoon(PhysicalSky sky, float phase, Camera camera, float azimuth, float aspect)
    {
        // The horn-bearing side looks to where the sun has set: a waxing moon stands to the left of it.
        (Vector3 forward, _, _) = camera.Axes();
        float fov = camera.VerticalFieldOfView, pitch = MathF.Asin(Math.Clamp(forward.Y, -1, 1));
        float wide = 2 * MathF.Atan(MathF.Tan(0.5f * fov) * aspect), side = (sky.Seed & 1) == 0 ? 1 : -1;
        return sky with
        {
            Moon = new Moon(MathF.Max(pitch + (MoonUp * fov), LowestMoon), azimuth + (side * MoonAside * wide), MoonBrightness, MoonRadius) { Phase = phase },
            Clouds = sky.Clouds is { } clouds ? clouds with { Cover = MathF.Min(clouds.Cover, 0.5f) } : null,
        };
    }

    private static PhysicalSky WithRainbow(PhysicalSky sky, float azimuth)
    {
        float side = (sky.Seed & 1) == 0 ? 1 : -1;
        return sky with
        {
            Rainbow = 1, SunAzimuth = azimuth + MathF.PI + (side * RainbowAside), SunElevation = RainbowSun, Layer = null,
            Clouds = sky.Clouds is { } clouds ? clouds with { Cover = MathF.Min(clouds.Cover, 0.56f) } : null, Cirrus = 0.3f,
        };
    }
}
