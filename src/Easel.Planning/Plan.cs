using System.Collections.Immutable;
using Easel.Planning.Charts;
using Easel.Planning.Pages;

namespace Easel.Planning;

/// <summary>
/// What is to be seen: complete, inspectable, without coordinates. Serialised as versioned JSON (docs/plan.md) by <see cref="PlanJson"/>.
/// </summary>
public sealed record Plan
{
    /// <summary>Version of the plan language; this one is 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The prompt it came from, unchanged.</summary>
    public required string Prompt { get; init; }

    /// <summary>BCP-47 tag of the language that the prompt is in, or null for English.</summary>
    public string? Language { get; init; }

    /// <summary>Style id: <c>photo</c>, <c>3d</c>, <c>vector</c>, <c>oil</c> …</summary>
    public string Style { get; init; } = "photo";

    /// <summary>Where and when.</summary>
    public Setting Setting { get; init; } = new();

    /// <summary>How it is looked at.</summary>
    public CameraWish Camera { get; init; } = new();

    /// <summary>What is to be seen, most important first.</summary>
    public ImmutableArray<Element> Elements { get; init; } = [];

    /// <summary>How elements stand to one another.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>Text that must appear, character by character.</summary>
    public ImmutableArray<TextWish> Texts { get; init; } = [];

    /// <summary>The page that is asked for, or null for a scene. Setting, camera and elements of a plan with a page are those of the picture on it.</summary>
    public PageWish? Page { get; init; }

    /// <summary>The chart that is the picture, or null.</summary>
    public ChartWish? Chart { get; init; }

    /// <summary>The diagram that is the picture, or null.</summary>
    public DiagramWish? Diagram { get; init; }

    /// <summary>The infographic that is the picture, or null.</summary>
    public InfographicWish? Infographic { get; init; }

    /// <summary>Catalogue ids that must not appear, from negations in the prompt.</summary>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <summary>Decisions the planner took where the prompt is silent or vague, in plain sentences.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Content words of the prompt that changed nothing, in order, as written.</summary>
    public ImmutableArray<string> NotUnderstood { get; init; } = [];
}
