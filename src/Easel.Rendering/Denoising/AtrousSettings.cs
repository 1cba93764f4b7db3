namespace Easel.Rendering.Denoising;

/// <summary>What one pass of the filter does.</summary>
/// <param name="Step">Pixels between taps.</param>
/// <param name="Radius">Taps on either side, at most 2.</param>
/// <param name="LuminanceDeviations">Standard deviations by which luminance may differ before a neighbour counts as something else.</param>
/// <param name="VarianceGain">How much more variance is left than a mean of independent pixels would have: neighbours that were filled from, or
/// averaged over, the same pixels err together.</param>
/// <param name="NormalPower">Power of the cosine between two normals that says how much they are alike: 64, 16 where light hardly depends on the
/// normal, so that curved surfaces may be averaged further round, or 4 where it does not.</param>
internal readonly record struct AtrousSettings(int Step, int Radius, float LuminanceDeviations, float VarianceGain = 1, int NormalPower = 64);
