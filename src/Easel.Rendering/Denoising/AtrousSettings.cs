namespace Easel.Rendering.Denoising;

/// <summary>What one pass of the filter does.</summary>
/// <param name="Step">Pixels between taps.</param>
/// <param name="Radius">Taps on either side, at most 2.</param>
/// <param name="LuminanceDeviations">Standard deviations by which luminance may differ before a neighbour counts as something else.</param>
internal readonly record struct AtrousSettings(int Step, int Radius, float LuminanceDeviations);
