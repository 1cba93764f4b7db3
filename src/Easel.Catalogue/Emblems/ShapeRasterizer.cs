using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>
/// Finds how much of every pixel a shape covers: four scanlines a pixel, exact along each. Whatever the outline does, it is robust: all it
/// does is count crossings.
/// </summary>
internal sealed class ShapeRasterizer(int width, int height)
{
    private const int SubRows = 4;

    private readonly float[] _coverage = new float[width * height];
    private readonly float[] _steps = new float[width + 2];
    private int[] _starts = [];
    private (float X, int Winding)[] _crossings = [];

    /// <summary>Coverage of the last shape, row by row, in [0, 1]: valid inside the box that <see cref="Cover"/> returned.</summary>
    public ReadOnlySpan<float> Coverage => _coverage;

    /// <summary>Covers pixels with a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="scale">Pixels a unit.</param>
    /// <param name="origin">The point of the drawing that falls on the corner of the first pixel.</param>
    /// <returns>The box of pixels that may be covered: left, top, right, bottom, the last two exclusive.</returns>
    public (int Left, int Top, int Right, int Bottom) Cover(EmblemShape shape, float scale, Vector2 origin)
    {
        Vector2 least = new(float.PositiveInfinity), most = new(float.NegativeInfinity);
        foreach (Vector2 point in shape.Contours.SelectMany(c => c))
        {
            Vector2 p = (point - origin) * scale;
            least = Vector2.Min(least, p);
            most = Vector2.Max(most, p);
        }

        int left = Math.Max(0, (int)MathF.Floor(least.X)), top = Math.Max(0, (int)MathF.Floor(least.Y));
        int right = Math.Min(width, (int)MathF.Ceiling(most.X)), bottom = Math.Min(height, (int)MathF.Ceiling(most.Y));
        if (!(left < right && top < bottom))
        {
            return default;
        }

        FindCrossings(shape, scale, origin, top, bottom);
        for (int y = top; y < bottom; y++)
        {
            Span<float> steps = _steps.AsSpan(left, right - left + 2);
            steps.Clear();
            for (int sub = (y - top) * SubRows; sub < (y - top + 1) * SubRows; sub++)
            {
                AddSpans(_crossings.AsSpan(_starts[sub], _starts[sub + 1] - _starts[sub]), shape.IsEvenOdd, steps, left, right);
            }

            float sum = 0;
            Span<float> row = _coverage.AsSpan((y * width) + left, right - left);
            for (int x = 0; x < row.Length; x++)
            {
                sum += steps[x];
                row[x] = Math.Clamp(sum, 0, 1);
            }
        }

        return (left, top, right, bottom);
    }

    private void FindCrossings(EmblemShape shape, float scale, Vector2 origin, int top, int bottom)
    {
        int rows = (bottom - top) * SubRows;
        if (_starts.Length < rows + 2)
        {
            _starts = new int[rows + 2];
        }

        // First how many there are in each row, then they themselves.
        Array.Clear(_starts, 0, rows + 2);
        Each(shape, scale, origin, top, rows, (row, _, _) => _starts[row + 2]++);
        for (int row = 2; row < rows + 2; row++)
        {
            _starts[row] += _starts[row - 1];
        }

        int total = _starts[rows + 1];
        if (_crossings.Length < total)
        {
            _crossings = new (float, int)[total * 2];
        }

        Each(shape, scale, origin, top, rows, (row, x, winding) => _crossings[_starts[row + 1]++] = (x, winding));
        for (int row = 0; row < rows; row++)
        {
            Sort(_crossings.AsSpan(_starts[row], _starts[row + 1] - _starts[row]));
        }
    }

    private static void Each(EmblemShape shape, float scale, Vector2 origin, int top, int rows, Action<int, float, int> found)
    {
        foreach (var contour in shape.Contours)
        {
            Vector2 a = (contour[^1] - origin) * scale;
            foreach (Vector2 point in contour)
            {
                Vector2 b = (point - origin) * scale;
                (Vector2 upper, Vector2 lower, int winding) = a.Y <= b.Y ? (a, b, 1) : (b, a, -1);
                int first = Math.Max(0, (int)MathF.Ceiling(((upper.Y - top) * SubRows) - 0.5f));
                int last = Math.Min(rows, (int)MathF.Ceiling(((lower.Y - top) * SubRows) - 0.5f));
                float slope = (lower.X - upper.X) / MathF.Max(lower.Y - upper.Y, 1e-9f);
                for (int row = first; row < last; row++)
                {
                    float y = top + ((row + 0.5f) / SubRows);
                    found(row, upper.X + ((y - upper.Y) * slope), winding);
                }

                a = b;
            }
        }
    }

    // There are few in a row, and nearly sorted.
    private static void Sort(Span<(float X, int Winding)> row)
    {
        if (row.Length > 32)
        {
            row.Sort((p, q) => p.X != q.X ? p.X.CompareTo(q.X) : p.Winding.CompareTo(q.Winding));
            return;
        }

        for (int i = 1; i < row.Length; i++)
        {
            (float X, int Winding) moved = row[i];
            int j = i - 1;
            for (; j >= 0 && row[j].X > moved.X; j--)
            {
                row[j + 1] = row[j];
            }

            row[j + 1] = moved;
        }
    }

    private static void AddSpans(ReadOnlySpan<(float X, int Winding)> crossings, bool isEvenOdd, Span<float> steps, int left, int right)
    {
        int winding = 0;
        for (int i = 0; i + 1 < crossings.Length; i++)
        {
            winding += isEvenOdd ? 1 : crossings[i].Winding;
            if (isEvenOdd ? (winding & 1) == 0 : winding == 0)
            {
                continue;
            }

            float from = Math.Clamp(crossings[i].X, left, right) - left, to = Math.Clamp(crossings[i + 1].X, left, right) - left;
            if (to > from)
            {
                Step(steps, from, 1f / SubRows);
                Step(steps, to, -1f / SubRows);
            }
        }
    }

    /// <summary>From here on to the right there is so much more; the pixel that is cut gets its share.</summary>
    private static void Step(Span<float> steps, float x, float amount)
    {
        int i = (int)x;
        float rest = x - i;
        steps[i] += amount * (1 - rest);
        steps[i + 1] += amount * rest;
    }
}
