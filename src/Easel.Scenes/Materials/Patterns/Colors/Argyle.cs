using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Argyle: diamonds in turn with thin crossing lines over them.</summary>
/// <param name="Colors">Colours of the diamonds; the last one draws the lines where there are three or more.</param>
/// <param name="Size">Width of a diamond, metres.</param>
public sealed record Argyle(ImmutableArray<LinearRgb> Colors, float Size) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        (_, _, Vector2 at) = PatternMath.FacePlane(point);
        float a = at.X / Size, b = at.Y / (1.5f * Size), p = a + b, q = a - b, pixel = 1.2f * point.Footprint / Size;
        bool hasLine = Colors.Length > 2;
        int diamonds = hasLine ? Colors.Length - 1 : Colors.Length, i = (int)MathF.Floor(p) + (int)MathF.Floor(q);
        int index = ((i % diamonds) + diamonds) % diamonds;
        float edge = MathF.Min(PatternMath.ToWhole(p), PatternMath.ToWhole(q));
        Vector3 color = Color(index), next = Color((index + 1) % diamonds);
        color = Vector3.Lerp(Vector3.Lerp(color, next, 0.5f), color, PatternMath.Cover(edge, 2 * pixel));
        float line = MathF.Min(PatternMath.ToWhole(p + 0.5f), PatternMath.ToWhole(q + 0.5f)), width = MathF.Max(0.022f, 0.5f * pixel);
        Vector3 thread = hasLine ? Color(Colors.Length - 1) : Vector3.Lerp(Color(0), Vector3.One, 0.6f);
        color = Vector3.Lerp(color, thread, PatternMath.Cover(width - line, pixel) * (0.022f / width));
        return Vector3.Lerp(Mean(), color, PatternMath.Fade(Size, point.Footprint));
    }
}
