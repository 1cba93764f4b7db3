namespace Easel.Scenes.Materials.Patterns;

/// <summary>A pattern drawn larger or smaller than life, as on a model of a thing.</summary>
/// <param name="Inner">The pattern at its natural size.</param>
/// <param name="Factor">How much larger, above 0.</param>
public sealed record Enlarged(SurfacePattern Inner, float Factor) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface) =>
        Inner.Apply(point with { Rest = point.Rest / Factor, Footprint = point.Footprint / Factor }, ref surface);
}
