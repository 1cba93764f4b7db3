using System.Buffers.Binary;
using System.IO.Hashing;

namespace Easel.Imaging.Encoding;

/// <summary>Text in PNG files: iTXt chunks (PNG third edition, §11.3.3.4), uncompressed UTF-8.</summary>
internal static class PngText
{
    /// <summary>Length of the signature and the IHDR chunk, behind which text may stand.</summary>
    private const int HeaderLength = 8 + 25;

    /// <summary>Inserts one chunk per entry behind the header of a PNG file.</summary>
    public static byte[] Insert(byte[] png, IReadOnlyDictionary<string, string> texts)
    {
        using var file = new MemoryStream(png.Length + 1024);
        file.Write(png, 0, HeaderLength);
        foreach ((string keyword, string text) in texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            WriteChunk(file, keyword, text);
        }

        file.Write(png, HeaderLength, png.Length - HeaderLength);
        return file.ToArray();
    }

    private static void WriteChunk(Stream file, string keyword, string text)
    {
        if (keyword.Length is 0 or > 79)
        {
            throw new ArgumentException($"A PNG keyword has 1 to 79 characters, but '{keyword}' has {keyword.Length}.");
        }

        // Keyword, end, not compressed, method, empty language tag, empty translated keyword, text.
        byte[] data = [.. "iTXt"u8, .. System.Text.Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. System.Text.Encoding.UTF8.GetBytes(text)];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length - 4);
        file.Write(number);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(data));
        file.Write(number);
    }
}
