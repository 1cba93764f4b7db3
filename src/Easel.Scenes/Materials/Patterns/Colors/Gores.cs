using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Upright wedges about the vertical axis, as of umbrellas, beach balls and tents.</summary>
/// <param name="Colors">Colours in turn.</param>
/// <param name="Count">Number of wedges about the whole; a multiple of the number of colours closes without a seam.</param>
public sealed record Gores(ImmutableArray<LinearRgb> Colors, int Count) : ColorPattern(Colors, 1)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        float radius = MathF.Max(new Vector2(point.Rest.X, point.Rest.Z).Length(), 1e-4f);
        return Bands((MathF.Atan2(point.Rest.X, point.Rest.Z) / MathF.Tau * Count) + Count + 0.5f, point.Footprint * Count / (MathF.Tau * radius));
    }
}
