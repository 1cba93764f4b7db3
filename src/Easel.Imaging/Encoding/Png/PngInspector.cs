using System.IO.Compression;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Reads a PNG file from end to end, unpacking its data without keeping it: nothing it claims is believed.</summary>
internal static class PngInspector
{
    private const int SignatureLength = 8;
    private const int BufferLength = 1 << 16;
    private const int LastFilter = 4;
    private const int PaletteColor = 3;

    /// <summary>Checks a file.</summary>
    /// <exception cref="InvalidPictureException">It is damaged, truncated, animated or too large.</exception>
    public static PictureFacts Inspect(Stream file)
    {
        file.Position = SignatureLength;
        var chunks = new PngChunkReader(new BufferedStream(file, BufferLength));
        PngHeader header = ReadHeader(chunks);
        bool hasAlpha = header.ColorType is 4 or 6, hasProfile = false, hasPalette = false;
        for (chunks.Next(); chunks.Type != "IDAT"; chunks.Next())
        {
            switch (chunks.Type)
            {
                case "acTL":
                    throw new InvalidPictureException("The PNG file is animated; only still pictures are read. Send one of its frames.");
                case "IEND":
                    throw new InvalidPictureException("The PNG file is damaged: it has no image data.");
                case "PLTE":
                    hasPalette = true;
                    break;
                case "tRNS":
                    hasAlpha |= chunks.Length > 0;
                    break;
                case "iCCP":
                    hasProfile = true;
                    break;
                default:
                    break;
            }
        }

        if (header.ColorType == PaletteColor && !hasPalette)
        {
            throw new InvalidPictureException("The PNG file is damaged: its palette is missing.");
        }

        ReadData(chunks, header);
        while (chunks.Type != "IEND")
        {
            chunks.Next();
        }

        chunks.Leave();
        return new PictureFacts(PictureFormat.Png, header.Width, header.Height, hasAlpha, hasProfile);
    }

    private static PngHeader ReadHeader(PngChunkReader chunks)
    {
        chunks.Next();
        Span<byte> data = stackalloc byte[PngHeader.Length];
        if (chunks.Type != "IHDR" || chunks.Length != PngHeader.Length)
        {
            throw new InvalidPictureException("The PNG file is damaged: it does not begin with a header.");
        }

        chunks.Read(data);
        return PngHeader.Parse(data);
    }

    private static void ReadData(PngChunkReader chunks, PngHeader header)
    {
        var data = new PngDataStream(chunks);
        byte[] scratch = new byte[BufferLength];
        try
        {
            // Reading stops where the picture is complete, so that data which unpacks for ever does no harm.
            using var rows = new BufferedStream(new ZLibStream(data, CompressionMode.Decompress, leaveOpen: true), BufferLength);
            foreach ((int count, long length) in header.StoredRows())
            {
                for (int row = 0; row < count; row++)
                {
                    ReadRow(rows, length, scratch);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new InvalidPictureException("The PNG file is damaged: its image data cannot be unpacked.", cause: e);
        }

        while (data.Read(scratch) > 0)
        {
        }
    }

    private static void ReadRow(BufferedStream rows, long length, byte[] scratch)
    {
        int filter = rows.ReadByte();
        int count = filter;
        for (long left = length; left > 0 && count >= 0; left -= count)
        {
            count = rows.Read(scratch, 0, (int)Math.Min(left, scratch.Length));
            count = count == 0 ? -1 : count;
        }

        if (count < 0 || filter > LastFilter)
        {
            throw new InvalidPictureException(
                count < 0 ? "The PNG file is truncated: rows are missing." : "The PNG file is damaged: a row has an unknown filter.");
        }
    }
}
