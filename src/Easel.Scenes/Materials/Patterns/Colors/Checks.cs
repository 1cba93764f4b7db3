using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Squares in turn on every face of a thing.</summary>
/// <param name="Colors">Colours in turn.</param>
/// <param name="Size">Side of a square, metres.</param>
public sealed record Checks(ImmutableArray<LinearRgb> Colors, float Size) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        (_, _, Vector2 at) = PatternMath.FacePlane(point);
        Vector2 q = (at / Size) + new Vector2(0.5f, 0.37f);
        float pixel = point.Footprint / Size, row = MathF.Floor(q.Y), part = q.Y - row, half = MathF.Max(MathF.Min(0.5f, 0.5f * pixel), 1e-4f);
        Vector3 here = Bands(q.X + row, pixel);
        return part < half ? Vector3.Lerp(Bands(q.X + row - 1, pixel), here, 0.5f + (0.5f * part / half))
            : part > 1 - half ? Vector3.Lerp(here, Bands(q.X + row + 1, pixel), 0.5f * (part - 1 + half) / half) : here;
    }
}
