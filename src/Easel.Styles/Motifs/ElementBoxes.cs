using System.Numerics;

namespace Easel.Styles.Motifs;

/// <summary>Where the things that were asked for are in the picture.</summary>
internal static class ElementBoxes
{
    /// <summary>The box of each thing, pixels, in the order of their numbers; none where nothing is known.</summary>
    public static List<(Vector2 Least, Vector2 Most)> Of(Motif motif) => [.. ByNumber(motif).Values];

    /// <summary>The boxes by the numbers of the things.</summary>
    public static SortedDictionary<int, (Vector2 Least, Vector2 Most)> ByNumber(Motif motif)
    {
        var boxes = new SortedDictionary<int, (Vector2 Least, Vector2 Most)>();
        for (int y = 0; y < motif.Height; y++)
        {
            for (int x = 0; x < motif.Width; x++)
            {
                int element = motif.ElementAt(x, y);
                if (element != 0)
                {
                    var p = new Vector2(x, y);
                    boxes[element] = boxes.TryGetValue(element, out (Vector2 Least, Vector2 Most) box) ? (Vector2.Min(box.Least, p), Vector2.Max(box.Most, p)) : (p, p);
                }
            }
        }

        return boxes;
    }
}
