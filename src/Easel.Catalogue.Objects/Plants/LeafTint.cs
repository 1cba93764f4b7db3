using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>No two leaves are of one green, and none is even: lighter where it is young, with a faint relief of veins.</summary>
internal sealed record LeafTint : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float broad = Noise.Perlin(point.Rest * 9, 41), fine = Noise.Perlin(point.Rest * 55, 42) * PatternMath.Fade(0.02f, point.Footprint);
        surface.BaseColor *= 1 + (0.28f * broad) + (0.12f * fine);
        surface.BaseColor.X *= 1 + (0.22f * broad);
        surface.RestGradient += PatternMath.NoiseGradient(point.Rest, 90, 0.0007f * PatternMath.Fade(0.012f, point.Footprint), 43);
    }
}
