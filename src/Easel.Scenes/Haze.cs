using Easel.Imaging;

namespace Easel.Scenes;

/// <summary>
/// Exponential height fog. Extinction at height h is <c>Density · exp(−h / ScaleHeight)</c> per metre; light scattered in is the clear
/// sky's radiance in the ray's azimuth near the horizon, times <see cref="Tint"/> — so haze glows towards a low sun.
/// </summary>
/// <param name="Density">Extinction at y = 0, per metre; 1/4200 for a hazy city, 1/15000 for clear mountains.</param>
/// <param name="ScaleHeight">Metres over which density falls to 1/e.</param>
/// <param name="Tint">Multiplies the light scattered in.</param>
public sealed record Haze(float Density, float ScaleHeight, LinearRgb Tint)
{
    /// <summary>Replaces <see cref="Tint"/> away from the sun, so that the air can go from gold to violet; null for one tint all round.</summary>
    public LinearRgb? TintAway { get; init; }

    /// <summary>A second, low layer of mist that lies in patches, or null.</summary>
    public MistLayer? Mist { get; init; }
}
