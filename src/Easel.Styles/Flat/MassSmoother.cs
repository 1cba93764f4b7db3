namespace Easel.Styles.Flat;

/// <summary>
/// Rounds the outlines of masses such as leaves: each pixel in or at a mass takes what most of its neighbourhood is. Small gaps close, stray
/// blades go.
/// </summary>
internal static class MassSmoother
{
    // Taps on either side.
    private const int Taps = 2;

    /// <summary>Smooths a class map.</summary>
    /// <param name="classes">int[height × width].</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="step">Pixels between taps.</param>
    /// <param name="part">Of a pixel: 1 when it belongs to a mass, 0 when a mass may grow over it, −1 when it must stay.</param>
    /// <param name="options">Cancellation.</param>
    /// <returns>The smoothed map.</returns>
    public static int[] Smooth(int[] classes, int width, int step, sbyte[] part, ParallelOptions options)
    {
        int height = classes.Length / width;
        int[] result = new int[classes.Length];
        Parallel.For(0, height, options, y =>
        {
            Span<int> seen = stackalloc int[(2 * Taps + 1) * (2 * Taps + 1)];
            Span<int> counts = stackalloc int[seen.Length];
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                result[i] = part[i] < 0 || IsCalm(classes, width, height, x, y, Taps * step)
                    ? classes[i]
                    : Vote(classes, part, width, height, x, y, step, seen, counts);
            }
        });
        return result;
    }

    private static bool IsCalm(int[] classes, int width, int height, int x, int y, int reach)
    {
        int left = Math.Max(0, x - reach), right = Math.Min(width - 1, x + reach);
        int top = Math.Max(0, y - reach) * width, bottom = Math.Min(height - 1, y + reach) * width, own = classes[(y * width) + x];
        return classes[top + left] == own && classes[top + right] == own && classes[bottom + left] == own && classes[bottom + right] == own
            && classes[top + x] == own && classes[bottom + x] == own && classes[(y * width) + left] == own && classes[(y * width) + right] == own;
    }

    private static int Vote(
        int[] classes, sbyte[] part, int width, int height, int x, int y, int step, Span<int> seen, Span<int> counts)
    {
        int own = (y * width) + x, masses = 0, all = 0;
        for (int dy = -Taps; dy <= Taps; dy++)
        {
            for (int dx = -Taps; dx <= Taps; dx++)
            {
                int i = (Math.Clamp(y + (dy * step), 0, height - 1) * width) + Math.Clamp(x + (dx * step), 0, width - 1);
                if (part[i] >= 0)
                {
                    all++;
                    masses += part[i];
                }
            }
        }

        // Away from any mass nothing changes.
        if (masses == 0)
        {
            return classes[own];
        }

        int wanted = 2 * masses > all ? 1 : 0, kinds = 0;
        for (int dy = -Taps; dy <= Taps; dy++)
        {
            for (int dx = -Taps; dx <= Taps; dx++)
            {
                int i = (Math.Clamp(y + (dy * step), 0, height - 1) * width) + Math.Clamp(x + (dx * step), 0, width - 1);
                if (part[i] != wanted)
                {
                    continue;
                }

                int k = seen[..kinds].IndexOf(classes[i]);
                if (k < 0)
                {
                    (k, seen[kinds], counts[kinds]) = (kinds, classes[i], 0);
                    kinds++;
                }

                counts[k]++;
            }
        }

        int best = 0;
        for (int k = 1; k < kinds; k++)
        {
            best = counts[k] > counts[best] ? k : best;
        }

        return kinds > 0 ? seen[best] : classes[own];
    }
}
