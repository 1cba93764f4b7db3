using System.Collections.Immutable;

namespace Easel.Planning.Pages;

/// <summary>What one panel of a comic shows.</summary>
public sealed record PagePanel
{
    /// <summary>The words of the prompt that it comes from.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where and when.</summary>
    public Setting Setting { get; init; } = new();

    /// <summary>How it is looked at.</summary>
    public CameraWish Camera { get; init; } = new();

    /// <summary>What is to be seen, most important first.</summary>
    public ImmutableArray<Element> Elements { get; init; } = [];

    /// <summary>How its elements stand to one another.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];
}
