namespace Easel.Imaging.Tests;

/// <summary>Writes JPEG files whose 8x8 blocks are flat: enough for every kind of header.</summary>
/// <param name="BlocksX">Blocks per row.</param>
/// <param name="BlocksY">Rows of blocks.</param>
/// <param name="Components">1 grey, 3 YCbCr, 4 CMYK.</param>
/// <param name="Values">The value of component c in block (x, y).</param>
internal sealed record JpegMaker(int BlocksX, int BlocksY, int Components, Func<int, int, int, int> Values)
{
    /// <summary>0xc0 baseline, 0xc2 progressive.</summary>
    public byte Frame { get; init; } = 0xc0;

    public byte Precision { get; init; } = 8;

    /// <summary>Segments before the tables, with their markers.</summary>
    public byte[] Before { get; init; } = [];

    /// <summary>Size that the header claims; 0 for the true one.</summary>
    public (int Width, int Height) Claim { get; init; }

    /// <summary>An APP1 segment with an EXIF orientation, 1 to 8.</summary>
    public static byte[] Exif(byte orientation) =>
    [
        0xff, 0xe1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
    ];

    public byte[] Make()
    {
        (int width, int height) = Claim == default ? (BlocksX * 8, BlocksY * 8) : Claim;
        var file = new List<byte> { 0xff, 0xd8 };
        file.AddRange(Before);

        // One quantiser, 8 everywhere: the constant coefficient is then the value itself. Codes: nine of four bits, and one of one bit (end of block).
        file.AddRange([0xff, 0xdb, 0, 67, 0, .. Enumerable.Repeat((byte)8, 64)]);
        file.AddRange([0xff, 0xc4, 0, 28, 0x00, 0, 0, 0, 9, .. new byte[12], 0, 1, 2, 3, 4, 5, 6, 7, 8]);
        file.AddRange([0xff, 0xc4, 0, 20, 0x10, 1, .. new byte[15], 0]);
        byte[] size = [(byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width];
        file.AddRange([0xff, Frame, 0, (byte)(8 + (3 * Components)), Precision, .. size, (byte)Components]);
        for (byte c = 1; c <= Components; c++)
        {
            file.AddRange([c, 0x11, 0]);
        }

        file.AddRange([0xff, 0xda, 0, (byte)(6 + (2 * Components)), (byte)Components]);
        for (byte c = 1; c <= Components; c++)
        {
            file.AddRange([c, 0]);
        }

        file.AddRange([0, Frame == 0xc2 ? (byte)0 : (byte)63, 0]);
        file.AddRange(Scan());
        file.AddRange([0xff, 0xd9]);
        return [.. file];
    }

    private IEnumerable<byte> Scan()
    {
        var bits = new List<bool>();
        int[] last = new int[Components];
        for (int y = 0; y < BlocksY; y++)
        {
            for (int x = 0; x < BlocksX; x++)
            {
                for (int c = 0; c < Components; c++)
                {
                    int value = Values(x, y, c) - 128, difference = value - last[c];
                    last[c] = value;
                    int length = difference == 0 ? 0 : (int)Math.Log2(Math.Abs(difference)) + 1;
                    Append(bits, length, 4);
                    Append(bits, difference < 0 ? difference + (1 << length) - 1 : difference, length);
                    if (Frame != 0xc2)
                    {
                        bits.Add(false);
                    }
                }
            }
        }

        while (bits.Count % 8 != 0)
        {
            bits.Add(true);
        }

        foreach (bool[] chunk in bits.Chunk(8))
        {
            byte value = (byte)chunk.Aggregate(0, (v, bit) => (v << 1) | (bit ? 1 : 0));
            yield return value;
            if (value == 0xff)
            {
                yield return 0;
            }
        }
    }

    private static void Append(List<bool> bits, int value, int count)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            bits.Add(((value >> i) & 1) != 0);
        }
    }
}
