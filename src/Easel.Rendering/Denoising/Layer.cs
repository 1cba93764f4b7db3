namespace Easel.Rendering.Denoising;

/// <summary>
/// One layer of light, divided by the reflectance that colours it: texture stays out of the filter and comes back sharp. Planes of
/// <see cref="FeatureBuffers"/>.
/// </summary>
internal sealed class Layer(int length, Albedo albedo)
{
    /// <summary>Below this mean reflectance a layer begins to lose the trust of its neighbours.</summary>
    private const float DarkAlbedo = 0.01f;

    /// <summary>Light divided by albedo.</summary>
    public UnsignedPlane R { get; set; } = new(length);
    public UnsignedPlane G { get; set; } = new(length);
    public UnsignedPlane B { get; set; } = new(length);

    /// <summary>Whether no pixel has any light.</summary>
    public bool IsDark => R.IsZero && G.IsZero && B.IsZero;

    /// <summary>Variance of the luminance of the pixel's mean.</summary>
    public UnsignedPlane Variance { get; set; } = new(length);

    /// <summary>What the light was divided by; layers may share it.</summary>
    public Albedo Albedo { get; } = albedo;

    /// <summary>
    /// How far the light of a pixel may serve its neighbours, [0, 1]: a black surface says nothing about light, nor does a pixel that was
    /// not lit, until its neighbours have filled it.
    /// </summary>
    public UnsignedPlane Trust { get; } = new(length);

    /// <summary>Trust that a reflectance of this luminance deserves.</summary>
    public static float TrustOf(float albedo) => albedo / (albedo + DarkAlbedo);
}
