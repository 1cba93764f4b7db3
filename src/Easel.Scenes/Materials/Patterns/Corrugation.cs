using System.Numerics;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>The flutes of corrugated board, which show through its outer sheet as faint ribs.</summary>
/// <param name="Flute">Distance between ribs, metres.</param>
public sealed record Corrugation(float Flute = 0.0075f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        (Vector3 right, _, Vector2 at) = PatternMath.FacePlane(point);
        (float sin, float cos) = MathF.SinCos(MathF.Tau * at.X / Flute);
        float fade = PatternMath.Fade(Flute, point.Footprint);
        surface.BaseColor *= 1 + (0.07f * sin * fade);
        surface.RestGradient += right * (0.16f * cos * fade);
    }
}
