using Easel.Imaging;

namespace Easel.Scenes;

/// <summary>A thin patchy layer of mist near the ground or water.</summary>
/// <param name="Density">Extinction at y = 0, per metre; about 1/900 over a lake.</param>
/// <param name="ScaleHeight">Metres over which density falls to 1/e; about 11.</param>
/// <param name="PatchSize">Metres of the noise that modulates the density; about 130.</param>
/// <param name="Tint">Multiplies the light scattered in.</param>
public sealed record MistLayer(float Density, float ScaleHeight, float PatchSize, LinearRgb Tint);
