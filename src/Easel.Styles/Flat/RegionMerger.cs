using System.Runtime.InteropServices;

namespace Easel.Styles.Flat;

/// <summary>
/// Gives every region too small to be meant to the neighbour that suits it best, the smallest first, until none is left: a neighbour with a
/// long common border, and rather one of the same thing.
/// </summary>
internal static class RegionMerger
{
    /// <summary>Merges in place.</summary>
    /// <param name="classes">int[height × width]; connected equal pixels form a region.</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="least">Regions of a class with fewer pixels than this are merged; 0 keeps all.</param>
    /// <param name="leastWidth">Regions of a class with a smaller mean width in pixels are merged as well; 0 keeps all.</param>
    /// <param name="affinity">How well a small region of the first class goes into one of the second; positive.</param>
    /// <param name="options">Cancellation.</param>
    public static void Merge(int[] classes, int width, Func<int, int> least, Func<int, float> leastWidth, Func<int, int, float> affinity, ParallelOptions options)
    {
        int height = classes.Length / width;
        (int[] labels, int count) = ConnectedAreas.Label(width, height, new SameClass(classes), options);
        int[] size = new int[count], classOf = new int[count];
        for (int i = 0; i < labels.Length;)
        {
            // A run of the same region at a time.
            int label = labels[i], run = labels.AsSpan(i).IndexOfAnyExcept(label);
            run = run < 0 ? labels.Length - i : run;
            size[label] += run;
            classOf[label] = classes[i];
            i += run;
        }

        int[] rim = MeasureRims(labels, width, count, options);
        bool[] small = new bool[count];
        int[] needed = new int[count];
        for (int r = 0; r < count; r++)
        {
            needed[r] = least(classOf[r]);

            // A long strip has a rim on either side.
            small[r] = size[r] < needed[r] || 2f * size[r] < leastWidth(classOf[r]) * rim[r];
        }

        // Common borders, as linked lists per region that can be joined in one step.
        var borders = new BorderLists(count);
        foreach ((int a, int b, int length) in CollectBorders(labels, width, height, small, options))
        {
            borders.Add(a, b, length);
        }

        int[] owner = new int[count];
        var queue = new PriorityQueue<(int Region, int Size), (int Size, int Region)>();
        for (int r = 0; r < count; r++)
        {
            owner[r] = r;
            if (small[r])
            {
                queue.Enqueue((r, size[r]), (size[r], r));
            }
        }

        var shared = new List<(int Region, int Length)>();
        while (queue.TryDequeue(out (int Region, int Size) next, out _))
        {
            int r = next.Region;
            if (owner[r] != r || size[r] != next.Size)
            {
                continue;
            }

            // The neighbours that are left, each with the sum of its borders.
            shared.Clear();
            foreach ((int other, int length) in borders.Of(r))
            {
                int o = Owner(owner, other);
                if (o != r)
                {
                    shared.Add((o, length));
                }
            }

            shared.Sort();
            (float best, int into) = (0, -1);
            for (int k = 0; k < shared.Count;)
            {
                int o = shared[k].Region, length = 0;
                for (; k < shared.Count && shared[k].Region == o; k++)
                {
                    length += shared[k].Length;
                }

                float score = length * affinity(classOf[r], classOf[o]);
                (best, into) = score > best ? (score, o) : (best, into);
            }

            if (into < 0)
            {
                continue;
            }

            owner[r] = into;
            size[into] += size[r];
            borders.Join(into, r);
            if (size[into] < needed[into])
            {
                queue.Enqueue((into, size[into]), (size[into], into));
            }
        }

        Parallel.For(0, height, options, y =>
        {
            for (int i = y * width; i < (y + 1) * width; i++)
            {
                classes[i] = classOf[Owner(owner, labels[i])];
            }
        });
    }

    /// <summary>Length of the border of every region, that of the picture left out.</summary>
    private static int[] MeasureRims(int[] labels, int width, int count, ParallelOptions options)
    {
        int[] rim = new int[count];
        Parallel.For(0, labels.Length / width, options, y =>
        {
            for (int i = y * width; i < (y + 1) * width; i++)
            {
                int own = labels[i];
                if (i > y * width && labels[i - 1] != own)
                {
                    Interlocked.Increment(ref rim[own]);
                    Interlocked.Increment(ref rim[labels[i - 1]]);
                }

                if (y > 0 && labels[i - width] != own)
                {
                    Interlocked.Increment(ref rim[own]);
                    Interlocked.Increment(ref rim[labels[i - width]]);
                }
            }
        });
        return rim;
    }

    private static int Owner(int[] owner, int region)
    {
        while (owner[region] != region)
        {
            region = owner[region];
        }

        return region;
    }

    /// <summary>Every pair of neighbours of which one is small, with the length of the border between them.</summary>
    private static List<(int A, int B, int Length)> CollectBorders(int[] labels, int width, int height, bool[] small, ParallelOptions options)
    {
        const int bandRows = 128;
        int bands = (height + bandRows - 1) / bandRows;
        var found = new List<long>[bands];
        Parallel.For(0, bands, options, band =>
        {
            var list = new List<long>();
            for (int i = band * bandRows * width; i < Math.Min(height, (band + 1) * bandRows) * width; i++)
            {
                if (i % width != 0)
                {
                    Note(list, labels[i - 1], labels[i]);
                }

                if (i >= width)
                {
                    Note(list, labels[i - width], labels[i]);
                }
            }

            list.Sort();
            found[band] = list;
        });
        var borders = new List<(int, int, int)>();
        foreach (List<long> list in found)
        {
            for (int k = 0; k < list.Count;)
            {
                long pair = list[k];
                int start = k;
                for (; k < list.Count && list[k] == pair; k++)
                {
                }

                borders.Add(((int)(pair >> 32), (int)pair, k - start));
            }
        }

        return borders;

        void Note(List<long> list, int a, int b)
        {
            if (a != b && (small[a] || small[b]))
            {
                list.Add(((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b));
            }
        }
    }

    private readonly struct SameClass(int[] classes) : ILikeness
    {
        public bool AreAlike(int a, int b) => classes[a] == classes[b];
    }

    private sealed class BorderLists
    {
        private readonly List<(int Other, int Length, int Next)> _entries = [];
        private readonly int[] _first;
        private readonly int[] _last;

        public BorderLists(int regions)
        {
            _first = new int[regions];
            _last = new int[regions];
            Array.Fill(_first, -1);
        }

        public void Add(int a, int b, int length)
        {
            Append(a, b, length);
            Append(b, a, length);
        }

        public void Join(int into, int from)
        {
            if (_first[from] < 0)
            {
                return;
            }

            if (_first[into] < 0)
            {
                _first[into] = _first[from];
            }
            else
            {
                CollectionsMarshal.AsSpan(_entries)[_last[into]].Next = _first[from];
            }

            _last[into] = _last[from];
        }

        public IEnumerable<(int Other, int Length)> Of(int region)
        {
            for (int e = _first[region]; e >= 0; e = _entries[e].Next)
            {
                yield return (_entries[e].Other, _entries[e].Length);
            }
        }

        private void Append(int region, int other, int length)
        {
            int e = _entries.Count;
            _entries.Add((other, length, -1));
            if (_first[region] < 0)
            {
                _first[region] = e;
            }
            else
            {
                CollectionsMarshal.AsSpan(_entries)[_last[region]].Next = e;
            }

            _last[region] = e;
        }
    }
}
