using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Transport;

namespace Easel.Rendering.Weather;

/// <summary>The light of a picture around each of its points, blurred: what drops of water, which show nearly all that surrounds them, gather.</summary>
internal sealed class LocalLight
{
    /// <summary>Cells along the height of the picture.</summary>
    private const int Rows = 48;

    /// <summary>Widths of the two blurs, cells.</summary>
    private const int NearRadius = 2, WideRadius = 7;

    /// <summary>Pixels count as at most so many times the mean: a lamp's globe must not whiten its whole surroundings.</summary>
    private const float LargestShare = 12;

    private readonly int _columns;
    private readonly int _rows;
    private readonly float _cell;
    private readonly Vector3[] _near;
    private readonly Vector3[] _wide;

    /// <summary>Gathers the light of a frame.</summary>
    public LocalLight(Frame frame)
    {
        _cell = MathF.Max(1, (float)frame.Height / Rows);
        _columns = (int)MathF.Ceiling(frame.Width / _cell);
        _rows = (int)MathF.Ceiling(frame.Height / _cell);
        Vector3[] cells = Average(frame);
        _near = Blur(Blur(cells, NearRadius), NearRadius);
        _wide = Blur(Blur(cells, WideRadius), WideRadius);
    }

    /// <summary>Mean radiance close around a point of the picture, pixels from the top left.</summary>
    public Vector3 Near(Vector2 pixel) => Read(_near, pixel);

    /// <summary>Mean radiance in a wide surrounding of a point.</summary>
    public Vector3 Wide(Vector2 pixel) => Read(_wide, pixel);

    private Vector3 Read(Vector3[] cells, Vector2 pixel)
    {
        float x = Math.Clamp((pixel.X / _cell) - 0.5f, 0, _columns - 1), y = Math.Clamp((pixel.Y / _cell) - 0.5f, 0, _rows - 1);
        int x0 = (int)x, y0 = (int)y, x1 = Math.Min(x0 + 1, _columns - 1), y1 = Math.Min(y0 + 1, _rows - 1);
        Vector3 top = Vector3.Lerp(cells[(y0 * _columns) + x0], cells[(y0 * _columns) + x1], x - x0);
        return Vector3.Lerp(top, Vector3.Lerp(cells[(y1 * _columns) + x0], cells[(y1 * _columns) + x1], x - x0), y - y0);
    }

    private Vector3[] Average(Frame frame)
    {
        var cells = new Vector3[_columns * _rows];
        int[] counts = new int[cells.Length];
        for (int y = 0; y < frame.Height; y++)
        {
            int row = Math.Min((int)(y / _cell), _rows - 1) * _columns;
            for (int x = 0; x < frame.Width; x++)
            {
                int cell = row + Math.Min((int)(x / _cell), _columns - 1);
                cells[cell] += PixelColor.Read(frame, (y * frame.Width) + x);
                counts[cell]++;
            }
        }

        Vector3 mean = Vector3.Zero;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] /= Math.Max(1, counts[i]);
            mean += cells[i] / cells.Length;
        }

        float most = LargestShare * (mean.X + mean.Y + mean.Z);
        for (int i = 0; i < cells.Length; i++)
        {
            float sum = cells[i].X + cells[i].Y + cells[i].Z;
            cells[i] *= sum > most ? most / sum : 1;
        }

        return cells;
    }

    /// <summary>A box along rows, then along columns; the border counts on.</summary>
    private Vector3[] Blur(Vector3[] cells, int radius)
    {
        var across = new Vector3[cells.Length];
        var result = new Vector3[cells.Length];
        float share = 1f / ((2 * radius) + 1);
        for (int i = 0; i < cells.Length; i++)
        {
            int row = i / _columns, column = i % _columns;
            for (int k = -radius; k <= radius; k++)
            {
                across[i] += share * cells[(row * _columns) + Math.Clamp(column + k, 0, _columns - 1)];
            }
        }

        for (int i = 0; i < cells.Length; i++)
        {
            int row = i / _columns, column = i % _columns;
            for (int k = -radius; k <= radius; k++)
            {
                result[i] += share * across[(Math.Clamp(row + k, 0, _rows - 1) * _columns) + column];
            }
        }

        return result;
    }
}
