namespace Easel.Rendering.Denoising;

/// <summary>Reflectance averaged over each pixel, hence antialiased; planes of <see cref="FeatureBuffers"/>.</summary>
internal sealed class Albedo(int length)
{
    public UnsignedPlane R { get; } = new(length);
    public UnsignedPlane G { get; } = new(length);
    public UnsignedPlane B { get; } = new(length);

    /// <summary>Luminance of a pixel's reflectance.</summary>
    public float Luminance(int i) => (R[i] * 0.2126f) + (G[i] * 0.7152f) + (B[i] * 0.0722f);
}
