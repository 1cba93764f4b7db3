namespace Easel.Scenes.Materials;

/// <summary>
/// A procedural texture: a pure function of the point that changes colour, roughness, normal or emission. Evaluated once per hit, on
/// many threads at once: implementations are immutable records, allocate nothing, and fade detail finer than
/// <see cref="SurfacePoint.Footprint"/> towards its mean.
/// </summary>
public abstract record SurfacePattern
{
    /// <summary>Changes <paramref name="surface"/>, which holds the material's plain values (vertex colour and tint already multiplied in).</summary>
    public abstract void Apply(in SurfacePoint point, ref SurfaceSample surface);
}
