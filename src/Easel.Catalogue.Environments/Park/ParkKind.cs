using System.Collections.Immutable;

namespace Easel.Catalogue.Environments.Park;

/// <summary>What makes one kind of tended green differ from another.</summary>
internal sealed record ParkKind
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>English names, the usual one first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Tags beside those of all parks.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Whether lamps and benches line the path.</summary>
    public bool HasLamps { get; init; }

    /// <summary>Number of flower beds.</summary>
    public int Beds { get; init; }

    /// <summary>Whether clipped hedges close the lawn.</summary>
    public bool HasHedge { get; init; }

    /// <summary>Whether a fence of boards closes it instead.</summary>
    public bool HasFence { get; init; }

    /// <summary>Whether swings and a slide stand on the lawn.</summary>
    public bool HasPlayground { get; init; }

    /// <summary>Nearest and farthest of its large trees, metres.</summary>
    public (float Near, float Far) Trees { get; init; } = (22, 75);

    /// <summary>The kinds.</summary>
    public static ImmutableArray<ParkKind> All { get; } =
    [
        new() { Id = "park", Names = ["park", "city park", "public park", "central park", "lawn"], Tags = ["park"], HasLamps = true, Beds = 3 },
        new()
        {
            Id = "garden", Names = ["garden", "flower garden", "rose garden", "botanical garden", "formal garden"], Tags = ["garden"], Beds = 9, HasHedge = true, Trees = (26, 60),
        },
        new() { Id = "backyard", Names = ["backyard", "back yard", "yard", "back garden"], Tags = ["garden", "backyard"], Beds = 4, HasFence = true, Trees = (19, 60) },
        new() { Id = "playground", Names = ["playground", "play ground", "children's playground"], Tags = ["park", "playground"], HasLamps = true, Beds = 1, HasPlayground = true },
    ];
}
