namespace Easel.Planning.Charts;

/// <summary>What the numbers of a chart count.</summary>
public sealed record ChartUnit
{
    /// <summary>Sign before each number, such as <c>$</c>, or null.</summary>
    public string? Prefix { get; init; }

    /// <summary>Sign close behind each number, such as <c>%</c> or <c> °C</c>, or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>What the written numbers are multiples of: <c>thousand</c>, <c>million</c>, <c>billion</c>, <c>trillion</c>, or null.</summary>
    public string? Scale { get; init; }

    /// <summary>Name of the unit where it is a word, such as <c>tonnes</c> or <c>euros</c>, or null.</summary>
    public string? Name { get; init; }
}
