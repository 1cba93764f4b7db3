namespace Easel.Planning;

/// <summary>How hard it rains or snows, as prompts say it.</summary>
public enum WeatherIntensity
{
    /// <summary>Nothing falls any more: the ground is wet, or snow lies.</summary>
    Settled,

    /// <summary>Drizzle, a few flakes.</summary>
    Light,

    /// <summary>Steady rain or snow.</summary>
    Moderate,

    /// <summary>Downpour, blizzard.</summary>
    Heavy,
}
