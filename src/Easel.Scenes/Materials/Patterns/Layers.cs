namespace Easel.Scenes.Materials.Patterns;

/// <summary>Several patterns on one surface, one after the other.</summary>
/// <param name="Below">Applied first.</param>
/// <param name="Above">Applied to what <paramref name="Below"/> leaves.</param>
public sealed record Layers(SurfacePattern Below, SurfacePattern Above) : SurfacePattern
{
    /// <summary>Puts one pattern on another; either may be missing.</summary>
    public static SurfacePattern? Join(SurfacePattern? below, SurfacePattern? above) =>
        below is null ? above : above is null ? below : new Layers(below, above);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Below.Apply(point, ref surface);
        Above.Apply(point, ref surface);
    }
}
