using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>A diagram that is the picture, or a part of an infographic.</summary>
public sealed record DiagramWish
{
    /// <summary>What kind of diagram.</summary>
    public DiagramKind Kind { get; init; }

    /// <summary>Heading, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What is in it, in order.</summary>
    public ImmutableArray<DiagramNode> Nodes { get; init; } = [];

    /// <summary>How its nodes are joined.</summary>
    public ImmutableArray<DiagramLink> Links { get; init; } = [];

    /// <summary>Name of the horizontal axis of a quadrant diagram, or null.</summary>
    public string? XName { get; init; }

    /// <summary>Name of its vertical axis, or null.</summary>
    public string? YName { get; init; }

    /// <summary>Colours asked for, in order.</summary>
    public ImmutableArray<NamedColor> Colors { get; init; } = [];

    /// <summary>Ground asked for; null leaves it to the design.</summary>
    public NamedColor? Ground { get; init; }

    /// <summary>True when the content is made up because the prompt gives none: the picture says so.</summary>
    public bool IsSample { get; init; }
}
