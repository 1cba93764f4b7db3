using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>Finds matches where pixels begin: each place is looked up in a table that knows one earlier place for each hash.</summary>
/// <param name="shape">How the bytes are laid out.</param>
internal sealed unsafe class MatchFinder(DataShape shape)
{
    /// <summary>Bytes that are read from a position on.</summary>
    public const int Reach = 16;

    private const int HashBits = 14;
    private const ulong LowFactor = 0x9e37_79b1_85eb_ca87;
    private const ulong HighFactor = 0xc2b2_ae3d_27d4_eb4f;

    /// <summary>Runs of so many bytes are taken unseen.</summary>
    private const int SureRun = 64;

    // Places modulo 2¹⁶, which is more than the window: an old one gives a wrong distance, but the bytes there are held against each other.
    private readonly ushort[] _places = new ushort[1 << HashBits];
    private int _rowEnd;

    /// <summary>Places looked up by the last search.</summary>
    public int Lookups { get; private set; }

    /// <summary>What the matches of the last search are likely to save, in eighths of a bit.</summary>
    public int Saved { get; private set; }

    /// <summary>Forgets all places.</summary>
    public void Clear()
    {
        _places.AsSpan().Clear();
        _rowEnd = 0;
    }

    /// <summary>Remembers places without looking any up.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="position">The first place.</param>
    /// <param name="stop">Behind the last place, at least <see cref="Reach"/> before the end.</param>
    /// <param name="prices">As they will be when matches are searched.</param>
    public void Learn(byte* data, int position, int stop, MatchPrices prices)
    {
        Vector128<ulong> mask = HashMask(prices.ShortestMatch);
        while (position < stop)
        {
            position = NextPixel(position);
            for (int rowStop = Math.Min(_rowEnd, stop); position < rowStop; position += shape.PixelLength)
            {
                _places[Hash(Vector128.Load(data + position), mask)] = (ushort)position;
            }
        }
    }

    /// <summary>Takes bytes apart into matches, runs and the rest.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="cursor">Stands behind the first byte at least; moves to <paramref name="stop"/>, beyond it, or to where the block is
    /// full.</param>
    /// <param name="stop">Where to stop, at least <see cref="Reach"/> before the end.</param>
    /// <param name="end">End of the bytes.</param>
    /// <param name="prices">Decide what is worth while.</param>
    /// <param name="block">Takes the sequences.</param>
    public void Find(byte* data, ref ParseCursor cursor, int stop, int end, MatchPrices prices, DeflateBlock block)
    {
        (Lookups, Saved) = (0, 0);
        while (cursor.Position < stop && block.Room(cursor.Pending) > 0)
        {
            cursor.Position = NextPixel(cursor.Position);
            int distance = Search(data, ref cursor.Position, Math.Min(_rowEnd, stop), prices, out int known);
            if (distance > 0 && !Take(data, ref cursor, distance, known, end, prices, block))
            {
                cursor.Position += shape.PixelLength;
            }
        }
    }

    /// <summary>Looks up place after place.</summary>
    /// <returns>The distance of a match at the position then reached; 0 where there is none.</returns>
    private int Search(byte* data, ref int position, int stop, MatchPrices prices, out int known)
    {
        int at = position, shortest = prices.ShortestMatch, run = Math.Min(shape.RunDistance, at), step = shape.PixelLength, distance = 0;
        uint matchMask = (1u << shortest) - 1, runMask = (1u << prices.ShortestRun) - 1, same = 0;
        Vector128<ulong> mask = HashMask(shortest);
        fixed (ushort* places = _places)
        {
            for (; at < stop; at += step)
            {
                Vector128<byte> bytes = Vector128.Load(data + at);
                same = Vector128.Equals(bytes, Vector128.Load(data + at - run)).ExtractMostSignificantBits();
                distance = run;
                if ((~same & runMask) == 0)
                {
                    break;
                }

                uint hash = Hash(bytes, mask);
                distance = (ushort)(at - places[hash]);
                places[hash] = (ushort)at;
                same = Vector128.Equals(bytes, Vector128.Load(data + at - distance)).ExtractMostSignificantBits();
                if ((~same & matchMask) == 0 && (uint)(distance - 1) < DeflateSymbols.Window)
                {
                    break;
                }

                distance = 0;
            }
        }

        Lookups += (at - position) / step;
        position = at;
        known = BitOperations.TrailingZeroCount(~same);
        return distance;
    }

    /// <summary>Makes a match as long as it gets, both ways, and adds it if it saves something.</summary>
    private bool Take(byte* data, ref ParseCursor cursor, int distance, int known, int end, MatchPrices prices, DeflateBlock block)
    {
        int start = cursor.Position, length = known < Reach ? known : Repeats.Length(data + start, distance, Reach, data + end);
        int first = Math.Max(cursor.Literals, distance);
        while (start > first && length < DeflateSymbols.LongestMatch && data[start - 1] == data[start - 1 - distance])
        {
            start--;
            length++;
        }

        bool isRun = distance == shape.RunDistance;
        if (!isRun || length < SureRun)
        {
            int saved = prices.Savings(data + start, length, distance);
            if (saved <= 0)
            {
                return false;
            }

            if (!isRun)
            {
                Saved += saved;
                block.CountMatched(data + start, length);
            }
        }

        cursor.Position = start;
        block.Add(data, ref cursor, length, distance);
        return true;
    }

    private int NextPixel(int position)
    {
        if (position >= _rowEnd || position < _rowEnd - shape.RowLength)
        {
            _rowEnd = ((position / shape.RowLength) + 1) * shape.RowLength;
        }

        int left = _rowEnd - position;
        return left == shape.RowLength ? position + 1 : position + (left % shape.PixelLength);
    }

    private static Vector128<ulong> HashMask(int bytes) => Vector128.Create(
        bytes >= 8 ? ulong.MaxValue : (1UL << (8 * bytes)) - 1, bytes <= 8 ? 0 : ulong.MaxValue >> (8 * (16 - bytes)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(Vector128<byte> bytes, Vector128<ulong> mask)
    {
        Vector128<ulong> words = bytes.AsUInt64() & mask;
        return (uint)(((words.ToScalar() * LowFactor) ^ (words.GetElement(1) * HighFactor)) >> (64 - HashBits));
    }
}
