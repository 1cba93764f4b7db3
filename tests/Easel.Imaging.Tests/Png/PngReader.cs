using System.Buffers.Binary;
using System.IO.Compression;
using Text = System.Text.Encoding;

namespace Easel.Imaging.Tests.Png;

/// <summary>Reads PNG files with eight bits per sample by the standard's text, byte by byte, with nothing of the code under test. Unlike others
/// it gives back the colours of transparent pixels too.</summary>
internal sealed class PngReader
{
    private readonly byte[] _palette = [];
    private readonly byte[] _alphas = [];
    private readonly MemoryStream _packed = new();

    public PngReader(byte[] file)
    {
        for (int at = 8; at < file.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)))
        {
            byte[] data = file[(at + 8)..(at + 8 + BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)))];
            string type = Text.ASCII.GetString(file, at + 4, 4);
            Chunks.Add(type);
            switch (type)
            {
                case "IHDR":
                    (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(4)));
                    Assert.Equal([8, 0, 0, 0], [data[8], data[10], data[11], data[12]]);
                    ColorType = data[9];
                    break;
                case "PLTE":
                    _palette = data;
                    break;
                case "tRNS":
                    _alphas = data;
                    break;
                case "IDAT":
                    _packed.Write(data);
                    break;
            }
        }

        Rgba = Read();
    }

    public List<string> Chunks { get; } = [];

    public int Width { get; }

    public int Height { get; }

    public byte ColorType { get; }

    /// <summary>The filter of each row.</summary>
    public List<byte> Filters { get; } = [];

    public byte[] Rgba { get; }

    private int Channels => ColorType switch { 0 or 3 => 1, 4 => 2, 2 => 3, 6 => 4, _ => throw new InvalidDataException() };

    private byte[] Read()
    {
        // It checks the stream's checksum at its end, so it must be read beyond the last row.
        _packed.Position = 0;
        using var stream = new ZLibStream(_packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        byte[] rows = bytes.ToArray();
        int length = Width * Channels;
        Assert.Equal((length + 1) * Height, rows.Length);
        Assert.Equal(_packed.Length, _packed.Position);
        byte[] above = new byte[length];
        using var pixels = new MemoryStream();
        for (int y = 0; y < Height; y++)
        {
            byte filter = rows[y * (length + 1)];
            byte[] row = rows[((y * (length + 1)) + 1)..((y + 1) * (length + 1))];
            Filters.Add(filter);
            for (int i = 0; i < length; i++)
            {
                int left = i < Channels ? 0 : row[i - Channels], corner = i < Channels ? 0 : above[i - Channels];
                row[i] = (byte)(row[i] + ScalarFilters.Expect(filter, left, above[i], corner));
            }

            foreach (byte[] pixel in row.Chunk(Channels))
            {
                pixels.Write(Color(pixel));
            }

            above = row;
        }

        return pixels.ToArray();
    }

    private byte[] Color(byte[] pixel) => ColorType switch
    {
        0 => [pixel[0], pixel[0], pixel[0], 255],
        2 => [.. pixel, 255],
        3 => [.. _palette.AsSpan(3 * pixel[0], 3), pixel[0] < _alphas.Length ? _alphas[pixel[0]] : (byte)255],
        4 => [pixel[0], pixel[0], pixel[0], pixel[1]],
        _ => pixel,
    };
}
