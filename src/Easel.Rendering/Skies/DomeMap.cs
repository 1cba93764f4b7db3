using System.Numerics;

namespace Easel.Rendering.Skies;

/// <summary>
/// Radiance (and cloud transmittance) over all directions, read bilinearly and sampled by luminance. Rows are spaced by the square root of
/// the elevation on both sides of the horizon, so they are dense where skies change fastest.
/// </summary>
internal sealed class DomeMap
{
    /// <summary>Nodes of a row, rows below the horizon, and all rows.</summary>
    public const int Columns = 512, HalfRows = 80, Rows = 2 * HalfRows;

    private readonly Vector3[] _radiance = new Vector3[Rows * Columns];
    private readonly float[] _through = new float[Rows * Columns];

    // Columns between the nodes that are always evaluated; those between are, too, where their neighbours differ by more than this share.
    private const int Stride = 4;
    private const float LargestDifference = 0.06f;

    /// <summary>Luminance, relative to the mean, above which a direction stands out. Among leaves and in rooms the mean itself left too much to
    /// scattered directions.</summary>
    private const float PeakFloor = 0.5f;

    /// <summary>Evaluates the sky at the nodes and prepares sampling.</summary>
    public DomeMap(Func<Vector3, (Vector3 Radiance, float Through)> sky, ParallelOptions parallel)
    {
        Parallel.For(0, Rows, parallel, row => BakeRow(row, sky));
        float[] luminance = CellLuminance(out float mean);
        All = new DomeDistribution(luminance, mean, 0);
        Peaks = new DomeDistribution(luminance, mean, PeakFloor);
    }

    /// <summary>Directions in proportion to luminance.</summary>
    public DomeDistribution All { get; }

    /// <summary>Directions in proportion to what luminance has beyond the mean: scattered directions find the rest well enough by themselves.</summary>
    public DomeDistribution Peaks { get; }

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

    /// <summary>Elevation of a row of nodes, radians.</summary>
    public static float Elevation(int row)
    {
        float s = row < HalfRows ? (HalfRows - 1 - row) / (HalfRows - 1f) : (row - HalfRows) / (HalfRows - 1f);
        return s * s * (MathF.PI / 2) * (row < HalfRows ? -1 : 1);
    }

    /// <summary>The cell around a direction: its lower row, left column and the position inside.</summary>
    public static void Locate(Vector3 direction, out int row, out int column, out float fx, out float fy)
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

    /// <summary>Mean luminance of every cell between four nodes, and of the whole dome.</summary>
    private float[] CellLuminance(out float mean)
    {
        float[] cells = new float[Rows * Columns];
        double sum = 0, sphere = 0;
        for (int row = 0; row < Rows - 1; row++)
        {
            double area = MathF.Sin(Elevation(row + 1)) - MathF.Sin(Elevation(row));
            for (int column = 0; column < Columns; column++)
            {
                int i = row * Columns, next = (column + 1) & (Columns - 1);
                cells[i + column] = 0.25f * (Luminance(_radiance[i + column]) + Luminance(_radiance[i + next])
                    + Luminance(_radiance[i + Columns + column]) + Luminance(_radiance[i + Columns + next]));

                // The ground is not sky.
                (sum, sphere) = row < HalfRows ? (sum, sphere) : (sum + (cells[i + column] * area), sphere + area);
            }
        }

        mean = (float)(sum / Math.Max(sphere, 1e-30));
        return cells;
    }

    private static float Luminance(Vector3 c) => (0.2126f * c.X) + (0.7152f * c.Y) + (0.0722f * c.Z);
}
