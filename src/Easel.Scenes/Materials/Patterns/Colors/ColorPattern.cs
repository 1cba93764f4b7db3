using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes.Materials.Patterns.Colors;

/// <summary>
/// A pattern in colours that were chosen for it, on a material of white base colour: shading by vertex colours stays. Textures of the
/// material go over it.
/// </summary>
/// <param name="Colors">The colours, linear; the first is the ground. At least one.</param>
/// <param name="Size">Width of a stripe, side of a square, metres; above 0.</param>
public abstract record ColorPattern(ImmutableArray<LinearRgb> Colors, float Size) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface) => surface.BaseColor *= ColorAt(point);

    /// <summary>The colour at a point, averaged over the pixel.</summary>
    protected abstract Vector3 ColorAt(in SurfacePoint point);

    /// <summary>A colour by number, beginning again after the last.</summary>
    protected Vector3 Color(int index)
    {
        int n = Colors.Length, i = index % n;
        return Colors[i < 0 ? i + n : i].ToVector3();
    }

    /// <summary>Mean of all colours.</summary>
    protected Vector3 Mean()
    {
        Vector3 sum = default;
        foreach (LinearRgb color in Colors)
        {
            sum += color.ToVector3();
        }

        return sum / Colors.Length;
    }

    /// <summary>Bands of equal width, one per whole number of <paramref name="t"/>.</summary>
    /// <param name="t">Place in units of a band.</param>
    /// <param name="pixel">Width of the pixel in the same units.</param>
    protected Vector3 Bands(float t, float pixel)
    {
        float fade = PatternMath.Fade(1.6f, pixel);
        if (fade <= 0)
        {
            return Mean();
        }

        float whole = MathF.Floor(t), part = t - whole, half = MathF.Max(MathF.Min(0.5f, 0.5f * pixel), 1e-4f);
        int i = (int)whole;
        Vector3 color = part < half ? Vector3.Lerp(Color(i - 1), Color(i), 0.5f + (0.5f * part / half))
            : part > 1 - half ? Vector3.Lerp(Color(i), Color(i + 1), 0.5f * (part - 1 + half) / half) : Color(i);
        return Vector3.Lerp(Mean(), color, fade);
    }
}
