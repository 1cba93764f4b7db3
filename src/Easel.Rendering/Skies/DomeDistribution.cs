using System.Numerics;

namespace Easel.Rendering.Skies;

/// <summary>
/// Draws directions over the cells of a <see cref="DomeMap"/> in proportion to what their luminance has above a floor. With a floor at the
/// mean this is the compensated density for multiple importance sampling of Karlík et al. 2019: what the other technique finds well is
/// left to it.
/// </summary>
internal sealed class DomeDistribution
{
    private const int Columns = DomeMap.Columns, HalfRows = DomeMap.HalfRows, Rows = DomeMap.Rows;

    // Directions below the horizon mostly end on the ground of the scene: few samples go there.
    private const float BelowHorizonShare = 0.15f;

    // Where to begin the search in a cumulative table, for every 64th part of 1: most searches end after a step or two (Chen and Asau 1974).
    private const int Guides = 64;

    private readonly float[] _density = new float[Rows * Columns];
    private readonly float[] _conditional = new float[Rows * Columns];
    private readonly float[] _marginal = new float[Rows];
    private readonly ushort[] _rowGuide = new ushort[Guides];
    private readonly ushort[] _columnGuide = new ushort[Rows * Guides];

    /// <summary>Prepares sampling.</summary>
    /// <param name="luminance">Mean luminance of every cell, row after row.</param>
    /// <param name="mean">Mean luminance of the sky.</param>
    /// <param name="floor">Luminance, relative to the mean, that is left out; 0 leaves out nothing and makes no direction impossible.</param>
    public DomeDistribution(ReadOnlySpan<float> luminance, float mean, float floor)
    {
        float least = floor > 0 ? 0 : (0.02f * mean) + 1e-9f;
        double total = 0, all = 0;
        double[] rowWeight = new double[Rows];
        for (int row = 0; row < Rows; row++)
        {
            // The last row has nothing above it, and the one below the horizon borders on the one above it without a gap.
            if (row is HalfRows - 1 or Rows - 1)
            {
                continue;
            }

            float area = (MathF.Sin(DomeMap.Elevation(row + 1)) - MathF.Sin(DomeMap.Elevation(row))) * (MathF.Tau / Columns);
            double sum = 0;
            for (int column = 0; column < Columns; column++)
            {
                int i = (row * Columns) + column;
                float share = row < HalfRows ? BelowHorizonShare : 1;
                float density = (MathF.Max(luminance[i] - (floor * mean), 0) + least) * share;
                _density[i] = density;
                sum += density * area;
                all += luminance[i] * share * area;
                _conditional[i] = (float)sum;
            }

            for (int column = 0; column < Columns && sum > 0; column++)
            {
                _conditional[(row * Columns) + column] /= (float)sum;
            }

            rowWeight[row] = sum;
            total += sum;
        }

        Share = all > 0 ? (float)Math.Min(total / all, 1) : 0;
        if (total <= 0)
        {
            return;
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

    /// <summary>Share of the light above the floor, [0, 1]; at 0 there is nothing to draw.</summary>
    public float Share { get; }

    /// <summary>Density per steradian with which <see cref="Sample"/> draws a direction.</summary>
    public float Pdf(Vector3 direction)
    {
        DomeMap.Locate(direction, out int row, out int column, out _, out _);
        return _density[(row * Columns) + column];
    }

    /// <summary>Draws a direction and tells its density per steradian, which is 0 when there is nothing to draw.</summary>
    public (Vector3 Direction, float Pdf) Sample(Vector2 u)
    {
        // Row and column by inversion; what is left of each number places the direction inside the cell.
        int row = Invert(_marginal, 0, Rows, _rowGuide.AsSpan(), u.X, out float v);
        int column = Invert(_conditional, row * Columns, Columns, _columnGuide.AsSpan(row * Guides, Guides), u.Y, out float w);
        float low = MathF.Sin(DomeMap.Elevation(row)), high = MathF.Sin(DomeMap.Elevation(Math.Min(row + 1, Rows - 1)));
        float y = low + ((high - low) * v), ring = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
        (float across, float along) = MathF.SinCos(MathF.Tau * (column + w) / Columns);
        return (new Vector3(ring * across, y, -ring * along), _density[(row * Columns) + column]);
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
}
