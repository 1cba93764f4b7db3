using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>
/// Chooses one of four tones for every pixel: 0 and 1 away from the light, 2 lit, 3 facing the light. The light is smoothed inside each
/// surface first, so tones form few calm shapes; borders between surfaces stay sharp.
/// </summary>
internal static class FlatTones
{
    // Radii of smoothing in thousandths of the picture's height.
    private const float FineRadius = 8, CoarseRadius = 14;

    // Cosine between neighbouring normals below which a surface is broken by an edge.
    private const float EdgeCosine = 0.85f;

    // Where nothing is lit, form is told by which way faces turn.
    private static readonly Vector3 FormLight = Vector3.Normalize(new Vector3(-0.5f, 0.75f, 0.35f));

    /// <summary>Tone per pixel.</summary>
    public static byte[] Choose(Frame frame, CancellationToken cancellation)
    {
        int width = frame.Width, height = frame.Height;
        float[] light = new float[width * height];
        bool anyLight = false;
        foreach (float v in frame.SunVisibility)
        {
            anyLight |= v > 0.1f;
        }

        float[] across = new float[width * height];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, height, options, y => SmoothLine(frame, frame.SunVisibility, across, y * width, 1, width));
        Parallel.For(0, width, options, x => SmoothLine(frame, across, light, x, width, height));

        // Twice a box is close to a bell, which leaves rounder shapes.
        Parallel.For(0, height, options, y => SmoothLine(frame, light, across, y * width, 1, width));
        Parallel.For(0, width, options, x => SmoothLine(frame, across, light, x, width, height));

        byte[] tones = new byte[width * height];
        Parallel.For(0, height, options, y =>
        {
            for (int i = y * width; i < (y + 1) * width; i++)
            {
                if (frame.MaterialId[i] >= 0)
                {
                    tones[i] = Tone(frame, i, light[i], anyLight);
                }
            }
        });
        return tones;
    }

    private static byte Tone(Frame frame, int i, float light, bool anyLight)
    {
        FrameMaterialKind kind = frame.Materials[frame.MaterialId[i]].Kind;
        var normal = new Vector3(frame.Normal.AsSpan(3 * i, 3));
        float form = Vector3.Dot(normal, FormLight);
        if (kind is FrameMaterialKind.Ground or FrameMaterialKind.Water)
        {
            // A floor has one tone and the shadows on it: its slope to the light must not draw lines.
            return (byte)(light > 0.10f || !anyLight ? 2 : 1);
        }

        if (!anyLight)
        {
            light = MathF.Max(0, form);
        }

        // Leaves turn every way: a mass of them is lit as soon as a good part is.
        float shadow = kind == FrameMaterialKind.Foliage ? 0.16f : 0.30f;
        return light > shadow ? (byte)(light > 0.86f ? 3 : 2) : (byte)(form > 0.1f ? 1 : 0);
    }

    /// <summary>Mean over a window that never leaves the run of pixels of one surface.</summary>
    private static void SmoothLine(Frame frame, float[] from, float[] to, int first, int stride, int count)
    {
        int start = 0;
        while (start < count)
        {
            int material = frame.MaterialId[first + (start * stride)], end = start + 1;
            bool masses = material >= 0
                && frame.Materials[material].Kind is FrameMaterialKind.Foliage or FrameMaterialKind.Ground or FrameMaterialKind.Fur;
            while (end < count && SameSurface(frame, first + ((end - 1) * stride), first + (end * stride), masses))
            {
                end++;
            }

            if (material >= 0)
            {
                int radius = Math.Max(1, (int)((masses ? CoarseRadius : FineRadius) * frame.Height / 1000));
                SmoothRun(from, to, first + (start * stride), stride, end - start, radius);
            }

            start = end;
        }
    }

    private static bool SameSurface(Frame frame, int a, int b, bool masses) =>
        frame.MaterialId[a] == frame.MaterialId[b] && frame.ElementId[a] == frame.ElementId[b]
        && (masses || Vector3.Dot(new Vector3(frame.Normal.AsSpan(3 * a, 3)), new Vector3(frame.Normal.AsSpan(3 * b, 3))) > EdgeCosine);

    private static void SmoothRun(float[] from, float[] to, int first, int stride, int count, int radius)
    {
        float sum = 0;
        int low = 0, high = 0;
        for (int i = 0; i < count; i++)
        {
            for (; high < Math.Min(count, i + radius + 1); high++)
            {
                sum += from[first + (high * stride)];
            }

            for (; low < i - radius; low++)
            {
                sum -= from[first + (low * stride)];
            }

            to[first + (i * stride)] = sum / (high - low);
        }
    }
}
