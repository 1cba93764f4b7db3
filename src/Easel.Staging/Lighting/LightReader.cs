using System.Collections.Immutable;
using Easel.Catalogue.Environments;
using Easel.Planning;

namespace Easel.Staging.Lighting;

/// <summary>What wishes for light ask of a place, where the prompt names neither hour nor weather.</summary>
internal static class LightReader
{
    /// <summary>The wishes; empty for plans without any.</summary>
    public static ImmutableArray<LightWish> Of(Setting setting) => setting.Light.IsDefault ? [] : setting.Light;

    /// <summary>Whether all light but that of the wish is taken away.</summary>
    public static bool IsLowKey(Setting setting) =>
        Of(setting).Any(l => l is LightWish.Dramatic or LightWish.Candlelit or LightWish.Neon or LightWish.Spotlight or LightWish.Dark);

    /// <summary>The hour that a wish needs outdoors, or null.</summary>
    public static Daylight? HourFor(Setting setting)
    {
        ImmutableArray<LightWish> light = Of(setting);
        return light.Any(l => l is LightWish.Candlelit or LightWish.Neon or LightWish.Spotlight) ? Daylight.Night
            : light.Contains(LightWish.Golden) ? Daylight.Sunset
            : light.Contains(LightWish.Dark) ? Daylight.Dusk
            : null;
    }

    /// <summary>The weather that a wish needs outdoors, or null.</summary>
    public static Weather? WeatherFor(Setting setting)
    {
        ImmutableArray<LightWish> light = Of(setting);
        return light.Any(l => l is LightWish.Soft or LightWish.Cold) && !light.Any(l => l is LightWish.Golden or LightWish.Backlit or LightWish.Dramatic) ? Weather.Overcast
            : light.Contains(LightWish.Hard) ? Weather.Clear
            : null;
    }
}
