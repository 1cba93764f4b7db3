namespace Easel.Styles.Flat;

/// <summary>Labels connected areas of a picture: bands of rows in parallel, then their seams (union-find, Rosenfeld and Pfaltz 1966).</summary>
internal static class ConnectedAreas
{
    private const int BandRows = 64;

    /// <summary>Labels areas in the order of their first pixels.</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="likeness">Which neighbours belong together.</param>
    /// <param name="options">Cancellation.</param>
    /// <returns>int[height × width] of labels from 0 on, and how many there are.</returns>
    public static (int[] Labels, int Count) Label<T>(int width, int height, T likeness, ParallelOptions options)
        where T : struct, ILikeness
    {
        // The smallest pixel of an area is its root, whatever the order of joining.
        int[] parent = new int[width * height];
        int bands = (height + BandRows - 1) / BandRows;
        Parallel.For(0, bands, options, band =>
        {
            int first = band * BandRows * width, end = Math.Min(height, (band + 1) * BandRows) * width;
            for (int i = first; i < end; i++)
            {
                bool left = i % width != 0 && likeness.AreAlike(i - 1, i);
                parent[i] = left ? parent[i - 1] : i;
                if (i - width >= first && parent[i] != parent[i - width] && likeness.AreAlike(i - width, i))
                {
                    Join(parent, i, i - width);
                }
            }
        });
        for (int band = 1; band < bands; band++)
        {
            int first = band * BandRows * width;
            for (int i = first; i < first + width; i++)
            {
                if (likeness.AreAlike(i - width, i))
                {
                    Join(parent, i, i - width);
                }
            }
        }

        // Roots get numbers in raster order, then everyone asks their root.
        int[] labels = new int[width * height];
        int count = 0;
        for (int i = 0; i < parent.Length; i++)
        {
            if (parent[i] == i)
            {
                labels[i] = count++;
            }
        }

        Parallel.For(0, height, options, y =>
        {
            for (int i = y * width; i < (y + 1) * width; i++)
            {
                if (parent[i] != i)
                {
                    labels[i] = labels[Root(parent, i)];
                }
            }
        });
        return (labels, count);
    }

    private static void Join(int[] parent, int a, int b)
    {
        int rootA = Root(parent, a), rootB = Root(parent, b), root = Math.Min(rootA, rootB);
        parent[Math.Max(rootA, rootB)] = root;
        parent[a] = root;
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
        {
            i = parent[i];
        }

        return i;
    }
}
