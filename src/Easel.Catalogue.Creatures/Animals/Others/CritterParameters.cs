using System.Numerics;
using Easel.Catalogue.People;
using Easel.Imaging;

namespace Easel.Catalogue.Animals.Others;

/// <summary>One small animal.</summary>
/// <param name="Coat">Its colours.</param>
/// <param name="Iris">Colour of the eyes.</param>
/// <param name="Horn">Colour of beak, feet or shell.</param>
/// <param name="HeadYaw">Turn of the head, radians, −0.3 to 0.5.</param>
/// <param name="Size">Its unit, metres.</param>
/// <param name="Kind">Number of the kind within its species, 0 the usual one.</param>
/// <param name="Seed">Seed of markings.</param>
internal sealed record CritterParameters(Coat Coat, LinearRgb Iris, Vector3 Horn, float HeadYaw, float Size, int Kind, uint Seed)
{
    /// <summary>What it does and wears upright as a person, or null for an animal on its own feet.</summary>
    public PersonParameters? Acting { get; init; }
}
