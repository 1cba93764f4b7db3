using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Checking;

/// <summary>Reads the id buffer of a frame: visible boxes, and connected parts (4-neighbourhood) by union of runs.</summary>
internal static class SightingReader
{
    /// <summary>Everything visible, by element id (scenery, id 0, left out).</summary>
    public static Dictionary<int, Sighting> Read(Frame frame)
    {
        int width = frame.Width;
        var seen = new Dictionary<int, (int Pixels, int MinX, int MinY, int MaxX, int MaxY)>();
        int[] parent = new int[width * frame.Height];
        for (int y = 0; y < frame.Height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x, id = frame.ElementId[i];
                parent[i] = i;
                if (id == 0)
                {
                    continue;
                }

                Join(parent, i, x > 0 && frame.ElementId[i - 1] == id ? i - 1 : i);
                Join(parent, i, y > 0 && frame.ElementId[i - width] == id ? i - width : i);
                seen[id] = seen.TryGetValue(id, out var s)
                    ? (s.Pixels + 1, Math.Min(s.MinX, x), Math.Min(s.MinY, y), Math.Max(s.MaxX, x), Math.Max(s.MaxY, y))
                    : (1, x, y, x, y);
            }
        }

        Dictionary<int, (int Largest, int Second)> parts = Parts(frame, parent);
        return seen.ToDictionary(p => p.Key, p => ToSighting(p.Value, parts[p.Key], width, frame.Height));
    }

    // Sizes of the two largest connected parts of every id.
    private static Dictionary<int, (int Largest, int Second)> Parts(Frame frame, int[] parent)
    {
        var sizes = new Dictionary<int, int>();
        for (int i = 0; i < parent.Length; i++)
        {
            if (frame.ElementId[i] != 0)
            {
                int root = Root(parent, i);
                sizes[root] = sizes.GetValueOrDefault(root) + 1;
            }
        }

        var parts = new Dictionary<int, (int Largest, int Second)>();
        foreach ((int root, int size) in sizes)
        {
            (int largest, int second) = parts.GetValueOrDefault(frame.ElementId[root]);
            parts[frame.ElementId[root]] = size > largest ? (size, largest) : (largest, Math.Max(second, size));
        }

        return parts;
    }

    private static void Join(int[] parent, int a, int b)
    {
        (a, b) = (Root(parent, a), Root(parent, b));
        parent[Math.Max(a, b)] = Math.Min(a, b);
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

    private static Sighting ToSighting((int Pixels, int MinX, int MinY, int MaxX, int MaxY) s, (int Largest, int Second) parts, int width, int height) => new(
        s.Pixels,
        new Vector2((float)s.MinX / width, (float)s.MinY / height),
        new Vector2((s.MaxX + 1f) / width, (s.MaxY + 1f) / height),
        s.MinX == 0 || s.MinY == 0 || s.MaxX == width - 1 || s.MaxY == height - 1,
        parts.Largest,
        parts.Second);
}
