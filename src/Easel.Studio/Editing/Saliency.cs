using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Where a picture has its subject.</summary>
internal static class Saliency
{
    private const int LookSize = 128;

    /// <summary>Share of the detail along each axis that may lie outside the box, on either side.</summary>
    private const float Tail = 0.06f;

    /// <summary>The same for a subject that was found: hardly any of it.</summary>
    private const float SubjectTail = 0.002f;

    /// <summary>The box of what matters, in shares of the picture: the subject's where one is found, else of most of the detail.</summary>
    public static (Vector2 Low, Vector2 High) Find(Picture picture, CancellationToken cancellation)
    {
        Picture small = AreaScaler.Fit(picture, LookSize, LookSize, cancellation);
        int width = small.Width, height = small.Height;
        float[]? subject = SubjectFinder.Find(small, cancellation);
        float[] weights = subject ?? Detail(small);
        float tail = subject is null ? Tail : SubjectTail;
        float[] columns = new float[width], rows = new float[height];
        for (int i = 0; i < weights.Length; i++)
        {
            columns[i % width] += weights[i];
            rows[i / width] += weights[i];
        }

        (float left, float right) = Middle(columns, tail);
        (float top, float bottom) = Middle(rows, tail);
        return (new Vector2(left, top), new Vector2(right, bottom));
    }

    private static float[] Detail(Picture small)
    {
        float[] detail = new float[small.Width * small.Height];
        for (int y = 1; y < small.Height; y++)
        {
            for (int x = 1; x < small.Width; x++)
            {
                int i = (y * small.Width) + x;
                Vector3 here = LightTable.Encode(LightTable.Of(small, i));
                detail[i] = Vector3.DistanceSquared(here, LightTable.Encode(LightTable.Of(small, i - 1)))
                    + Vector3.DistanceSquared(here, LightTable.Encode(LightTable.Of(small, i - small.Width)));
            }
        }

        return detail;
    }

    private static (float Low, float High) Middle(float[] sums, float tail)
    {
        float total = sums.Sum();
        if (total <= 0)
        {
            return (0, 1);
        }

        float running = 0, low = -1, high = 1;
        for (int i = 0; i < sums.Length; i++)
        {
            running += sums[i];
            low = low < 0 && running > tail * total ? (float)i / sums.Length : low;
            if (running >= (1 - tail) * total)
            {
                high = (i + 1f) / sums.Length;
                break;
            }
        }

        return (MathF.Max(0, low), high);
    }
}
