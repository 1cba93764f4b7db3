using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Making;

/// <summary>Folds of paper along the sides of facets, where its white core shows. Texture coordinates are (0, 0), (1, 0) and (0, 1) at the corners of each.</summary>
/// <param name="Facet">Size of a facet, metres.</param>
internal sealed record Creases(float Facet) : SurfacePattern
{
    private const float Width = 0.045f, Whiteness = 0.42f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float edge = MathF.Min(point.TexCoord.X, MathF.Min(point.TexCoord.Y, 1 - point.TexCoord.X - point.TexCoord.Y));
        float width = MathF.Max(Width, 0.5f * point.Footprint / Facet), fold = Noise.SmoothStep(width, 0.25f * width, edge);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, new Vector3(0.94f), Whiteness * fold * Noise.SmoothStep(0.5f, 0.1f, point.Footprint / Facet));
    }
}
