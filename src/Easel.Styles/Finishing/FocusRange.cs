using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>The distances between which the subjects of a picture stand.</summary>
/// <param name="Near">Distance of the nearest subject, metres.</param>
/// <param name="Far">Distance of the farthest subject, metres.</param>
/// <param name="IsSubject">Whether the element with this id is a subject; a table that runs out of the picture is none.</param>
/// <param name="Share">Share of the picture that they take.</param>
internal sealed record FocusRange(float Near, float Far, bool[] IsSubject, float Share)
{
    /// <summary>An element that takes more than this share of the picture's border is something that subjects stand on.</summary>
    private const float LargestBorderShare = 0.12f;

    /// <summary>Outliers that do not count, such as the tip of a tail, and the room kept sharp before and behind.</summary>
    private const float Outliers = 0.02f, NearRoom = 0.97f, FarRoom = 1.03f;

    /// <summary>Reads the range from the facts of a frame; null when there is no subject to focus on.</summary>
    public static FocusRange? Of(Frame frame)
    {
        int width = frame.Width, height = frame.Height, largest = frame.ElementId.Max();
        if (largest <= 0)
        {
            return null;
        }

        // Who runs out of the picture?
        int[] border = new int[largest + 1];
        for (int x = 0; x < width; x++)
        {
            border[frame.ElementId[x]]++;
            border[frame.ElementId[((height - 1) * width) + x]]++;
        }

        for (int y = 0; y < height; y++)
        {
            border[frame.ElementId[y * width]]++;
            border[frame.ElementId[(y * width) + width - 1]]++;
        }

        bool[] isSubject = [.. border.Select((count, id) => id > 0 && count <= LargestBorderShare * 2 * (width + height))];

        // Every second row and column is enough to know where they stand.
        var depths = new List<float>();
        for (int y = 0; y < height; y += 2)
        {
            for (int x = 0; x < width; x += 2)
            {
                int i = (y * width) + x;
                if (isSubject[frame.ElementId[i]] && float.IsFinite(frame.Depth[i]))
                {
                    depths.Add(frame.Depth[i]);
                }
            }
        }

        if (depths.Count == 0)
        {
            return null;
        }

        depths.Sort();
        int skipped = (int)(Outliers * depths.Count);
        return new FocusRange(depths[skipped] * NearRoom, depths[^(1 + skipped)] * FarRoom, isSubject, 4f * depths.Count / (width * height));
    }
}
