using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Checking;

/// <summary>Reads the id buffer of a frame.</summary>
internal static class SightingReader
{
    /// <summary>Everything visible, by element id (scenery, id 0, left out).</summary>
    public static Dictionary<int, Sighting> Read(Frame frame)
    {
        var seen = new Dictionary<int, (int Pixels, int MinX, int MinY, int MaxX, int MaxY)>();
        for (int y = 0; y < frame.Height; y++)
        {
            for (int x = 0; x < frame.Width; x++)
            {
                int id = frame.ElementId[(y * frame.Width) + x];
                if (id == 0)
                {
                    continue;
                }

                seen[id] = seen.TryGetValue(id, out var s)
                    ? (s.Pixels + 1, Math.Min(s.MinX, x), Math.Min(s.MinY, y), Math.Max(s.MaxX, x), Math.Max(s.MaxY, y))
                    : (1, x, y, x, y);
            }
        }

        return seen.ToDictionary(p => p.Key, p => ToSighting(p.Value, frame.Width, frame.Height));
    }

    private static Sighting ToSighting((int Pixels, int MinX, int MinY, int MaxX, int MaxY) s, int width, int height) => new(
        s.Pixels,
        new Vector2((float)s.MinX / width, (float)s.MinY / height),
        new Vector2((s.MaxX + 1f) / width, (s.MaxY + 1f) / height),
        s.MinX == 0 || s.MinY == 0 || s.MaxX == width - 1 || s.MaxY == height - 1);
}
