using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>A page of several sections on one subject.</summary>
public sealed record InfographicWish
{
    /// <summary>Headline.</summary>
    public string Title { get; init; } = "";

    /// <summary>Line below it, or null.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Numbers shown large.</summary>
    public ImmutableArray<KeyNumber> Numbers { get; init; } = [];

    /// <summary>Small charts.</summary>
    public ImmutableArray<ChartWish> Charts { get; init; } = [];

    /// <summary>A process that the page explains, or null.</summary>
    public DiagramWish? Diagram { get; init; }

    /// <summary>Short statements or steps.</summary>
    public ImmutableArray<string> Points { get; init; } = [];

    /// <summary>Where the facts are from, as the prompt says, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Colours asked for, in order.</summary>
    public ImmutableArray<NamedColor> Colors { get; init; } = [];

    /// <summary>Ground asked for; null leaves it to the design.</summary>
    public NamedColor? Ground { get; init; }

    /// <summary>True when there are made-up numbers because the prompt gives none: the picture says so.</summary>
    public bool IsSample { get; init; }
}
