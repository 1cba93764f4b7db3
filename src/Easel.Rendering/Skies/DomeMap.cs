using System.Numerics;

namespace Easel.Rendering.Skies;

/// <summary>
/// Radiance (and cloud transmittance) over all directions, read bilinearly and sampled about proportional to luminance. Rows are spaced by
/// the square root of the elevation on both sides of the horizon, so they are dense where skies change fastest.
/// </summary>
internal sealed class DomeMap
{
    private const int Columns = 512, HalfRows = 80, Rows = 2 * HalfRows;

    // Directions below the horizon mostly end on the ground of the scene: few samples go there.
    private const float BelowHorizonShare = 0.15f;

    private readonly Vector3[] _radiance = new Vector3[Rows * Columns];
    private readonly float[] _through = new float[Rows * Columns];
    private readonly float[] _density = new float[Rows * Columns];
    private readonly float[] _conditional = new float[Rows * Columns];
    private readonly float[] _marginal = new float[Rows];

    // Where to begin the search in a cumulative table, for every 64th part of 1: most searches end after a step or two (Chen and Asau 1974).
    private const int Guides = 64;
    private readonly ushort[] _rowGuide = new ushort[Guides];
    private readonly ushort[] _columnGuide = new ushort[Rows * Guides];

    // Columns between the nodes that are always evaluated; those between are, too, where their neighbours differ by more than this share.
    private const int Stride = 4;
    private const float LargestDifference = 0.06f;

    /// <summary>Evaluates the sky at the nodes and prepares sampling.</summary>
    public DomeMap(Func<Vector3, (Vector3 Radiance, float Through)> sky, ParallelOptions parallel)
    {
        Parallel.For(0, Rows, parallel, row => BakeRow(row, sky));
        BuildDistribution();
    }

    /// <summary>Radiance in a direction.</summary>
    public Vector3 Radiance(Vector3 direction)
    {
        Locate(direction, out int row, out int column, out float fx, out float fy);
        int next = (column + 1) & (Columns - 1), i = row * Columns;
        Vector3 low = Vector3.Lerp(_radiance[i + column], _radiance[i + next], fx);
        return Vector3.Lerp(low, Vector3.Lerp(_radiance[i + Columns + column], _radiance[i + Columns + next], fx), fy);
    }

    /// <summary>Share of light from beyond the clouds in a direction.</summary>
    public float Through(Vector3 direction)
    {
        Locate(direction, out int row, out int column, out float fx, out float fy);
        int next = (column + 1) & (Columns - 1), i = row * Columns;
        float low = _through[i + column] + ((_through[i + next] - _through[i + column]) * fx);
        i += Columns;
        float high = _through[i + column] + ((_through[i + next] - _through[i + column]) * fx);
        return low + ((high - low) * fy);
    }

    /// <summary>Density per steradian with which <see cref="Sample"/> draws a direction.</summary>
    public float Pdf(Vector3 direction)
    {
        Locate(direction, out int row, out int column, out _, out _);
        return _density[(row * Columns) + column];
    }

    /// <summary>Draws a direction and tells its density per steradian.</summary>
    public (Vector3 Direction, float Pdf) Sample(Vector2 u)
    {
        // Row and column by inversion; what is left of each number places the direction inside the cell.
        int row = Invert(_marginal, 0, Rows, _rowGuide.AsSpan(), u.X, out float v);
        int column = Invert(_conditional, row * Columns, Columns, _columnGuide.AsSpan(row * Guides, Guides), u.Y, out float w);
        float low = MathF.Sin(Elevation(row)), high = MathF.Sin(Elevation(row + 1));
        float y = low + ((high - low) * v), ring = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
        (float across, float along) = MathF.SinCos(MathF.Tau * (column + w) / Columns);
        return (new Vector3(ring * across, y, -ring * along), _density[(row * Columns) + column]);
    }

    /// <summary>Evaluates every fourth node, then halves the distance twice. Between nodes that are alike the mean will do: most of a sky is
    /// smooth, and marching through its clouds is the greater part of the work.</summary>
    private void BakeRow(int row, Func<Vector3, (Vector3 Radiance, float Through)> sky)
    {
        (float sin, float cos) = MathF.SinCos(Elevation(row));
        for (int column = 0; column < Columns; column += Stride)
        {
            Evaluate(column);
        }

        for (int half = Stride / 2; half > 0; half /= 2)
        {
            for (int column = half; column < Columns; column += 2 * half)
            {
                int first = row * Columns, i = first + column, left = i - half, right = first + ((column + half) & (Columns - 1));
                Vector3 sum = _radiance[left] + _radiance[right], difference = Vector3.Abs(_radiance[left] - _radiance[right]);
                if (MathF.Abs(_through[left] - _through[right]) > LargestDifference
                    || Luminance(difference) > 0.5f * LargestDifference * Luminance(sum))
                {
                    Evaluate(column);
                    continue;
                }

                _radiance[i] = 0.5f * sum;
                _through[i] = 0.5f * (_through[left] + _through[right]);
            }
        }

        void Evaluate(int column)
        {
            (float across, float along) = MathF.SinCos(MathF.Tau * column / Columns);
            int i = (row * Columns) + column;
            (_radiance[i], _through[i]) = sky(new Vector3(cos * across, sin, -cos * along));
        }
    }

