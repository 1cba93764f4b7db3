using System.Numerics;

namespace Easel.Styles.Finishing;

/// <summary>
/// The glow around bright things: light spread over a pyramid of ever wider blurs, as scattering in lens and eye does. Planes are
/// interleaved RGB rows.
/// </summary>
internal static class Bloom
{
    private const int Octaves = 6;

    // A Gaussian of sigma 1.4 over seven taps.
    private static readonly float[] Kernel = [0.0328f, 0.1083f, 0.2147f, 0.2884f, 0.2147f, 0.1083f, 0.0328f];

    /// <summary>The spread light at half size, its octaves equally strong; mixing a share of it in keeps the total.</summary>
    public static BloomPlane Spread(float[] color, int width, int height, CancellationToken cancellation)
    {
        // Down: halve and blur, octave by octave.
        var levels = new List<BloomPlane>();
        var current = new BloomPlane(color, width, height);
        for (int i = 0; i < Octaves && (current.Width > 4 || current.Height > 4); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            current = Blur(Halve(current));
            levels.Add(current);
        }

        if (levels.Count == 0)
        {
            return current;
        }

        // Up: add each octave to the enlarged sum of the wider ones.
        BloomPlane sum = levels[^1];
        for (int i = levels.Count - 2; i >= 0; i--)
        {
            sum = AddEnlarged(levels[i], sum);
        }

        float share = 1f / levels.Count;
        Span<float> all = sum.Pixels;
        foreach (ref float v in all)
        {
            v *= share;
        }

        return sum;
    }

    private static BloomPlane Halve(BloomPlane source)
    {
        int width = Math.Max(1, (source.Width + 1) / 2), height = Math.Max(1, (source.Height + 1) / 2);
        float[] result = new float[width * height * 3];
        Parallel.For(0, height, y =>
        {
            ReadOnlySpan<float> a = source.Row(2 * y), b = source.Row((2 * y) + 1);
            Span<float> to = result.AsSpan(y * width * 3, width * 3);
            for (int x = 0; x < width; x++)
            {
                int left = 6 * x, right = Math.Min(left + 3, 3 * (source.Width - 1));
                for (int c = 0; c < 3; c++)
                {
                    // One pixel that is not a number must not spread over the whole picture.
                    float mean = 0.25f * (a[left + c] + a[right + c] + b[left + c] + b[right + c]);
                    to[(3 * x) + c] = float.IsFinite(mean) ? mean : 0;
                }
            }
        });
        return new BloomPlane(result, width, height);
    }

    private static BloomPlane Blur(BloomPlane source)
    {
        int width = source.Width, height = source.Height, stride = 3 * width;
        float[] across = new float[stride * height], result = new float[stride * height];
        Parallel.For(0, height, y =>
        {
            // The row with its ends repeated, so that the taps are plain shifts by whole pixels.
            float[] padded = new float[stride + 18];
            ReadOnlySpan<float> row = source.Row(y);
            row.CopyTo(padded.AsSpan(9));
            for (int i = 0; i < 9; i++)
            {
                padded[i] = row[i % 3];
                padded[9 + stride + i] = row[stride - 3 + (i % 3)];
            }

            WeightedSum(across.AsSpan(y * stride, stride), k => padded.AsSpan(3 * k, stride));
        });
        var rows = new BloomPlane(across, width, height);
        Parallel.For(0, height, y => WeightedSum(result.AsSpan(y * stride, stride), k => rows.Row(y + k - 3)));
        return new BloomPlane(result, width, height);
    }

    private delegate ReadOnlySpan<float> Tap(int index);

    private static void WeightedSum(Span<float> to, Tap tap)
    {
        to.Clear();
        for (int k = 0; k < Kernel.Length; k++)
        {
            ReadOnlySpan<float> from = tap(k);
            var weight = new Vector<float>(Kernel[k]);
            int i = 0;
            for (; i <= to.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                (new Vector<float>(to[i..]) + (new Vector<float>(from[i..]) * weight)).CopyTo(to[i..]);
            }

            for (; i < to.Length; i++)
            {
                to[i] += from[i] * Kernel[k];
            }
        }
    }

    private static BloomPlane AddEnlarged(BloomPlane fine, BloomPlane coarse)
    {
        Parallel.For(0, fine.Height, y =>
        {
            Span<float> row = fine.Pixels.AsSpan(3 * y * fine.Width, 3 * fine.Width);
            for (int x = 0; x < fine.Width; x++)
            {
                Vector3 v = coarse.Bilinear((x * 0.5f) - 0.25f, (y * 0.5f) - 0.25f);
                row[3 * x] += v.X;
                row[(3 * x) + 1] += v.Y;
                row[(3 * x) + 2] += v.Z;
            }
        });
        return fine;
    }
}
