using Easel.Imaging;

namespace Easel.Catalogue.People;

/// <summary>How hair and beard look.</summary>
/// <param name="Style">How the hair is worn.</param>
/// <param name="Color">Its colour.</param>
/// <param name="HasBangs">Whether hair falls over the forehead.</param>
/// <param name="Part">Side of the parting, −1 to 1; positive is the figure's left.</param>
/// <param name="Volume">Thickness of the hair, 0.8 to 1.25; small under a hat.</param>
/// <param name="Beard">Length of a full beard, 0 none, 1 to the chest.</param>
/// <param name="HasMoustache">Whether there is a moustache.</param>
/// <param name="Tie">Colour of ribbons that hold tails.</param>
/// <param name="IsUnderHat">Whether a hat covers the crown.</param>
internal sealed record HairLook(
    HairStyle Style, LinearRgb Color, bool HasBangs, float Part, float Volume, float Beard, bool HasMoustache, LinearRgb Tie, bool IsUnderHat)
{
    /// <summary>Whether it is worn as anime draws it: broad pointed locks over the brow, long ones before the ears, some in the wind.</summary>
    public bool IsDrawn { get; init; }
}
