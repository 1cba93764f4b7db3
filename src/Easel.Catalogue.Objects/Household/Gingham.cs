using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Checked cotton: bands of one colour both ways, deepest where they cross. In the rest plane of x and y.</summary>
/// <param name="Band">Width of a band, metres.</param>
/// <param name="Color">Of the bands.</param>
internal sealed record Gingham(float Band, LinearRgb Color) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float share = 0.5f * (Lies(point.Rest.X, point.Footprint) + Lies(point.Rest.Y, point.Footprint));
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Color.ToVector3(), share);
    }

    private float Lies(float x, float footprint) => PatternMath.Cover((0.25f - PatternMath.ToWhole(x / (2 * Band))) * 2 * Band, footprint);
}
