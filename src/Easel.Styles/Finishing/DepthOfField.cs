using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>
/// The blur of a real lens, made afterwards from the depths of a frame: what is beyond or before the subjects spreads over its circle of
/// confusion. Subjects stay as sharp as they were rendered, and their light never spills.
/// </summary>
internal static class DepthOfField
{
    /// <summary>Diameter of the lens opening, metres: that of a fast portrait lens where subjects fill the picture, and of one stopped down where they
    /// are small in their surroundings, which are looked at then. Close things blur what is behind them, houses do not.</summary>
    private const float Opening = 0.045f, SmallOpening = 0.012f;

    /// <summary>Diameter before a miniature, shares of its distance.</summary>
    private const float MiniatureOpening = 0.016f;

    /// <summary>Shares of the picture between which subjects go from small to filling.</summary>
    private const float SmallShare = 0.03f, FillingShare = 0.11f;

    /// <summary>Largest diameter of the circle behind and before the subjects, share of the picture's height.</summary>
    private const float LargestBehind = 0.022f, LargestBefore = 0.012f;

    /// <summary>The mood of pictures in which stars behind the subject stay points, as in pictures put together from several exposures.</summary>
    private const string DeepFocus = "space";

    /// <summary>Circles of a smaller largest radius, in pixels, are not worth the work.</summary>
    private const float SmallestRadius = 0.6f;

    /// <summary>Points of the circle that are read.</summary>
    private const int Taps = 44;

    /// <summary>Radius in half-size pixels from which the light behind a subject's border is filled in.</summary>
    private const float FillRadius = 3;

    private static readonly Vector2[] Spiral = [.. Enumerable.Range(0, Taps).Select(PointOf)];

