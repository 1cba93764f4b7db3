using System.Collections.Immutable;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments;

/// <summary>What a place is asked to be.</summary>
public sealed record EnvironmentRequest
{
    /// <summary>The environment's own random stream.</summary>
    public required RandomStream Stream { get; init; }

    /// <summary>Light of the day.</summary>
    public Daylight Daylight { get; init; } = Daylight.Noon;

    /// <summary>Weather.</summary>
    public Weather Weather { get; init; } = Weather.Clear;

    /// <summary>How hard it rains or snows: 0 when it is over, 0.3 light, 0.6 steady, 1 heavy.</summary>
    public float WeatherStrength { get; init; } = 0.5f;

    /// <summary>True when the ground is wet.</summary>
    public bool IsWet => Weather is Weather.Rain or Weather.Storm;

    /// <summary>Whether more may be seen behind a set than is asked for: the place was not named but chosen for the subject, and the style can
    /// show what is out of focus.</summary>
    public bool AllowsView { get; init; }

    /// <summary>Width over height of the picture.</summary>
    public float Aspect { get; init; } = 1;

    /// <summary>Whether it is seen over a corner from above with a long lens: a room is then cut open.</summary>
    public bool IsIsometric { get; init; }

    /// <summary>Words of the plan about the place, lower case lemmas.</summary>
    public ImmutableHashSet<string> Words { get; init; } = [];

    /// <summary>Ids of things that must not appear as scenery: forbidden ones, and ones whose count is asked for.</summary>
    public ImmutableHashSet<string> Forbidden { get; init; } = [];

    /// <summary>A colour asked for (the backdrop of a studio), or null.</summary>
    public Easel.Imaging.LinearRgb? Color { get; init; }

    /// <summary>Colours asked for the subjects: a backdrop keeps away from them.</summary>
    public ImmutableArray<Easel.Imaging.LinearRgb> SubjectColors { get; init; } = [];
}
