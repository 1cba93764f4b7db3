using Easel.Catalogue.People;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>One animal on hooves.</summary>
/// <param name="Kind">Measurements and colours.</param>
/// <param name="Pose">Word of the pose, or null to stand.</param>
/// <param name="HeadYaw">Turn of the head, radians, −0.2 to 0.6.</param>
/// <param name="SizeFactor">Size relative to its kind, 0.9 to 1.1.</param>
/// <param name="IsYoung">Whether it is a foal, calf, lamb.</param>
/// <param name="TailSwing">How far the tail swings to the side, −1 to 1.</param>
/// <param name="IsRidden">Whether it is saddled.</param>
/// <param name="Acting">What it does and wears upright as a person, or null for an animal on four legs.</param>
/// <param name="Seed">Seed of markings and hair.</param>
internal sealed record GrazerParameters(GrazerKind Kind, string? Pose, float HeadYaw, float SizeFactor, bool IsYoung, float TailSwing, bool IsRidden, PersonParameters? Acting, uint Seed);
