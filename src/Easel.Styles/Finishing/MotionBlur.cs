using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>
/// The streaks of a panning shot, made afterwards: a camera that turns with its subject sees everything else pass by at the angle at which the
/// subject moves. Subjects stay sharp and their light does not spill.
/// </summary>
internal static class MotionBlur
{
    /// <summary>Points read along a streak in each of two passes; the second fills the gaps of the first.</summary>
    private const int Taps = 9;

    /// <summary>The light as it is blurred; the very same array where nothing moves.</summary>
    /// <param name="frame">Facts.</param>
    /// <param name="color">float[height × width × 3]: radiance, linear sRGB.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static float[] Apply(Frame frame, float[] color, CancellationToken cancellation)
    {
        if (frame.Facts.Motion == Vector3.Zero || frame.Facts.PixelAngle <= 0 || FocusRange.Of(frame) is not { } focus)
        {
            return color;
        }

        float[] matte = SubjectMatte.Of(frame, focus), open = [.. matte.Select(m => 1 - m)];
        Vector3 motion = frame.Facts.Motion / (0.5f * (focus.Near + focus.Far));
        (float[] coarse, float[] weights) = Spread(frame, color, open, motion / Taps, cancellation);
        (float[] blurred, float[] found) = Spread(frame, coarse, weights, motion / (Taps * Taps), cancellation);
        for (int i = 0; i < matte.Length; i++)
        {
            float sharp = found[i] > 0 ? matte[i] : 1;
            for (int c = 3 * i; c < (3 * i) + 3; c++)
            {
                blurred[c] = float.Lerp(blurred[c], color[c], sharp);
            }
        }

        return blurred;
    }

    /// <summary>Means along the streaks.</summary>
    /// <param name="frame">Facts.</param>
    /// <param name="light">What is averaged.</param>
    /// <param name="weights">How much each pixel counts.</param>
    /// <param name="motion">Motion from a point of a streak to the next, relative to the distance of the subject.</param>
    /// <param name="cancellation">Stops the work.</param>
    private static (float[] Light, float[] Weights) Spread(Frame frame, float[] light, float[] weights, Vector3 motion, CancellationToken cancellation)
    {
        int width = frame.Width, height = frame.Height;
        float angle = frame.Facts.PixelAngle;
        float[] means = new float[light.Length], totals = new float[weights.Length];
        Parallel.For(0, height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int x = 0; x < width; x++)
            {
                // How fast what lies here passes by: across with the motion, outwards as it comes nearer.
                Vector2 at = new Vector2(x + 0.5f - (0.5f * width), (0.5f * height) - y - 0.5f) * angle;
                Vector2 step = (new Vector2(motion.X, motion.Y) - (at * motion.Z)) / angle;
                Vector3 sum = Vector3.Zero;
                float total = 0;
                for (int k = -(Taps / 2); k <= Taps / 2; k++)
                {
                    float u = x + (k * step.X), v = y - (k * step.Y);
                    int left = (int)MathF.Floor(u), top = (int)MathF.Floor(v);
                    for (int corner = 0; corner < 4; corner++)
                    {
                        int column = left + (corner & 1), row = top + (corner >> 1);
                        float share = (1 - MathF.Abs(u - column)) * (1 - MathF.Abs(v - row));
                        if ((uint)column >= (uint)width || (uint)row >= (uint)height || share <= 0)
                        {
                            continue;
                        }

                        int j = (row * width) + column;
                        var here = new Vector3(light[3 * j], light[(3 * j) + 1], light[(3 * j) + 2]);
                        float weight = float.IsFinite(here.X + here.Y + here.Z) ? share * weights[j] : 0;
                        sum += weight > 0 ? weight * here : Vector3.Zero;
                        total += weight;
                    }
                }

                int i = (y * width) + x;
                totals[i] = total / Taps;
                (total > 0 ? sum / total : Vector3.Zero).CopyTo(means.AsSpan(3 * i, 3));
            }
        });
        return (means, totals);
    }
}
