using System.Numerics;
using System.Runtime.Intrinsics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Brushes;

/// <summary>
/// A band of rows that strokes are laid on from the last to the first, eight pixels side by side: what a stroke adds is what those above it let
/// through, and where nothing comes through any more it costs next to nothing. Strokes overlap many times over, so this spares most of the work.
/// </summary>
internal sealed class BrushBand
{
    /// <summary>Rows of a band.</summary>
    public const int Rows = 32;

    // What is hidden to less than this would change no code of the picture.
    private const float Hidden = 1f / 512;

    // How much of the height below shows through paint that hides its colour.
    private const float Sunk = 0.25f;

    private static readonly int Lanes = Vector256<float>.Count;
    private static readonly Vector256<float> Columns = Vector256.Create(0.5f, 1.5f, 2.5f, 3.5f, 4.5f, 5.5f, 6.5f, 7.5f);

    private readonly int _width;
    private readonly int _stride;
    private readonly float[] _red;
    private readonly float[] _green;
    private readonly float[] _blue;
    private readonly float[] _height;
    private readonly float[] _colorBelow;
    private readonly float[] _heightBelow;

    /// <summary>A band of a canvas that has <paramref name="width"/> pixels per row.</summary>
    public BrushBand(int width)
    {
        (_width, _stride) = (width, width + Lanes);
        int count = _stride * Rows;
        (_red, _green, _blue, _height) = (new float[count], new float[count], new float[count], new float[count]);
        (_colorBelow, _heightBelow) = (new float[count], new float[count]);
    }

    /// <summary>Takes all strokes off.</summary>
    public void Clear()
    {
        Array.Clear(_red);
        Array.Clear(_green);
        Array.Clear(_blue);
        Array.Clear(_height);
        Array.Fill(_colorBelow, 1);
        Array.Fill(_heightBelow, 1);
    }

    /// <summary>Puts the strokes on the canvas.</summary>
    /// <param name="canvas">Vector4[height × width]: colour codes, and the height of the paint.</param>
    /// <param name="top">The band's first row.</param>
    /// <param name="end">The row after its last.</param>
    public void Over(Vector4[] canvas, int top, int end)
    {
        for (int y = top; y < end; y++)
        {
            for (int x = 0; x < _width; x++)
            {
                int i = ((y - top) * _stride) + x;
                float below = _colorBelow[i];
                ref Vector4 pixel = ref canvas[(y * _width) + x];
                pixel = new Vector4(_red[i], _green[i], _blue[i], _height[i]) + (pixel * new Vector4(below, below, below, _heightBelow[i]));
            }
        }
    }

    /// <summary>Lays a stroke under those that were laid before.</summary>
    /// <param name="stroke">The stroke.</param>
    /// <param name="brush">With what.</param>
    /// <param name="ground">float[height × width]: height of the ground, for brushes with tooth; null for smooth ground.</param>
    /// <param name="top">The band's first row.</param>
    /// <param name="end">The row after its last.</param>
    public void LayUnder(in BrushStroke stroke, Brush brush, float[]? ground, int top, int end)
    {
        var extent = new StrokeExtent(stroke, _width);
        float[]? tooth = brush.Tooth > 0 ? ground : null;
        int first = Math.Max(top, extent.Top), last = Math.Min(end - 1, extent.Bottom);
        for (int y = first; y <= last; y++)
        {
            (int from, int to) = extent.Columns(y);
            int row = (y - top) * _stride;
            for (int x = from; x <= to; x += Lanes)
            {
                Vector256<float> open = Vector256.LoadUnsafe(ref _heightBelow[row + x]);
                if (Vector256.GreaterThanAny(open, Vector256.Create(Hidden)))
                {
                    Lay(stroke, brush, tooth, extent, x, y, to, row + x, open);
                }
            }
        }
    }

