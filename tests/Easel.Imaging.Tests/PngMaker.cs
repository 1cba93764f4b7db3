using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Easel.Imaging.Tests;

/// <summary>Writes PNG files of every kind, right ones and wrong ones.</summary>
internal sealed record PngMaker(uint Width, uint Height, byte Depth, byte Color)
{
    public bool IsInterlaced { get; init; }

    /// <summary>Chunks between header and data.</summary>
    public (string Type, byte[] Data)[] Before { get; init; } = [];

    /// <summary>Rows with their filter bytes, unpacked; null for rows of zeros.</summary>
    public byte[]? Rows { get; init; }

    public byte[] Make()
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, Width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = (Depth, Color, IsInterlaced ? (byte)1 : (byte)0);
        WriteChunk(file, "IHDR", header);
        foreach ((string type, byte[] data) in Before)
        {
            WriteChunk(file, type, data);
        }

        byte[] packed = Pack(Rows ?? new byte[RowBytes()]);

        // Two chunks, as the data may be cut anywhere.
        WriteChunk(file, "IDAT", packed[..(packed.Length / 2)]);
        WriteChunk(file, "IDAT", packed[(packed.Length / 2)..]);
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void WriteChunk(Stream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. System.Text.Encoding.Latin1.GetBytes(type), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(body));
        file.Write(number);
    }

    private static byte[] Pack(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        return packed.ToArray();
    }

    private long RowBytes()
    {
        int channels = Color switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        (uint X, uint Y, uint Dx, uint Dy)[] passes = IsInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        return passes.Sum(p =>
        {
            long columns = Width > p.X ? (Width - p.X + p.Dx - 1) / p.Dx : 0, rows = Height > p.Y ? (Height - p.Y + p.Dy - 1) / p.Dy : 0;
            return columns == 0 ? 0 : rows * (1 + (((columns * channels * Depth) + 7) / 8));
        });
    }
}
