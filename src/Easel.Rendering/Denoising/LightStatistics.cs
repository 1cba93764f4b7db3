namespace Easel.Rendering.Denoising;

/// <summary>
/// Mean and spread of the luminance of lit pixels in tiles, to judge what is usual in a neighbourhood. Where light is rare — one pixel in twenty finds
/// it, as under a car — the nearest neighbours of a bright pixel are dark, and only a wider look tells that it is none too bright.
/// </summary>
/// <param name="features">The picture.</param>
/// <param name="luminance">Luminance of a pixel, by its position in the planes.</param>
internal sealed class LightStatistics(FeatureBuffers features, Func<int, float> luminance)
{
    /// <summary>Side of a tile, pixels.</summary>
    public const int Size = 8;

    private readonly int _columns = (features.Width + Size - 1) / Size;
    private readonly (float Count, float Sum, float Squares)[] _tiles =
        new (float, float, float)[((features.Width + Size - 1) / Size) * ((features.Height + Size - 1) / Size)];

    /// <summary>Rows of tiles.</summary>
    public int Rows => _tiles.Length / Math.Max(_columns, 1);

    /// <summary>Gathers a row of tiles.</summary>
    public void Gather(int row)
    {
        int end = Math.Min((row + 1) * Size, features.Height);
        for (int y = row * Size; y < end; y++)
        {
            for (int x = 0; x < features.Width; x++)
            {
                int i = features.Index(x, y);
                if (features.Depth[i] > 0 && !features.IsUnlit[i])
                {
                    float light = luminance(i);
                    ref (float Count, float Sum, float Squares) tile = ref _tiles[(row * _columns) + (x / Size)];
                    tile = (tile.Count + 1, tile.Sum + light, tile.Squares + (light * light));
                }
            }
        }
    }

    /// <summary>Mean and standard deviation of the lit pixels in the tile of a pixel and those around it, the pixel itself left out.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="own">Its luminance.</param>
    public (float Mean, float Deviation) Around(int x, int y, float own)
    {
        float count = -1, sum = -own, squares = -own * own;
        int column = x / Size, row = y / Size;
        for (int r = Math.Max(row - 1, 0); r <= Math.Min(row + 1, Rows - 1); r++)
        {
            for (int c = Math.Max(column - 1, 0); c <= Math.Min(column + 1, _columns - 1); c++)
            {
                (float n, float s, float q) = _tiles[(r * _columns) + c];
                (count, sum, squares) = (count + n, sum + s, squares + q);
            }
        }

        if (count < 1)
        {
            return (0, 0);
        }

        float mean = MathF.Max(sum / count, 0);
        return (mean, MathF.Sqrt(MathF.Max((squares / count) - (mean * mean), 0)));
    }
}
