using System.Collections.Immutable;
using Easel.Staging.Framing;
using System.Numerics;

namespace Easel.Staging.Placing;

/// <summary>What the placing of a cast has to heed.</summary>
/// <param name="Eye">Where the lens will be about, in the stage: it decides what hides what.</param>
/// <param name="Aspect">Width over height of the picture.</param>
/// <param name="Hover">Height above the ground at which things float, in their own heights.</param>
/// <param name="Balanced">Whether things of very different size are brought together by depth.</param>
/// <param name="Squared">Ids of supports that the border cuts: they stand square to the viewer, as a slanting edge would tip the picture.</param>
/// <param name="Isometric">Whether everything turns a corner to the viewer.</param>
/// <param name="OnBacks">Ids of elements that are worn on a back.</param>
/// <param name="ChaseInLane">Whether all who chase and are chased drive: they follow their lane, others run across the picture.</param>
internal sealed record PlacingBrief(Vector3 Eye, float Aspect, float Hover, bool Balanced, IReadOnlySet<string> Squared, bool Isometric, IReadOnlySet<string> OnBacks, bool ChaseInLane)
{
    /// <summary>Ids of elements that rise far behind the others.</summary>
    public IReadOnlySet<string> Backdrops { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Ids of elements that stand at the back wall of a room.</summary>
    public IReadOnlySet<string> AtWall { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>How the cast will be framed.</summary>
    public required FramingWish Wish { get; init; }

    /// <summary>How far the living and vehicles are turned from the viewer, radians, or null where nothing is said.</summary>
    public float? Turn { get; init; }
}
