using System.Buffers.Binary;
using System.IO.Hashing;

namespace Easel.Imaging.Encoding;

/// <summary>Text in PNG files: iTXt chunks (PNG third edition, §11.3.3.4), uncompressed UTF-8; XMP is one of them.</summary>
internal static class PngText
{
    /// <summary>Length of the signature and the IHDR chunk, behind which text may stand.</summary>
    private const int HeaderLength = 8 + 25;

    /// <summary>Keyword under which readers look for XMP.</summary>
    private const string XmpKeyword = "XML:com.adobe.xmp";

    /// <summary>Inserts metadata behind the header of a PNG file.</summary>
    public static byte[] Insert(byte[] png, PictureMetadata metadata)
    {
        using var file = new MemoryStream(png.Length + 4096);
        file.Write(png, 0, HeaderLength);
        WriteChunk(file, "Software", metadata.Software);
        WriteChunk(file, "DigitalSourceType", metadata.SourceUri);
        if (metadata.Description is { } description)
        {
            WriteChunk(file, "Description", description);
        }

        foreach (PictureNote note in metadata.Notes)
        {
            WriteChunk(file, note.Name, note.Text);
        }

        WriteChunk(file, XmpKeyword, XmpPacket.Whole(metadata));
        file.Write(png, HeaderLength, png.Length - HeaderLength);
        return file.ToArray();
    }

    // A NUL would end the text for some readers; the same characters are left out as in XMP, so that both say the same.
    private static void WriteChunk(MemoryStream file, string keyword, string text) =>
        WriteChunk(file, keyword, System.Text.Encoding.UTF8.GetBytes(XmlText.Clean(text)));

    private static void WriteChunk(MemoryStream file, string keyword, byte[] text)
    {
        if (keyword.Length is 0 or > 79)
        {
            throw new ArgumentException($"A PNG keyword has 1 to 79 characters, but '{keyword}' has {keyword.Length}.");
        }

        // Keyword, end, not compressed, method, empty language tag, empty translated keyword, text.
        byte[] data = [.. "iTXt"u8, .. System.Text.Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. text];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length - 4);
        file.Write(number);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32(data));
        file.Write(number);
    }
}
