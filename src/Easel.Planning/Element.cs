using System.Collections.Immutable;

namespace Easel.Planning;

/// <summary>One kind of thing to be seen, once or several times.</summary>
public sealed record Element
{
    /// <summary>Unique within the plan, such as <c>e1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Catalogue id of the thing, such as <c>flying-car</c>.</summary>
    public required string Thing { get; init; }

    /// <summary>What the prompt calls it, a singular noun: it may be more exact than the thing that shows it (<c>spaniel</c> for a <c>dog</c>).</summary>
    public string Noun { get; init; } = "";

    /// <summary>The words of the prompt it came from.</summary>
    public string Words { get; init; } = "";

    /// <summary>How many; at least 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>True when the prompt asks for just this number; false for "some", bare plurals and crowds.</summary>
    public bool CountIsExact { get; init; } = true;

    /// <summary>How they stand to one another, or null when the prompt does not say.</summary>
    public Arrangement? Arrangement { get; init; }

    /// <summary>Colours of the main surface, <c>#rrggbb</c> sRGB, most important first.</summary>
    public ImmutableArray<NamedColor> Colors { get; init; } = [];

    /// <summary>Colours of named parts.</summary>
    public ImmutableDictionary<string, NamedColor> PartColors { get; init; } = ImmutableDictionary<string, NamedColor>.Empty;

    /// <summary>Material of the main surface (<c>wood</c>, <c>glass</c>, <c>metal</c>…), a name of the material library, or null.</summary>
    public string? Material { get; init; }

    /// <summary>Size relative to the typical one; 1 = typical, "big" about 1.5, "tiny" about 0.4.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>Pose or activity lemma (<c>sit</c>, <c>run</c>, <c>fly</c>), or null.</summary>
    public string? Pose { get; init; }

    /// <summary>Other words the catalogue entry honours, lower case lemmas.</summary>
    public ImmutableArray<string> Attributes { get; init; } = [];
}
