using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>The data of a prompt: rows of numbers with names.</summary>
internal sealed record DataFrame
{
    /// <summary>What it is about, in words of the prompt, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>Names of the columns; empty when the prompt names none.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Rows of numbers.</summary>
    public ImmutableArray<ChartSeries> Series { get; init; } = [];

    /// <summary>What they count.</summary>
    public ChartUnit Unit { get; init; } = new();

    /// <summary>True when there is a number.</summary>
    public bool HasNumbers => Series.Any(s => !s.Values.IsEmpty);
}
