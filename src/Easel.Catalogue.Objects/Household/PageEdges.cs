using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>The edges of a book's leaves: fine lines of changing tone along the rest frame's Z.</summary>
internal sealed record PageEdges : SurfacePattern
{
    /// <summary>Thickness of the bundles of leaves that can be told apart, metres.</summary>
    private const float Bundle = 0.0009f;

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float tone = Hash.ToUnit(Hash.Mix((uint)(int)MathF.Floor(point.Rest.Z / Bundle) + 4096)) - 0.5f;
        surface.BaseColor *= 1 + (0.22f * tone * PatternMath.Fade(Bundle, point.Footprint));
    }
}
