using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Crafted;

/// <summary>
/// Square stones laid side by side along the flow (Hausner 2001): seeds whose cells, measured as squares turned with the flow, are centred a few
/// times.
/// </summary>
internal sealed class Tesserae
{
    private const int Rounds = 4, Finest = 6;

    private readonly float _pitch;
    private readonly int _columns;
    private readonly int _rows;
    private readonly List<int>[] _buckets;

    /// <summary>Lays stones.</summary>
    /// <param name="motif">What is shown.</param>
    /// <param name="size">Side of a stone, pixels.</param>
    public Tesserae(Motif motif, float size)
    {
        _pitch = size;
        _columns = (int)MathF.Ceiling(motif.Width / size) + 1;
        _rows = (int)MathF.Ceiling(motif.Height / size) + 1;
        var flow = new FlowField(motif, 0);
        var places = new List<Vector2>();
        for (int row = 0; row < _rows; row++)
        {
            for (int column = 0; column < _columns; column++)
            {
                places.Add(new Vector2(column + 0.3f + (0.4f * Noise2.Cell(column, row, motif.Seed)), row + 0.3f + (0.4f * Noise2.Cell(column, row, motif.Seed + 1))) * size);
            }
        }

        Places = [.. places];
        Ways = new Vector2[Places.Length];
        _buckets = new List<int>[_columns * _rows];
        Settle(flow);
        var sums = new Vector3[Places.Length];
        float step = MathF.Max(1, size / Finest);
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(sums);
            int lines = (int)(motif.Height / step);
            int[][] owners = new int[lines][];
            Parallel.For(0, lines, motif.Options, line =>
            {
                owners[line] = new int[(int)(motif.Width / step)];
                for (int k = 0; k < owners[line].Length; k++)
                {
                    owners[line][k] = Nearest(new Vector2((k + 0.5f) * step, (line + 0.5f) * step)).Index;
                }
            });
            for (int line = 0; line < lines; line++)
            {
                for (int k = 0; k < owners[line].Length; k++)
                {
                    sums[owners[line][k]] += new Vector3((k + 0.5f) * step, (line + 0.5f) * step, 1);
                }
            }

            for (int i = 0; i < Places.Length; i++)
            {
                Places[i] = sums[i].Z > 0 ? new Vector2(sums[i].X, sums[i].Y) / sums[i].Z : Places[i];
            }

            Settle(flow);
        }
    }

    /// <summary>Middle of each stone, pixels.</summary>
    public Vector2[] Places { get; }

    /// <summary>Direction of one of its sides, unit length.</summary>
    public Vector2[] Ways { get; }

    /// <summary>The stone at a place, the distance to its middle as a square measures it, and that to the second nearest, pixels.</summary>
    public (int Index, float Own, float Next) Nearest(Vector2 p)
    {
        int column = (int)(p.X / _pitch), row = (int)(p.Y / _pitch), best = 0;
        float own = float.PositiveInfinity, next = float.PositiveInfinity;
        for (int v = Math.Max(0, row - 2); v <= Math.Min(_rows - 1, row + 2); v++)
        {
            for (int u = Math.Max(0, column - 2); u <= Math.Min(_columns - 1, column + 2); u++)
            {
                foreach (int i in _buckets[(v * _columns) + u])
                {
                    Vector2 d = p - Places[i], way = Ways[i];
                    float distance = MathF.Max(MathF.Abs((d.X * way.X) + (d.Y * way.Y)), MathF.Abs((d.Y * way.X) - (d.X * way.Y)));
                    if (distance < own)
                    {
                        (own, next, best) = (distance, own, i);
                    }
                    else if (distance < next)
                    {
                        next = distance;
                    }
                }
            }
        }

        return (best, own, next);
    }

    private void Settle(FlowField flow)
    {
        for (int b = 0; b < _buckets.Length; b++)
        {
            _buckets[b] = [];
        }

        for (int i = 0; i < Places.Length; i++)
        {
            float angle = flow.AngleAt(Places[i]);
            Ways[i] = new Vector2(MathF.Cos(angle), MathF.Sin(angle));
            int column = Math.Clamp((int)(Places[i].X / _pitch), 0, _columns - 1), row = Math.Clamp((int)(Places[i].Y / _pitch), 0, _rows - 1);
            _buckets[(row * _columns) + column].Add(i);
        }
    }
}
