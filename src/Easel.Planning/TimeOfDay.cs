namespace Easel.Planning;

/// <summary>Time of day as prompts name it.</summary>
public enum TimeOfDay
{
    /// <summary>Sunrise, dawn.</summary>
    Sunrise,

    /// <summary>Morning.</summary>
    Morning,

    /// <summary>Noon, midday, "sunny", "by day".</summary>
    Noon,

    /// <summary>Afternoon.</summary>
    Afternoon,

    /// <summary>Sunset, golden hour, evening.</summary>
    Sunset,

    /// <summary>Dusk, twilight, blue hour.</summary>
    Dusk,

    /// <summary>The last light of the day: a dark blue sky with first stars.</summary>
    Twilight,

    /// <summary>Night, midnight.</summary>
    Night,
}
