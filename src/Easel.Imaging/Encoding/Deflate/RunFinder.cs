using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>Finds runs, and nothing else: 32 bytes at a time are held against those in front of them.</summary>
internal static unsafe class RunFinder
{
    /// <summary>Bytes that are read from a position on.</summary>
    public const int Reach = 32;

    /// <summary>Takes bytes apart into runs and the rest.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="cursor">Stands at or behind <paramref name="distance"/>; moves to <paramref name="stop"/>, somewhat beyond it, or to
    /// where the block is full.</param>
    /// <param name="stop">Where to stop, at least <see cref="Reach"/> before the end.</param>
    /// <param name="end">End of the bytes.</param>
    /// <param name="distance">How far back runs repeat.</param>
    /// <param name="shortest">Fewest bytes of a run, 4 to 16.</param>
    /// <param name="block">Takes the sequences.</param>
    public static void Find(byte* data, ref ParseCursor cursor, int stop, int end, int distance, int shortest, DeflateBlock block)
    {
        stop = Math.Min(stop, cursor.Position + block.Room(cursor.Pending));
        while (cursor.Position < stop)
        {
            int start = Next(data, cursor.Position, stop, distance, shortest);
            if (start >= stop)
            {
                cursor.Position = Math.Max(cursor.Position, Math.Min(start, end));
                return;
            }

            cursor.Position = start;
            block.Add(data, ref cursor, Repeats.Length(data + start, distance, shortest, data + end), distance);
            if (block.Room(0) == 0)
            {
                return;
            }
        }
    }

    /// <summary>Where the next run begins, or somewhere behind the stop.</summary>
    private static int Next(byte* data, int position, int stop, int distance, int shortest)
    {
        // Each step leaves the bits that have as many set ones behind them as were asked for so far: 2, 4, 8, then all.
        int third = Math.Min(4, shortest - 4), fourth = Math.Max(0, shortest - 8);
        for (; position < stop; position += Reach + 1 - shortest)
        {
            uint same = Vector256.Equals(Vector256.Load(data + position), Vector256.Load(data + position - distance)).ExtractMostSignificantBits();
            same &= same >> 1;
            same &= same >> 2;
            same &= same >> third;
            same &= same >> fourth;
            if (same != 0)
            {
                return position + BitOperations.TrailingZeroCount(same);
            }
        }

        return position;
    }
}
