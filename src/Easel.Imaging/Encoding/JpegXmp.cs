using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Easel.Imaging.Encoding;

/// <summary>XMP in JPEG files (ISO 16684-3): one APP1 segment, and numbered further ones for what does not fit into it.</summary>
internal static class JpegXmp
{
    /// <summary>Largest packet that fits into a segment: 65,535 bytes less length and signature.</summary>
    internal const int LargestPacket = 65_502;

    /// <summary>Bytes of the divided part that a segment carries.</summary>
    private const int LargestPortion = 65_400;

    private const byte App0 = 0xe0;
    private const byte App1 = 0xe1;

    /// <summary>Inserts metadata behind the header segments of a JPEG file.</summary>
    public static byte[] Insert(byte[] jpeg, PictureMetadata metadata)
    {
        int end = HeaderEnd(jpeg);
        using var file = new MemoryStream(jpeg.Length + 4096);
        file.Write(jpeg, 0, end);
        byte[] packet = XmpPacket.Whole(metadata);
        if (packet.Length <= LargestPacket)
        {
            WriteSegment(file, "http://ns.adobe.com/xap/1.0/\0"u8, packet);
        }
        else
        {
            WriteDivided(file, metadata);
        }

        file.Write(jpeg, end, jpeg.Length - end);
        return file.ToArray();
    }

    private static void WriteDivided(MemoryStream file, PictureMetadata metadata)
    {
        byte[] extension = XmpPacket.Extension(metadata);
#pragma warning disable CA5351 // The format names the parts by this digest; nothing is protected with it.
        string digest = Convert.ToHexString(MD5.HashData(extension));
#pragma warning restore CA5351
        WriteSegment(file, "http://ns.adobe.com/xap/1.0/\0"u8, XmpPacket.Main(metadata, digest));
        Span<byte> head = stackalloc byte[40];
        System.Text.Encoding.ASCII.GetBytes(digest, head);
        BinaryPrimitives.WriteInt32BigEndian(head[32..], extension.Length);
        for (int offset = 0; offset < extension.Length; offset += LargestPortion)
        {
            BinaryPrimitives.WriteInt32BigEndian(head[36..], offset);
            ReadOnlySpan<byte> portion = extension.AsSpan(offset, Math.Min(LargestPortion, extension.Length - offset));
            WriteSegment(file, "http://ns.adobe.com/xmp/extension/\0"u8, [.. head, .. portion]);
        }
    }

    private static void WriteSegment(MemoryStream file, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> data)
    {
        Span<byte> head = [0xff, App1, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], checked((ushort)(2 + signature.Length + data.Length)));
        file.Write(head);
        file.Write(signature);
        file.Write(data);
    }

    // JFIF wants its segments directly behind the start of the image.
    private static int HeaderEnd(ReadOnlySpan<byte> jpeg)
    {
        int at = 2;
        while (jpeg[at] == 0xff && jpeg[at + 1] == App0)
        {
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return at;
    }
}
