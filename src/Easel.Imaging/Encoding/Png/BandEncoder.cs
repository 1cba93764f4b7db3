using Easel.Imaging.Encoding.Deflate;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Encodes bands of rows, one after the other, in buffers of its own. Bands do not depend on each other: rows are foretold from
/// pixels, which are all there from the start, and no match reaches into another band.</summary>
internal sealed unsafe class BandEncoder
{
    /// <summary>Bytes of a band, about: enough for good statistics, few enough for many cores and for their caches.</summary>
    private const int BandLength = 1 << 19;

    private readonly Picture _picture;
    private readonly PngLayout _layout;
    private readonly bool _isFiltered;
    private readonly RowPacker _packer;
    private readonly DeflateEncoder _deflate;
    private readonly byte[] _rows;
    private readonly byte[] _filtered;
    private readonly byte[] _packed;

    /// <summary>Makes the buffers.</summary>
    /// <param name="picture">What to encode; unchanged.</param>
    /// <param name="layout">How its pixels are stored.</param>
    /// <param name="isFiltered">Whether each row gets the filter that suits it; else none gets any.</param>
    /// <param name="rows">Most rows of a band.</param>
    public BandEncoder(Picture picture, PngLayout layout, bool isFiltered, int rows)
    {
        (_picture, _layout, _isFiltered, _packer) = (picture, layout, isFiltered, new RowPacker(layout));
        int length = RowLength(picture, layout);
        _rows = new byte[checked(2 * (length + (2 * RowFilters.Margin)))];
        int bandLength = checked(rows * length);
        _filtered = GC.AllocateUninitializedArray<byte>(bandLength + RowFilters.Margin);
        _packed = GC.AllocateUninitializedArray<byte>(DeflateEncoder.Bound(bandLength));

        // Filtered, flat areas become zeros; as they are, they repeat pixels.
        _deflate = new DeflateEncoder(new DataShape(length, layout.PixelLength, isFiltered ? 1 : layout.PixelLength));
    }

    /// <summary>Bytes of a stored row, with its filter.</summary>
    public static int RowLength(Picture picture, PngLayout layout) => checked((picture.Width * layout.PixelLength) + 1);

    /// <summary>How many rows a band has.</summary>
    public static int RowsPerBand(Picture picture, PngLayout layout) =>
        Math.Clamp(BandLength / RowLength(picture, layout), 1, picture.Height);

    /// <summary>Encodes a band.</summary>
    /// <param name="first">Its first row.</param>
    /// <param name="end">Behind its last row.</param>
    public PngBand Encode(int first, int end)
    {
        int length = Filter(first, end);
        ReadOnlySpan<byte> filtered = _filtered.AsSpan(0, length);
        int packed = _deflate.Encode(filtered, end == _picture.Height, _packed);
        return new PngBand(_packed[..packed], length, Adler32.Of(filtered));
    }

    private int Filter(int first, int end)
    {
        int stored = RowLength(_picture, _layout), length = stored - 1, pixel = _layout.PixelLength;
        fixed (byte* rows = _rows, filtered = _filtered, pixels = _picture.Rgba)
        {
            byte* above = rows + RowFilters.Margin, row = above + length + (2 * RowFilters.Margin), target = filtered;
            if (first > 0)
            {
                Pack(pixels, first - 1, above);
            }
            else
            {
                new Span<byte>(above, length).Clear();
            }

            for (int y = first; y < end; y++, target += stored)
            {
                Pack(pixels, y, row);
                RowFilter filter = _isFiltered ? RowFilters.Choose(row, above, length, pixel) : RowFilter.None;
                *target = (byte)filter;
                RowFilters.Apply(filter, row, above, length, pixel, target + 1);
                byte* old = above;
                above = row;
                row = old;
            }
        }

        return stored * (end - first);
    }

    private void Pack(byte* pixels, int y, byte* target) => _packer.Pack(pixels + (4L * y * _picture.Width), _picture.Width, target);
}
