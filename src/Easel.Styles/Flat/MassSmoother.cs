namespace Easel.Styles.Flat;

/// <summary>
/// Rounds the outlines of masses such as leaves and hills: each pixel in or at a mass takes what most of a disc around it is. Small gaps
/// close, stray blades go, and the borders of all masses move together. On other things only the light is calmed, never the shape.
/// </summary>
internal static class MassSmoother
{
    // Places looked at: rings in the disc, and places on the outer one; the inner ones have fewer.
    private const int Rings = 3, Spokes = 18;

    // Radius of the first disc in radii of the second.
    private const float FringeShare = 0.45f;

    // Share of a disc from which a mass fills it: below a half, so that it takes in its fringes.
    private const float GrownShare = 0.37f;

    // Side of the blocks in which masses are looked for first.
    private const int Block = 32;

    /// <summary>Smooths a class map.</summary>
    /// <param name="classes">int[height × width].</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="classesPerFill">Successive classes that are one fill in different light.</param>
    /// <param name="reach">Of a pixel: radius of the disc where it belongs to a mass, 0 when a mass may grow over it, −1 when it must stay; less
    /// for a thing whose light is calmed, the radius with a minus.</param>
    /// <param name="options">Cancellation.</param>
    /// <returns>The smoothed map.</returns>
    /// <remarks>Fine fringes go first, or the few places looked at in a large disc would miss or hit them by chance.</remarks>
    public static int[] Smooth(int[] classes, int width, int classesPerFill, sbyte[] reach, ParallelOptions options)
    {
        int[] once = Pass(classes, width, classesPerFill, reach, FringeShare, options);
        return Pass(once, width, classesPerFill, reach, 1, options);
    }

    private static int[] Pass(int[] classes, int width, int classesPerFill, sbyte[] reach, float share, ParallelOptions options)
    {
        int height = classes.Length / width, columns = (width + Block - 1) / Block;
        sbyte[] near = FarthestReach(reach, width, height, options);
        int[] result = new int[classes.Length];
        (int X, int Y)[][] discs = new (int, int)[sbyte.MaxValue + 1][];
        for (int r = 1; r < discs.Length; r++)
        {
            discs[r] = Disc(r);
        }

        Parallel.For(0, (height + 1) / 2, options, pair =>
        {
            Span<int> seen = stackalloc int[(Rings * Spokes) + 1];
            Span<int> counts = stackalloc int[seen.Length];
            int y = 2 * pair;
            for (int x = 0; x < width; x += 2)
            {
                // Four neighbours that are alike decide as one.
                int i = (y * width) + x;
                bool whole = y + 1 < height && x + 1 < width, alike = whole
                    && classes[i] == classes[i + 1] && classes[i] == classes[i + width] && classes[i] == classes[i + width + 1]
                    && reach[i] == reach[i + 1] && reach[i] == reach[i + width] && reach[i] == reach[i + width + 1];
                int decided = Decide(x, y, seen, counts);
                result[i] = decided;
                if (x + 1 < width)
                {
                    result[i + 1] = alike ? decided : Decide(x + 1, y, seen, counts);
                }

                if (y + 1 < height)
                {
                    result[i + width] = alike ? decided : Decide(x, y + 1, seen, counts);
                }

                if (whole)
                {
                    result[i + width + 1] = alike ? decided : Decide(x + 1, y + 1, seen, counts);
                }
            }
        });
        return result;

        int Decide(int x, int y, Span<int> seen, Span<int> counts)
        {
            int i = (y * width) + x, full = reach[i] != 0 ? Math.Abs(reach[i]) : near[(y / Block * columns) + (x / Block)];
            int radius = full == 0 ? 0 : Math.Max(1, (int)(share * full));
            return reach[i] == -1 || radius == 0 || IsCalm(classes, width, height, x, y, radius) ? classes[i]
                : reach[i] < 0 ? VoteOnLight(classes, classesPerFill, width, height, x, y, discs[radius], seen, counts)
                : Vote(classes, reach, width, height, x, y, discs[radius], seen, counts);
        }
    }

