using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>
/// Finds what stands before a plain background: the background is what is connected with the border and has one of the border's few
/// colours. Works for product shots, portraits before a wall and things under a sky; a picture full of detail has no such background.
/// </summary>
internal static class SubjectFinder
{
    /// <summary>Pixels along the longer side of the copy that is looked at.</summary>
    private const int LookSize = 384;

    private const int Colors = 5;

    /// <summary>Differences in OkLab that still count as the background, from its colours and from the neighbour.</summary>
    private const float SameColor = 0.06f, SameStep = 0.03f;

    /// <summary>Shares of the picture and of its border between which a subject is believed.</summary>
    private const float SmallestShare = 0.01f, LargestShare = 0.85f, FreeBorder = 0.6f;

    /// <summary>Share of what is not background that must hang together: pieces mean that the background leaked into the subject.</summary>
    private const float WholeShare = 0.9f;

    /// <summary>How far each pixel belongs to the subject, 0 to 1, or null where none is found.</summary>
    public static float[]? Find(Picture picture, CancellationToken cancellation)
    {
        if (OwnMatte(picture) is { } own)
        {
            return own;
        }

        Picture small = AreaScaler.Fit(picture, Math.Min(LookSize, picture.Width), Math.Min(LookSize, picture.Height), cancellation);
        int width = small.Width, height = small.Height;
        Vector3[] lab = [.. Enumerable.Range(0, width * height).Select(i => OkLab.FromLinear(LightTable.Of(small, i)))];
        int[] border = [.. Enumerable.Range(0, lab.Length).Where(i => i % width == 0 || i % width == width - 1 || i < width || i >= lab.Length - width)];
        bool[] isBackground = Flood(lab, width, border, Cluster([.. border.Select(i => lab[i])]));
        int subject = isBackground.Count(b => !b);
        if (subject < SmallestShare * lab.Length || subject > LargestShare * lab.Length || border.Count(i => isBackground[i]) < FreeBorder * border.Length)
        {
            return null;
        }

        int[] whole = LargestPiece(isBackground, width);
        if (whole.Length < WholeShare * subject)
        {
            return null;
        }

        Array.Fill(isBackground, true);
        foreach (int i in whole)
        {
            isBackground[i] = false;
        }

        float[] matte = PlaneBlur.Run([.. isBackground.Select(b => b ? 0f : 1f)], width, 1, cancellation);
        return Enlarge(matte, width, picture.Width, picture.Height);
    }

    // A picture that has been cut out already says itself what its subject is.
    private static float[]? OwnMatte(Picture picture)
    {
        int clear = 0;
        for (int i = 3; i < picture.Rgba.Length; i += 4)
        {
            clear += picture.Rgba[i] < 8 ? 1 : 0;
        }

        int pixels = picture.Width * picture.Height;
        return clear > 0.05f * pixels && clear < pixels ? [.. Enumerable.Range(0, pixels).Select(i => picture.Rgba[(4 * i) + 3] / 255f)] : null;
    }

    /// <summary>A few colours that stand for many, by k-means from evenly spread seeds.</summary>
    private static Vector3[] Cluster(Vector3[] colors)
    {
        Vector3[] centers = [.. Enumerable.Range(0, Colors).Select(k => colors[k * colors.Length / Colors])];
        for (int round = 0; round < 8; round++)
        {
            centers = [.. centers.Select((c, k) =>
            {
                Vector3[] own = [.. colors.Where(p => Nearest(centers, p) == k)];
                return own.Length == 0 ? c : own.Aggregate(Vector3.Zero, (a, b) => a + b) / own.Length;
            })];
        }

        // A colour that few border pixels have is the subject reaching out of the picture.
        return [.. centers.Where((_, k) => colors.Count(p => Nearest(centers, p) == k) > 0.08f * colors.Length)];
    }

    private static int Nearest(Vector3[] centers, Vector3 color)
    {
        int best = 0;
        for (int k = 1; k < centers.Length; k++)
        {
            best = Vector3.DistanceSquared(centers[k], color) < Vector3.DistanceSquared(centers[best], color) ? k : best;
        }

        return best;
    }

    private static int[] LargestPiece(bool[] isBackground, int width)
    {
        bool[] seen = (bool[])isBackground.Clone();
        List<int> largest = [];
        for (int start = 0; start < seen.Length; start++)
        {
            List<int> piece = [];
            Enter(start);
            for (int k = 0; k < piece.Count; k++)
            {
                int i = piece[k], x = i % width;
                Enter(x > 0 ? i - 1 : i);
                Enter(x < width - 1 ? i + 1 : i);
                Enter(i >= width ? i - width : i);
                Enter(i + width < seen.Length ? i + width : i);
            }

            largest = piece.Count > largest.Count ? piece : largest;

            void Enter(int i)
            {
                if (!seen[i])
                {
                    seen[i] = true;
                    piece.Add(i);
                }
            }
        }

        return [.. largest];
    }

    private static bool[] Flood(Vector3[] lab, int width, int[] border, Vector3[] background)
    {
        bool[] seen = new bool[lab.Length];
        var open = new Queue<int>();
        foreach (int i in border)
        {
            Enter(i, lab[i]);
        }

        while (open.TryDequeue(out int i))
        {
            int x = i % width;
            if (x > 0)
            {
                Enter(i - 1, lab[i]);
            }

            if (x < width - 1)
            {
                Enter(i + 1, lab[i]);
            }

            if (i >= width)
            {
                Enter(i - width, lab[i]);
            }

            if (i + width < lab.Length)
            {
                Enter(i + width, lab[i]);
            }
        }

        return seen;

        void Enter(int i, Vector3 from)
        {
            if (!seen[i] && background.Length > 0 && Vector3.Distance(lab[i], background[Nearest(background, lab[i])]) < SameColor
                && Vector3.Distance(lab[i], from) < SameStep + SameColor)
            {
                seen[i] = true;
                open.Enqueue(i);
            }
        }
    }

    private static float[] Enlarge(float[] matte, int width, int toWidth, int toHeight)
    {
        Vector3[] plane = Array.ConvertAll(matte, v => new Vector3(v));
        float scale = (float)width / toWidth;
        float[] large = new float[toWidth * toHeight];
        Parallel.For(0, toHeight, y =>
        {
            for (int x = 0; x < toWidth; x++)
            {
                float v = Membrane.Bilinear(plane, width, ((x + 0.5f) * scale) - 0.5f, ((y + 0.5f) * scale) - 0.5f).X;

                // Steeper than the small copy's ramp, and a little inside, so that no background comes along.
                large[(y * toWidth) + x] = Math.Clamp((v - 0.45f) / 0.4f, 0, 1);
            }
        });
        return large;
    }
}
