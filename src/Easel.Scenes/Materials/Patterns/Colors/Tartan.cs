using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>Tartan: the same sequence of wide bands and thin lines in warp and weft, woven half and half in twill.</summary>
/// <param name="Colors">Ground, bands, lines.</param>
/// <param name="Size">Width of one sett, metres.</param>
public sealed record Tartan(ImmutableArray<LinearRgb> Colors, float Size) : ColorPattern(Colors, Size)
{
    // Begin, end and colour of the bands of a sett, in shares of its width.
    private static readonly (float Begin, float End, int Color)[] Sett =
        [(0.06f, 0.20f, 1), (0.24f, 0.27f, 2), (0.33f, 0.60f, 1), (0.445f, 0.485f, 2), (0.66f, 0.69f, 2), (0.73f, 0.87f, 1)];

    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        (_, _, Vector2 at) = PatternMath.FacePlane(point);
        float pixel = point.Footprint / Size;
        Vector3 warp = Thread(at.X / Size, pixel), weft = Thread(at.Y / Size, pixel);

        // Where the colours differ, diagonal threads show.
        const float Threads = 64;
        float twill = PatternMath.ToWhole((at.X + at.Y) / Size * Threads * 0.5f) * 2, fade = PatternMath.Fade(2 / Threads, pixel);
        return Vector3.Lerp(weft, warp, 0.5f + (((twill > 0.5f ? 0.85f : 0.15f) - 0.5f) * fade));
    }

    private Vector3 Thread(float t, float pixel)
    {
        t -= MathF.Floor(t);
        Vector3 color = Color(0);
        foreach ((float begin, float end, int index) in Sett)
        {
            float cover = MathF.Min(PatternMath.Cover(t - begin, pixel), PatternMath.Cover(end - t, pixel)) * MathF.Min(1, (end - begin) / MathF.Max(pixel, 1e-5f));
            color = Vector3.Lerp(color, Color(Math.Min(index, Colors.Length - 1)), cover);
        }

        return color;
    }
}
