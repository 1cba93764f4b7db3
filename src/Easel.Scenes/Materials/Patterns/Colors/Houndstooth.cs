using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Houndstooth: a twill of four dark and four light threads each way.</summary>
/// <param name="Colors">Light and dark.</param>
/// <param name="Size">Width of the repeat of eight threads, metres.</param>
public sealed record Houndstooth(ImmutableArray<LinearRgb> Colors, float Size) : ColorPattern(Colors, Size)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        (_, _, Vector2 at) = PatternMath.FacePlane(point);
        int i = (int)MathF.Floor(at.X * 8 / Size), j = (int)MathF.Floor(at.Y * 8 / Size);
        bool warpOnTop = ((i - j) & 3) < 2, dark = warpOnTop ? (i & 7) < 4 : (j & 7) < 4;
        return Vector3.Lerp(Mean(), Color(dark ? 1 : 0), PatternMath.Fade(Size * 0.4f, point.Footprint));
    }
}
