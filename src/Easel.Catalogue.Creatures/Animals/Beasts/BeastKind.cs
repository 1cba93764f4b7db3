using System.Numerics;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>A kind of furred animal: proportions, face, coat.</summary>
internal sealed record BeastKind
{
    /// <summary>Proportions.</summary>
    public required QuadrupedBuild Build { get; init; }

    /// <summary>The face.</summary>
    public required BeastFace Face { get; init; }

    /// <summary>Typical colours.</summary>
    public required Coat Coat { get; init; }

    /// <summary>The tail.</summary>
    public required BeastTail Tail { get; init; }

    /// <summary>Length of the fur, units of the build.</summary>
    public float Fur { get; init; } = 0.07f;

    /// <summary>How much longer the fur is behind legs and thighs.</summary>
    public float Feathering { get; init; }

    /// <summary>Whether belly and chest carry the light colour.</summary>
    public bool LightUnderside { get; init; } = true;

    /// <summary>Length of a mane, units of the build; 0 for none.</summary>
    public float Mane { get; init; }

    /// <summary>Poses that it takes when none is asked for.</summary>
    public string[] UsualPoses { get; init; } = ["stand", "walk", "sit"];

    /// <summary>Markings of one individual: (pose, coat, seed) to (point in units of the build, colour) to colour.</summary>
    public Func<QuadrupedPose, Coat, uint, Func<Vector3, Vector3, Vector3>>? Markings { get; init; }
}
