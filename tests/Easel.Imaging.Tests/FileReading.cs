using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Xml.Linq;
using Text = System.Text.Encoding;

namespace Easel.Imaging.Tests;

/// <summary>Reads metadata out of files by the formats' specifications, with nothing of the code under test.</summary>
internal static class FileReading
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The iTXt chunks of a PNG by keyword, checksums checked.</summary>
    public static Dictionary<string, string> PngTexts(byte[] png)
    {
        var texts = new Dictionary<string, string>();
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], png[..8]);
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            byte[] body = png[(at + 4)..(at + 8 + length)];
            Assert.Equal(Crc(body), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)));
            at += 12 + length;
            if (Text.ASCII.GetString(body, 0, 4) == "iTXt")
            {
                int end = Array.IndexOf(body, (byte)0, 4);
                Assert.Equal([0, 0, 0, 0, 0], body[end..(end + 5)]);
                texts.Add(Text.Latin1.GetString(body, 4, end - 4), new System.Text.UTF8Encoding(false, true).GetString(body, end + 5, body.Length - end - 5));
            }
        }

        return texts;
    }

    /// <summary>The XMP of a JPEG: its packet and, where it is divided, the other part put together from its segments.</summary>
    public static XDocument[] JpegXmp(byte[] jpeg)
    {
        const string Standard = "http://ns.adobe.com/xap/1.0/\0", Extended = "http://ns.adobe.com/xmp/extension/\0";
        var documents = new List<XDocument>();
        byte[] other = [];
        string digest = "";
        int filled = 0, at = 2;
        for (; jpeg[at + 1] is not (0xda or 0xd9); at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2)))
        {
            Assert.Equal(0xff, jpeg[at]);
            byte[] body = jpeg[(at + 4)..(at + 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2)))];
            if (jpeg[at + 1] == 0xe1 && Starts(body, Standard))
            {
                documents.Add(Parse(Text.UTF8.GetString(body[Standard.Length..])));
            }
            else if (jpeg[at + 1] == 0xe1 && Starts(body, Extended))
            {
                body = body[Extended.Length..];
                digest = Text.ASCII.GetString(body, 0, 32);
                Array.Resize(ref other, BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(32)));
                body.AsSpan(40).CopyTo(other.AsSpan(BinaryPrimitives.ReadInt32BigEndian(body.AsSpan(36))));
                filled += body.Length - 40;
            }
        }

        Assert.Equal(other.Length, filled);
        if (filled > 0)
        {
#pragma warning disable CA5351 // What the format wants.
            Assert.Equal(Convert.ToHexString(MD5.HashData(other)), digest);
#pragma warning restore CA5351
            Assert.Equal(digest, Property(documents[0], "http://ns.adobe.com/xmp/note/", "HasExtendedXMP"));
            documents.Add(Parse(Text.UTF8.GetString(other)));
        }

        return [.. documents];
    }

    /// <summary>XML of an XMP packet.</summary>
    public static XDocument Parse(string xmp) => XDocument.Parse(xmp, LoadOptions.PreserveWhitespace);

    /// <summary>A property, or null.</summary>
    public static string? Property(XDocument xmp, string space, string name) =>
        xmp.Descendants(Rdf + "Description").Single().Element(XName.Get(name, space))?.Value;

    private static bool Starts(byte[] body, string signature) => body.AsSpan().StartsWith(Text.ASCII.GetBytes(signature));

    private static uint Crc(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
