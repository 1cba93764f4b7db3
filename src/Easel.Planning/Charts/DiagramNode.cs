using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>One idea of a diagram.</summary>
public sealed record DiagramNode
{
    /// <summary>Unique within the diagram; links refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>A second, quieter text: the date of an event, the holder of a post; or null.</summary>
    public string? Detail { get; init; }

    /// <summary>A thing whose drawing stands for it: <c>cloud</c>; or null.</summary>
    public string? Sign { get; init; }

    /// <summary>What it is in a flow chart: <c>start</c>, <c>end</c>, <c>decision</c>; null for a step.</summary>
    public string? Role { get; init; }

    /// <summary>Ids of the sets, columns or fields it lies in; empty for those themselves.</summary>
    public ImmutableArray<string> In { get; init; } = [];
}
