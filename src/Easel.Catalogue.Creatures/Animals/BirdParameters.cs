using System.Numerics;

namespace Easel.Catalogue.Animals;

/// <summary>One small bird. Colours are linear.</summary>
/// <param name="Back">Back, wings and tail.</param>
/// <param name="Breast">Face and breast.</param>
/// <param name="Belly">Belly.</param>
/// <param name="Beak">Beak.</param>
/// <param name="Legs">Legs and toes.</param>
/// <param name="Marking">Which parts of the face and breast carry their colour.</param>
/// <param name="Pose">Word of the pose, or null to stand.</param>
/// <param name="Branch">Whether it stands on a branch.</param>
/// <param name="Length">Beak to tail, metres, 0.11 to 0.4.</param>
/// <param name="HeadYaw">Turn of the head, radians, −0.1 to 0.3.</param>
/// <param name="Plumpness">Thickness of the body, 0.9 to 1.12.</param>
/// <param name="Crest">Height of a crest in head radii; 0 for none.</param>
/// <param name="HookedBeak">True for a parrot's beak.</param>
/// <param name="Seed">Seed of the plumage.</param>
internal sealed record BirdParameters(
    Vector3 Back,
    Vector3 Breast,
    Vector3 Belly,
    Vector3 Beak,
    Vector3 Legs,
    BirdMarking Marking,
    string? Pose,
    bool Branch,
    float Length,
    float HeadYaw,
    float Plumpness,
    float Crest,
    bool HookedBeak,
    uint Seed);
