using System.Collections.Immutable;
using System.Globalization;

namespace Easel.Design.Charts;

/// <summary>
/// Positions of the labels of an axis: the optimisation of simplicity, coverage and density of Talbot, Lin and Hanrahan, "An Extension of
/// Wilkinson's Algorithm for Positioning Tick Labels on Axes" (2010), without its term for the look of the letters.
/// </summary>
/// <param name="Values">The labelled values, ascending; they cover the data.</param>
/// <param name="Step">Distance of neighbours.</param>
internal sealed record Ticks(ImmutableArray<double> Values, double Step)
{
    private const double SimplicityWeight = 0.3, CoverageWeight = 0.3, DensityWeight = 0.4;

    private static readonly double[] s_steps = [1, 5, 2, 2.5, 4, 3];

    /// <summary>Lowest label.</summary>
    public double First => Values[0];

    /// <summary>Highest label.</summary>
    public double Last => Values[^1];

    /// <summary>Digits after the decimal point that all labels need.</summary>
    public int Decimals
    {
        get
        {
            for (int digits = 0; digits < 9; digits++)
            {
                double power = Math.Pow(10, digits);
                if (Math.Abs(Math.Round(Step * power) - (Step * power)) < 1e-6 * Step * power)
                {
                    return digits;
                }
            }

            return 9;
        }
    }

    /// <summary>Chooses labels.</summary>
    /// <param name="low">Least value of the data, finite.</param>
    /// <param name="high">Greatest value.</param>
    /// <param name="wanted">Number of labels that would be best, 2 or more.</param>
    public static Ticks Cover(double low, double high, int wanted)
    {
        if (high - low <= 1e-12 * Math.Max(Math.Abs(low), Math.Abs(high)) || high <= low)
        {
            double reach = low == 0 ? 1 : Math.Abs(low) * 0.5;
            (low, high) = (low - reach, high + reach);
        }

        (double Score, double Start, double Step, int Count) best = (double.NegativeInfinity, 0, 1, 2);
        for (int j = 1; j <= 6; j++)
        {
            for (int q = 0; q < s_steps.Length; q++)
            {
                for (int k = 2; k <= wanted + 5; k++)
                {
                    Try(low, high, wanted, j, q, k, ref best);
                }
            }
        }

        return new Ticks([.. Enumerable.Range(0, best.Count).Select(i => Clean(best.Start + (i * best.Step), best.Step))], best.Step);
    }

    private static void Try(
        double low, double high, int wanted, int j, int q, int k, ref (double Score, double Start, double Step, int Count) best)
    {
        int exponent = (int)Math.Ceiling(Math.Log10((high - low) / (k - 1) / (j * s_steps[q])));
        for (int z = exponent - 1; z <= exponent + 1; z++)
        {
            double step = j * s_steps[q] * Math.Pow(10, z), unit = step / j;

            // Outer labels at or beyond the data: only starts that reach below it and ends that reach above it.
            double first = Math.Floor((low / unit) + 1e-9), last = Math.Ceiling((high / unit) - 1e-9) - ((k - 1) * j);
            for (double start = last; start <= first && start <= last + (4 * j); start++)
            {
                double from = start * unit, to = from + (step * (k - 1));
                bool zero = from <= 1e-9 * step && to >= -1e-9 * step && Math.Abs((from / step) - Math.Round(from / step)) < 1e-9;
                double simplicity = 1 - (q / (s_steps.Length - 1.0)) - j + (zero ? 1 : 0);
                double range = 0.1 * (high - low);
                double coverage = 1 - (0.5 * ((Square(high - to) + Square(low - from)) / Square(range)));
                double ratio = k / (double)wanted;
                double density = 2 - Math.Max(ratio, 1 / ratio);
                double score = (SimplicityWeight * simplicity) + (CoverageWeight * Math.Max(coverage, -8)) + (DensityWeight * density);
                if (score > best.Score + 1e-12)
                {
                    best = (score, from, step, k);
                }
            }
        }
    }

    /// <summary>Removes what adding up binary fractions leaves behind.</summary>
    private static double Clean(double value, double step)
    {
        double rounded = Math.Round(value / step * 1e6) / 1e6 * step;
        return Math.Abs(rounded) < 1e-9 * step ? 0 : double.Parse(rounded.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static double Square(double x) => x * x;
}
