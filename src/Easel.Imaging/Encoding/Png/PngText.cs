namespace Easel.Imaging.Encoding.Png;

/// <summary>Text in PNG files: iTXt chunks (PNG third edition, §11.3.3.4), uncompressed UTF-8; XMP is one of them.</summary>
internal static class PngText
{
    /// <summary>Keyword under which readers look for XMP.</summary>
    private const string XmpKeyword = "XML:com.adobe.xmp";

    /// <summary>Appends metadata to the head of a PNG file.</summary>
    public static void Write(MemoryStream file, PictureMetadata metadata)
    {
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
        PngChunks.Write(file, "iTXt"u8, [.. System.Text.Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. text]);
    }
}
