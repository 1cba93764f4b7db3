namespace Easel.Rendering.Denoising;

/// <summary>
/// One layer of light, divided by the reflectance that colours it: texture stays out of the filter and comes back sharp. Planes of
/// <see cref="FeatureBuffers"/>.
/// </summary>
internal sealed class Layer(int length)
{
    /// <summary>Light divided by albedo.</summary>
    public float[] R { get; set; } = new float[length];
    public float[] G { get; set; } = new float[length];
    public float[] B { get; set; } = new float[length];

    /// <summary>Variance of the luminance of the pixel's mean.</summary>
    public float[] Variance { get; set; } = new float[length];

    /// <summary>Albedo averaged over the pixel, hence antialiased.</summary>
    public float[] AlbedoR { get; } = new float[length];
    public float[] AlbedoG { get; } = new float[length];
    public float[] AlbedoB { get; } = new float[length];

    /// <summary>How far the light of a pixel may serve its neighbours, [0, 1]: a black surface says nothing about light.</summary>
    public float[] Trust { get; } = new float[length];
}