    private static float Elevation(int row)
    {
        float s = row < HalfRows ? (HalfRows - 1 - row) / (HalfRows - 1f) : (row - HalfRows) / (HalfRows - 1f);
        return s * s * (MathF.PI / 2) * (row < HalfRows ? -1 : 1);
    }

    /// <summary>The cell around a direction: its lower row, left column and the position inside.</summary>
    private static void Locate(Vector3 direction, out int row, out int column, out float fx, out float fy)
    {
        float elevation = MathF.Asin(Math.Clamp(direction.Y, -1, 1));
        float s = MathF.Sqrt(MathF.Abs(elevation) / (MathF.PI / 2)) * (HalfRows - 1);
        float y = direction.Y < 0 ? HalfRows - 1 - s : HalfRows + s;
        row = direction.Y < 0 ? Math.Clamp((int)y, 0, HalfRows - 2) : Math.Clamp((int)y, HalfRows, Rows - 2);
        fy = Math.Clamp(y - row, 0, 1);
        float x = MathF.Atan2(direction.X, -direction.Z) / MathF.Tau * Columns;
        x = x < 0 ? x + Columns : x;
        column = Math.Min((int)x, Columns - 1);
        fx = x - column;
    }

    private void BuildDistribution()
    {
        // A cell is weighed by its mean luminance, lifted a little so that no direction is impossible, times its solid angle.
        double mean = 0;
        foreach (Vector3 radiance in _radiance)
        {
            mean += Luminance(radiance);
        }

        float floor = (float)(0.02 * mean / _radiance.Length) + 1e-9f;
        double total = 0;
        double[] rowWeight = new double[Rows];
        for (int row = 0; row < Rows; row++)
        {
            // The last row has nothing above it, and the one below the horizon borders on the one above it without a gap.
            if (row is HalfRows - 1 or Rows - 1)
            {
                continue;
            }

            float area = (MathF.Sin(Elevation(row + 1)) - MathF.Sin(Elevation(row))) * (MathF.Tau / Columns);
            double sum = 0;
            for (int column = 0; column < Columns; column++)
            {
                int i = row * Columns, next = (column + 1) & (Columns - 1);
                float luminance = 0.25f * (Luminance(_radiance[i + column]) + Luminance(_radiance[i + next])
                    + Luminance(_radiance[i + Columns + column]) + Luminance(_radiance[i + Columns + next]));
                float density = (luminance + floor) * (row < HalfRows ? BelowHorizonShare : 1);
                _density[i + column] = density;
                sum += density * area;
                _conditional[i + column] = (float)sum;
            }

            for (int column = 0; column < Columns; column++)
            {
                _conditional[(row * Columns) + column] /= (float)sum;
            }

            rowWeight[row] = sum;
            total += sum;
        }

        double running = 0;
        for (int row = 0; row < Rows; row++)
        {
            running += rowWeight[row];
            _marginal[row] = (float)(running / total);
        }

        for (int i = 0; i < _density.Length; i++)
        {
            _density[i] /= (float)total;
        }

        FillGuide(_marginal, _rowGuide);
        for (int row = 0; row < Rows; row++)
        {
            FillGuide(_conditional.AsSpan(row * Columns, Columns), _columnGuide.AsSpan(row * Guides, Guides));
        }
    }

    /// <summary>For every part of [0, 1), the first entry of a cumulative table above its start.</summary>
    private static void FillGuide(ReadOnlySpan<float> cumulative, Span<ushort> guide)
    {
        int entry = 0;
        for (int part = 0; part < guide.Length; part++)
        {
            float start = (float)part / guide.Length;
            while (entry < cumulative.Length - 1 && cumulative[entry] <= start)
            {
                entry++;
            }

            guide[part] = (ushort)entry;
        }
    }

    /// <summary>First entry of a cumulative table above u, and how far u lies into it.</summary>
    private static int Invert(float[] cumulative, int first, int count, ReadOnlySpan<ushort> guide, float u, out float inside)
    {
        int low = guide[Math.Min((int)(u * guide.Length), guide.Length - 1)];
        while (low < count - 1 && cumulative[first + low] <= u)
        {
            low++;
        }

        float before = low == 0 ? 0 : cumulative[first + low - 1], width = cumulative[first + low] - before;
        if (width <= 0)
        {
            // Rounding left u beyond the last entry with any weight: step back to it.
            while (low > 0 && cumulative[first + low] <= cumulative[first + low - 1])
            {
                low--;
            }

            inside = 0.999999f;
            return low;
        }

        inside = Math.Clamp((u - before) / width, 0, 0.999999f);
        return low;
    }

    private static float Luminance(Vector3 c) => (0.2126f * c.X) + (0.7152f * c.Y) + (0.0722f * c.Z);
}
