using System.Numerics;

namespace Easel.Styles.Tracing;

/// <summary>Joins borders end to end into closed loops.</summary>
internal static class Loops
{
    /// <summary>All loops, in the order of their first borders.</summary>
    public static List<List<Border>> Join(List<Border> borders)
    {
        // Ends that meet are the same corner of pixels, so that they are equal.
        var starting = new Dictionary<Vector2, Queue<int>>();
        for (int i = 0; i < borders.Count; i++)
        {
            if (!starting.TryGetValue(borders[i].Start, out Queue<int>? queue))
            {
                starting[borders[i].Start] = queue = new Queue<int>();
            }

            queue.Enqueue(i);
        }

        bool[] used = new bool[borders.Count];
        var loops = new List<List<Border>>();
        for (int i = 0; i < borders.Count; i++)
        {
            if (used[i])
            {
                continue;
            }

            used[i] = true;
            var loop = new List<Border> { borders[i] };
            while (loop[^1].End != loop[0].Start && Next(loop[^1].End) is { } next)
            {
                used[next] = true;
                loop.Add(borders[next]);
            }

            loops.Add(loop);
        }

        return loops;

        int? Next(Vector2 at)
        {
            while (starting.TryGetValue(at, out Queue<int>? queue) && queue.TryDequeue(out int candidate))
            {
                if (!used[candidate])
                {
                    return candidate;
                }
            }

            return null;
        }
    }
}
