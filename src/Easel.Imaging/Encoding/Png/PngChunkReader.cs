using System.Buffers.Binary;
using System.IO.Hashing;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Walks through the chunks of a PNG file in constant memory and checks the checksums of those that matter.</summary>
/// <param name="file">The file, behind its signature.</param>
internal sealed class PngChunkReader(Stream file)
{
    private readonly byte[] _scratch = new byte[1 << 14];
    private readonly Crc32 _crc = new();
    private uint _remaining;
    private bool _isCritical;

    /// <summary>Type of the current chunk, four Latin letters.</summary>
    public string Type { get; private set; } = "";

    /// <summary>Bytes of data of the current chunk.</summary>
    public uint Length { get; private set; }

    /// <summary>Goes to the next chunk, skipping what is left of the current one.</summary>
    /// <exception cref="InvalidPictureException">The file ends, or the chunk left behind is damaged.</exception>
    public void Next()
    {
        if (Type.Length > 0)
        {
            Leave();
        }

        Span<byte> header = stackalloc byte[8];
        Fill(header);
        Length = _remaining = BinaryPrimitives.ReadUInt32BigEndian(header);
        Type = System.Text.Encoding.Latin1.GetString(header[4..]);
        if (Length > int.MaxValue || !Type.All(char.IsAsciiLetter))
        {
            throw new InvalidPictureException("The PNG file is damaged: a chunk has no valid header.");
        }

        // An upper-case first letter marks what a decoder must understand.
        _isCritical = char.IsAsciiLetterUpper(Type[0]);
        _crc.Reset();
        _crc.Append(header[4..]);
    }

    /// <summary>Reads data of the current chunk; 0 at its end.</summary>
    public int Read(Span<byte> target)
    {
        Span<byte> part = target[..(int)Math.Min((uint)target.Length, _remaining)];
        Fill(part);
        _crc.Append(part);
        _remaining -= (uint)part.Length;
        return part.Length;
    }

    /// <summary>Reads the current chunk to its end, checksum included.</summary>
    /// <exception cref="InvalidPictureException">The file ends, or the chunk is damaged.</exception>
    public void Leave()
    {
        while (Read(_scratch) > 0)
        {
        }

        Span<byte> checksum = stackalloc byte[4];
        Fill(checksum);
        if (_isCritical && BinaryPrimitives.ReadUInt32BigEndian(checksum) != _crc.GetCurrentHashAsUInt32())
        {
            throw new InvalidPictureException($"The PNG file is damaged: the checksum of a chunk ({Type}) is wrong.");
        }
    }

    private void Fill(Span<byte> target)
    {
        if (file.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length)
        {
            throw new InvalidPictureException("The PNG file is truncated.");
        }
    }
}
