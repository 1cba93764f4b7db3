namespace Easel.Styles.Flat;

/// <summary>Gives every region too small to be meant to the neighbour with which it shares most of its border.</summary>
internal static class RegionCleaner
{
    /// <summary>Cleans a map of classes in place.</summary>
    /// <param name="classes">int[height × width]; equal neighbours form a region.</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="least">Regions of a class with fewer pixels than this are merged; 0 keeps all.</param>
    public static void Clean(int[] classes, int width, Func<int, int> least)
    {
        // Label regions by union with the pixels to the left and above (Rosenfeld and Pfaltz); the smaller label is the root.
        int[] parent = new int[classes.Length];
        for (int i = 0; i < classes.Length; i++)
        {
            bool left = i % width != 0 && classes[i - 1] == classes[i], above = i >= width && classes[i - width] == classes[i];
            parent[i] = left ? parent[i - 1] : i;

            // Inside a region the pixel to the left has met the one above already.
            if (above && !(left && classes[i - width - 1] == classes[i]))
            {
                Join(parent, i, i - width);
            }
        }

        int[] size = new int[classes.Length];
        for (int i = 0; i < classes.Length; i++)
        {
            parent[i] = parent[parent[i]];
            size[parent[i]]++;
        }

        // The most frequent class around a small region by majority vote (Boyer and Moore): one candidate and its lead are enough.
        var vote = new Dictionary<int, (int Class, int Lead)>();
        for (int i = 0; i < classes.Length; i++)
        {
            if (i % width != 0)
            {
                Vote(i, i - 1);
            }

            if (i >= width)
            {
                Vote(i, i - width);
            }
        }

        for (int i = 0; i < classes.Length; i++)
        {
            if (size[parent[i]] < least(classes[i]) && vote.TryGetValue(parent[i], out (int Class, int Lead) winner))
            {
                classes[i] = winner.Class;
            }
        }

        void Vote(int a, int b)
        {
            if (parent[a] != parent[b])
            {
                Cast(a, b);
                Cast(b, a);
            }
        }

        void Cast(int small, int other)
        {
            int root = parent[small];
            if (size[root] >= least(classes[small]) || size[parent[other]] < least(classes[other]))
            {
                return;
            }

            (int candidate, int lead) = vote.GetValueOrDefault(root, (classes[other], 0));
            vote[root] = candidate == classes[other] ? (candidate, lead + 1) : lead > 1 ? (candidate, lead - 1) : (classes[other], 1);
        }
    }

    private static void Join(int[] parent, int a, int b)
    {
        int rootA = Root(parent, a), rootB = Root(parent, b);
        if (rootA != rootB)
        {
            parent[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
        }
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
        {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }

        return i;
    }
}
