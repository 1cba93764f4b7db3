using System.Globalization;

namespace Easel.Planning.Knowledge;

/// <summary>A time that a prompt gives by the clock.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="IsOfDay">Whether it says which half of the day is meant ("7 pm", "19:00"), so that it tells how light it is.</param>
internal readonly record struct ClockTime(int Hour, int Minute, bool IsOfDay)
{
    /// <summary>What the attribute of a clock begins with.</summary>
    public const string AttributeName = "time=";

    /// <summary>The attribute of a clock that shows it: <c>time=3:15</c>.</summary>
    public string Attribute => string.Create(CultureInfo.InvariantCulture, $"{AttributeName}{(Hour + 11) % 12 + 1}:{Minute:00}");

    /// <summary>How light it is then, in spring.</summary>
    public TimeOfDay TimeOfDay => Hour switch
    {
        < 5 or >= 21 => TimeOfDay.Night,
        < 7 => TimeOfDay.Sunrise,
        < 11 => TimeOfDay.Morning,
        < 14 => TimeOfDay.Noon,
        < 18 => TimeOfDay.Afternoon,
        < 20 => TimeOfDay.Sunset,
        _ => TimeOfDay.Dusk,
    };
}
