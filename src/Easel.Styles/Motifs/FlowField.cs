using System.Numerics;

namespace Easel.Styles.Motifs;

/// <summary>
/// The way a brush would go at every place: along the edges nearby (the smaller eigenvector of the smoothed structure tensor), along those
/// farther away where it is calm. Measured on a small copy, for strokes are much longer than pixels.
/// </summary>
internal sealed class FlowField
{
    private const int MostPixels = 480;

    private readonly Vector2[] _doubled;
    private readonly int _width;
    private readonly int _height;
    private readonly float _scale;

    /// <summary>Measures a motif.</summary>
    /// <param name="motif">What to look at.</param>
    /// <param name="calm">Angle where nothing has a direction, radians, counted clockwise on the screen.</param>
    public FlowField(Motif motif, float calm = -0.35f)
    {
        _scale = MathF.Max(1, MathF.Max(motif.Width, motif.Height) / (float)MostPixels);
        _width = Math.Max(1, (int)(motif.Width / _scale));
        _height = Math.Max(1, (int)(motif.Height / _scale));
        float[] tone = Reduce(motif);
        int count = _width * _height;
        float[] xx = new float[count], xy = new float[count], yy = new float[count];
        for (int y = 0; y < _height; y++)
        {
            for (int x = 0; x < _width; x++)
            {
                float gx = Tone(x + 1, y) - Tone(x - 1, y) + (0.5f * (Tone(x + 1, y - 1) - Tone(x - 1, y - 1) + Tone(x + 1, y + 1) - Tone(x - 1, y + 1)));
                float gy = Tone(x, y + 1) - Tone(x, y - 1) + (0.5f * (Tone(x - 1, y + 1) - Tone(x - 1, y - 1) + Tone(x + 1, y + 1) - Tone(x + 1, y - 1)));
                int i = (y * _width) + x;
                (xx[i], xy[i], yy[i]) = (gx * gx, gx * gy, gy * gy);
            }
        }

        // Twice the angle has no front and back, so that it can be averaged.
        _doubled = new Vector2[count];
        var still = new Vector2(MathF.Cos(2 * calm), MathF.Sin(2 * calm));
        foreach ((int radius, float weight) in new (int, float)[] { (2, 1), (8, 0.25f), (28, 0.12f) })
        {
            float[] bx = PlaneFilter.Blur(xx, _width, radius, 2, motif.Options), bxy = PlaneFilter.Blur(xy, _width, radius, 2, motif.Options), by = PlaneFilter.Blur(yy, _width, radius, 2, motif.Options);
            for (int i = 0; i < count; i++)
            {
                _doubled[i] += weight * new Vector2(by[i] - bx[i], -2 * bxy[i]);
            }
        }

        const float least = 4e-5f;
        for (int i = 0; i < count; i++)
        {
            Vector2 d = _doubled[i] + (least * still);
            _doubled[i] = d / MathF.Max(1e-12f, d.Length());
        }

        float Tone(int x, int y) => tone[(Math.Clamp(y, 0, _height - 1) * _width) + Math.Clamp(x, 0, _width - 1)];
    }

    /// <summary>The angle of the flow at a place of the picture, in (−π/2, π/2], clockwise on the screen.</summary>
    public float AngleAt(Vector2 p)
    {
        float fx = (p.X / _scale) - 0.5f, fy = (p.Y / _scale) - 0.5f;
        int x = (int)MathF.Floor(fx), y = (int)MathF.Floor(fy);
        Vector2 d = Vector2.Lerp(Vector2.Lerp(Get(x, y), Get(x + 1, y), fx - x), Vector2.Lerp(Get(x, y + 1), Get(x + 1, y + 1), fx - x), fy - y);
        return 0.5f * MathF.Atan2(d.Y, d.X);
    }

    private Vector2 Get(int x, int y) => _doubled[(Math.Clamp(y, 0, _height - 1) * _width) + Math.Clamp(x, 0, _width - 1)];

    private float[] Reduce(Motif motif)
    {
        float[] tone = new float[_width * _height];
        Parallel.For(0, _height, motif.Options, y =>
        {
            int top = (int)(y * _scale), bottom = Math.Clamp((int)((y + 1) * _scale), top + 1, motif.Height);
            for (int x = 0; x < _width; x++)
            {
                int left = (int)(x * _scale), right = Math.Clamp((int)((x + 1) * _scale), left + 1, motif.Width);
                float sum = 0;
                for (int v = top; v < bottom; v++)
                {
                    for (int u = left; u < right; u++)
                    {
                        sum += motif.Lightness[(v * motif.Width) + u];
                    }
                }

                tone[(y * _width) + x] = sum / ((bottom - top) * (right - left));
            }
        });
        return tone;
    }
}
