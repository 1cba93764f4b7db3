using System.Collections.Immutable;

namespace Easel.Planning;

/// <summary>What can be shown, in the words of prompts. The planner knows the catalogue only through this.</summary>
public sealed record Vocabulary
{
    /// <summary>Things.</summary>
    public required ImmutableArray<ThingWords> Things { get; init; }

    /// <summary>The thing that bears the name of what cannot be shown, or null when there is none.</summary>
    public ThingWords? Label { get; init; }

    /// <summary>Places.</summary>
    public required ImmutableArray<PlaceWords> Places { get; init; }

    /// <summary>Styles: id and cue words, the default style first.</summary>
    public required ImmutableArray<StyleWords> Styles { get; init; }
}