    /// <summary>The frame's light as the lens sees it; the very same array where nothing is out of focus.</summary>
    /// <param name="frame">Light and facts.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="isMiniature">True to blur as before a model on a table, whatever the true distances.</param>
    public static float[] Apply(Frame frame, CancellationToken cancellation, bool isMiniature = false)
    {
        if (frame.Facts.PixelAngle <= 0 || frame.Facts.Mood == DeepFocus || FocusRange.Of(frame) is not { } focus)
        {
            return frame.Color;
        }

        int width = frame.Width, height = frame.Height;
        float[] radii = Radii(frame, focus, isMiniature);
        float[] mattes = SubjectMatte.Of(frame, focus);
        (BloomPlane light, float[] weights, float[] spreads) = Halve(frame, radii, mattes);
        cancellation.ThrowIfCancellationRequested();
        BloomPlane blurred = Smooth(Gather(light, weights, spreads), spreads);
        float[] result = new float[frame.Color.Length];
        Parallel.For(0, height, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                float share = Math.Clamp(radii[i] - 0.4f, 0, 1) * (1 - mattes[i]);
                var sharp = new Vector3(frame.Color.AsSpan(3 * i, 3));
                Vector3 seen = share > 0 ? Vector3.Lerp(sharp, blurred.Bilinear((x * 0.5f) - 0.25f, (y * 0.5f) - 0.25f), share) : sharp;
                seen.CopyTo(result.AsSpan(3 * i, 3));
            }
        });
        return result;
    }

    /// <summary>Radius of the circle of confusion of each pixel, pixels.</summary>
    private static float[] Radii(Frame frame, FocusRange focus, bool isMiniature)
    {
        // The size of the opening, seen at the distance of the subject, is the circle of what is infinitely far.
        float filling = Math.Clamp((focus.Share - SmallShare) / (FillingShare - SmallShare), 0, 1), opening = isMiniature ? MiniatureOpening * focus.Near : float.Lerp(SmallOpening, Opening, filling);
        float behind = 0.5f * opening / (focus.Far * frame.Facts.PixelAngle), before = 0.5f * opening / (focus.Near * frame.Facts.PixelAngle);
        float mostBehind = 0.5f * LargestBehind * frame.Height, mostBefore = 0.5f * LargestBefore * frame.Height;
        behind = MathF.Min(behind, 2.5f * mostBehind);
        float[] radii = new float[frame.Depth.Length];
        for (int i = 0; i < radii.Length; i++)
        {
            float depth = frame.Depth[i];
            radii[i] = depth > focus.Far ? MathF.Min(mostBehind, behind * (1 - (focus.Far / depth)))
                : depth < focus.Near ? MathF.Min(mostBefore, before * ((focus.Near / depth) - 1))
                : 0;
        }

        return radii;
    }

    /// <summary>The light at half size without that of subjects and of sharp ground, its weight, and the radius it spreads over.</summary>
    private static (BloomPlane Light, float[] Weights, float[] Spreads) Halve(Frame frame, float[] radii, float[] mattes)
    {
        const float least = 1e-3f;
        int width = (frame.Width + 1) / 2, height = (frame.Height + 1) / 2;
        float[] light = new float[3 * width * height], weights = new float[width * height], spreads = new float[width * height];
        Parallel.For(0, height, y =>
        {
            for (int x = 0; x < width; x++)
            {
                Vector3 sum = Vector3.Zero;
                float weight = 0, spread = 0;
                for (int k = 0; k < 4; k++)
                {
                    int i = (Math.Min((2 * y) + (k >> 1), frame.Height - 1) * frame.Width) + Math.Min((2 * x) + (k & 1), frame.Width - 1);
                    var color = new Vector3(frame.Color.AsSpan(3 * i, 3));
                    float w = float.IsFinite(color.X + color.Y + color.Z) ? ((1 - mattes[i]) * MathF.Min(1, radii[i])) + least : 0;
                    sum += w > 0 ? w * color : Vector3.Zero;
                    weight += w;
                    spread += w * radii[i];
                }

                int j = (y * width) + x;
                (weight > 0 ? sum / weight : Vector3.Zero).CopyTo(light.AsSpan(3 * j, 3));
                weights[j] = 0.25f * weight;
                spreads[j] = weight > 0 ? 0.5f * spread / weight : 0;
            }
        });
        return (new BloomPlane(light, width, height), weights, spreads);
    }

    /// <summary>Each pixel takes the light of those whose circles reach it.</summary>
    private static BloomPlane Gather(BloomPlane light, float[] weights, float[] spreads)
    {
        int width = light.Width, height = light.Height;
        float[] result = new float[light.Pixels.Length];
        Parallel.For(0, height, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                var own = new Vector3(light.Pixels.AsSpan(3 * i, 3));
                float radius = weights[i] < 0.02f ? FillRadius : spreads[i], total = weights[i];
                Vector3 sum = own * total;
                for (int k = 0; radius > 0.25f && k < Taps; k++)
                {
                    Vector2 offset = Spiral[k] * radius;
                    int u = Math.Clamp((int)(x + 0.5f + offset.X), 0, width - 1), v = Math.Clamp((int)(y + 0.5f + offset.Y), 0, height - 1);
                    int j = (v * width) + u;
                    float reach = spreads[j] + 1 - offset.Length();
                    if (reach > 0)
                    {
                        float w = weights[j] * MathF.Min(1, reach);
                        sum += w * new Vector3(light.Pixels[3 * j], light.Pixels[(3 * j) + 1], light.Pixels[(3 * j) + 2]);
                        total += w;
                    }
                }

                (sum / MathF.Max(total, 1e-6f)).CopyTo(result.AsSpan(3 * i, 3));
            }
        });
        return new BloomPlane(result, width, height);
    }

    /// <summary>Closes the gaps between the points read of wide circles, which would show as dots.</summary>
    private static BloomPlane Smooth(BloomPlane light, float[] spreads)
    {
        const float wide = 1.5f;
        int width = light.Width, height = light.Height;
        float[] result = new float[light.Pixels.Length];
        Parallel.For(0, height, y =>
        {
            ReadOnlySpan<float> above = light.Row(y - 1), row = light.Row(y), below = light.Row(y + 1);
            Span<float> to = result.AsSpan(3 * y * width, 3 * width);
            for (int x = 0; x < width; x++)
            {
                int left = 3 * Math.Max(0, x - 1), middle = 3 * x, right = 3 * Math.Min(width - 1, x + 1);
                bool isWide = spreads[(y * width) + x] > wide;
                for (int c = 0; c < 3; c++)
                {
                    to[middle + c] = isWide
                        ? (above[left + c] + above[right + c] + below[left + c] + below[right + c]
                            + (2 * (above[middle + c] + below[middle + c] + row[left + c] + row[right + c])) + (4 * row[middle + c])) / 16
                        : row[middle + c];
                }
            }
        });
        return new BloomPlane(result, width, height);
    }

    // Vogel's spiral fills the disc evenly.
    private static Vector2 PointOf(int k)
    {
        const float goldenAngle = 2.3999632f;
        (float sin, float cos) = MathF.SinCos(k * goldenAngle);
        return new Vector2(cos, sin) * MathF.Sqrt((k + 0.5f) / Taps);
    }
}
