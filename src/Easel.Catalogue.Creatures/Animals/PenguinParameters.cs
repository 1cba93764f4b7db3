using System.Numerics;

namespace Easel.Catalogue.Animals;

/// <summary>One penguin. Colours are linear.</summary>
/// <param name="Back">Back, head and flippers.</param>
/// <param name="Beak">Beak and feet.</param>
/// <param name="Height">Metres, 0.5 to 1.</param>
/// <param name="HeadYaw">Turn of the head, radians, ±0.4.</param>
/// <param name="FlipperSpread">Angle of the flippers from the body, radians, 0.2 to 1.1.</param>
/// <param name="Lean">Lean to the side, radians, ±0.06.</param>
/// <param name="Seed">Seed of the plumage.</param>
internal sealed record PenguinParameters(Vector3 Back, Vector3 Beak, float Height, float HeadYaw, float FlipperSpread, float Lean, uint Seed);