    private void Lay(in BrushStroke stroke, Brush brush, float[]? ground, in StrokeExtent extent, int x, int y, int to, int at, Vector256<float> heightBelow)
    {
        float half = 0.5f * stroke.Length, radius = stroke.Radius, edge = 1 + (0.5f * brush.Raggedness), py = y + 0.5f - stroke.Center.Y;
        Vector256<float> px = Vector256.Create(x - stroke.Center.X) + Columns;
        Vector256<float> u = (px * extent.Cos) + Vector256.Create(py * extent.Sin), v = Vector256.Create(py * extent.Cos) - (px * extent.Sin);
        v -= ((u * u) - Vector256.Create(half * half / 3)) * (0.5f * stroke.Bend);
        Vector256<float> end = Vector256.Max(Vector256<float>.Zero, Vector256.Abs(u) - Vector256.Create(half)) * (1 / radius), across = v * (1 / radius);
        Vector256<float> squared = (end * end) + (across * across);
        Vector256<float> inside = Vector256.LessThanOrEqual(squared, Vector256.Create(edge * edge)) & Vector256.LessThanOrEqual(Columns, Vector256.Create(to - x + 1f))
            & Vector256.GreaterThan(heightBelow, Vector256.Create(Hidden));
        if (inside.AsInt32() == Vector256<int>.Zero)
        {
            return;
        }

        Vector256<float> distance = Vector256.Sqrt(squared);
        Vector256<float> hair = Noise2.Value(across * Math.Clamp(radius * 0.9f, 2, 9), u * (1 / (7 * radius)), stroke.Chance), mark = hair - Vector256.Create(0.5f);
        Vector256<float> rim = distance + (mark * brush.Raggedness), one = Vector256<float>.One;
        Vector256<float> alpha = one - Step(1 - MathF.Max(0.12f, 0.9f / radius), 1, rim);
        Vector256<float> spent = Clamp((u + Vector256.Create(half)) * (1 / MathF.Max(1, 2 * half)));
        alpha *= one - (Step(0.45f, 1, spent) * Step(0.35f, 0.75f, hair) * brush.Dryness);
        if (ground is not null)
        {
            // The colour catches on peaks first, and in valleys only under pressure.
            alpha *= Step(brush.Tooth - 0.12f, brush.Tooth + 0.12f, Load(ground, (y * _width) + x) + ((one - distance) * 0.25f) + (mark * 0.2f));
        }

        alpha *= brush.Opacity;
        alpha &= inside & Vector256.GreaterThan(alpha, Vector256.Create(0.004f));
        if (alpha == Vector256<float>.Zero)
        {
            return;
        }

        Vector256<float> colorBelow = Vector256.LoadUnsafe(ref _colorBelow[at]), share = colorBelow * alpha, streak = mark * brush.Bristles;
        Add(_red, share * (Vector256.Create(stroke.Color.X) + streak));
        Add(_green, share * (Vector256.Create(stroke.Color.Y) + streak));
        Add(_blue, share * (Vector256.Create(stroke.Color.Z) + streak));
        (colorBelow - share).StoreUnsafe(ref _colorBelow[at]);

        // Paint gathers at the sides, in the marks of the hairs, and where the brush was lifted.
        Vector256<float> round = Vector256.Sqrt(Vector256.Max(Vector256<float>.Zero, one - (rim * rim)));
        Vector256<float> body = ((hair * 0.45f) + (round * 0.4f) + (Step(0.7f, 1, spent) * 0.25f)) * brush.Body;
        Add(_height, heightBelow * alpha * body);
        (heightBelow * (one - (alpha * (1 - Sunk)))).StoreUnsafe(ref _heightBelow[at]);

        void Add(float[] plane, Vector256<float> more) => (Vector256.LoadUnsafe(ref plane[at]) + more).StoreUnsafe(ref plane[at]);
    }

    // Lanes beyond the plane's end are beyond the row's, too, and are not painted.
    private static Vector256<float> Load(float[] plane, int at)
    {
        if (at + Lanes <= plane.Length)
        {
            return Vector256.LoadUnsafe(ref plane[at]);
        }

        Span<float> rest = stackalloc float[Vector256<float>.Count];
        rest.Clear();
        plane.AsSpan(at).CopyTo(rest);
        return Vector256.Create<float>(rest);
    }

    private static Vector256<float> Clamp(Vector256<float> v) => Vector256.Min(Vector256.Max(v, Vector256<float>.Zero), Vector256<float>.One);

    private static Vector256<float> Step(float from, float to, Vector256<float> v)
    {
        Vector256<float> t = Clamp((v - Vector256.Create(from)) * (1 / (to - from)));
        return t * t * (Vector256.Create(3f) - (t + t));
    }
}
