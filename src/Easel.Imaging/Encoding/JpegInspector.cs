using System.Buffers.Binary;

namespace Easel.Imaging.Encoding;

/// <summary>Walks through the segments of a JPEG file in constant memory, up to the end of its (first) picture.</summary>
internal static class JpegInspector
{
    private const int BufferLength = 1 << 16;

    /// <summary>Real progressive files have about ten scans; thousands only keep a decoder busy.</summary>
    private const int MostScans = 100;

    private const int StartOfImage = 0xd8;
    private const int EndOfImage = 0xd9;
    private const int StartOfScan = 0xda;

    /// <summary>Checks a file.</summary>
    /// <exception cref="InvalidPictureException">It is damaged, truncated, of a rare kind, or too large.</exception>
    public static PictureFacts Inspect(Stream file)
    {
        var bytes = new BufferedStream(file, BufferLength);
        PictureFacts? facts = null;
        bool hasProfile = false;
        int scans = 0;
        for (int marker = NextMarker(bytes); marker != EndOfImage || scans == 0 || facts is null; marker = NextMarker(bytes))
        {
            switch (marker)
            {
                case EndOfImage:
                    throw Damaged("it has no picture");
                case StartOfImage or 0x01 or (>= 0xd0 and <= 0xd7):
                    break;
                case >= 0xc0 and <= 0xcf and not 0xc4 and not 0xc8 and not 0xcc:
                    facts = facts is null ? ReadFrame(bytes, marker) : throw Damaged("it has two headers");
                    break;
                case StartOfScan when ++scans > MostScans || facts is null:
                    throw Damaged(facts is null ? "data comes before the header" : "it has too many scans");
                case 0xe2:
                    hasProfile |= ReadSegment(bytes).StartsWith("ICC_PROFILE\0"u8);
                    break;
                default:
                    ReadSegment(bytes);
                    break;
            }
        }

        return facts with { HasProfile = hasProfile };
    }

    /// <summary>Finds the next marker; data between (a scan's, or junk) is passed over.</summary>
    private static int NextMarker(Stream bytes)
    {
        while (true)
        {
            while (Byte(bytes) != 0xff)
            {
            }

            int code = Byte(bytes);
            while (code == 0xff)
            {
                code = Byte(bytes);
            }

            // In a scan FF 00 stands for the byte FF.
            if (code != 0)
            {
                return code;
            }
        }
    }

    private static PictureFacts ReadFrame(Stream bytes, int marker)
    {
        ReadOnlySpan<byte> data = ReadSegment(bytes);
        if (data.Length < 6)
        {
            throw Damaged("its header is too short");
        }

        if (marker > 0xc2 || data[0] != 8)
        {
            throw new InvalidPictureException(
                "The JPEG file is of a rare kind (lossless, arithmetic or not 8 bits per channel). Save it as a baseline or progressive JPEG.");
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
        PictureLimits.CheckSize(width, height);
        return new PictureFacts(PictureFormat.Jpeg, width, height, HasAlpha: false, HasProfile: false);
    }

    private static ReadOnlySpan<byte> ReadSegment(Stream bytes)
    {
        int length = (Byte(bytes) << 8) | Byte(bytes);
        if (length < 2)
        {
            throw Damaged("a segment has no valid length");
        }

        byte[] data = new byte[length - 2];
        return bytes.ReadAtLeast(data, data.Length, throwOnEndOfStream: false) == data.Length ? data : throw Truncated();
    }

    private static int Byte(Stream bytes) => bytes.ReadByte() is >= 0 and var value ? value : throw Truncated();

    private static InvalidPictureException Truncated() => new("The JPEG file is truncated.");

    private static InvalidPictureException Damaged(string why) => new($"The JPEG file is damaged: {why}.");
}
