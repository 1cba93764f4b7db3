namespace Easel.Scenes.Kit;

/// <summary>
/// A number as a function of another, given as a table: a monotone cubic through the points (Fritsch and Carlson 1980), so it never
/// overshoots them. Radii along a tube, widths of a hull, anything "by table". Constant beyond the ends.
/// </summary>
public sealed class Curve
{
    private readonly float[] _t, _v, _slope;

    /// <summary>Makes a curve through points of rising t.</summary>
    /// <exception cref="ArgumentException">There is no point, or t does not rise.</exception>
    public Curve(params ReadOnlySpan<(float T, float Value)> points)
    {
        int n = points.Length;
        if (n == 0)
        {
            throw new ArgumentException("A curve needs a point.", nameof(points));
        }

        (_t, _v, _slope) = (new float[n], new float[n], new float[n]);
        for (int i = 0; i < n; i++)
        {
            (_t[i], _v[i]) = points[i];
            if (i > 0 && _t[i] <= _t[i - 1])
            {
                throw new ArgumentException($"t must rise, but {_t[i]} follows {_t[i - 1]}.", nameof(points));
            }
        }

        // Harmonic means of neighbouring slopes keep every span monotone; turning points get slope 0.
        for (int i = 1; i + 1 < n; i++)
        {
            float h0 = _t[i] - _t[i - 1], h1 = _t[i + 1] - _t[i], d0 = (_v[i] - _v[i - 1]) / h0, d1 = (_v[i + 1] - _v[i]) / h1;
            float w0 = (2 * h1) + h0, w1 = h1 + (2 * h0);
            _slope[i] = d0 * d1 <= 0 ? 0 : (w0 + w1) / ((w0 / d0) + (w1 / d1));
        }

        if (n > 1)
        {
            _slope[0] = EndSlope(0, 1);
            _slope[n - 1] = EndSlope(n - 1, n - 2);
        }
    }

    /// <summary>The value at t.</summary>
    public float At(float t)
    {
        int n = _t.Length;
        if (t <= _t[0])
        {
            return _v[0];
        }

        if (t >= _t[n - 1])
        {
            return _v[n - 1];
        }

        int i = Array.BinarySearch(_t, t);
        i = i < 0 ? ~i - 1 : i;
        float h = _t[i + 1] - _t[i], s = (t - _t[i]) / h, s2 = s * s, s3 = s2 * s;
        return (_v[i] * ((2 * s3) - (3 * s2) + 1)) + (h * _slope[i] * (s3 - (2 * s2) + s))
            + (_v[i + 1] * ((3 * s2) - (2 * s3))) + (h * _slope[i + 1] * (s3 - s2));
    }

    private float EndSlope(int end, int inner)
    {
        // One-sided parabola, held within three times the chord so that the end span stays monotone.
        float chord = (_v[inner] - _v[end]) / (_t[inner] - _t[end]), slope = (1.5f * chord) - (0.5f * _slope[inner]);
        return slope * chord <= 0 ? 0 : MathF.Abs(slope) > 3 * MathF.Abs(chord) ? 3 * chord : slope;
    }
}
