using System.Runtime.CompilerServices;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>Writes bits into memory, the first into the lowest place of a byte (RFC 1951, §3.1.1). The caller sees to it that the memory
/// holds what is written and <see cref="Slack"/> bytes more.</summary>
/// <param name="target">Where the next byte goes; pinned by the caller.</param>
internal unsafe ref struct BitWriter(byte* target)
{
    /// <summary>Bytes behind the written ones that may be overwritten.</summary>
    public const int Slack = 8;

    private ulong _bits;
    private uint _count;

    /// <summary>Where the next whole byte goes.</summary>
    public byte* Target { get; private set; } = target;

    /// <summary>Adds bits; between two flushes at most 57.</summary>
    /// <param name="bits">The bits, nothing above them.</param>
    /// <param name="count">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong bits, int count)
    {
        _bits |= bits << (int)_count;
        _count += (uint)count;
    }

    /// <summary>Writes all whole bytes out; fewer than eight bits are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Flush()
    {
        Unsafe.WriteUnaligned(Target, _bits);
        Target += _count >> 3;
        _bits >>= (int)(_count & ~7u);
        _count &= 7;
    }

    /// <summary>Fills the last byte up with zeros.</summary>
    public void Align()
    {
        _count = (_count + 7) & ~7u;
        Flush();
    }

    /// <summary>Adds whole bytes; the position must be that of a byte.</summary>
    public void AddBytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(new Span<byte>(Target, bytes.Length));
        Target += bytes.Length;
    }
}
