namespace Easel.Catalogue.Animals;

/// <summary>Proportions of a four-legged animal. Unit of length: from the shoulder joint to the hip joint along the trunk.</summary>
internal sealed record QuadrupedBuild
{
    /// <summary>Metres per unit.</summary>
    public required float Scale { get; init; }

    /// <summary>Height of the trunk's axis above the ground.</summary>
    public required float TrunkHeight { get; init; }

    /// <summary>Radius of chest and belly; the loin is a little thinner.</summary>
    public required float Chest { get; init; }

    /// <summary>Radius of the loin relative to the chest.</summary>
    public float Loin { get; init; } = 0.88f;

    /// <summary>Width of the trunk over its height.</summary>
    public float Width { get; init; } = 0.88f;

    /// <summary>Radius of the cranium: the unit of the head.</summary>
    public required float Head { get; init; }

    /// <summary>Centre of the head ahead of the shoulder joint and above the trunk's axis, when standing.</summary>
    public required (float Forward, float Up) HeadPosition { get; init; }

    /// <summary>Thickness of the neck.</summary>
    public required float Neck { get; init; }

    /// <summary>Radii of a front leg at shoulder, elbow, wrist and foot.</summary>
    public required (float Top, float Middle, float Low, float Foot) FrontLeg { get; init; }

    /// <summary>Radii of a hind leg at hip, stifle, hock and foot.</summary>
    public required (float Top, float Middle, float Low, float Foot) HindLeg { get; init; }

    /// <summary>Half the distance between left and right feet.</summary>
    public float Stance { get; init; } = 0.16f;

    /// <summary>Radius of the tail at its thickest.</summary>
    public float Tail { get; init; } = 0.07f;

    /// <summary>Height of the shoulders when sitting.</summary>
    public required float SittingHeight { get; init; }

    /// <summary>Distance from the hips forward to the shoulders when sitting.</summary>
    public required float SittingLength { get; init; }

    /// <summary>Fullness of rump and haunches when sitting: above 1 they spread under the animal's weight.</summary>
    public float SeatedWeight { get; init; } = 1;

    /// <summary>Half the distance of the front paws when sitting, share of the stance.</summary>
    public float SeatedStance { get; init; } = 0.82f;

    /// <summary>Where a collar sits: 0 at the chest, 1 where the neck enters the head.</summary>
    public float CollarPosition { get; init; } = 0.72f;
}
