using System.Numerics;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A chequered band along a flank: squares in the plane of height and length, every other one black.</summary>
/// <param name="Square">Side of a square, metres.</param>
internal sealed record CheckPattern(float Square) : SurfacePattern
{
    private static readonly Vector3 Dark = new(0.012f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // Far away the squares merge to their mean.
        int sum = (int)MathF.Floor(point.Rest.Y / Square) + (int)MathF.Floor(point.Rest.Z / Square);
        float blur = Math.Clamp((point.Footprint / Square) - 0.5f, 0, 1), dark = float.Lerp(sum & 1, 0.5f, blur);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Dark, dark);
    }
}
