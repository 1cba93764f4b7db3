using System.Numerics;
using Easel.Imaging;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>One dragon or dinosaur.</summary>
/// <param name="Coat">Its colours: back, belly, crest and wings, lower legs.</param>
/// <param name="Iris">Colour of the eyes.</param>
/// <param name="Horn">Colour of horns and claws, linear.</param>
/// <param name="Pose">Word of the pose.</param>
/// <param name="HeadYaw">Turn of the head to its left, radians, −0.2 to 0.6.</param>
/// <param name="Size">Its unit, metres.</param>
/// <param name="HeadFactor">Size of the head relative to a grown one's, 1 to 1.4.</param>
/// <param name="Stretch">Length of horns, spines and wings relative to the usual, 0.8 to 1.2.</param>
/// <param name="BreathesFire">Whether fire comes from its mouth.</param>
/// <param name="Seed">Seed of markings.</param>
internal sealed record ReptileParameters(
    Coat Coat, LinearRgb Iris, Vector3 Horn, string Pose, float HeadYaw, float Size, float HeadFactor, float Stretch, bool BreathesFire, uint Seed);
