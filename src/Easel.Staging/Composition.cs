using System.Collections.Immutable;
using Easel.Catalogue.Environments;
using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging;

/// <summary>Elements and camera placed in a site, before the scenery is built. Repairs act on this.</summary>
public sealed record Composition
{
    /// <summary>The plan that is staged.</summary>
    public required Plan Plan { get; init; }

    /// <summary>For which picture.</summary>
    public required StageRequest Request { get; init; }

    /// <summary>The place.</summary>
    public required EnvironmentEntry Environment { get; init; }

    /// <summary>What was asked of the place.</summary>
    public required EnvironmentRequest EnvironmentRequest { get; init; }

    /// <summary>The lie of the land.</summary>
    public required EnvironmentSite Site { get; init; }

    /// <summary>All individuals, in the order in which they were placed.</summary>
    public required ImmutableArray<Placement> Placements { get; init; }

    /// <summary>The view.</summary>
    public required Camera Camera { get; init; }

    /// <summary>Ids of plan elements that the scenery of the place shows; they have no placements.</summary>
    public ImmutableHashSet<string> LeftToScenery { get; init; } = [];

    /// <summary>Ids of large supports that the border of the picture may cut: what stands on them is the subject.</summary>
    public ImmutableHashSet<string> Croppable { get; init; } = [];

    /// <summary>Whether somebody is shown from the knees up: the border cuts the figure on purpose.</summary>
    public bool IsHalfFigure { get; init; }

    /// <summary>Ids of plan elements that stand on plinths.</summary>
    public ImmutableHashSet<string> Raised { get; init; } = [];

    /// <summary>All relations in the direction in which they were placed, with those that go without saying.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>Ids of plan elements that are alive: no snow stays on them.</summary>
    public ImmutableHashSet<string> Living { get; init; } = [];

    /// <summary>What staging decided beyond the plan, in plain sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What staging decided that the plan left open, in plain sentences.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];
}
