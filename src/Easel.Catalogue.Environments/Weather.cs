namespace Easel.Catalogue.Environments;

/// <summary>Weather of a place.</summary>
public enum Weather
{
    /// <summary>Fair, with some clouds.</summary>
    Clear,

    /// <summary>Mostly covered.</summary>
    Cloudy,

    /// <summary>Rain: wet ground, grey light.</summary>
    Rain,

    /// <summary>Snow on the ground and in the air.</summary>
    Snow,

    /// <summary>Fog.</summary>
    Fog,

    /// <summary>A thunderstorm: dark layered clouds, heavy rain.</summary>
    Storm,

    /// <summary>An even grey sheet of cloud.</summary>
    Overcast,
}
