using System.Collections.Immutable;
using Easel.Planning.Charts;

namespace Easel.Planning.Pages;

/// <summary>A page that fills the picture: a poster, a menu, a business card. What else the plan holds is the picture on it.</summary>
public sealed record PageWish
{
    /// <summary>Kind of page: <c>poster</c>, <c>menu</c>, <c>business-card</c>…, an id of page-kinds.txt.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is for, in the words of the prompt: <c>jazz festival</c>; null when the prompt does not say.</summary>
    public string? Topic { get; init; }

    /// <summary>The texts, in the order in which they are read.</summary>
    public ImmutableArray<PageBlock> Blocks { get; init; } = [];

    /// <summary>Colour of the ground, or null when it is free.</summary>
    public NamedColor? Ground { get; init; }

    /// <summary>Other colours that the design shall have, most important first.</summary>
    public ImmutableArray<NamedColor> Colors { get; init; } = [];

    /// <summary>Words for the look: <c>minimalist</c>, <c>elegant</c>, <c>playful</c>…, lemmas of page-moods.txt.</summary>
    public ImmutableArray<string> Mood { get; init; } = [];

    /// <summary>Whether the picture on it stands for the topic, because the prompt shows nothing.</summary>
    public bool IsPictureAssumed { get; init; }

    /// <summary>Names of things that stand for the topic where the prompt shows nothing, best first.</summary>
    public ImmutableArray<string> Motifs { get; init; } = [];

    /// <summary>Number of panels of a comic, months of a calendar or the like, where the prompt says it.</summary>
    public int? Parts { get; init; }

    /// <summary>Of a comic: what its panels show, in order; empty where they all show the picture of the plan.</summary>
    public ImmutableArray<PagePanel> Panels { get; init; } = [];

    /// <summary>A chart that the page shows, or null.</summary>
    public ChartWish? Chart { get; init; }

    /// <summary>A diagram that the page shows, or null.</summary>
    public DiagramWish? Diagram { get; init; }

    /// <summary>The first text of a role, or null.</summary>
    public PageBlock? First(BlockRole role) => Blocks.FirstOrDefault(b => b.Role == role);
}
