using System.Collections.Immutable;

namespace Easel.Studio;

/// <summary>What the engine itself can say about a picture: whether the scene is what the plan asked for, and where the time went.</summary>
public sealed record DrawingReport
{
    /// <summary>One finding per checked fact.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Repairs made to the composition before rendering, in plain sentences.</summary>
    public ImmutableArray<string> Repairs { get; init; } = [];

    /// <summary>Wall time per stage, milliseconds, in order.</summary>
    public ImmutableArray<StageTime> Times { get; init; } = [];

    /// <summary>True when every finding holds.</summary>
    public bool Holds => Findings.All(f => f.Holds);
}
