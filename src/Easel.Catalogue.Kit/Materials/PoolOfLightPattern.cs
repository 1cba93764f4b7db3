using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Plain paper that darkens a little away from a middle.</summary>
/// <param name="Middle">The middle, metres.</param>
/// <param name="Reach">From where on it is darker, metres.</param>
internal sealed record PoolOfLightPattern(Vector3 Middle, float Reach) : SurfacePattern
{
    private const float Edge = 0.8f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface) =>
        surface.BaseColor *= float.Lerp(1, Edge, Noise.SmoothStep(0.4f * Reach, 1.6f * Reach, Vector3.Distance(point.Position with { Y = Middle.Y }, Middle)));
}
