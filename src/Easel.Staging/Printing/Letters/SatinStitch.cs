using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Printing.Letters;

/// <summary>Threads that lie side by side across a stroke, each a little lighter or darker.</summary>
/// <param name="Along">Unit direction of the threads in rest coordinates.</param>
/// <param name="Across">Unit direction across them.</param>
/// <param name="Width">Of a thread, metres.</param>
internal sealed record SatinStitch(Vector3 Along, Vector3 Across, float Width) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float across = Vector3.Dot(point.Rest, Across) / Width, along = Vector3.Dot(point.Rest, Along);
        int thread = (int)MathF.Floor(across);
        float fade = PatternMath.Fade(Width * 0.7f, point.Footprint), at = across - thread - 0.5f;
        float toss = Hash.ToUnit(Hash.Mix((uint)thread, point.Seed)) - 0.5f;
        surface.BaseColor *= 1 + (fade * ((0.16f * toss) - (0.5f * at * at) + (0.05f * MathF.Sin((along / Width * 0.35f) + (toss * 40)))));
        surface.RestGradient += Across * (-1.6f * at * fade);
        surface.Roughness = 0.42f;
    }
}
