using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Parallel stripes through the whole thing.</summary>
/// <param name="Colors">Colours in turn.</param>
/// <param name="Size">Width of a stripe, metres.</param>
/// <param name="Across">Unit direction across the stripes, rest axes.</param>
public sealed record Stripes(ImmutableArray<LinearRgb> Colors, float Size, Vector3 Across) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point) => Bands((Vector3.Dot(point.Rest, Across) / Size) + 0.37f, point.Footprint / Size);
}
