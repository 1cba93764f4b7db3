namespace Easel.Styles.Brushes;

/// <summary>Which pixels a stroke can reach: rows from its box, columns of a row from its own direction, for a box around a thin stroke is mostly empty.</summary>
internal readonly struct StrokeExtent
{
    private readonly float _cos;
    private readonly float _sin;
    private readonly float _perCos;
    private readonly float _perSin;
    private readonly float _thick;
    private readonly float _along;
    private readonly float _centerX;
    private readonly float _centerY;
    private readonly int _left;
    private readonly int _right;

    /// <summary>Measures a stroke on rows of <paramref name="width"/> pixels.</summary>
    public StrokeExtent(in BrushStroke stroke, int width)
    {
        (_sin, _cos) = MathF.SinCos(stroke.Angle);
        (_perCos, _perSin) = (1 / _cos, 1 / _sin);
        (_centerX, _centerY) = (stroke.Center.X, stroke.Center.Y);
        float half = 0.5f * stroke.Length, sag = MathF.Abs(stroke.Bend) * half * half * 0.5f, reach = Reach(stroke) + sag;
        _thick = (1.5f * stroke.Radius) + sag + 1;
        _along = half + (1.5f * stroke.Radius) + 1;
        float dx = MathF.Min(reach, (_along * MathF.Abs(_cos)) + (_thick * MathF.Abs(_sin))), dy = (_along * MathF.Abs(_sin)) + (_thick * MathF.Abs(_cos));
        (_left, _right) = (Math.Max(0, (int)(_centerX - dx)), Math.Min(width - 1, (int)(_centerX + dx)));
        (Top, Bottom) = ((int)(_centerY - dy), (int)(_centerY + dy));
    }

    /// <summary>The first row.</summary>
    public int Top { get; }

    /// <summary>The last row.</summary>
    public int Bottom { get; }

    /// <summary>Cosine of the stroke's angle.</summary>
    public float Cos => _cos;

    /// <summary>Sine of the stroke's angle.</summary>
    public float Sin => _sin;

    /// <summary>How far from its centre a straight stroke can reach, pixels.</summary>
    public static float Reach(in BrushStroke stroke) => (0.5f * stroke.Length) + (1.5f * stroke.Radius) + 1;

    /// <summary>The first and the last column of a row; the last is before the first where there is none.</summary>
    public (int From, int To) Columns(int y)
    {
        const float upright = 0.05f;
        float py = y + 0.5f - _centerY, low = _left - _centerX, high = _right - _centerX;
        if (MathF.Abs(_sin) > upright)
        {
            float a = ((py * _cos) - _thick) * _perSin, b = ((py * _cos) + _thick) * _perSin;
            (low, high) = (MathF.Max(low, MathF.Min(a, b) - 1), MathF.Min(high, MathF.Max(a, b) + 1));
        }

        if (MathF.Abs(_cos) > upright)
        {
            float a = (_along - (py * _sin)) * _perCos, b = (-_along - (py * _sin)) * _perCos;
            (low, high) = (MathF.Max(low, MathF.Min(a, b) - 1), MathF.Min(high, MathF.Max(a, b) + 1));
        }

        return (Math.Max(_left, (int)MathF.Floor(_centerX + low)), Math.Min(_right, (int)MathF.Ceiling(_centerX + high)));
    }
}
