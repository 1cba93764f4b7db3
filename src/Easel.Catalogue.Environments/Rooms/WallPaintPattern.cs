using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>Wall paint put on with a roller: a fine stipple and hardly any unevenness.</summary>
internal sealed record WallPaintPattern : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        surface.BaseColor *= 1 + (0.012f * Noise.Perlin(point.Position * 1.7f, 31));
        float near = PatternMath.Fade(0.008f, point.Footprint);
        if (near > 0)
        {
            surface.BumpGradient += PatternMath.NoiseGradient(point.Position, 160, 0.00022f * near, 32);
        }
    }
}
