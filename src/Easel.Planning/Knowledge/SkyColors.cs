using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Knowledge;

/// <summary>What gives a sky its colour (sky-colors.txt): pink is the sky at sunset.</summary>
internal static class SkyColors
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByColor = DataFile.Read("sky-colors", ':')
        .SelectMany(l => l.Words.Select(w => (Color: w, Causes: l.Left.Split(',', StringSplitOptions.TrimEntries).ToImmutableArray())))
        .DistinctBy(p => p.Color)
        .ToFrozenDictionary(p => p.Color, p => p.Causes, StringComparer.Ordinal);

    /// <summary>The times of day that have a sky of this colour, the likeliest first.</summary>
    /// <param name="color">Name of the colour.</param>
    public static ImmutableArray<TimeOfDay> Times(string color) =>
        [.. Causes(color).Where(c => Enum.TryParse(c, ignoreCase: true, out TimeOfDay _)).Select(c => Enum.Parse<TimeOfDay>(c, ignoreCase: true))];

    /// <summary>The kinds of weather that have a sky of this colour, the likeliest first.</summary>
    /// <param name="color">Name of the colour.</param>
    public static ImmutableArray<WeatherKind> Weathers(string color) =>
        [.. Causes(color).Where(c => Enum.TryParse(c, ignoreCase: true, out WeatherKind _)).Select(c => Enum.Parse<WeatherKind>(c, ignoreCase: true))];

    private static ImmutableArray<string> Causes(string color) => ByColor.GetValueOrDefault(color, []);
}
