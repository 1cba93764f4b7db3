using System.Collections.Immutable;

namespace Easel.Planning;

/// <summary>Where and when a picture plays.</summary>
public sealed record Setting
{
    /// <summary>Environment id such as <c>ocean-beach</c>, or null when the prompt names none (staging then chooses by habitat).</summary>
    public string? Place { get; init; }

    /// <summary>Time of day, or null when the prompt names none.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>Weather, or null when the prompt names none.</summary>
    public WeatherKind? Weather { get; init; }

    /// <summary>How strong the weather is, or null when the prompt does not say or names none.</summary>
    public WeatherIntensity? Intensity { get; init; }

    /// <summary>What is to be seen in the sky, in the order of the prompt.</summary>
    public ImmutableArray<SkySight> Sky { get; init; } = [];

    /// <summary>How it is lit, in the order of the prompt; empty where the prompt does not say.</summary>
    public ImmutableArray<LightWish> Light { get; init; } = [];

    /// <summary>A background colour as <c>#rrggbb</c> sRGB ("on a pink background"), or null.</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>Words about the place that the environment honours, lower case lemmas.</summary>
    public ImmutableArray<string> Words { get; init; } = [];
}
