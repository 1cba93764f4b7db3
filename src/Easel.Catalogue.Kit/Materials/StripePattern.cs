using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Stripes across the first rest coordinate: awnings.</summary>
/// <param name="Second">Colour of every other stripe, linear.</param>
/// <param name="Width">Of a stripe, metres.</param>
internal sealed record StripePattern(Vector3 Second, float Width) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float x = point.Rest.X / (2 * Width), u = x - MathF.Floor(x), f = MathF.Max(point.Footprint / (2 * Width), 1e-4f);
        float second = Math.Clamp(((0.5f - MathF.Abs(u - 0.5f) - 0.25f) / f) + 0.5f, 0, 1);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Second, float.Lerp(second, 0.5f, Noise.SmoothStep(0.3f, 1, f)));
    }
}
