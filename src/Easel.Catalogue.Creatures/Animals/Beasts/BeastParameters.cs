using Easel.Catalogue.People;
using Easel.Imaging;

namespace Easel.Catalogue.Animals.Beasts;

/// <summary>One furred animal.</summary>
/// <param name="Kind">Proportions and face.</param>
/// <param name="Coat">Its colours.</param>
/// <param name="Iris">Colour of the eyes.</param>
/// <param name="Pose">Word of the pose.</param>
/// <param name="HeadYaw">Turn of the head, radians, −0.2 to 0.6.</param>
/// <param name="HeadRoll">Tilt of the head, radians, ±0.1.</param>
/// <param name="SizeFactor">Size relative to its kind, 0.5 (young) to 1.1.</param>
/// <param name="HeadFactor">Size of the head relative to its kind, 1 to 1.2.</param>
/// <param name="FurFactor">Length of the fur, 0.9 to 1.5.</param>
/// <param name="Bend">How far the body is bent sideways, ±0.2.</param>
/// <param name="Acting">What it does and wears upright as a person, or null for an animal on four legs.</param>
/// <param name="Seed">Seed of markings and fur.</param>
internal sealed record BeastParameters(
    BeastKind Kind,
    Coat Coat,
    LinearRgb Iris,
    string Pose,
    float HeadYaw,
    float HeadRoll,
    float SizeFactor,
    float HeadFactor,
    float FurFactor,
    float Bend,
    PersonParameters? Acting,
    uint Seed);
