using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Catalogue;

/// <summary>What is known of a thing before it is built.</summary>
public sealed record EntryInfo
{
    /// <summary>Unique, lower case, words joined by '-': <c>flying-car</c>.</summary>
    public required string Id { get; init; }

    /// <summary>English singular names, the usual one first, lower case: <c>flying car</c>, <c>hover car</c>.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Plurals that are not regular, by singular: <c>people</c> for <c>person</c>.</summary>
    public ImmutableDictionary<string, string> Plurals { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Words in a prompt that say something about this thing and are honoured by <c>Sample</c> (beside colours, sizes and
    /// materials), lower case lemmas.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Parts that can be coloured by name, lower case: <c>roof</c>, <c>door</c>.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Materials that it builds in its own way, names of <see cref="Easel.Scenes.Materials.MaterialLibrary"/>: a brick house is more than a
    /// house with bricks on it.</summary>
    public ImmutableArray<string> OwnMaterials { get; init; } = [];

    /// <summary>The family it is listed in: <c>vehicles</c>, <c>animals</c>…</summary>
    public required string Family { get; init; }

    /// <summary>True for what lives, beside the families <c>animals</c> and <c>people</c>, whose members all do.</summary>
    public bool IsLiving { get; init; }

    /// <summary>True for people and animals: what has a face and acts.</summary>
    public bool IsCreature => Family is "people" or "animals";

    /// <summary>Typical width (X), height (Y) and depth (Z), metres.</summary>
    public required Vector3 Size { get; init; }

    /// <summary>What it naturally rests on.</summary>
    public Support Support { get; init; } = Support.Ground;

    /// <summary>Environments it belongs in when the prompt names none, most natural first: ids or tags of environments.</summary>
    public ImmutableArray<string> Habitats { get; init; } = [];

    /// <summary>Whether it shows only by night, which is taken where nobody names an hour.</summary>
    public bool IsSeenByNight { get; init; }

    /// <summary>Best view of a single one, radians: the angle from its front (+Z) to the camera, positive to its left (+X).</summary>
    public float ViewAzimuth { get; init; } = 0.45f;

    /// <summary>Best height of view, radians above the horizontal.</summary>
    public float ViewElevation { get; init; } = 0.16f;

    /// <summary>True for vehicles that stand at the side of the road, turned as one likes, when nobody rides them: bicycles.</summary>
    public bool StandsAside { get; init; }

    /// <summary>True for things that have a front one must see: faces, signs, screens.</summary>
    public bool FacesViewer { get; init; }

    /// <summary>True when its models have a print area for text.</summary>
    public bool PrintsText { get; init; }

    /// <summary>Other entries that may appear with it unasked, never counted ones: <c>table</c> under a cup.</summary>
    public ImmutableArray<string> RestsOn { get; init; } = [];
}
