using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Colours that pass into each other from one end of a thing to the other: gradients and rainbows.</summary>
/// <param name="Colors">Colours from the first end to the last.</param>
/// <param name="Size">Way from end to end, metres.</param>
/// <param name="Along">Unit direction of the way, rest axes.</param>
/// <param name="Start">Place of the first end along the direction, metres.</param>
/// <param name="Sharpness">0 for an even passage, 1 for bands with hard edges.</param>
public sealed record Ramp(ImmutableArray<LinearRgb> Colors, float Size, Vector3 Along, float Start, float Sharpness = 0) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        int last = Colors.Length - 1;
        float bands = Sharpness > 0 ? Colors.Length : last, t = Math.Clamp((Vector3.Dot(point.Rest, Along) - Start) / Size, 0, 1) * bands;
        t = Sharpness > 0 ? t - 0.5f : t;
        float whole = MathF.Floor(t), half = 0.5f * (1 - Sharpness);
        int i = Math.Clamp((int)whole, 0, last), next = Math.Clamp((int)whole + 1, 0, last);
        float mix = half <= 0 ? PatternMath.Cover(t - whole - 0.5f, point.Footprint / Size * bands) : Math.Clamp((t - whole - 0.5f + half) / (2 * half), 0, 1);

        // Mixed as light is seen, so that the middle is not muddy.
        return Vector3.Lerp(Color(whole < 0 ? 0 : i), Color(next), mix);
    }
}
