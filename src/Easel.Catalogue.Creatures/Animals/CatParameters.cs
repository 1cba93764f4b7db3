using Easel.Catalogue.People;
using Easel.Imaging;

namespace Easel.Catalogue.Animals;

/// <summary>One cat.</summary>
/// <param name="Coat">Its colours.</param>
/// <param name="Pattern">Layout of the colours.</param>
/// <param name="Iris">Colour of the eyes.</param>
/// <param name="Pose">Word of the pose.</param>
/// <param name="HeadYaw">Turn of the head, radians, −0.2 to 0.6.</param>
/// <param name="HeadRoll">Tilt of the head, radians, ±0.12.</param>
/// <param name="SizeFactor">Size relative to a grown cat, 0.55 (kitten) to 1.1.</param>
/// <param name="HeadFactor">Size of the head relative to a grown cat, 1 to 1.2.</param>
/// <param name="FurFactor">Length of the fur, 0.8 to 1.8.</param>
/// <param name="Collar">Colour of the collar, or null for none.</param>
/// <param name="TailSway">How the tail is held, −1 (low, to the right) to 1 (high, to the left).</param>
/// <param name="Bend">How far the body is bent sideways, ±0.2.</param>
/// <param name="Acting">What it does and wears upright as a person, or null for a cat on four paws.</param>
/// <param name="Seed">Seed of stripes and fur.</param>
internal sealed record CatParameters(
    Coat Coat,
    CoatPattern Pattern,
    LinearRgb Iris,
    string Pose,
    float HeadYaw,
    float HeadRoll,
    float SizeFactor,
    float HeadFactor,
    float FurFactor,
    LinearRgb? Collar,
    float TailSway,
    float Bend,
    PersonParameters? Acting,
    uint Seed);
