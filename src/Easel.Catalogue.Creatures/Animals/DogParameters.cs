using Easel.Catalogue.People;
using Easel.Imaging;

namespace Easel.Catalogue.Animals;

/// <summary>One dog.</summary>
/// <param name="Kind">The breed.</param>
/// <param name="Coat">Its colours.</param>
/// <param name="Pose">Word of the pose.</param>
/// <param name="OpenMouth">Whether it laughs with the tongue out.</param>
/// <param name="HeadYaw">Turn of the head, radians, −0.2 to 0.6.</param>
/// <param name="HeadRoll">Tilt of the head, radians, ±0.15.</param>
/// <param name="SizeFactor">Size relative to the breed, 0.55 (puppy) to 1.3.</param>
/// <param name="HeadFactor">Size of the head relative to the breed, 0.95 to 1.25 (puppy).</param>
/// <param name="FurFactor">Length of the fur relative to the breed, 0.85 to 1.6.</param>
/// <param name="Collar">Colour of the collar, or null for none.</param>
/// <param name="Bend">How far the body is bent sideways, ±0.2.</param>
/// <param name="Acting">What it does and wears upright as a person, or null for a dog on four paws.</param>
/// <param name="Seed">Seed of spots and fur.</param>
internal sealed record DogParameters(
    DogKind Kind,
    Coat Coat,
    string Pose,
    bool OpenMouth,
    float HeadYaw,
    float HeadRoll,
    float SizeFactor,
    float HeadFactor,
    float FurFactor,
    LinearRgb? Collar,
    float Bend,
    PersonParameters? Acting,
    uint Seed);
