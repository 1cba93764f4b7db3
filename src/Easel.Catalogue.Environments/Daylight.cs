namespace Easel.Catalogue.Environments;

/// <summary>Light of the day.</summary>
public enum Daylight
{
    /// <summary>Sun 15° to 25° up.</summary>
    Morning,

    /// <summary>Sun high, about 50°.</summary>
    Noon,

    /// <summary>Sun 3° to 5° up: golden, long shadows, in or near the picture.</summary>
    Sunset,

    /// <summary>Sun 4° to 6° below the horizon: blue hour, lights on.</summary>
    Dusk,

    /// <summary>Sun 7° to 8° below the horizon: the last light.</summary>
    Twilight,

    /// <summary>Moon, stars and lamps.</summary>
    Night,
}
