namespace Easel.Catalogue.Environments.Nature;

/// <summary>A band of waves. Lengths are metres, angles radians.</summary>
/// <param name="Size">Side of the repeating tile.</param>
/// <param name="Shortest">Shortest wavelength.</param>
/// <param name="Longest">Longest wavelength.</param>
/// <param name="Peak">Wavelength with most energy.</param>
/// <param name="Steepness">Root mean square slope.</param>
/// <param name="Choppiness">How far crests are pinched together; 0 round, 1 sharp.</param>
/// <param name="Wind">Direction the waves run to: 0 along +Z, positive towards +X.</param>
/// <param name="Spread">Exponent of the cosine about the wind: 2 confused, 8 long crests.</param>
/// <param name="Rotation">Turns the tile, so that the repeats of several bands do not line up.</param>
internal sealed record WaveBand(
    float Size, float Shortest, float Longest, float Peak, float Steepness, float Choppiness, float Wind, float Spread, float Rotation);