    /// <summary>Largest reach in and beside every block.</summary>
    private static sbyte[] FarthestReach(sbyte[] reach, int width, int height, ParallelOptions options)
    {
        int columns = (width + Block - 1) / Block, rows = (height + Block - 1) / Block;
        sbyte[] own = new sbyte[columns * rows], around = new sbyte[own.Length];
        Parallel.For(0, rows, options, row =>
        {
            for (int y = row * Block; y < Math.Min(height, (row + 1) * Block); y++)
            {
                for (int x = 0; x < width; x++)
                {
                    ref sbyte most = ref own[(row * columns) + (x / Block)];
                    most = Math.Max(most, reach[(y * width) + x]);
                }
            }
        });
        for (int k = 0; k < own.Length; k++)
        {
            for (int dy = -1; dy <= 1; dy++)
            {
                for (int dx = -1; dx <= 1; dx++)
                {
                    int y = Math.Clamp((k / columns) + dy, 0, rows - 1), x = Math.Clamp((k % columns) + dx, 0, columns - 1);
                    around[k] = Math.Max(around[k], own[(y * columns) + x]);
                }
            }
        }

        return around;
    }

    private static (int X, int Y)[] Disc(int radius)
    {
        var places = new List<(int, int)> { (0, 0) };
        for (int ring = 1; ring <= Rings; ring++)
        {
            int count = Spokes * ring / Rings;
            for (int k = 0; k < count; k++)
            {
                (float sin, float cos) = MathF.SinCos(MathF.Tau * (k + (0.5f * (ring % 2))) / count);
                float length = radius * (float)ring / Rings;
                places.Add(((int)MathF.Round(cos * length), (int)MathF.Round(sin * length)));
            }
        }

        return [.. places];
    }

    private static bool IsCalm(int[] classes, int width, int height, int x, int y, int reach)
    {
        int left = Math.Max(0, x - reach), right = Math.Min(width - 1, x + reach);
        int top = Math.Max(0, y - reach) * width, bottom = Math.Min(height - 1, y + reach) * width, own = classes[(y * width) + x];
        return classes[top + left] == own && classes[top + right] == own && classes[bottom + left] == own && classes[bottom + right] == own
            && classes[top + x] == own && classes[bottom + x] == own && classes[(y * width) + left] == own && classes[(y * width) + right] == own;
    }

    private static int Vote(
        int[] classes, sbyte[] reach, int width, int height, int x, int y, (int X, int Y)[] disc, Span<int> seen, Span<int> counts)
    {
        int own = (y * width) + x, masses = 0, all = 0;
        foreach ((int dx, int dy) in disc)
        {
            sbyte part = reach[(Math.Clamp(y + dy, 0, height - 1) * width) + Math.Clamp(x + dx, 0, width - 1)];
            all += part >= 0 ? 1 : 0;
            masses += part > 0 ? 1 : 0;
        }

        // Away from any mass nothing changes.
        if (masses == 0)
        {
            return classes[own];
        }

        bool wanted = masses > GrownShare * all;
        int kinds = 0;
        foreach ((int dx, int dy) in disc)
        {
            int i = (Math.Clamp(y + dy, 0, height - 1) * width) + Math.Clamp(x + dx, 0, width - 1);
            if (reach[i] < 0 || (reach[i] > 0) != wanted)
            {
                continue;
            }

            Count(classes[i], seen, counts, ref kinds);
        }

        return kinds > 0 ? MostFrequent(seen, counts, kinds) : classes[own];
    }

    private static int VoteOnLight(
        int[] classes, int classesPerFill, int width, int height, int x, int y, (int X, int Y)[] disc, Span<int> seen, Span<int> counts)
    {
        int own = classes[(y * width) + x], fill = own / classesPerFill, kinds = 0;
        foreach ((int dx, int dy) in disc)
        {
            int c = classes[(Math.Clamp(y + dy, 0, height - 1) * width) + Math.Clamp(x + dx, 0, width - 1)];
            if (c >= 0 && c / classesPerFill == fill)
            {
                Count(c, seen, counts, ref kinds);
            }
        }

        return MostFrequent(seen, counts, kinds);
    }

    private static void Count(int c, Span<int> seen, Span<int> counts, ref int kinds)
    {
        int k = seen[..kinds].IndexOf(c);
        if (k < 0)
        {
            (k, seen[kinds], counts[kinds]) = (kinds, c, 0);
            kinds++;
        }

        counts[k]++;
    }

    private static int MostFrequent(Span<int> seen, Span<int> counts, int kinds)
    {
        int best = 0;
        for (int k = 1; k < kinds; k++)
        {
            best = counts[k] > counts[best] ? k : best;
        }

        return seen[best];
    }
}
