namespace Easel.Planning;

/// <summary>Weather as prompts name it.</summary>
public enum WeatherKind
{
    /// <summary>Clear or fair.</summary>
    Clear,

    /// <summary>Cloudy, overcast.</summary>
    Cloudy,

    /// <summary>Rain, storm.</summary>
    Rain,

    /// <summary>Snow.</summary>
    Snow,

    /// <summary>Fog, mist.</summary>
    Fog,
}
