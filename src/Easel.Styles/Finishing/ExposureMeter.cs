using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>Reads a frame's luminance as a photographer's meter does and chooses the exposure.</summary>
internal static class ExposureMeter
{
    // Bins of an eighth of a stop over the range that occurs, from deepest shadow to the disc of the sun.
    private const int BinsPerStop = 8, LowestStop = -20, HighestStop = 14, Bins = (HighestStop - LowestStop) * BinsPerStop;

    // Luminance this far from the median counts no further: a black backdrop or a sun in the picture must not turn the scale.
    private const float DarkestStops = 4, BrightestStops = 3.5f;

    /// <summary>Exposed luminance up to which white paper in the sun is let, and what it is per unit of key in pictures of a high key.</summary>
    private const float BrightestWhite = 2f, WhitePerKey = 3.9f;

    /// <summary>Most by which the exposure is raised or lowered for a subject.</summary>
    private const float MostSubjectGain = 1.6f;

    /// <summary>A smaller sunlit part, or subject, does not set the exposure.</summary>
    private const float SmallestSunlitShare = 0.02f;

    /// <summary>Factor on radiance that brings the picture to its key.</summary>
    /// <param name="frame">Light and the exposure wanted.</param>
    /// <param name="bright">Range in which the brightest tenth of the picture must begin, or null. A studio's backdrop belongs just below white.</param>
    /// <param name="mostWhite">Exposed luminance up to which white paper in the sun is let: in a room, where the sun falls on little, it may be white.</param>
    /// <param name="filmRange">Exposed luminance that the brightest parts may have: windows may burn out.</param>
    /// <param name="onSubject">Range of exposed luminance that white paper should have in the subject's place, or null.</param>
    public static float Measure(
        Frame frame, (float Least, float Most)? bright = null, float mostWhite = BrightestWhite, float filmRange = 4, (float Least, float Most)? onSubject = null)
    {
        int[] histogram = Histogram(frame);
        int total = 0;
        foreach (int count in histogram)
        {
            total += count;
        }

        if (total == 0)
        {
            return 1;
        }

        float median = Percentile(histogram, total, 0.5f), sum = 0;
        for (int i = 0; i < Bins; i++)
        {
            sum += histogram[i] * Math.Clamp(StopOf(i), median - DarkestStops, median + BrightestStops);
        }

        float exposure = frame.Facts.ExposureKey / MathF.Pow(2, sum / total);
        float upper = MathF.Pow(2, Percentile(histogram, total, 0.90f));
        if (bright is { } range)
        {
            exposure = Math.Clamp(exposure, range.Least / upper, range.Most / upper);
        }

        // A subject that stands darker or brighter than its surroundings is met half way, as far as these bear it.
        if (onSubject is { } wanted && SubjectWhite(frame) is { } paper)
        {
            exposure *= Math.Clamp(Math.Clamp(exposure, wanted.Least / paper, wanted.Most / paper) / exposure, 1 / MostSubjectGain, MostSubjectGain);
        }

        // The incident light says how bright white paper would be: beyond the film's upper middle, painted colours turn pale.
        if (SunlitWhite(frame) is { } white)
        {
            exposure = MathF.Min(exposure, MathF.Max(mostWhite, WhitePerKey * frame.Facts.ExposureKey) / white);
        }

        // Many bright lights in a dark picture: give up half of what they exceed the film's range by.
        float highlights = MathF.Pow(2, Percentile(histogram, total, 0.97f)) * exposure;
        return highlights > filmRange ? exposure * MathF.Sqrt(filmRange / highlights) : exposure;
    }

    /// <summary>Mean luminance that a white surface in the sun has in this frame, or null when hardly anything is sunlit.</summary>
    private static float? SunlitWhite(Frame frame)
    {
        double sum = 0;
        int count = 0, pixels = frame.Width * frame.Height;
        for (int i = 0; i < pixels; i += 3)
        {
            float albedo = Luminance(frame.Albedo, i);
            if (frame.SunVisibility[i] > 0.5f && albedo > 0.08f && float.IsFinite(frame.Color[3 * i]))
            {
                sum += Luminance(frame.Color, i) / albedo;
                count++;
            }
        }

        return count > pixels / 3 * SmallestSunlitShare ? (float)(sum / count) : null;
    }

    /// <summary>Median luminance that a white surface has in the place of the subjects, or null when hardly anything of them is seen.</summary>
    private static float? SubjectWhite(Frame frame)
    {
        if (FocusRange.Of(frame) is not { } focus)
        {
            return null;
        }

        var whites = new List<float>();
        for (int i = 0; i < frame.ElementId.Length; i += 3)
        {
            float albedo = Luminance(frame.Albedo, i);
            if (focus.IsSubject[frame.ElementId[i]] && albedo > 0.08f && float.IsFinite(frame.Color[3 * i]))
            {
                whites.Add(Luminance(frame.Color, i) / albedo);
            }
        }

        whites.Sort();
        return whites.Count > frame.ElementId.Length / 3 * SmallestSunlitShare && whites[whites.Count / 2] is > 0 and var median ? median : null;
    }

    private static float Luminance(float[] rgb, int pixel) =>
        (0.2126f * rgb[3 * pixel]) + (0.7152f * rgb[(3 * pixel) + 1]) + (0.0722f * rgb[(3 * pixel) + 2]);

    private static float StopOf(int bin) => LowestStop + ((bin + 0.5f) / BinsPerStop);

    private static int[] Histogram(Frame frame)
    {
        // Every second row and column is enough for a mean. Black pixels are no light to expose for and stay out.
        int[] histogram = new int[Bins];
        float[] color = frame.Color;
        for (int y = 0; y < frame.Height; y += 2)
        {
            for (int x = 0; x < frame.Width; x += 2)
            {
                int i = 3 * ((y * frame.Width) + x);
                float luminance = Luminance(color, (y * frame.Width) + x);
                if (luminance > 1e-6f && float.IsFinite(luminance))
                {
                    histogram[Math.Clamp((int)((MathF.Log2(luminance) - LowestStop) * BinsPerStop), 0, Bins - 1)]++;
                }
            }
        }

        return histogram;
    }

    private static float Percentile(int[] histogram, int total, float share)
    {
        float wanted = total * share;
        int running = 0;
        for (int i = 0; i < Bins; i++)
        {
            running += histogram[i];
            if (running >= wanted)
            {
                return StopOf(i);
            }
        }

        return HighestStop;
    }
}
