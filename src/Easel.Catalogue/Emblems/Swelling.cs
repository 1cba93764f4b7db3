namespace Easel.Catalogue.Emblems;

/// <summary>
/// How a skin swells that is held at the outline: the solution of u − r² ∇²u = 1 with u = 0 on the outline. It rises like a cushion, is round
/// across narrow parts and nearly flat in the middle of wide ones, and has no ridges, as heights by distance alone would.
/// </summary>
internal static class Swelling
{
    private const float Relaxation = 1.6f;

    /// <summary>Grids of every 8th, 4th and 2nd pixel, each with its rounds of over-relaxation; each begins with what the one before found.</summary>
    private static readonly (int Stride, int Rounds)[] s_grids = [(8, 50), (4, 24), (2, 14)];

    /// <summary>Solves on ever finer grids and fills in the pixels of the last.</summary>
    /// <param name="distance">Signed distance to the outline, positive inside, units.</param>
    /// <param name="frame">Where the grid lies.</param>
    /// <param name="reach">The length r, units.</param>
    /// <returns>0 outside, up to 1 inside.</returns>
    public static float[] Of(float[] distance, EmblemFrame frame, float reach)
    {
        Grid? coarser = null;
        foreach ((int stride, int rounds) in s_grids)
        {
            var grid = new Grid(frame, stride);
            grid.Begin(coarser);
            grid.Relax(distance, frame, reach, rounds);
            coarser = grid;
        }

        float[] fine = new float[frame.Width * frame.Height];
        for (int i = 0; i < fine.Length; i++)
        {
            fine[i] = coarser!.At(i % frame.Width / 2f, i / frame.Width / 2f);
        }

        return fine;
    }

    private sealed class Grid(EmblemFrame frame, int stride)
    {
        private readonly int _width = ((frame.Width - 1) / stride) + 1, _height = ((frame.Height - 1) / stride) + 1;
        private readonly float[] _u = new float[(((frame.Width - 1) / stride) + 1) * (((frame.Height - 1) / stride) + 1)];

        /// <summary>Takes the values of a grid of half as many points.</summary>
        public void Begin(Grid? coarser)
        {
            for (int i = 0; coarser is not null && i < _u.Length; i++)
            {
                _u[i] = coarser.At(i % _width / 2f, i / _width / 2f);
            }
        }

        public void Relax(float[] distance, EmblemFrame frame, float reach, int rounds)
        {
            float cell = stride / frame.PixelsPerUnit;
            int[] inside = Inside(distance, frame.Width);
            (float Left, float Right, float Up, float Down, float Diagonal)[] weights = Weights(distance, frame.Width, inside, reach * reach / (cell * cell));
            for (int round = 0; round < rounds; round++)
            {
                // There and back, so that neither side is ahead.
                for (int k = 0; k < inside.Length; k++)
                {
                    int n = (round & 1) == 0 ? k : inside.Length - 1 - k, i = inside[n];
                    (float left, float right, float up, float down, float diagonal) = weights[n];
                    float next = (1 + (left * _u[i - 1]) + (right * _u[i + 1]) + (up * _u[i - _width]) + (down * _u[i + _width])) / diagonal;
                    _u[i] += Relaxation * (next - _u[i]);
                }
            }
        }

        public float At(float x, float y)
        {
            int left = Math.Min((int)x, _width - 2), top = Math.Min((int)y, _height - 2), i = (top * _width) + left;
            float right = Math.Min(x - left, 1), below = Math.Min(y - top, 1);
            return float.Lerp(float.Lerp(_u[i], _u[i + 1], right), float.Lerp(_u[i + _width], _u[i + _width + 1], right), below);
        }

        private int[] Inside(float[] distance, int fine)
        {
            var inside = new List<int>();
            for (int i = 0; i < _u.Length; i++)
            {
                int x = i % _width, y = i / _width;
                if (x > 0 && y > 0 && x < _width - 1 && y < _height - 1 && distance[(y * stride * fine) + (x * stride)] > 0)
                {
                    inside.Add(i);
                }
                else
                {
                    _u[i] = 0;
                }
            }

            return [.. inside];
        }

        /// <summary>Where the outline runs between two points it holds the skin there and not at the farther point (Gibou and others, 2002).</summary>
        private (float Left, float Right, float Up, float Down, float Diagonal)[] Weights(float[] distance, int fine, int[] inside, float coupling)
        {
            var weights = new (float, float, float, float, float)[inside.Length];
            for (int n = 0; n < inside.Length; n++)
            {
                int at = (inside[n] / _width * stride * fine) + (inside[n] % _width * stride);
                float d = distance[at], diagonal = 1;
                float Side(int step)
                {
                    float beyond = distance[at + (stride * step)];
                    diagonal += beyond > 0 ? coupling : coupling / MathF.Max(d / (d - beyond), 0.05f);
                    return beyond > 0 ? coupling : 0;
                }

                float left = Side(-1), right = Side(1), up = Side(-fine), down = Side(fine);
                weights[n] = (left, right, up, down, diagonal);
            }

            return weights;
        }
    }
}
