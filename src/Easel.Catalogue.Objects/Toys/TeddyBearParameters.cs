using System.Numerics;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>One teddy bear. Colours are linear.</summary>
/// <param name="Plush">Main plush.</param>
/// <param name="Pale">Muzzle, inner ears and paw pads.</param>
/// <param name="Bow">Ribbon.</param>
/// <param name="Height">Seated height, metres, 0.2 to 0.6.</param>
/// <param name="HeadTilt">Radians, ±0.12.</param>
/// <param name="Roundness">Size of the belly, 0.9 to 1.15.</param>
/// <param name="ArmSpread">How far the arms stand off, 0 to 1.</param>
/// <param name="Seed">Seed of the plush.</param>
internal sealed record TeddyBearParameters(
    Vector3 Plush, Vector3 Pale, Vector3 Bow, float Height, float HeadTilt, float Roundness, float ArmSpread, uint Seed);
