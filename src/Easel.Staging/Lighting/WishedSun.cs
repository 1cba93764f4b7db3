using System.Collections.Immutable;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes.Skies;

namespace Easel.Staging.Lighting;

/// <summary>Sets the sun and the exposure of a place as the plan asks for light: behind the subject, low, from the side.</summary>
internal static class WishedSun
{
    /// <summary>How far aside from straight behind the subject a sun against the light stands, and how high, radians.</summary>
    private const float BehindAside = 0.32f, BehindHeight = 0.3f;

    /// <summary>How far aside from the view, and how high, a dramatic sun stands, radians.</summary>
    private const float SideAzimuth = 1.45f, SideHeight = 0.26f;

    /// <summary>Height of a warm sun, radians.</summary>
    private const float WarmHeight = 0.24f;

    /// <summary>Factors on the exposure of bright and dark pictures.</summary>
    private const float Brighter = 1.28f, Darker = 0.6f;

    /// <summary>The site in the wished light.</summary>
    /// <param name="site">The site as it would be lit.</param>
    /// <param name="setting">The plan's setting.</param>
    /// <param name="turn">Turn of the view about the vertical, radians.</param>
    public static EnvironmentSite Light(EnvironmentSite site, Setting setting, float turn)
    {
        ImmutableArray<LightWish> light = LightReader.Of(setting);
        float exposure = (light.Contains(LightWish.Bright) ? Brighter : 1) * (light.Contains(LightWish.Dark) ? Darker : 1);
        site = site with { Finish = site.Finish with { ExposureKey = site.Finish.ExposureKey * exposure } };
        if (site.Sky is not PhysicalSky { SunElevation: > 0 } sky)
        {
            return site.Sky is GradientSky plain ? site with { Sky = Tinted(plain, light) } : site;
        }

        // A view turned about the vertical by a positive angle looks towards smaller azimuths.
        float side = sky.SunAzimuth + turn < 0 ? -1 : 1;
        return site with
        {
            Sky = light.Contains(LightWish.Backlit) ? sky with { SunAzimuth = (side * BehindAside) - turn, SunElevation = MathF.Min(sky.SunElevation, BehindHeight) }
                : light.Contains(LightWish.Dramatic) ? sky with { SunAzimuth = (side * SideAzimuth) - turn, SunElevation = MathF.Min(sky.SunElevation, SideHeight) }
                : light.Contains(LightWish.Warm) ? sky with { SunElevation = MathF.Min(sky.SunElevation, WarmHeight) }
                : sky,
        };
    }

    private static GradientSky Tinted(GradientSky sky, ImmutableArray<LightWish> light) =>
        sky with { Zenith = sky.Zenith * LightGear.Tint(light), Horizon = sky.Horizon * LightGear.Tint(light) };
}
