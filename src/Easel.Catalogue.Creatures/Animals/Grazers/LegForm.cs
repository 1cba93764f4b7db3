using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A standing leg seen from the side: joints as (height, place along the spine), metres on a grown animal.</summary>
internal sealed record LegForm
{
    /// <summary>Shoulder or hip.</summary>
    public required Vector2 Root { get; init; }

    /// <summary>Elbow or stifle.</summary>
    public required Vector2 Upper { get; init; }

    /// <summary>Knee or hock.</summary>
    public required Vector2 Knee { get; init; }

    /// <summary>The joint above the foot.</summary>
    public required Vector2 Fetlock { get; init; }

    /// <summary>Middle of the sole ahead of the fetlock.</summary>
    public float Toe { get; init; } = 0.05f;

    /// <summary>Half the distance of left and right at the root, and at the ground.</summary>
    public required (float Root, float Foot) Spread { get; init; }

    /// <summary>Radii at root, upper joint, between, knee, between, fetlock and pastern.</summary>
    public required float[] Radii { get; init; }

    /// <summary>Radius and height of the foot.</summary>
    public required (float Radius, float Height) Foot { get; init; }
}
