using System.Collections.Immutable;

namespace Easel.Scenes.Weather;

/// <summary>What the weather has left on surfaces under the open sky. It lies on whatever faces up, environment and elements alike.</summary>
public sealed record GroundCover
{
    /// <summary>How wet surfaces are: 0 dry, 1 soaked.</summary>
    public float Wetness { get; init; }

    /// <summary>How much of the level, sealed ground stands under puddles: 0 none, 1 as much as a street in heavy rain.</summary>
    public float Puddles { get; init; }

    /// <summary>Rate of the rain that rings the puddles with ripples, millimetres per hour; 0 for still water.</summary>
    public float RippleRate { get; init; }

    /// <summary>How much snow lies: 0 none, 0.3 a dusting on level tops, 1 on all that is not steep.</summary>
    public float Snow { get; init; }

    /// <summary>Ids of elements that keep no snow: what is warm or moves.</summary>
    public ImmutableHashSet<int> Bare { get; init; } = [];
}
