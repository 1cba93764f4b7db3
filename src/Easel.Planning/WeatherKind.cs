namespace Easel.Planning;

/// <summary>Weather as prompts name it.</summary>
public enum WeatherKind
{
    /// <summary>Clear or fair.</summary>
    Clear,

    /// <summary>Mostly clouded, with heaped clouds.</summary>
    Cloudy,

    /// <summary>Rain.</summary>
    Rain,

    /// <summary>Snow.</summary>
    Snow,

    /// <summary>Fog, mist.</summary>
    Fog,

    /// <summary>A thunderstorm: dark clouds, heavy rain.</summary>
    Storm,

    /// <summary>An even grey sheet of cloud.</summary>
    Overcast,
}
