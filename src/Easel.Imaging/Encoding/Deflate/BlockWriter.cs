using System.Runtime.CompilerServices;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>Writes blocks into a deflate stream, each with codes of its own, or as it is where that is shorter.</summary>
internal sealed unsafe class BlockWriter
{
    /// <summary>Bytes that a stored block holds at most.</summary>
    private const int LargestStored = 65_535;

    /// <summary>Short enough for four literals between two flushes, or for a match: 14 + 5 + 15 + 13 bits.</summary>
    private const int LongestLiteralCode = 14;

    private const int LongestDistanceCode = 15;
    private const int Dynamic = 2 << 1;
    private const int TypeBits = 3;
    private const int CountBits = 6;
    private const int CountMask = (1 << CountBits) - 1;

    private readonly BlockHeader _header = new();

    // What to write for each byte and for each length, extra bits included: the bits above their count.
    private readonly uint[] _byteBits = new uint[256];
    private readonly uint[] _lengthBits = new uint[DeflateSymbols.LongestMatch + 1];

    /// <summary>The last block's code for bytes and lengths.</summary>
    public HuffmanCode Literals { get; } = new(DeflateSymbols.Literals, LongestLiteralCode);

    /// <summary>The last block's code for distances.</summary>
    public HuffmanCode Distances { get; } = new(DeflateSymbols.Distances, LongestDistanceCode);

    /// <summary>Writes an empty stored block: what follows begins with a byte of its own.</summary>
    public static void WriteBoundary(ref BitWriter output) => WriteStored([], isLast: false, ref output);

    /// <summary>Makes the codes for a block.</summary>
    public void Prepare(DeflateBlock block)
    {
        Literals.Build(block.LiteralCounts);
        Distances.Build(block.DistanceCounts);
    }

    /// <summary>Writes a block for which the codes were made.</summary>
    /// <param name="block">The block.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="isLast">Whether the stream ends with it.</param>
    /// <param name="output">Has room for <see cref="DeflateEncoder.Bound"/> of its bytes.</param>
    public void Write(DeflateBlock block, byte* data, bool isLast, ref BitWriter output)
    {
        long bits = _header.Prepare(Literals.Lengths, Distances.Lengths) + Literals.Cost(block.LiteralCounts) + Distances.Cost(block.DistanceCounts)
            + ExtraBits(block);
        if (bits > 8L * block.Length)
        {
            WriteStored(new ReadOnlySpan<byte>(data, block.Length), isLast, ref output);
            return;
        }

        output.Add(Dynamic | (isLast ? 1UL : 0), TypeBits);
        _header.Write(ref output);
        PrepareBits();
        WriteSymbols(block, data, ref output);
    }

    private static void WriteStored(ReadOnlySpan<byte> data, bool isLast, ref BitWriter output)
    {
        do
        {
            int length = Math.Min(data.Length, LargestStored);
            output.Add(isLast && length == data.Length ? 1UL : 0, TypeBits);
            output.Align();
            output.Add((uint)length | ((uint)~length << 16), 32);
            output.Flush();
            output.AddBytes(data[..length]);
            data = data[length..];
        }
        while (data.Length > 0);
    }

    private static long ExtraBits(DeflateBlock block)
    {
        long bits = 0;
        for (int symbol = DeflateSymbols.EndOfBlock + 1; symbol < DeflateSymbols.Literals; symbol++)
        {
            bits += (long)block.LiteralCounts[symbol] * DeflateSymbols.LengthExtraBits(symbol);
        }

        for (int symbol = 0; symbol < DeflateSymbols.Distances; symbol++)
        {
            bits += (long)block.DistanceCounts[symbol] * DeflateSymbols.DistanceExtraBits(symbol);
        }

        return bits;
    }

    /// <summary>Writes bytes that stand for themselves; up to three behind them are read.</summary>
    private static void WriteBytes(byte* bytes, int count, uint* table, ref BitWriter output)
    {
        BitWriter writer = output;
        for (; count >= 4; count -= 4, bytes += 4)
        {
            Write(table[bytes[0]], table[bytes[1]], table[bytes[2]], table[bytes[3]], ref writer);
        }

        if (count > 0)
        {
            // Those that are not there get no bits: cheaper than a jump for each.
            Write(table[bytes[0]], table[bytes[1]] & Mask(1 - count), table[bytes[2]] & Mask(2 - count), 0, ref writer);
        }

        output = writer;
    }

    /// <summary>Writes four table entries. Counts are in their lowest bits, and shifts look at no others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(uint a, uint b, uint c, uint d, ref BitWriter writer)
    {
        uint pair = a + b;
        ulong first = (a >> CountBits) | ((ulong)(b >> CountBits) << (int)a), second = (c >> CountBits) | ((ulong)(d >> CountBits) << (int)c);
        writer.Add(first | (second << (int)pair), (int)((pair + c + d) & CountMask));
        writer.Flush();
    }

    /// <summary>All bits of a negative number, none of others.</summary>
    private static uint Mask(int value) => (uint)(value >> 31);

    private void WriteSymbols(DeflateBlock block, byte* data, ref BitWriter output)
    {
        BitWriter writer = output;
        fixed (uint* bytes = _byteBits, lengths = _lengthBits)
        {
            foreach (Sequence sequence in block.Sequences)
            {
                WriteBytes(data, sequence.Literals, bytes, ref writer);
                data += sequence.Literals + sequence.Length;
                uint length = lengths[sequence.Length];
                writer.Add(length >> CountBits, (int)(length & CountMask));
                int symbol = DeflateSymbols.DistanceSymbol(sequence.Distance), extra = DeflateSymbols.DistanceExtraBits(symbol);
                ulong rest = (ulong)((sequence.Distance - 1) & ((1 << extra) - 1));
                writer.Add(Distances.Codes[symbol] | (rest << Distances.Lengths[symbol]), Distances.Lengths[symbol] + extra);
                writer.Flush();
            }

            // Behind the very last bytes nothing may be read.
            int whole = block.Trailing & ~3;
            WriteBytes(data, whole, bytes, ref writer);
            for (int i = whole; i < block.Trailing; i++)
            {
                uint last = bytes[data[i]];
                writer.Add(last >> CountBits, (int)(last & CountMask));
                writer.Flush();
            }
        }

        writer.Add(Literals.Codes[DeflateSymbols.EndOfBlock], Literals.Lengths[DeflateSymbols.EndOfBlock]);
        writer.Flush();
        output = writer;
    }

    private void PrepareBits()
    {
        for (int i = 0; i < _byteBits.Length; i++)
        {
            _byteBits[i] = ((uint)Literals.Codes[i] << CountBits) | Literals.Lengths[i];
        }

        for (int length = DeflateSymbols.ShortestMatch; length < _lengthBits.Length; length++)
        {
            int symbol = DeflateSymbols.LengthSymbols[length], count = Literals.Lengths[symbol], extra = DeflateSymbols.LengthExtraBits(symbol);
            uint rest = (uint)DeflateSymbols.LengthExtra(length);
            _lengthBits[length] = ((Literals.Codes[symbol] | (rest << count)) << CountBits) | (uint)(count + extra);
        }
    }
}
