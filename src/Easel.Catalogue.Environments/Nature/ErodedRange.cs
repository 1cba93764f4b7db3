using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>
/// A mountain range as rivers leave it: uplift where peaks are wanted, cut by the stream power law until ridges and valleys branch
/// (implicit scheme of Braun and Willett 2013), with slopes held below the angle at which rock falls.
/// </summary>
internal sealed class ErodedRange
{
    private readonly int _columns;
    private readonly int _rows;
    private readonly float _cell;
    private readonly Vector2 _origin;
    private readonly float[] _height;
    private readonly float[] _hollow;

    /// <summary>Carves a range.</summary>
    /// <param name="origin">Smallest corner (x, z), metres.</param>
    /// <param name="columns">Cells along x.</param>
    /// <param name="rows">Cells along z.</param>
    /// <param name="cell">Side of a cell, metres.</param>
    /// <param name="envelope">Height wanted at (x, z), metres; 0 and below is the water the rivers run to.</param>
    /// <param name="seed">Seed of the first roughness.</param>
    public ErodedRange(Vector2 origin, int columns, int rows, float cell, Func<float, float, float> envelope, uint seed)
    {
        (_origin, _columns, _rows, _cell) = (origin, columns, rows, cell);
        int n = columns * rows;
        var wanted = new float[n];
        _height = new float[n];
        Parallel.For(0, rows, j =>
        {
            for (int i = 0; i < columns; i++)
            {
                float x = origin.X + (i * cell), z = origin.Y + (j * cell);
                var p = new Vector3(x, 0, z);
                wanted[(j * columns) + i] = envelope(x, z);
                float rough = Noise.Fbm(p / (cell * 26), 5, seed);
                _height[(j * columns) + i] = MathF.Max(0, wanted[(j * columns) + i]) * (0.55f + (0.4f * rough)) + (3 * Noise.Perlin(p / (cell * 2.3f), seed + 9));
            }
        });
        Erode(wanted);
        _hollow = Hollows();
    }

    /// <summary>How far (x, z) lies below its surroundings, about −1 on ridges to 1 in gullies: where snow and trees find shelter.</summary>
    public float Hollow(float x, float z)
    {
        float u = Math.Clamp((x - _origin.X) / _cell, 0, _columns - 1.001f), v = Math.Clamp((z - _origin.Y) / _cell, 0, _rows - 1.001f);
        int i = (int)u, j = (int)v, at = (j * _columns) + i;
        float fu = u - i, fv = v - j;
        return float.Lerp(float.Lerp(_hollow[at], _hollow[at + 1], fu), float.Lerp(_hollow[at + _columns], _hollow[at + _columns + 1], fu), fv);
    }

    /// <summary>Height at (x, z) by bicubic interpolation, metres.</summary>
    public float Height(float x, float z)
    {
        float u = Math.Clamp((x - _origin.X) / _cell, 1, _columns - 3.001f), v = Math.Clamp((z - _origin.Y) / _cell, 1, _rows - 3.001f);
        int i = (int)u, j = (int)v;
        float fu = u - i, fv = v - j;
        Span<float> column = stackalloc float[4];
        for (int k = 0; k < 4; k++)
        {
            int at = ((j + k - 1) * _columns) + i;
            column[k] = CatmullRom(_height[at - 1], _height[at], _height[at + 1], _height[at + 2], fu);
        }

        return CatmullRom(column[0], column[1], column[2], column[3], fv);
    }

    private float[] Hollows()
    {
        const int Reach = 2;
        var hollow = new float[_height.Length];
        Parallel.For(Reach, _rows - Reach, j =>
        {
            for (int i = Reach; i < _columns - Reach; i++)
            {
                int at = (j * _columns) + i;
                float around = 0.25f * (_height[at - Reach] + _height[at + Reach] + _height[at - (Reach * _columns)] + _height[at + (Reach * _columns)]);
                hollow[at] = Math.Clamp((around - _height[at]) / (0.6f * Reach * _cell), -1, 1);
            }
        });
        return hollow;
    }

    private static float CatmullRom(float a, float b, float c, float d, float t) =>
        b + (0.5f * t * (c - a + (t * ((2 * a) - (5 * b) + (4 * c) - d + (t * ((3 * (b - c)) + d - a))))));

    private void Erode(float[] wanted)
    {
        const int Rounds = 26;
        const float Incision = 0.0105f, Talus = 1.55f;
        int n = _height.Length;
        var receiver = new int[n];
        var order = new int[n];
        var area = new float[n];
        var head = new int[n];
        var next = new int[n];
        for (int round = 0; round < Rounds; round++)
        {
            FindReceivers(receiver, wanted);
            Sort(receiver, order, head, next);

            // Water gathers from the heights down: donors come after their receiver in the order.
            Array.Fill(area, _cell * _cell);
            for (int k = n - 1; k >= 0; k--)
            {
                int c = order[k];
                if (receiver[c] != c)
                {
                    area[receiver[c]] += area[c];
                }
            }

            // Rock rises, rivers cut: solved from the mouths upward, so any time step is stable.
            for (int k = 0; k < n; k++)
            {
                int c = order[k], r = receiver[c];
                if (r == c)
                {
                    _height[c] = wanted[c] <= 0 ? MathF.Min(wanted[c], 0) : _height[c] + (wanted[c] * 0.02f);
                    continue;
                }

                float distance = (Math.Abs(c - r) == 1 || Math.Abs(c - r) == _columns ? 1 : 1.41421f) * _cell;
                float lifted = _height[c] + (wanted[c] * 0.05f);
                float cut = Incision * MathF.Sqrt(area[c]) * 6 / distance;
                float height = (lifted + (cut * _height[r])) / (1 + cut);
                _height[c] = MathF.Min(height, _height[r] + (distance * Talus));
            }
        }
    }

    private void FindReceivers(int[] receiver, float[] wanted)
    {
        Parallel.For(0, _rows, j =>
        {
            for (int i = 0; i < _columns; i++)
            {
                int c = (j * _columns) + i, best = c;
                float steepest = 0;
                if (wanted[c] > 0)
                {
                    for (int dj = -1; dj <= 1; dj++)
                    {
                        for (int di = -1; di <= 1; di++)
                        {
                            int y = j + dj, x = i + di;
                            if ((di == 0 && dj == 0) || x < 0 || y < 0 || x >= _columns || y >= _rows)
                            {
                                continue;
                            }

                            int other = (y * _columns) + x;
                            float slope = (_height[c] - _height[other]) / (di != 0 && dj != 0 ? 1.41421f : 1);
                            if (slope > steepest)
                            {
                                (steepest, best) = (slope, other);
                            }
                        }
                    }
                }

                receiver[c] = best;
            }
        });
    }

    /// <summary>Orders cells so that each comes after the one it drains to.</summary>
    private static void Sort(int[] receiver, int[] order, int[] head, int[] next)
    {
        Array.Fill(head, -1);
        for (int c = receiver.Length - 1; c >= 0; c--)
        {
            int r = receiver[c];
            if (r != c)
            {
                next[c] = head[r];
                head[r] = c;
            }
        }

        int count = 0;
        for (int c = 0; c < receiver.Length; c++)
        {
            if (receiver[c] == c)
            {
                order[count++] = c;
            }
        }

        for (int k = 0; k < count; k++)
        {
            for (int donor = head[order[k]]; donor >= 0; donor = next[donor])
            {
                order[count++] = donor;
            }
        }
    }
}
