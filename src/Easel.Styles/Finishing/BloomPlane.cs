using System.Numerics;

namespace Easel.Styles.Finishing;

/// <summary>One octave of a bloom: interleaved linear RGB, rows from the top.</summary>
internal sealed record BloomPlane(float[] Pixels, int Width, int Height)
{
    /// <summary>A row, the border row when it lies outside.</summary>
    public ReadOnlySpan<float> Row(int y) => Pixels.AsSpan(3 * Width * Math.Clamp(y, 0, Height - 1), 3 * Width);

    /// <summary>The light at a place between pixel centres; the border goes on outside.</summary>
    public Vector3 Bilinear(float x, float y)
    {
        x = Math.Clamp(x, 0, Width - 1);
        y = Math.Clamp(y, 0, Height - 1);
        int x0 = (int)x, y0 = (int)y, x1 = Math.Min(x0 + 1, Width - 1), y1 = Math.Min(y0 + 1, Height - 1);
        Vector3 top = Vector3.Lerp(At(x0, y0), At(x1, y0), x - x0);
        return Vector3.Lerp(top, Vector3.Lerp(At(x0, y1), At(x1, y1), x - x0), y - y0);
    }

    private Vector3 At(int x, int y) => new(Pixels.AsSpan(3 * ((y * Width) + x), 3));
}
