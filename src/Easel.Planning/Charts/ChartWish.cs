using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>A chart that is the picture, or a part of an infographic: its data and what was asked about its look.</summary>
public sealed record ChartWish
{
    /// <summary>How the numbers are shown.</summary>
    public ChartKind Kind { get; init; }

    /// <summary>Heading, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Line below the heading; null leaves it to the design, which names the unit there.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Name of the horizontal axis, or null.</summary>
    public string? XName { get; init; }

    /// <summary>Name of the vertical axis, or null.</summary>
    public string? YName { get; init; }

    /// <summary>What the numbers count.</summary>
    public ChartUnit Unit { get; init; } = new();

    /// <summary>Names of the categories, in order; for tables, the headings of the columns.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The numbers.</summary>
    public ImmutableArray<ChartSeries> Series { get; init; } = [];

    /// <summary>The streams of a Sankey diagram.</summary>
    public ImmutableArray<ChartFlow> Flows { get; init; } = [];

    /// <summary>The cells of a table, row by row.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    /// <summary>Names of whole numbers along the time axis of a Gantt chart (months, quarters …); empty: the numbers themselves.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];

    /// <summary>Greatest value of a gauge, or null for 100.</summary>
    public double? Maximum { get; init; }

    /// <summary>Colours asked for, for the series or categories in order.</summary>
    public ImmutableArray<NamedColor> Colors { get; init; } = [];

    /// <summary>Ground asked for; null leaves it to the design.</summary>
    public NamedColor? Ground { get; init; }

    /// <summary>True when the numbers are made up because the prompt gives none: the picture says so.</summary>
    public bool IsSample { get; init; }

    /// <summary>Where the numbers are from, as the prompt says, or null.</summary>
    public string? Source { get; init; }
}
