using Easel.Imaging;

namespace Easel.Catalogue.Objects.Printed;

/// <summary>How one thing that is read looks.</summary>
/// <param name="Width">Of what is read, metres, within 5 % of its kind's.</param>
/// <param name="Height">Of what is read, metres, likewise.</param>
/// <param name="Color">Of what is read.</param>
/// <param name="Accent">Of frames, posts and trimmings.</param>
/// <param name="Lean">From upright, radians, 0.1 to 0.16, of what leans.</param>
/// <param name="Wear">Age, 0 new to 1 old.</param>
/// <param name="Seed">Variation.</param>
/// <param name="Material">Asked material, or null.</param>
/// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
internal sealed record PrintedParameters(float Width, float Height, LinearRgb Color, LinearRgb Accent, float Lean, float Wear, uint Seed, string? Material, LinearRgb? Dye);
