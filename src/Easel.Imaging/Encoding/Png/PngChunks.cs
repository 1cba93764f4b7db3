using System.Buffers.Binary;
using System.IO.Hashing;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Writes chunks: length, type, data and a checksum of the latter two.</summary>
internal static class PngChunks
{
    /// <summary>Bytes of length and type.</summary>
    public const int HeadLength = 8;

    /// <summary>Bytes of the checksum.</summary>
    public const int TailLength = 4;

    /// <summary>Appends a chunk.</summary>
    /// <param name="file">Written to its end.</param>
    /// <param name="type">Four letters.</param>
    /// <param name="data">What it holds.</param>
    public static void Write(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = new byte[HeadLength + data.Length + TailLength];
        data.CopyTo(chunk.AsSpan(HeadLength));
        Frame(chunk, type);
        file.Write(chunk);
    }

    /// <summary>Completes a chunk that has its data already.</summary>
    /// <param name="chunk">Room for length and type, the data, and room for the checksum.</param>
    /// <param name="type">Four letters.</param>
    public static void Frame(Span<byte> chunk, ReadOnlySpan<byte> type)
    {
        BinaryPrimitives.WriteInt32BigEndian(chunk, chunk.Length - HeadLength - TailLength);
        type.CopyTo(chunk[TailLength..]);
        BinaryPrimitives.WriteUInt32BigEndian(chunk[^TailLength..], Crc32.HashToUInt32(chunk[4..^TailLength]));
    }
}
