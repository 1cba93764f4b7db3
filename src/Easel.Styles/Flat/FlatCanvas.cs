using System.Numerics;

namespace Easel.Styles.Flat;

/// <summary>What a pixel of the picture is covered by.</summary>
/// <param name="Flat">Sum of flat colours, each times its share of the pixel (X, Y, Z), and the share of sky (W).</param>
/// <param name="Water">Share of water.</param>
internal readonly record struct FlatCover(Vector4 Flat, float Water)
{
    /// <summary>Adds a share of another.</summary>
    public FlatCover Plus(FlatCover other, float share) => new(Flat + (other.Flat * share), Water + (other.Water * share));

    /// <summary>The difference to another.</summary>
    public FlatCover Minus(FlatCover other) => new(Flat - other.Flat, Water - other.Water);
}

/// <summary>
/// Fills the areas between borders with exact coverage: every border adds to the pixels right of it the difference of its two sides, times
/// the area (the signed-area method of font rasterisers). Neighbours share their border, so there are no gaps.
/// </summary>
internal sealed class FlatCanvas(int width, int height)
{
    private const int BandRows = 32;

    private readonly List<(Vector2[] Chain, FlatCover Step, float Top, float Bottom)> _borders = [];

    /// <summary>Adds a border, in pixels of the picture.</summary>
    /// <param name="chain">Points along it.</param>
    /// <param name="left">Cover to the left of its direction.</param>
    /// <param name="right">Cover to the right.</param>
    public void Add(Vector2[] chain, FlatCover left, FlatCover right)
    {
        (float top, float bottom) = (float.PositiveInfinity, float.NegativeInfinity);
        foreach (Vector2 p in chain)
        {
            (top, bottom) = (MathF.Min(top, p.Y), MathF.Max(bottom, p.Y));
        }

        // Going down, with rows counted downward, the left side is the one with the larger columns.
        _borders.Add((chain, left.Minus(right), top, bottom));
    }

    /// <summary>Fills and hands every pixel to the painter, in bands of rows on several threads.</summary>
    public void Fill(Action<int, int, FlatCover> paint, ParallelOptions options)
    {
        int bands = (height + BandRows - 1) / BandRows;
        Parallel.For(0, bands, options, band =>
        {
            int top = band * BandRows, rows = Math.Min(BandRows, height - top);
            var sums = new FlatCover[(width + 2) * rows];
            foreach ((Vector2[] chain, FlatCover step, float first, float last) in _borders)
            {
                if (last <= top || first >= top + rows)
                {
                    continue;
                }

                for (int k = 1; k < chain.Length; k++)
                {
                    AddLine(sums, chain[k - 1] - new Vector2(0, top), chain[k] - new Vector2(0, top), rows, step);
                }
            }

            for (int y = 0; y < rows; y++)
            {
                var cover = default(FlatCover);
                for (int x = 0; x < width; x++)
                {
                    cover = cover.Plus(sums[(y * (width + 2)) + x], 1);
                    paint(x, top + y, cover);
                }
            }
        });
    }

    private void AddLine(FlatCover[] sums, Vector2 a, Vector2 b, int rows, FlatCover step)
    {
        if (a.Y == b.Y)
        {
            return;
        }

        float sign = 1;
        if (a.Y > b.Y)
        {
            (a, b, sign) = (b, a, -1);
        }

        float slope = (b.X - a.X) / (b.Y - a.Y);
        float from = MathF.Max(a.Y, 0), to = MathF.Min(b.Y, rows);
        for (int y = (int)from; y < rows && y < to; y++)
        {
            float y0 = MathF.Max(from, y), y1 = MathF.Min(to, y + 1), dy = y1 - y0;
            if (dy <= 0)
            {
                continue;
            }

            float x0 = Math.Clamp(a.X + (slope * (y0 - a.Y)), 0, width), x1 = Math.Clamp(a.X + (slope * (y1 - a.Y)), 0, width);
            Spread(sums, y * (width + 2), MathF.Min(x0, x1), MathF.Max(x0, x1), step, sign * dy);
        }
    }

    /// <summary>Distributes one row's part of a line over the pixels that it crosses: what lies right of it is covered.</summary>
    private static void Spread(FlatCover[] sums, int row, float x0, float x1, FlatCover step, float area)
    {
        int first = (int)x0, last = (int)x1;
        if (first == last)
        {
            float inside = 1 - ((x0 + x1) * 0.5f) + first;
            Put(sums, row + first, step, area * inside);
            Put(sums, row + first + 1, step, area * (1 - inside));
            return;
        }

        // Covered share of each pixel in turn; the canvas keeps differences between neighbours.
        float scale = area / (x1 - x0), before = 0;
        for (int x = first; x <= last; x++)
        {
            float l = MathF.Max(x0, x), r = MathF.Min(x1, x + 1), crossed = r - l;
            float covered = (scale * ((crossed * (x + 1 - ((l + r) * 0.5f))))) + (scale * (l - x0));
            Put(sums, row + x, step, covered - before);
            before = covered;
        }

        Put(sums, row + last + 1, step, area - before);
    }

    private static void Put(FlatCover[] sums, int at, FlatCover step, float share) => sums[at] = sums[at].Plus(step, share);
}
