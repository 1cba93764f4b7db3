namespace Easel.Catalogue.Emblems;

/// <summary>
/// How a skin swells that is held at the outline: the solution of u − r² ∇²u = 1 with u = 0 on the outline. It rises like a cushion, is round
/// across narrow parts and nearly flat in the middle of wide ones, and has no ridges, as heights by distance alone would.
/// </summary>
internal static class Swelling
{
    /// <summary>Rounds of over-relaxation: enough for a reach of about 30 pixels.</summary>
    private const int Rounds = 36;

    private const float Relaxation = 1.72f;

    /// <summary>Solves on every second pixel and fills in the others.</summary>
    /// <param name="distance">Signed distance to the outline, positive inside, units.</param>
    /// <param name="frame">Where the grid lies.</param>
    /// <param name="reach">The length r, units.</param>
    /// <returns>0 outside, up to 1 inside.</returns>
    public static float[] Of(float[] distance, EmblemFrame frame, float reach)
    {
        int width = (frame.Width + 1) / 2, height = (frame.Height + 1) / 2;
        float cell = 2 / frame.PixelsPerUnit, coupling = reach * reach / (cell * cell);
        float[] u = new float[width * height];
        int[] inside = Inside(distance, frame.Width, width, height);
        (float Left, float Right, float Up, float Down, float Diagonal)[] weights = Weights(distance, frame.Width, inside, width, coupling);
        for (int round = 0; round < Rounds; round++)
        {
            // There and back, so that neither side is ahead.
            for (int k = 0; k < inside.Length; k++)
            {
                int n = (round & 1) == 0 ? k : inside.Length - 1 - k, i = inside[n];
                (float left, float right, float up, float down, float diagonal) = weights[n];
                float next = (1 + (left * u[i - 1]) + (right * u[i + 1]) + (up * u[i - width]) + (down * u[i + width])) / diagonal;
                u[i] += Relaxation * (next - u[i]);
            }
        }

        return Refine(u, width, height, frame);
    }

    private static int[] Inside(float[] distance, int fine, int width, int height)
    {
        var inside = new List<int>();
        for (int y = 1; y < height - 1; y++)
        {
            for (int x = 1; x < width - 1; x++)
            {
                if (distance[(2 * y * fine) + (2 * x)] > 0)
                {
                    inside.Add((y * width) + x);
                }
            }
        }

        return [.. inside];
    }

    /// <summary>Where the outline runs between two points it holds the skin there and not at the farther point (Gibou and others, 2002).</summary>
    private static (float Left, float Right, float Up, float Down, float Diagonal)[] Weights(float[] distance, int fine, int[] inside, int width, float coupling)
    {
        var weights = new (float, float, float, float, float)[inside.Length];
        for (int n = 0; n < inside.Length; n++)
        {
            int at = (2 * (inside[n] / width) * fine) + (2 * (inside[n] % width));
            float d = distance[at], diagonal = 1;
            float Side(int step)
            {
                float beyond = distance[at + (2 * step)];
                diagonal += beyond > 0 ? coupling : coupling / MathF.Max(d / (d - beyond), 0.05f);
                return beyond > 0 ? coupling : 0;
            }

            float left = Side(-1), right = Side(1), up = Side(-fine), down = Side(fine);
            weights[n] = (left, right, up, down, diagonal);
        }

        return weights;
    }

    private static float[] Refine(float[] u, int width, int height, EmblemFrame frame)
    {
        float[] fine = new float[frame.Width * frame.Height];
        for (int y = 0; y < frame.Height; y++)
        {
            int top = y / 2, below = Math.Min((y + 1) / 2, height - 1);
            for (int x = 0; x < frame.Width; x++)
            {
                int left = x / 2, right = Math.Min((x + 1) / 2, width - 1);
                fine[(y * frame.Width) + x] = (u[(top * width) + left] + u[(top * width) + right] + u[(below * width) + left] + u[(below * width) + right]) / 4;
            }
        }

        return fine;
    }
}
