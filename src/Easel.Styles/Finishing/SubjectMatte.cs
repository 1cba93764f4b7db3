using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>How much of each pixel belongs to a subject, which blurs leave as it is.</summary>
internal static class SubjectMatte
{
    /// <summary>float[height × width] in [0, 1].</summary>
    public static float[] Of(Frame frame, FocusRange focus)
    {
        int width = frame.Width, height = frame.Height;
        float[] mattes = new float[width * height];
        Parallel.For(0, height, y =>
        {
            for (int x = 0; x < width; x++)
            {
                // The soft border of a subject reaches one pixel beyond its facts.
                bool own = focus.IsSubject[frame.ElementId[(y * width) + x]], near = own;
                for (int v = Math.Max(0, y - 1); !near && v <= Math.Min(height - 1, y + 1); v++)
                {
                    for (int u = Math.Max(0, x - 1); u <= Math.Min(width - 1, x + 1); u++)
                    {
                        near |= focus.IsSubject[frame.ElementId[(v * width) + u]];
                    }
                }

                mattes[(y * width) + x] = own ? 1 : near ? Math.Clamp(2 * frame.Coverage[(y * width) + x], 0, 1) : 0;
            }
        });
        return mattes;
    }
}
