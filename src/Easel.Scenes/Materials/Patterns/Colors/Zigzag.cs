using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Zigzag bands on every face of a thing.</summary>
/// <param name="Colors">Colours in turn.</param>
/// <param name="Size">Width of a band, metres.</param>
public sealed record Zigzag(ImmutableArray<LinearRgb> Colors, float Size) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        (_, _, Vector2 at) = PatternMath.FacePlane(point);
        return Bands((at.Y / Size) + (1.9f * PatternMath.ToWhole(at.X / (Size * 2.4f))) + 0.3f, 1.3f * point.Footprint / Size);
    }
}
