using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue;

/// <summary>What the plan asks of one thing. Everything is optional; what an entry cannot honour it leaves alone.</summary>
public sealed record Wishes
{
    /// <summary>Nothing special.</summary>
    public static Wishes None { get; } = new();

    /// <summary>Colours of the main surface, most important first; empty means the entry chooses a typical one.</summary>
    public ImmutableArray<LinearRgb> Colors { get; init; } = [];

    /// <summary>Colours of named parts (<c>roof</c>, <c>collar</c>, <c>shirt</c>), lower case.</summary>
    public ImmutableDictionary<string, LinearRgb> PartColors { get; init; } = ImmutableDictionary<string, LinearRgb>.Empty;

    /// <summary>Material of the main surface: <c>wood</c>, <c>metal</c>, <c>glass</c>, <c>stone</c>, <c>plastic</c>, <c>gold</c>…, or null.</summary>
    public string? Material { get; init; }

    /// <summary>Pose or activity: <c>sit</c>, <c>stand</c>, <c>run</c>, <c>fly</c>…, or null.</summary>
    public string? Pose { get; init; }

    /// <summary>Other words of the plan about this thing, lower case lemmas: <c>futuristic</c>, <c>old</c>, <c>round</c>, <c>open</c>, <c>man</c>.</summary>
    public ImmutableHashSet<string> Words { get; init; } = [];

    /// <summary>Names of the things in its hands, ids of the catalogue: who plays the guitar holds it so.</summary>
    public ImmutableArray<string> Held { get; init; } = [];

    /// <summary>Where hands and feet belong on the thing that it sits on, or null.</summary>
    public Rig? Rig { get; init; }

    /// <summary>Counts up from one individual of a group to the next, starting anywhere: whatever is chosen by its remainder differs between
    /// neighbours, so that two of a kind do not strike the same pose.</summary>
    public uint Turn { get; init; }

    /// <summary>Which of the individuals of its element this is, from 0.</summary>
    public int Index { get; init; }

    /// <summary>How many individuals its element has, at least 1: of two who do something together each knows its part.</summary>
    public int Count { get; init; } = 1;

    /// <summary>True where few bold features are wanted instead of many fine ones, as in flat drawings.</summary>
    public bool Bold { get; init; }

    /// <summary>The first wished colour, or null: what a material asked for by name is dyed with (gold nobody gave a colour stays gold).</summary>
    public LinearRgb? Dye => Colors.IsEmpty ? null : Colors[0];

    /// <summary>The first wished colour, or <paramref name="typical"/>.</summary>
    public LinearRgb ColorOr(LinearRgb typical) => Colors.IsEmpty ? typical : Colors[0];

    /// <summary>The wished colour of a part, or <paramref name="typical"/>.</summary>
    public LinearRgb PartColorOr(string part, LinearRgb typical) => PartColors.GetValueOrDefault(part, typical);
}
