using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Numbers that belong together.</summary>
public sealed record ChartSeries
{
    /// <summary>What they are numbers of; null where there is only one series.</summary>
    public string? Name { get; init; }

    /// <summary>One value per category, null where there is none; for histograms and box plots, the sample.</summary>
    public ImmutableArray<double?> Values { get; init; } = [];

    /// <summary>Places, for scatter and bubble charts.</summary>
    public ImmutableArray<ChartPoint> Points { get; init; } = [];

    /// <summary>Colour asked for, or null.</summary>
    public NamedColor? Color { get; init; }
}
