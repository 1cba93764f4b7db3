using System.Buffers.Binary;

namespace Easel.Imaging.Encoding.Png;

/// <summary>The IHDR chunk of a PNG file (PNG third edition, §11.2.1).</summary>
/// <param name="Width">Pixels per row.</param>
/// <param name="Height">Rows.</param>
/// <param name="BitsPerPixel">All channels together.</param>
/// <param name="ColorType">0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGBA.</param>
/// <param name="IsInterlaced">Whether rows come in the seven passes of Adam7.</param>
internal sealed record PngHeader(int Width, int Height, int BitsPerPixel, int ColorType, bool IsInterlaced)
{
    /// <summary>Bytes of the chunk.</summary>
    public const int Length = 13;

    /// <summary>Adam7: first column and row of each pass, and steps.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Reads the chunk's data.</summary>
    /// <exception cref="InvalidPictureException">It breaks the standard, or the picture is too large.</exception>
    public static PngHeader Parse(ReadOnlySpan<byte> data)
    {
        uint width = BinaryPrimitives.ReadUInt32BigEndian(data), height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        int depth = data[8], color = data[9];
        int channels = (color, depth) switch
        {
            (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) => 1,
            (4, 8 or 16) => 2,
            (2, 8 or 16) => 3,
            (6, 8 or 16) => 4,
            _ => 0,
        };
        if (channels == 0 || data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            throw new InvalidPictureException("The PNG file is damaged: its header breaks the standard.");
        }

        PictureLimits.CheckSize(width, height);
        return new PngHeader((int)width, (int)height, channels * depth, color, data[12] == 1);
    }

    /// <summary>Rows in the order in which they are stored: how many of which length in bytes, without the filter byte.</summary>
    public IEnumerable<(int Rows, long RowBytes)> StoredRows()
    {
        foreach ((int x, int y, int stepX, int stepY) in IsInterlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            int columns = (Width - x + stepX - 1) / stepX, rows = (Height - y + stepY - 1) / stepY;
            if (columns > 0 && rows > 0)
            {
                yield return (rows, (((long)columns * BitsPerPixel) + 7) / 8);
            }
        }
    }
}
