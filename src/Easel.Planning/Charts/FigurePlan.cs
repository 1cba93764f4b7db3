using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>What was read of a prompt that asks for a chart, a diagram or an infographic: one of the three.</summary>
internal sealed record FigurePlan
{
    /// <summary>The chart, or null.</summary>
    public ChartWish? Chart { get; init; }

    /// <summary>The diagram, or null.</summary>
    public DiagramWish? Diagram { get; init; }

    /// <summary>The infographic, or null.</summary>
    public InfographicWish? Infographic { get; init; }

    /// <summary>Decisions taken where the prompt is silent, in sentences.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Content words of the prompt that changed nothing.</summary>
    public ImmutableArray<string> NotUnderstood { get; init; } = [];

    /// <summary>Whether what it shows is not from the prompt.</summary>
    public bool IsMadeUp => Chart is { IsSample: true } || Diagram is { IsSample: true } || Infographic is { IsSample: true };

    /// <summary>Characters of the prompt that ask for it, where it is a part of a page that the prompt asks for; null where it is the picture.</summary>
    internal (int Start, int End)? Span { get; init; }

    /// <summary>The plan whose picture is the figure.</summary>
    public Plan ToPlan(string prompt) => new()
    {
        Prompt = prompt, Style = "vector", Chart = Chart, Diagram = Diagram, Infographic = Infographic, Assumptions = Assumptions, NotUnderstood = NotUnderstood,
    };
}
